import DocumentReaders
import Testing

/// Numbers as their formats show them; what LibreOffice shows otherwise is said beside it.
struct CellFormatTests {
  /// What each value looks like under a format: the code, then pairs of a value and its look.
  struct Look: CustomTestStringConvertible, Sendable {
    var code: String
    var pairs: [(String, String)]

    init(_ code: String, _ pairs: (String, String)...) {
      self.code = code
      self.pairs = pairs
    }

    var testDescription: String { code }
  }

  private static let numbers = [
    Look(
      "General", ("0", "0"), ("1", "1"), ("-1", "-1"), ("0.30000000000000004", "0.3"),
      ("1234567.891234", "1234567.891"),
      ("0.0000123456", "1.23456E-05"), ("0.00001", "0.00001"), ("12345678901", "12345678901"),
      // LibreOffice has no limit of eleven characters, and three digits after "E".
      ("123456789012", "1.23457E+11"), ("1E+20", "1E+20"), ("0.6666666666666666", "0.666666667"),
      ("9.9999999999", "10"), ("1E-10", "1E-10"), ("99999999999.9", "1E+11"), ("-0.5", "-0.5")),
    Look(
      "0", ("0.5", "1"), ("-0.5", "-1"), ("2.5", "3"), ("1E+15", "1000000000000000"),
      ("99.995", "100")),
    // Excel and LibreOffice differ over the sign of what rounds to nothing; this is Excel's.
    Look(
      "0.00", ("1.005", "1.01"), ("12.345", "12.35"), ("0", "0.00"), ("-0.001", "-0.00"),
      ("1234567.891234", "1234567.89")),
    Look("#,##0", ("1234567.891", "1,234,568"), ("-1234.5", "-1,235"), ("100", "100"), ("0", "0")),
    Look("#,##0.00", ("1234.5678", "1,234.57"), ("1E+15", "1,000,000,000,000,000.00")),
    Look("0%", ("0.5", "50%"), ("1.005", "101%"), ("-0.25", "-25%")),
    Look("0.00%", ("0.68", "68.00%"), ("0.8444", "84.44%")),
    Look("0.0\" %\"", ("12.345", "12.3 %")),
    Look(
      "0.00E+00", ("1234.5678", "1.23E+03"), ("0.001", "1.00E-03"), ("0", "0.00E+00"),
      ("99.995", "1.00E+02")),
    Look(
      "##0.0E+0", ("1234.5678", "1.2E+3"), ("12345678901", "12.3E+9"), ("0.0000123456", "12.3E-6"),
      ("999999", "1.0E+6")),
    Look(
      "# ?/?", ("0.5", "1/2"), ("12.345", "12 1/3"), ("-2.25", "-2 1/4"), ("99.995", "100"),
      ("0", "0"), ("3", "3")),
    Look("# ??/??", ("0.3333", "1/3"), ("12.345", "12 10/29")),
    Look("?/?", ("2.25", "9/4"), ("1", "1/1")),
    Look("# ?/8", ("0.5", "4/8"), ("12.345", "12 3/8")), Look("# ??/100", ("12.345", "12 35/100")),
    Look("# ???/???", ("2.6666666", "2 2/3")),
    Look("#,##0_);(#,##0)", ("1234", "1,234"), ("-1234", "(1,234)"), ("-0.001", "(0)")),
    Look("$#,##0", ("1234.5", "$1,235"), ("-5", "-$5")),
    Look("[$€-407] #,##0.00", ("1234.5", "€ 1,234.50")),
    Look("#,##0.00 [$€-407]", ("-12.345", "-12.35 €")), Look("[$USD] #,##0", ("45", "USD 45")),
    Look("[$£-809]#,##0;[Red]-[$£-809]#,##0", ("-45", "-£45")),
    Look(
      "_(\"$\"* #,##0.00_);_(\"$\"* (#,##0.00);_(\"$\"* \"-\"??_);_(@_)", ("1234.5", "$1,234.50"),
      ("-1", "$(1.00)"), ("0", "$-")),
    Look("0.0,", ("12345678901", "12345678.9")),
    Look("#,##0.0,,\"M\"", ("12345678901", "12,345.7M")),
    Look("$#,##0,\"K\"", ("38500", "$39K")),
    // Excel keeps the point of "0.###"; LibreOffice does not.
    Look("0.###", ("1.5", "1.5"), ("1", "1.")), Look("#.##", ("0.5", ".5")),
    Look(".00", ("0.5", ".50"), ("12.345", "12.35")),
    Look("#", ("0", ""), ("7", "7")), Look("00000", ("45", "00045")),
    Look("0.0?", ("1", "1.0"), ("1.25", "1.25")),
    Look("000-00-0000", ("123456789", "123-45-6789")),
    Look("(###) ###-####", ("5551234567", "(555) 123-4567")),
    Look(
      "[<=9999999]###-####;(###) ###-####", ("5551234", "555-1234"),
      ("5551234567", "(555) 123-4567")),
    Look("[<50]\"low\";[>=80]\"high\";\"mid\"", ("45", "low"), ("80", "high"), ("60", "mid")),
    Look(
      "[Red][<50]0.0;[Green][>=80]0;0.00", ("45", "45.0"), ("80", "80"), ("60", "60.00"),
      ("-1", "-1.0")),
    Look("0;-0;\"zero\"", ("0", "zero"), ("-3", "-3")),
    Look("0;;", ("-3", ""), ("0", ""), ("3", "3")), Look(";;;", ("3", "")),
    Look("\"up \"0;\"down \"0;\"same\"", ("3", "up 3"), ("-3", "down 3"), ("0", "same")),
    Look("+0.0%;-0.0%;0.0%", ("0.05", "+5.0%"), ("-0.05", "-5.0%"), ("0", "0.0%")),
    Look("\"School year \"0", ("2026", "School year 2026")), Look("0000-00", ("202526", "2025-26")),
    Look("0\\ \\%", ("45", "45 %")), Look("\"≥ \"0%", ("0.78", "≥ 78%")),
    Look("General\" units\"", ("2.5", "2.5 units")),
    Look("@", ("2.50", "2.5")), Look("0*-", ("5", "5")), Look("[Blue]General", ("5", "5")),
  ]

