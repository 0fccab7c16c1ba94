import XMLStream

/// Reads a workbook's main part: its sheets in order, and what it says of all of them.
struct WorkbookHandler: XMLHandler {
  /// A sheet, before its part is read.
  struct Entry {
    var name: String
    var relationship: String
    var isHidden: Bool
    /// The rows that are printed on every page.
    var printedRows: ClosedRange<Int>?
  }

  private(set) var sheets: [Entry] = []
  private(set) var is1904 = false
  private var titlesOf: Int?
  private var titles: [UInt8] = []

  mutating func start(_ id: UInt16, _ attributes: XMLAttributes) {
    switch SheetName(rawValue: id) {
    case .workbookPr: is1904 = attributes.isTrue(sheet: .date1904)
    case .sheet:
      let state = attributes.string(sheet: .state) ?? "visible"
      sheets.append(
        Entry(
          name: attributes.string(sheet: .name) ?? "",
          relationship: attributes.string(sheet: .id) ?? "",
          isHidden: state != "visible"))
    case .definedName:
      titles = []
      titlesOf =
        attributes.equals(sheet: .name, "_xlnm.Print_Titles")
        ? attributes.integer(sheet: .localSheetId) : nil
    default: break
    }
  }

  mutating func text(_ bytes: Span<UInt8>) {
    if titlesOf != nil { titles.append(contentsOf: bytes) }
  }

  mutating func end(_ id: UInt16) {
    guard SheetName(rawValue: id) == .definedName, let index = titlesOf else { return }
    titlesOf = nil
    guard sheets.indices.contains(index) else { return }
    // "'Goals, 2026'!$A:$B,'Goals, 2026'!$1:$3"
    for part in titles.split(separator: UInt8(ascii: ",")) {
      guard let mark = part.lastIndex(of: UInt8(ascii: "!")),
        let range = SheetRange(part[(mark + 1)...]),
        range.columns == SheetRange.allColumns
      else { continue }
      sheets[index].printedRows = range.rows
    }
  }
}
