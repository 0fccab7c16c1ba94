import DocumentModel
import XMLStream

/// Reads the part of one sheet: its cells with their words as they are shown, and how they are arranged.
struct WorksheetHandler: XMLHandler {
  /// A link on a range of cells, as the part has it.
  private struct CellLink {
    var range: SheetRange
    var relationship: String?
    var location: String?
  }

  /// What character data belongs to.
  private enum Words {
    case none, value, inline, range
  }

  private(set) var sheet: Sheet
  /// More cells or words came than may be kept.
  private(set) var isFull = false
  private let look: WorkbookLook
  private let cellLimit: Int
  private let byteLimit: Int
  private var cell = CellValue()
  private var row = 0
  private var column = 0
  private var words = Words.none
  private var firstRow = 1
  private var isInChoice = false
  private var choice: [UInt8] = []
  private var links: [CellLink] = []

  /// - Parameters:
  ///   - name: The sheet's name.
  ///   - look: What all sheets of the workbook share.
  ///   - cellLimit: How many cells with words may come.
  ///   - byteLimit: How many bytes they may come to.
  init(_ name: String, _ look: WorkbookLook, cellLimit: Int, byteLimit: Int) {
    sheet = Sheet(name: name)
    self.look = look
    self.cellLimit = cellLimit
    self.byteLimit = byteLimit
  }

  mutating func start(_ id: UInt16, _ attributes: XMLAttributes) {
    switch SheetName(rawValue: id) {
    case .row: startRow(attributes)
    case .c: startCell(attributes)
    case .v:
      cell.hasValue = true
      words = .value
    case .f: cell.hasFormula = true
    case .is, .r: cell.inline.beginRun()
    case .rPr: cell.inline.beginProperties()
    case .b: cell.inline.embolden(attributes.isOnInSheet)
    case .t:
      cell.inline.beginWords()
      words = .inline
    case .rangeList: words = .range
    default: startArrangement(id, attributes)
    }
  }

  mutating func text(_ bytes: Span<UInt8>) {
    switch words {
    case .none: break
    case .value: cell.bytes.append(contentsOf: bytes)
    case .inline: cell.inline.append(bytes)
    case .range: choice.append(contentsOf: bytes)
    }
  }

  mutating func end(_ id: UInt16) {
    switch SheetName(rawValue: id) {
    case .v: words = .none
    case .t:
      words = .none
      cell.inline.endWords()
    case .rangeList:
      words = .none
      if isInChoice { sheet.choices += SheetRange.list(choice) }
      choice = []
    case .dataValidation: isInChoice = false
    case .c: endCell()
    default: break
    }
  }

  /// The sheet, once its part has ended.
  ///
  /// - Parameter relationships: Where its links lead.
  mutating func finish(_ relationships: Relationships) -> Sheet {
    sheet.rows.settle()
    sheet.columns.settle()
    addLinks(relationships)
    return sheet
  }

  // MARK: Cells

  private mutating func startRow(_ attributes: XMLAttributes) {
    row = min(attributes.integer(sheet: .r) ?? row + 1, SheetRange.allRows.upperBound)
    column = 0
    if attributes.isTrue(sheet: .hidden), row > 0 { sheet.rows.hide(row...row) }
  }

  private mutating func startCell(_ attributes: XMLAttributes) {
    if let reference = attributes[sheet: .r], let range = SheetRange(reference), range.isOneCell {
      row = range.rows.lowerBound
      column = range.columns.lowerBound
    } else {
      row = max(1, row)
      column += 1
    }
    cell.begin(row: row, column: column, attributes)
  }

  private mutating func endCell() {
    guard !isFull, column <= SheetRange.allColumns.upperBound else { return }
    let start = sheet.bytes.count
    let style = look.styles[cell.style]
    let firstBold = sheet.bold.count
    let isShown = appendValue(style)
    if cell.lacksResult { sheet.unknownResults += 1 }
    guard isShown, let range = Blank.trimmed(TextRange(start, sheet.bytes.count), in: sheet.bytes)
    else {
      sheet.bytes.removeSubrange(start...)
      sheet.bold.removeSubrange(firstBold...)
      return
    }
    var made = SheetCell(row: cell.row, column: cell.column, text: range, isFilled: style.isFilled)
    made.bold = firstBold..<sheet.bold.count
    let boldCount = sheet.bold[made.bold].reduce(0) { $0 + ($1.within(range)?.count ?? 0) }
    made.isBold = boldCount == range.count
    made.isText = [.shared, .inline, .formulaText].contains(cell.kind)
    sheet.cells.append(made)
    isFull = sheet.cells.count > cellLimit || sheet.bytes.count > byteLimit
  }

  /// Appends the cell's value as it is shown.
  ///
  /// - Returns: Whether there is one.
  private mutating func appendValue(_ style: CellStyles.Style) -> Bool {
    let start = sheet.bytes.count
    let format = look.styles.formats[style.format]
    switch cell.kind {
    case .shared:
      guard let index = DecimalNumber(cell.bytes)?.double, index >= 0, index < 1e9,
        let string = look.strings[Int(index)]
      else { return false }
      appendWords(string.words, string.runs, format, style)
      return true
    case .inline:
      appendWords(cell.inline.bytes[...], cell.inline.runs[...], format, style)
      return true
    case .formulaText:
      SheetEscapes.resolve(&cell.bytes, from: 0)
      format.append(cell.bytes, to: &sheet.bytes)
    case .truth:
      sheet.bytes +=
        cell.bytes.first == UInt8(ascii: "1") ? "TRUE".utf8 : cell.hasValue ? "FALSE".utf8 : "".utf8
    case .error: sheet.bytes += cell.bytes
    case .number, .date: appendNumber(format)
    }
    if style.isBold { sheet.bold.append(TextRange(start, sheet.bytes.count)) }
    return sheet.bytes.count > start
  }

  private mutating func appendNumber(_ format: CellFormat) {
    if cell.kind == .date, let serial = SerialDate.serial(iso: cell.bytes, is1904: look.is1904),
      !format.isGeneral
    {
      format.append(DecimalNumber(serial), is1904: look.is1904, to: &sheet.bytes)
    } else if cell.kind == .number, let number = DecimalNumber(cell.bytes) {
      format.append(number, is1904: look.is1904, to: &sheet.bytes)
    } else {
      sheet.bytes += cell.bytes
    }
  }

  /// Appends words and notes which of them are bold.
  private mutating func appendWords(
    _ words: ArraySlice<UInt8>, _ runs: ArraySlice<SheetText.Run>, _ format: CellFormat,
    _ style: CellStyles.Style
  ) {
    let start = sheet.bytes.count
    format.append(words, to: &sheet.bytes)
    guard sheet.bytes.count - start == words.count, runs.count > 1 || runs.first?.weight != .asCell
    else {
      let isBold = runs.allSatisfy { $0.weight == .bold || $0.weight == .asCell && style.isBold }
      if isBold, !runs.isEmpty { sheet.bold.append(TextRange(start, sheet.bytes.count)) }
      return
    }
    let shift = start - words.startIndex
    for run in runs where run.weight == .bold || run.weight == .asCell && style.isBold {
      let range = TextRange(run.range.start + shift, run.range.end + shift)
      if let last = sheet.bold.last, last.end == range.start, last.start >= start {
        sheet.bold[sheet.bold.count - 1].end = range.end
      } else {
        sheet.bold.append(range)
      }
    }
  }

  // MARK: Arrangement

  private mutating func startArrangement(_ id: UInt16, _ attributes: XMLAttributes) {
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
  private mutating func addLinks(_ relationships: Relationships) {
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