  private static let dates = [
    Look(
      "m/d/yyyy", ("45000", "3/15/2023"), ("61", "3/1/1900"), ("60", "2/29/1900"),
      ("59", "2/28/1900"), ("1", "1/1/1900")),
    Look("yyyy-mm-dd", ("45123.75", "2023-07-16"), ("2958465", "9999-12-31")),
    Look("d-mmm-yy", ("45291.999999", "1-Jan-24"), ("45000", "15-Mar-23")),
    Look("dddd, mmmm dd, yyyy", ("45000", "Wednesday, March 15, 2023")),
    Look("ddd mmm d", ("45001", "Thu Mar 16")),
    Look("mmmmm", ("45000", "M")), Look("[$-409]mmmm d, yyyy", ("45000", "March 15, 2023")),
    Look("m/d/yy h:mm", ("45123.75", "7/16/23 18:00")),
    Look("h:mm AM/PM", ("45123.75", "6:00 PM"), ("0", "12:00 AM")),
    Look("h:mm:ss A/P", ("0.5", "12:00:00 P")), Look("mm:ss.0", ("0.0007", "01:00.5")),
    Look("hh:mm:ss.000", ("0.99999", "23:59:59.136")), Look("h:mm:ss", ("0.99999", "23:59:59")),
    Look("[h]:mm:ss", ("2.25", "54:00:00"), ("-1", "-24:00:00")),
    Look("[mm]:ss", ("0.0417", "60:03")), Look("[ss]", ("0.5", "43200")),
    Look("h \"hours\" m \"minutes\"", ("0.3", "7 hours 12 minutes")),
    Look("yyyy-mm-dd\"T\"hh:mm:ss", ("45000.5", "2023-03-15T12:00:00")),
    // What is no date is shown as a number, where Excel fills the cell with "#".
    Look("m/d/yyyy", ("-1", "-1"), ("2958466", "2958466")),
    Look("mmm \"of\" yyyy", ("45000", "Mar of 2023")),
  ]

