import DocumentModel
import XMLStream

/// A link that is being read.
struct OpenLink {
  var start: Int
  /// Nil where it leads nowhere.
  var target: String?
}

/// Links, and characters with their reading printed beside them.
extension StoryReader {
  mutating func beginLink(_ attributes: XMLAttributes) {
    flow.paragraph.refersElsewhere = true
    let target = related.target(id: attributes.string(.id), anchor: attributes.string(.anchor))
    flow.links.append(OpenLink(start: flow.fragment.text.count, target: target))
  }

  mutating func endLink() {
    guard let link = flow.links.popLast(), let target = link.target else { return }
    markLink(to: target, from: link.start)
  }

  mutating func markLink(to target: String, from start: Int) {
    let end = flow.fragment.text.count
    guard start < end, let range = Blank.trimmed(TextRange(start, end), in: flow.fragment.text) else { return }
    flow.fragment.marks.append(Mark(kind: .link(target), range: range))
  }

  mutating func beginRuby() {
    flow.ruby = (flow.fragment.text.count, flow.paragraphNumber)
  }

  /// The reading comes first in the file and after its characters on paper.
  mutating func takeRuby() {
    let start = flow.ruby.start
    guard flow.paragraph.isOpen, flow.ruby.paragraph == flow.paragraphNumber, start >= flow.paragraph.start,
      start <= flow.fragment.text.count
    else { return }
    ruby = Array(flow.fragment.text[start...])
    flow.discard(from: start)
  }

  mutating func writeRuby() {
    let words = ruby
    ruby = []
    guard !words.isEmpty else { return }
    write(UInt8(ascii: "("))
    write(words.span)
    write(UInt8(ascii: ")"))
  }
}
