import DocumentModel
import XMLStream

/// Reads the sheets of an OpenDocument spreadsheet: what cells show, and how they are arranged.
struct OpenSheetHandler: XMLHandler {
  /// What character data belongs to.
  enum Words {
    case none, cell, note, box, noteAuthor, noteDate, description
  }

  var styles: OpenSheetStyles
  /// The sheets that are seen.
  var sheets: [Sheet] = []
  var hiddenSheets: [String] = []
  /// More cells or words came than may be kept.
  var isFull = false
  /// Sheets whose first row can be filtered, by name.
  private var filters: [(sheet: String, range: SheetRange)] = []
  private var choices: Set<String> = []

  // The open sheet.
  var sheet: Sheet?
  /// Tables inside cells, whose words are their cell's.
  var innerTables = 0
  var isOutside = false
  var isHidden = false
  var row = 0
  var rowCount = 1
  var column = 1
  var nextColumn = 1
  var rowStyle: String?
  var columnStyles: [(last: Int, style: String?)] = []
  var headerStart: Int?
  var rowCells: [OpenCell] = []

  // The open cell, note and drawing.
  var cell: OpenCell?
  var cellText = OpenSheetText()
  var isInNote = false
  var note = OpenSheetText()
  var noteAuthor: [UInt8] = []
  var noteDate: [UInt8] = []
  private var drawingDepth = 0
  private var box = OpenSheetText()
  private var picture: [UInt8] = []
  private var hasImage = false
  private var hasObject = false
  /// Charts and the like inside the file hold sheets of their own.
  private var objectDepth = 0
  private var words = Words.none

  // What may still come.
  var cellsLeft: Int
  var bytesLeft: Int

  init(_ styles: OpenSheetStyles, cellLimit: Int, byteLimit: Int) {
    self.styles = styles
    cellsLeft = cellLimit
    bytesLeft = byteLimit
  }

  /// The sheets, once the part has ended; one that it ends within is kept as far as it came.
  ///
  /// - Parameter frozen: By sheet, how many rows stay when it is scrolled.
  /// - Returns: The sheets that are seen, in the document's order.
  mutating func finish(frozen: [String: Int]) -> [Sheet] {
    endOpenSheet()
    for index in sheets.indices {
      sheets[index].header.frozen = frozen[sheets[index].name]
      sheets[index].header.filtered = filters.first { $0.sheet == sheets[index].name }?.range
    }
    return sheets
  }

  mutating func start(_ id: UInt16, _ attributes: XMLAttributes) {
    guard let name = OpenSheetName(rawValue: id), name == .object || objectDepth == 0 else {
      return
    }
    switch name {
    case .style, .textProperties, .cellProperties, .tableProperties: styles.start(name, attributes)
    case .table, .source, .column, .row, .headerRows, .cell, .coveredCell:
      startGrid(name, attributes)
    case .p, .h, .span, .s, .tab, .lineBreak, .a: startWords(name, attributes)
    case .annotation:
      isInNote = true
      note = OpenSheetText()
      noteAuthor = []
      noteDate = []
    case .creator: words = isInNote ? .noteAuthor : .none
    case .date: words = isInNote ? .noteDate : .none
    case .title, .desc: if drawingDepth > 0 { words = .description }
    case .image: hasImage = true
    case .object:
      hasObject = true
      objectDepth += 1
    case .validation: addValidation(attributes)
    case .databaseRange: addFilter(attributes)
    default: if name.isDrawing { startDrawing() }
    }
  }

  mutating func text(_ bytes: Span<UInt8>) {
    switch words {
    case .none: break
    case .cell: cellText.append(bytes)
    case .note: note.append(bytes)
    case .box: box.append(bytes)
    case .noteAuthor: noteAuthor.append(contentsOf: bytes)
    case .noteDate: noteDate.append(contentsOf: bytes)
    case .description: picture.append(contentsOf: bytes)
    }
  }

  mutating func end(_ id: UInt16) {
    guard let name = OpenSheetName(rawValue: id) else { return }
    if name == .object { objectDepth = max(0, objectDepth - 1) }
    guard objectDepth == 0 else { return }
    switch name {
    case .style: styles.end()
    case .table, .row, .headerRows, .cell, .coveredCell: endGrid(name)
    case .p, .h, .span, .a: endWords(name)
    case .annotation: endNote()
    case .creator, .date, .title, .desc: words = .none
    default: if name.isDrawing { endDrawing() }
    }
  }

