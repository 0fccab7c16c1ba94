import DocumentModel
import XMLStream

/// Sections, and where pages end.
extension StoryReader {
  private var isInBody: Bool { outer.isEmpty && flow.story == .body && openComment == nil }

  /// A break between lines, columns or pages; one between pages is no line feed among the words.
  mutating func writeBreak(_ attributes: XMLAttributes) {
    guard attributes.equals(.type, "page") else {
      write(UInt8(ascii: "\n"))
      return
    }
    endPage(.explicit)
    guard flow.paragraph.isOpen, flow.fragment.text.count > flow.paragraph.start, let last = flow.fragment.text.last
    else { return }
    if last != UInt8(ascii: " "), last != UInt8(ascii: "\n") { write(UInt8(ascii: " ")) }
  }

  /// Notes that a page ends here.
  mutating func endPage(_ cause: PageBreak) {
    guard isInBody, !flow.run.isHidden else { return }
    let end = flow.fragment.text.count
    flow.fragment.marks.append(Mark(kind: .page(cause, flow.cell), range: TextRange(end, end)))
  }

  /// The properties of the section that ends here.
  mutating func beginSection() {
    section = Section()
    section.start = sections.last?.end ?? 0
    section.isInParagraph = scope == .paragraph
    scope = .section
  }

  mutating func noteSection(_ name: WordName, _ attributes: XMLAttributes) {
    switch name {
    case .type: section.beginsPage = !attributes.equals(.val, "continuous") && !attributes.equals(.val, "nextColumn")
    case .titlePg: section.hasTitlePage = attributes.isOn
    case .headerReference: if let id = attributes.string(.id) { section.headers[pages(attributes)] = id }
    case .footerReference: if let id = attributes.string(.id) { section.footers[pages(attributes)] = id }
    default: break
    }
  }

  mutating func endSection() {
    scope = section.isInParagraph ? .paragraph : .none
    guard isInBody else { return }
    section.end = flow.fragment.text.count
    sections.append(section)
    flow.paragraph.endsSection = true
  }

  private func pages(_ attributes: XMLAttributes) -> Section.Pages {
    attributes.string(.type).flatMap { Section.Pages(rawValue: $0) } ?? .odd
  }
}
