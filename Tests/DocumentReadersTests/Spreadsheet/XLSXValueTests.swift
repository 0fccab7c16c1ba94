import DocumentModel
import DocumentReaders
import Testing

/// What the cells of a workbook show.
struct XLSXValueTests {
  private func shown(_ cells: String, _ change: (inout WorkbookFile) -> Void = { _ in }) throws
    -> [String]
  {
    var file = WorkbookFile(row(1, cells))
    change(&file)
    return Array(try file.read().words.dropFirst())
  }

  @Test func `shows shared words, and none for a number that is not there`() throws {
    let cells =
      "<c r=\"A1\" t=\"s\"><v>1</v></c><c r=\"B1\" t=\"s\"><v>2</v></c><c r=\"C1\" t=\"s\"><v>-1</v></c>"
    #expect(
      try shown(cells) {
        $0.strings = "<si><t>a</t></si><si><t xml:space=\"preserve\"> b </t></si>"
      } == ["b"])
  }

  @Test func `leaves out how words are read aloud`() throws {
    let string =
      "<si><t>東京</t><rPh sb=\"0\" eb=\"2\"><t>とうきょう</t></rPh><phoneticPr fontId=\"1\"/></si>"
    #expect(try shown("<c r=\"A1\" t=\"s\"><v>0</v></c>") { $0.strings = string } == ["東京"])
  }

  @Test func `shows truths, errors and the results of formulas`() throws {
    let cells = """
      <c r="A1" t="b"><v>1</v></c><c r="B1" t="b"><v>0</v></c><c r="C1" t="e"><v>#N/A</v></c>\
      <c r="D1" t="str"><f>A2&amp;B2</f><v>joined</v></c><c r="E1"><f>1+1</f><v>2</v></c>
      """
    #expect(try shown(cells) == ["TRUE", "FALSE", "#N/A", "joined", "2"])
  }

  @Test func `says where formulas have no result`() throws {
    let document = try WorkbookFile(
      row(1, "<c r=\"A1\"><f>1+1</f></c><c r=\"B1\"><f>2</f><v/></c>", number("C1", "3"))
    ).read()
    #expect(document.words == ["Goals", "3"])
    #expect(document.notices.map(\.count) == [2])
    #expect(document.notices.first?.kind == .partLeftOut)
  }

  @Test func `resolves what XML cannot hold, and keeps line breaks`() throws {
    #expect(try shown(words("A1", "a_x000D_\nb_x0041_c_x005F_x_xZZZZ_")) == ["a\nbAc_x_xZZZZ_"])
    #expect(try shown(words("A1", "\n  a&#10;b \n")) == ["a\nb"])
  }

  @Test func `shows dates that are stored as such`() throws {
    let date = "<c r=\"A1\" s=\"3\" t=\"d\"><v>2026-05-01T00:00:00Z</v></c>"
    #expect(try shown(date) == ["5/1/2026"])
    #expect(try shown("<c r=\"A1\" t=\"d\"><v>2026-05-01</v></c>") == ["2026-05-01"])
  }

  @Test func `counts cells without references, and rows without numbers`() throws {
    let document = try WorkbookFile(
      row(nil, words(nil, "a"), words(nil, "b")) + row(nil, words(nil, "c"), words("C2", "d"))
    )
    .read()
    #expect(document.sheetCells == [["A1 a", "B1 b", "A2 c", "C2 d"]])
  }

  @Test func `takes the last of two cells at one place, and rows in any order`() throws {
    let document = try WorkbookFile(
      row(2, words("A2", "c"), words("B2", "d"))
        + row(1, words("B1", "b"), words("A1", "old"), words("A1", "a"))
    ).read()
    #expect(document.sheetCells == [["A1 a", "B1 b", "A2 c", "B2 d"]])
  }

  @Test func `tells bold words from others, in part and in whole`() throws {
    let rich =
      "<r><rPr><b/></rPr><t>Lead:</t></r><r><rPr><i/></rPr><t xml:space=\"preserve\"> J. Ortiz</t></r>"
    var file = WorkbookFile(
      row(1, "<c r=\"A1\" t=\"s\"><v>1</v></c>")
        + row(2, "<c r=\"A2\" s=\"1\" t=\"s\"><v>0</v></c>")
        + row(3, "<c r=\"A3\" s=\"1\" t=\"s\"><v>1</v></c>") + row(4, number("A4", "7", style: 1)))
    file.strings = "<si><t>whole</t></si><si>\(rich)</si>"
    let document = try file.read()
    #expect(document.words == ["Goals", "Lead: J. Ortiz", "whole", "Lead: J. Ortiz", "7"])
    #expect(document.emphasis.map { String(document[$0]) } == ["Lead:", "whole", "Lead:", "7"])
    #expect(document.blocks.map(\.isBold) == [false, false, true, false, true])
  }

  @Test func `reads strict workbooks, wherever their parts stand`() throws {
    var file = WorkbookFile(row(1, words("A1", "a")))
    file.namespace = "http://purl.oclc.org/ooxml/spreadsheetml/main"
    file.relationships = "http://purl.oclc.org/ooxml/officeDocument/relationships"
    file.folder = "elsewhere/deep"
    #expect(try file.read().words == ["Goals", "a"])
    #expect(try file.read().format == .xlsx)
  }
}