  private func shown(_ look: Look, workbook: String = "") throws -> [String] {
    let code = look.code.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(
      "\"", with: "&quot;")
    // A word in the next column keeps rows apart from paragraphs, and blank ones in place.
    var file = WorkbookFile(
      look.pairs.enumerated().map { index, pair in
        row(index + 1, number("A\(index + 1)", pair.0, style: 1), words("B\(index + 1)", "x"))
      }.joined())
    file.styles = """
      <numFmts><numFmt numFmtId="170" formatCode="\(code)"/></numFmts><fonts><font/></fonts>
      <cellXfs><xf/><xf numFmtId="170"/></cellXfs>
      """
    file.workbook = workbook
    let document = try file.read()
    var found = [String](repeating: "", count: look.pairs.count)
    for cell in document.sheetCells.joined() where cell.hasPrefix("A") {
      let parts = cell.dropFirst().split(separator: " ", maxSplits: 1)
      if let row = Int(parts[0]) { found[row - 1] = String(parts[1]) }
    }
    return found
  }

  @Test(arguments: numbers)
  func `shows numbers as Excel does`(_ look: Look) throws {
    #expect(try shown(look) == look.pairs.map(\.1))
  }

  @Test(arguments: dates)
  func `shows dates and times as Excel does`(_ look: Look) throws {
    #expect(try shown(look) == look.pairs.map(\.1))
  }

  @Test func `counts from 1904 where the workbook does`() throws {
    let look = Look("yyyy-mm-dd", ("0", "1904-01-01"), ("43538", "2023-03-15"))
    #expect(try shown(look, workbook: "<workbookPr date1904=\"1\"/>") == look.pairs.map(\.1))
  }

  @Test(arguments: [
    (1, "1235"), (2, "1234.50"), (3, "1,235"), (4, "1,234.50"), (9, "123450%"), (10, "123450.00%"),
    (11, "1.23E+03"),
    (12, "1234 1/2"), (13, "1234 1/2"), (14, "5/18/1903"), (15, "18-May-03"), (16, "18-May"),
    (17, "May-03"),
    (18, "12:00 PM"), (20, "12:00"), (21, "12:00:00"), (22, "5/18/1903 12:00"), (30, "5/18/1903"),
    (37, "1,235"),
    (40, "1,234.50"), (44, "$1,234.50"), (45, "00:00"), (46, "29628:00:00"), (47, "00:00.0"),
    (48, "1.2E+3"),
    (49, "1234.5"), (99, "1234.5"),
  ])
  func `knows the formats that have a number alone`(_ id: Int, _ look: String) throws {
    var file = WorkbookFile(row(1, number("A1", "1234.5", style: 1)))
    file.styles = "<cellXfs><xf/><xf numFmtId=\"\(id)\"/></cellXfs>"
    #expect(try file.read().words == ["Goals", look])
  }

  @Test(arguments: [
    ("\"Goal \"@", "Goal Reading"), ("@", "Reading"), ("0;-0;0;\"[\"@\"]\"", "[Reading]"),
    ("0.00", "Reading"), (";;;", nil),
  ])
  func `shows text by its section`(_ code: String, _ look: String?) throws {
    var file = WorkbookFile(row(1, words("A1", "Reading", style: 1)))
    file.styles = """
      <numFmts><numFmt numFmtId="170" formatCode="\(code.replacing("\"", with: "&quot;"))"/></numFmts>
      <cellXfs><xf/><xf numFmtId="170"/></cellXfs>
      """
    #expect(try file.read().words.dropFirst().first == look)
  }

  @Test(
    .timeLimit(.minutes(5)),
    arguments: [
      "[", "\"", "\\", "_", "*", "[$", "[<", "[<abc]0", "E+", "0E+", "/", "?/", "0/0/0", ";;;;;;;;",
      "0.0.0.0", ",,,,", "[h", "AM/P",
      "General General", "#,#,#,#.#,#", "0,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,", "@@@", "y:m:s.000000",
      "%%%%%%%%", "\u{1F600}0",
    ])
  func `shows something under any code`(_ code: String) throws {
    _ = try shown(Look(code, ("1234.5", ""), ("-1", ""), ("0", ""), ("1E+300", "")))
  }
}
