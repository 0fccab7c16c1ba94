import DocumentModel
import XMLStream

/// Reads what stands over a sheet's cells: text boxes with their words, pictures, charts and diagrams.
struct SheetDrawingHandler: XMLHandler {
  private(set) var boxes: [SheetBox] = []
  private(set) var pictures: [String?] = []
  /// The relations of charts and diagrams, in order.
  private(set) var insertions: [(story: Story, relationship: String)] = []
  /// How the words of the part's paragraphs are told apart; nil outside words.
  private var story: Story?
  private let partStory: Story?
  private var text = SheetText()
  private var isHidden = false
  private var isPicture = false

  /// - Parameter story: The story of a part that is all one thing, such as a chart; nil for a sheet's drawing.
  init(_ story: Story? = nil) {
    partStory = story
  }

  mutating func start(_ id: UInt16, _ attributes: XMLAttributes) {
    switch SheetName(rawValue: id) {
    case .sp, .graphicFrame: isPicture = false
    case .pic: isPicture = true
    case .cNvPr: startObject(attributes)
    case .txBody, .rich, .diagramText: begin(partStory ?? .textBox)
    case .rPr:
      text.beginProperties()
      if attributes.isTrue(sheet: .b) { text.embolden(true) }
    case .r: text.beginRun()
    case .t: text.beginWords()
    case .p: text.removeAll()
    case .br: if story != nil { text.append("\n") }
    case .chart: if let id = attributes.string(sheet: .id) { insertions.append((.chart, id)) }
    case .relIds: if let id = attributes.string(sheet: .dm) { insertions.append((.diagram, id)) }
    default: break
    }
  }

  mutating func text(_ bytes: Span<UInt8>) {
    if story != nil { text.append(bytes) }
  }

  mutating func end(_ id: UInt16) {
    switch SheetName(rawValue: id) {
    case .t: if story != nil { text.endWords() }
    case .p:
      guard story != nil, !isHidden, !text.bytes.isEmpty, !boxes.isEmpty else { return }
      boxes[boxes.count - 1].paragraphs.append(text.words)
    case .txBody, .rich, .diagramText: story = nil
    case .sp, .pic, .graphicFrame, .twoCellAnchor, .oneCellAnchor, .absoluteAnchor:
      isHidden = false
      isPicture = false
    default: break
    }
  }

  private mutating func startObject(_ attributes: XMLAttributes) {
    isHidden = attributes.isTrue(sheet: .hidden)
    if isPicture, !isHidden {
      pictures.append(attributes.string(sheet: .descr).flatMap { $0.isEmpty ? nil : $0 })
    }
  }

  private mutating func begin(_ story: Story) {
    self.story = story
    boxes.append(SheetBox(story: story))
  }
}
