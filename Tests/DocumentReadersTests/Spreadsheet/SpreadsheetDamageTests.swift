import DocumentModel
import DocumentReaders
import TestSupport
import Testing

/// Spreadsheets that lost something on their way: what came is kept, and what is missing is named.
struct SpreadsheetDamageTests {
  private let shared = "<c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"s\"><v>1</v></c>"

  /// A sheet's part, cut where some words first stand in it.
  private func cut(before words: String) -> (name: String, content: String) {
    let end = Self.rows.firstRange(of: words)?.lowerBound ?? Self.rows.endIndex
    return ("xl/sheets/sheet1.xml", Self.sheetHead + Self.rows[..<end])
  }

  private static let sheetHead =
    "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>"
  private static let rows = grid([["a", "b"], ["c", "d"], ["e", "f"]])

  @Test func `keeps the rows before a sheet's damage, and says so`() throws {
    var file = WorkbookFile("")
    file.parts = [cut(before: "<row r=\"3\"")]
    let document = try file.read()
    #expect(document.sheetCells == [["A1 a", "B1 b", "A2 c", "B2 d"]])
    #expect(document.notices.map(\.kind) == [.cutShort])
    #expect(document.notices[0].message.hasPrefix("xl/sheets/sheet1.xml was read only as far as it holds"))
  }

  @Test func `has nothing to say of a workbook of which nothing was read`() throws {
    var file = WorkbookFile("")
    file.parts = [cut(before: "<row")]
    #expect(try #require(throws: ReadingError.self) { try file.read() }.code == .damaged)
  }

  @Test(arguments: [true, false])
  func `says that words of cells are missing`(_ isThere: Bool) throws {
    var file = WorkbookFile(row(1, shared, number("C1", "7")))
    let part = "xl/strings.xml"
    if isThere {
      let head = "<sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
      file.parts = [(part, head + "<si><t>first</t></si><si><t>sec")]
    } else {
      file.missing = [part]
    }
    let document = try file.read()
    #expect(document.words == (isThere ? ["Goals", "first", "7"] : ["Goals", "7"]))
    let message =
      isThere
      ? "words of 1 cell are missing: xl/strings.xml is damaged"
      : "words of 2 cells are missing: xl/strings.xml is missing"
    #expect(document.notices.map(\.message).contains(message), "\(document.notices)")
  }

  @Test func `reads the sheets of a workbook that was cut short`() throws {
    let file = WorkbookFile(sheets: [
      .init(name: "Goals", rows: Self.rows), .init(name: "Staff", rows: grid([["g", "h"], ["i", "j"]])),
    ])
    let bytes = file.bytes
    let second = try #require(bytes.firstRange(of: Array("xl/sheets/sheet2.xml".utf8)))
    let inRow = try #require(bytes[second.lowerBound...].firstRange(of: Array("<row r=\"2\"".utf8)))
    let document = try DocumentReader.read(Array(bytes[..<inRow.lowerBound]), fileName: "plan.xlsx")
    #expect(document.words == ["Goals", "a", "b", "c", "d", "e", "f", "Staff", "g", "h"])
    #expect(document.notices.map(\.kind) == [.cutShort, .cutShort])
    let early = try #require(bytes.firstRange(of: Array("xl/sheets/sheet1.xml".utf8)))
    let error = #expect(throws: ReadingError.self) {
      try DocumentReader.read(Array(bytes[..<early.lowerBound]), fileName: "plan.xlsx")
    }
    #expect(error?.code == .damaged)
  }

  @Test func `keeps the rows before the damage of an OpenDocument spreadsheet`() throws {
    func line(_ words: String...) -> String {
      "<table:table-row>\(words.map { "<table:table-cell><text:p>\($0)</text:p></table:table-cell>" }.joined())</table:table-row>"
    }
    let names = ["office", "text", "table"].map { "xmlns:\($0)=\"urn:oasis:names:tc:opendocument:xmlns:\($0):1.0\"" }
    let head = "<office:document-content \(names.joined(separator: " "))><office:body><office:spreadsheet>"
    let sheet = "<table:table table:name=\"Goals\">"
    func read(_ content: String) throws -> Document {
      var zip = StoredZip()
      zip.add("mimetype", Array("application/vnd.oasis.opendocument.spreadsheet".utf8))
      zip.add("content.xml", Array((head + content).utf8))
      return try DocumentReader.read(zip.archive, fileName: "plan.ods")
    }
    let between = try read(sheet + line("a", "b") + line("c", "d"))
    #expect(between.sheetCells == [["A1 a", "B1 b", "A2 c", "B2 d"]])
    #expect(between.notices.map(\.kind) == [.cutShort])
    let inside = try read(
      sheet + line("a", "b")
        + "<table:table-row><table:table-cell><text:p>c</text:p></table:table-cell><table:table-ce")
    #expect(inside.sheetCells == [["A1 a", "B1 b", "A2 c"]])
    #expect(throws: ReadingError.self) { try read(sheet) }
  }

  @Test func `counts the notes that it keeps, and none of hidden cells`() throws {
    let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    var file = WorkbookFile(
      row(1, words("A1", "a"), words("B1", "b")) + row(2, words("A2", "x"), hidden: true))
    file.sheets[0].relations = [("comments", "c", "/n.xml")]
    file.parts = [
      (
        "n.xml",
        """
        <comments xmlns="\(main)"><authors><author>J. Ortiz</author></authors><commentList>\
        <comment ref="A1" authorId="0"><text><t>Seen</t></text></comment>\
        <comment ref="A2" authorId="0"><text><t>Hidden</t></text></comment></commentList></comments>
        """
      )
    ]
    let document = try file.read()
    #expect(document.comments.map(\.text) == ["Seen"])
    #expect(document.notices.first { $0.kind == .commentsKeptApart }?.count == 1)
  }
}