  // MARK: Words

  private mutating func startWords(_ name: OpenSheetName, _ attributes: XMLAttributes) {
    if name == .p || name == .h { words = drawingDepth > 0 ? .box : isInNote ? .note : .cell }
    let isBold =
      name == .span ? styles.look("text", attributes.string(open: .styleName)).isBold : nil
    change { text in
      switch name {
      case .span: text.beginSpan(isBold: isBold)
      case .s: text.appendBlanks(attributes.integer(OpenSheetName.count.rawValue) ?? 1)
      case .tab: text.append(sign: 0x09)
      case .lineBreak: text.append(sign: 0x0A)
      case .a: text.beginLink(attributes.string(open: .href))
      default: text.beginParagraph()
      }
    }
  }

  private mutating func endWords(_ name: OpenSheetName) {
    change { text in
      if name == .span { text.endSpan() }
      if name == .a { text.endLink() }
    }
    if name == .p || name == .h { words = .none }
  }

  private mutating func change(_ change: (inout OpenSheetText) -> Void) {
    switch words {
    case .cell: change(&cellText)
    case .note: change(&note)
    case .box: change(&box)
    default: break
    }
  }

  // MARK: Drawings

  private mutating func startDrawing() {
    if drawingDepth == 0 {
      box = OpenSheetText()
      picture = []
      hasImage = false
      hasObject = false
    }
    drawingDepth += 1
  }

  private mutating func endDrawing() {
    drawingDepth = max(0, drawingDepth - 1)
    guard drawingDepth == 0 else { return }
    let paragraphs = SheetBox.paragraphs(box.words)
    if !paragraphs.isEmpty {
      sheet?.boxes.append(SheetBox(story: .textBox, paragraphs: paragraphs))
    }
    if hasObject {
      sheet?.insertions += 1
    } else if hasImage {
      sheet?.pictures.append(picture.isEmpty ? nil : String(decoding: picture, as: UTF8.self))
    }
  }

  // MARK: What the whole document says

  private mutating func addValidation(_ attributes: XMLAttributes) {
    guard let name = attributes.string(open: .name),
      let condition = attributes.string(open: .condition)
    else { return }
    if condition.contains("cell-content-is-in-list")
      || condition.contains("cell-content-is-in-range")
    {
      choices.insert(name)
    }
  }

  /// Whether a cell's value is chosen from a list.
  func hasChoices(_ attributes: XMLAttributes) -> Bool {
    guard !choices.isEmpty, let name = attributes.string(open: .validationName) else {
      return false
    }
    return choices.contains(name)
  }

  /// Notes a range that can be filtered: "'Goals'.A3:'Goals'.F40".
  private mutating func addFilter(_ attributes: XMLAttributes) {
    guard attributes.equals(open: .filterButtons, "true"),
      !attributes.equals(open: .containsHeader, "false"),
      let address = attributes[open: .targetRange]
    else { return }
    let corners = address.split(separator: UInt8(ascii: ":")).map { corner in
      corner.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false).last ?? []
    }
    guard let range = SheetRange(corners.joined(separator: [UInt8(ascii: ":")]).map(\.self)),
      let point = address.prefix(while: { $0 != UInt8(ascii: ":") }).lastIndex(
        of: UInt8(ascii: "."))
    else { return }
    let name = address[..<point].filter { $0 != UInt8(ascii: "'") && $0 != UInt8(ascii: "$") }
    filters.append((String(decoding: name, as: UTF8.self), range))
  }
}

extension OpenSheetName {
  /// Whether it draws something that may hold words.
  fileprivate var isDrawing: Bool {
    switch self {
    case .frame, .customShape, .rect, .ellipse, .circle, .line, .polyline, .polygon,
      .regularPolygon, .path,
      .connector, .caption, .measure:
      true
    default: false
    }
  }
}

extension SheetBox {
  /// The paragraphs of words that line feeds part.
  static func paragraphs(_ words: SheetWords) -> [SheetWords] {
    var paragraphs: [SheetWords] = []
    for line in words.bytes.split(separator: 0x0A) {
      let range = TextRange(line.startIndex, line.endIndex)
      let bold = words.bold.compactMap { $0.within(range) }.map {
        TextRange($0.start - range.start, $0.end - range.start)
      }
      paragraphs.append(SheetWords(bytes: Array(line), bold: bold))
    }
    return paragraphs
  }
}
