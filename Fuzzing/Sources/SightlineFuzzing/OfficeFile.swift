/// Files of parts whose XML is given, divided by zero bytes.
enum OfficeFile {
  static func word(_ bytes: [UInt8]) -> [UInt8] {
    let relations = [
      ("r1", "styles", "styles.xml"), ("r2", "numbering", "numbering.xml"), ("r3", "footnotes", "footnotes.xml"),
      ("r4", "comments", "comments.xml"), ("r5", "header", "header1.xml"), ("r6", "chart", "chart1.xml"),
    ]
    var file = StoredFile()
    file.add("_rels/.rels", Self.relations([("r1", "officeDocument", "word/document.xml")]))
    file.add("word/_rels/document.xml.rels", Self.relations(relations))
    let names = ["document"] + relations.map { $0.2.split(separator: ".")[0] }
    for (name, part) in zip(names, parts(bytes)) { file.add("word/\(name).xml", part) }
    return file.bytes
  }

  static func excel(_ bytes: [UInt8]) -> [UInt8] {
    let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    let relations = [
      ("r1", "worksheet", "worksheets/sheet1.xml"), ("r2", "sharedStrings", "sharedStrings.xml"),
      ("r3", "styles", "styles.xml"),
    ]
    let workbook = """
      <workbook xmlns="\(main)" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">\
      <sheets><sheet name="Plan" sheetId="1" r:id="r1"/></sheets></workbook>
      """
    var file = StoredFile()
    file.add("_rels/.rels", Self.relations([("r1", "officeDocument", "xl/workbook.xml")]))
    file.add("xl/_rels/workbook.xml.rels", Self.relations(relations))
    file.add("xl/workbook.xml", workbook)
    for (relation, part) in zip(relations, parts(bytes)) { file.add("xl/\(relation.2)", part) }
    return file.bytes
  }

  static func openText(_ bytes: [UInt8]) -> [UInt8] { open(bytes, "application/vnd.oasis.opendocument.text") }

  static func openSheet(_ bytes: [UInt8]) -> [UInt8] { open(bytes, "application/vnd.oasis.opendocument.spreadsheet") }

  private static func open(_ bytes: [UInt8], _ type: String) -> [UInt8] {
    var file = StoredFile()
    file.add("mimetype", type)
    for (name, part) in zip(["content.xml", "styles.xml", "meta.xml"], parts(bytes)) { file.add(name, part) }
    return file.bytes
  }

  private static func parts(_ bytes: [UInt8]) -> [ArraySlice<UInt8>] {
    bytes.split(separator: 0, omittingEmptySubsequences: false)
  }

  private static func relations(_ all: [(id: String, kind: String, target: String)]) -> String {
    let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    let package = "http://schemas.openxmlformats.org/package/2006/relationships"
    let each = all.map { "<Relationship Id=\"\($0.id)\" Type=\"\(office)/\($0.kind)\" Target=\"\($0.target)\"/>" }
    return "<Relationships xmlns=\"\(package)\">\(each.joined())</Relationships>"
  }
}
