import DocumentModel
import XMLStream

/// Reads a chart's words and figures: its titles, and a line for each series.
struct ChartHandler: XMLHandler {
  /// What the text of the open element belongs to.
  private enum Place {
    case none, name, category, value
  }

  private var titles: [String] = []
  private var axisTitles: [String] = []
  private var series: [ChartSeries] = []
  private var open: ChartSeries?
  private var place = Place.none
  private var axisDepth = 0
  private var titleDepth = 0
  private var labelDepth = 0
  private var isAxisDeleted = false
  private var axisTitle = ""
  private var title = ""
  private var words: [UInt8] = []
  private var isInText = false
  private var index = 0
  private var format = ""
  /// Of the newer kind, which tells figures apart from series: by the id of their data.
  private var data: [Int: ChartSeries] = [:]
  private var openData: Int?
  private var nextPoint = 0

  /// The title, the axes' titles and the series; the names of points that several series share stand once.
  var lines: [String] {
    let heads = titles + axisTitles
    guard let first = series.first, series.count > 1, !first.categories.isEmpty,
      series.allSatisfy({ $0.categories == first.categories })
    else { return heads + series.map(\.line) }
    let shared = first.categories.sorted { $0.key < $1.key }.map(\.value).joined(separator: ", ")
    return heads + [shared] + series.map(\.lineWithoutCategories)
  }

  mutating func start(_ id: UInt16, _ attributes: XMLAttributes) {
    guard let name = GraphicName(rawValue: id) else { return }
    switch name {
    case .v, .t, .formatCode:
      isInText = true
      words = []
    case .title: titleDepth += 1
    case .catAx, .valAx, .dateAx, .serAx, .axis: beginAxis()
    case .delete: isAxisDeleted = attributes.word(.val) != "0" && attributes.word(.val) != "false"
    case .dLbls: labelDepth += 1
    case .br: note(" ")
    default: startSeriesPart(name, attributes)
    }
  }

  private mutating func startSeriesPart(_ name: GraphicName, _ attributes: XMLAttributes) {
    switch name {
    case .ser, .series: open = ChartSeries()
    case .tx where titleDepth == 0 && labelDepth == 0: place = .name
    case .cat, .xVal: place = .category
    case .val, .yVal, .bubbleSize: place = .value
    case .strDim, .numDim:
      place = name == .strDim ? .category : .value
      format = ""
    case .lvl:
      nextPoint = 0
      format = attributes.word(.formatCode) ?? format
    case .data: openData = attributes.number(GraphicName.id)
    case .dataId: takeData(attributes.number(.val))
    case .pt: beginPoint(attributes)
    default: break
    }
  }

  mutating func text(_ bytes: Span<UInt8>) {
    if isInText { words.append(contentsOf: bytes) }
  }

  mutating func end(_ id: UInt16) {
    guard let name = GraphicName(rawValue: id) else { return }
    switch name {
    case .v, .t: endText()
    case .formatCode:
      isInText = false
      format = String(decoding: words, as: UTF8.self)
    case .p: if titleDepth > 0 || place == .name { note(" ") }
    case .title: endTitle()
    case .catAx, .valAx, .dateAx, .serAx, .axis: endAxis()
    case .dLbls: labelDepth -= 1
    case .pt: if openData != nil { endText() }
    case .ser, .series: endSeries()
    case .data: openData = nil
    case .tx, .cat, .xVal, .val, .yVal, .bubbleSize, .strDim, .numDim:
      place = .none
      format = ""
    default: break
    }
  }
}

extension ChartHandler {
  private mutating func beginAxis() {
    axisDepth += 1
    axisTitle = ""
    isAxisDeleted = false
  }

  private mutating func endAxis() {
    axisDepth -= 1
    if !axisTitle.isEmpty, !isAxisDeleted { axisTitles.append(axisTitle) }
  }

  private mutating func endTitle() {
    titleDepth -= 1
    let words = Self.trimmed(title)
    title = ""
    guard !words.isEmpty else { return }
    if axisDepth > 0 { axisTitle = words } else { titles.append(words) }
  }

  private mutating func beginPoint(_ attributes: XMLAttributes) {
    index = attributes.number(.idx) ?? nextPoint
    nextPoint = index + 1
    guard openData != nil else { return }
    isInText = true
    words = []
  }

  private mutating func endText() {
    guard isInText else { return }
    isInText = false
    note(String(decoding: words, as: UTF8.self))
  }

  /// Takes words or a figure to where they belong.
  private mutating func note(_ words: String) {
    if titleDepth > 0 {
      title += words
    } else if let id = openData {
      var series = data[id] ?? ChartSeries()
      note(words, in: &series)
      data[id] = series
    } else if labelDepth == 0, var series = open {
      note(words, in: &series)
      open = series
    }
  }

  private func note(_ words: String, in series: inout ChartSeries) {
    switch place {
    case .none: break
    case .name: series.name += words
    case .category:
      // Of several levels the innermost comes first; an outer one stands only at the first of its points.
      let inner = series.categories[index].map { " \($0)" } ?? ""
      series.categories[index] = ChartSeries.figure(Self.trimmed(words), format: format) + inner
    case .value:
      guard !words.isEmpty, series.values.last?.index != index else { return }
      series.values.append((index, ChartSeries.figure(words, format: format)))
    }
  }

  private mutating func endSeries() {
    guard var series = open else { return }
    open = nil
    series.name = Self.trimmed(series.name)
    if !series.line.isEmpty { self.series.append(series) }
  }

  /// Gives the open series of the newer kind its figures.
  private mutating func takeData(_ id: Int?) {
    guard let id, let figures = data[id], var series = open else { return }
    series.categories = figures.categories
    series.values = figures.values
    open = series
  }

  private static func trimmed(_ words: String) -> String {
    let bytes = Array(words.utf8)
    guard let range = Blank.trimmed(TextRange(0, bytes.count), in: bytes) else { return "" }
    return String(decoding: bytes[range.start..<range.end], as: UTF8.self)
  }
}
