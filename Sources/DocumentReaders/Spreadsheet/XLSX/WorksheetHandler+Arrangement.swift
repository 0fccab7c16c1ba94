import DocumentModel
import XMLStream

extension WorksheetHandler {
  /// What the sheet says of rows, columns and ranges.
  mutating func startArrangement(_ id: UInt16, _ attributes: XMLAttributes) {
    switch SheetName(rawValue: id) {
    case .sheetView:
      firstRow = attributes[sheet: .topLeftCell].flatMap { SheetRange($0) }?.rows.lowerBound ?? 1
    case .pane:
      guard let split = attributes.integer(sheet: .ySplit), split > 0,
        attributes.string(sheet: .state)?.hasPrefix("frozen") == true
      else { return }
      sheet.header.frozen = firstRow + split - 1
    case .col:
      guard attributes.isTrue(sheet: .hidden), let first = attributes.integer(sheet: .min),
        let last = attributes.integer(sheet: .max),
        first > 0, first <= last
      else { return }
      sheet.columns.hide(first...last)
    case .autoFilter: sheet.header.filtered = attributes[sheet: .ref].flatMap { SheetRange($0) }
    case .mergeCell:
      if let range = attributes[sheet: .ref].flatMap({ SheetRange($0) }) {
        sheet.merges.append(range)
      }
    case .dataValidation:
      isInChoice = attributes.equals(sheet: .type, "list")
      if isInChoice, let ranges = attributes[sheet: .sqref] {
        sheet.choices += SheetRange.list(ranges)
      }
    case .hyperlink:
      guard let range = attributes[sheet: .ref].flatMap({ SheetRange($0) }) else { return }
      links.append(
        CellLink(
          range: range, relationship: attributes.string(sheet: .id),
          location: attributes.string(sheet: .location)))
    default: break
    }
  }

  /// Gives cells the links that lie over them; a link over very many cells belongs to the first.
  mutating func addLinks(_ relationships: Relationships) {
    guard !links.isEmpty else { return }
    var cells: [SheetRange: Int] = [:]
    for (index, cell) in sheet.cells.enumerated() {
      cells[SheetRange(rows: cell.row...cell.row, columns: cell.column...cell.column)] = index
    }
    let addresses = Dictionary(
      relationships.all.lazy.filter(\.isExternal).map { ($0.id, $0.part) },
      uniquingKeysWith: { first, _ in first })
    for link in links {
      let address = link.relationship.flatMap { addresses[$0] } ?? ""
      let target = address + (link.location.map { "#" + $0 } ?? "")
      guard !target.isEmpty else { continue }
      for spot in Self.spots(link.range) {
        guard let index = cells[spot], sheet.cells[index].links.isEmpty else { continue }
        sheet.cells[index].links = sheet.links.count..<(sheet.links.count + 1)
        sheet.links.append(Link(range: sheet.cells[index].text, target: target))
      }
    }
  }

  private static func spots(_ range: SheetRange) -> [SheetRange] {
    let rows =
      range.rows.count * range.columns.count <= 100 ? Array(range.rows) : [range.rows.lowerBound]
    let columns =
      rows.count == range.rows.count ? Array(range.columns.prefix(100)) : [range.columns.lowerBound]
    return rows.flatMap { row in columns.map { SheetRange(rows: row...row, columns: $0...$0) } }
  }
}
