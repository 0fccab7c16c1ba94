import XMLStream

/// Reads the part of a table that its author made of a range.
struct SheetListHandler: XMLHandler {
  private(set) var list: SheetList?

  mutating func start(_ id: UInt16, _ attributes: XMLAttributes) {
    guard SheetName(rawValue: id) == .table,
      let range = attributes[sheet: .ref].flatMap({ SheetRange($0) })
    else {
      return
    }
    let rows = attributes.integer(sheet: .headerRowCount) ?? 1
    list = SheetList(range: range, headerRows: max(0, min(rows, range.rows.count)))
  }

  mutating func text(_ bytes: Span<UInt8>) {}

  mutating func end(_ id: UInt16) {}
}
