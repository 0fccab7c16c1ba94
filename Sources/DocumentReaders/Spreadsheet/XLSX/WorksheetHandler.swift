import DocumentModel
import XMLStream

/// Reads the part of one sheet: its cells with their words as they are shown, and how they are arranged.
struct WorksheetHandler: XMLHandler {
  /// A link on a range of cells, as the part has it.
  struct CellLink {
    var range: SheetRange
    var relationship: String?
    var location: String?
  }

  /// What character data belongs to.
  private enum Words {
    case none, value, inline, range
  }

  var sheet: Sheet
  /// More cells or words came than may be kept.
  private(set) var isFull = false
  private let look: WorkbookLook
  private let cellLimit: Int
  private let byteLimit: Int
  private var cell = CellValue()
  private var row = 0
  private var column = 0
  private var words = Words.none
  var firstRow = 1
  var isInChoice = false
  private var choice: [UInt8] = []
  var links: [CellLink] = []

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
  /// - Returns: The sheet, still without what other parts say of it.
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
      else {
        sheet.missingWords += 1
        return false
      }
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
}
