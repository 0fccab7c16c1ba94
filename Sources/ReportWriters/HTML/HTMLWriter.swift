/// Writes HTML of which only the program decides the markup: words of documents go through `text` and attributes.
struct HTMLWriter: Sendable {
  private var out = ByteWriter()

  var bytes: [UInt8] { out.bytes }

  /// Writes an element around what `content` writes; attributes with no value are left out.
  mutating func element(
    _ tag: HTMLTag, _ attributes: HTMLAttribute..., content: (inout HTMLWriter) -> Void
  ) {
    open(tag, attributes)
    content(&self)
    close(tag)
  }

  /// Writes an element around words.
  mutating func element(_ tag: HTMLTag, _ attributes: HTMLAttribute..., text words: some StringProtocol) {
    open(tag, attributes)
    text(words)
    close(tag)
  }

  /// Writes an element that holds nothing.
  mutating func empty(_ tag: HTMLTag, _ attributes: HTMLAttribute...) {
    empty(tag, attributes)
  }

  mutating func empty(_ tag: HTMLTag, _ attributes: [HTMLAttribute]) {
    open(tag, attributes)
    if tag.isVoid { if tag.isBlock { out.raw("\n") } } else { close(tag) }
  }

  /// Writes words; whatever they hold, they stay words.
  mutating func text(_ words: some StringProtocol) {
    out.html(words)
  }

  /// Starts a page: the document type, and nothing before it.
  mutating func documentType() {
    out.raw("<!DOCTYPE html>\n")
  }

  /// Writes the style sheet, which is part of the program.
  mutating func style(_ sheet: StaticString) {
    out.raw("<style>\n")
    out.raw(sheet.description)
    out.raw("\n</style>\n")
  }

  private mutating func open(_ tag: HTMLTag, _ attributes: [HTMLAttribute]) {
    out.raw("<")
    out.raw(tag.rawValue)
    for attribute in attributes where !attribute.value.isEmpty {
      out.raw(" ")
      out.raw(attribute.name)
      out.raw("=\"")
      out.html(attribute.value)
      out.raw("\"")
    }
    out.raw(">")
  }

  private mutating func close(_ tag: HTMLTag) {
    out.raw("</")
    out.raw(tag.rawValue)
    out.raw(tag.isBlock ? ">\n" : ">")
  }
}
