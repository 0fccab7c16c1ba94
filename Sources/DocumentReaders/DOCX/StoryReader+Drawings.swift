import DocumentModel
import XMLStream

/// A drawing that is being read: a picture, a shape, or a group of them.
struct OpenDrawing {
  /// Where it stands.
  let anchor: Int
  var description: String?
  var hasPicture = false
  /// It is there for looks only, as its author says.
  var isDecorative = false
  var isHidden = false
}

/// Drawings: their descriptions, and the words that stand in them.
extension StoryReader {
  mutating func beginDrawing() {
    drawings.append(OpenDrawing(anchor: flow.fragment.text.count))
  }

  mutating func noteDrawing(_ name: WordName, _ attributes: XMLAttributes) {
    if drawings.isEmpty { beginDrawing() }
    let last = drawings.count - 1
    let words = { (name: WordName) in attributes.string(name).flatMap { $0.isEmpty ? nil : $0 } }
    switch name {
    case .docPr:
      drawings[last].description = drawings[last].description ?? words(.descr) ?? words(.title)
      drawings[last].isHidden = attributes.equals(.hidden, "1") || attributes.equals(.hidden, "true")
    case .shape: drawings[last].description = drawings[last].description ?? words(.alt)
    case .decorative: drawings[last].isDecorative = attributes.isOn
    default:
      drawings[last].hasPicture = true
      flow.paragraph.hasPicture = true
    }
  }

  mutating func endDrawing() {
    guard let drawing = drawings.popLast() else { return }
    if drawing.isDecorative || drawing.isHidden { passedDrawings += 1 }
    guard !drawing.isDecorative, !drawing.isHidden, !flow.run.isHidden else { return }
    guard drawing.hasPicture || drawing.description != nil else { return }
    if drawing.description == nil { tally.pictures += 1 }
    let anchor = min(drawing.anchor, flow.fragment.text.count)
    flow.fragment.marks.append(Mark(kind: .picture(drawing.description), range: TextRange(anchor, anchor)))
  }

  /// Words in the shape of a picture.
  mutating func insertLettering(_ attributes: XMLAttributes) {
    guard !attributes.equals(.on, "f"), !attributes.equals(.on, "false"), let words = attributes.string(.string) else {
      return
    }
    anchor(Fragment(lines: [words], story: .textBox))
  }

  /// A chart's or a diagram's words.
  mutating func insert(_ id: String?) {
    guard !isInHidden, let id else { return }
    guard let fragment = related.take(id) else {
      tally.insertions += 1
      return
    }
    anchor(fragment)
  }

  /// Another file's text in its place among the paragraphs.
  mutating func insertFile(_ attributes: XMLAttributes) {
    guard let fragment = attributes.string(.id).flatMap({ related.take($0) }), !fragment.blocks.isEmpty else { return }
    endParagraph(isLast: true)
    if let last = flow.tables.indices.last { flow.tables[last].settle(in: flow.fragment) }
    flow.fragment.append(fragment, in: flow.cell)
  }

  /// Whether what is drawn here is not printed.
  var isInHidden: Bool { flow.run.isHidden || drawings.last?.isHidden == true }

  /// Has blocks read after the paragraph that is open.
  mutating func anchor(_ fragment: Fragment) {
    guard !fragment.blocks.isEmpty, !isInHidden else { return }
    if !flow.paragraph.isOpen { beginParagraph() }
    flow.paragraph.boxes.append(fragment)
  }
}
