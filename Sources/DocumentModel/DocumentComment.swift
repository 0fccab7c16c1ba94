/// What a reviewer wrote in the margin of a document.
package struct DocumentComment: Hashable, Sendable {
  /// As stored; nil where the file does not say.
  package var author: String?
  /// ISO 8601, as stored.
  package var date: String?
  package var text: String
  /// The words that it speaks of; empty at a place where it names none.
  package var range: TextRange
  /// It answers the comment before it that answers none.
  package var isReply: Bool

  package init(author: String? = nil, date: String? = nil, text: String, range: TextRange, isReply: Bool = false) {
    self.author = author
    self.date = date
    self.text = text
    self.range = range
    self.isReply = isReply
  }
}
