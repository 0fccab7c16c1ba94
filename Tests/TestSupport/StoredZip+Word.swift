extension StoredZip {
  /// The smallest Word file: the XML of its body, with headings by the styles "Heading1" to "Heading3".
  package static func wordFile(_ body: String) -> [UInt8] {
    let office = "http://schemas.openxmlformats.org"
    let word = "\(office)/wordprocessingml/2006/main"
    let relations = "\(office)/officeDocument/2006/relationships"
    let styles = (1...3).map { level in
      "<w:style w:type=\"paragraph\" w:styleId=\"Heading\(level)\"><w:name w:val=\"heading \(level)\"/></w:style>"
    }
    var zip = StoredZip()
    for (name, content) in [
      ("_rels/.rels", related("officeDocument", "word/document.xml", relations)),
      ("word/document.xml", "<w:document xmlns:w=\"\(word)\"><w:body>\(body)</w:body></w:document>"),
      ("word/styles.xml", "<w:styles xmlns:w=\"\(word)\">\(styles.joined())</w:styles>"),
      ("word/_rels/document.xml.rels", related("styles", "styles.xml", relations)),
    ] {
      zip.add(name, Array("<?xml version=\"1.0\"?>\(content)".utf8))
    }
    return zip.archive
  }

  private static func related(_ kind: String, _ target: String, _ relations: String) -> String {
    "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
      + "<Relationship Id=\"r1\" Type=\"\(relations)/\(kind)\" Target=\"\(target)\"/></Relationships>"
  }
}
