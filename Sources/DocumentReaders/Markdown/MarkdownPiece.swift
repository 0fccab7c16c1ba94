/// A part of a line of Markdown, once its mark-up is told from its words.
enum MarkdownPiece {
  case words(Range<Int>)
  /// A character that stands in the source as a name or number.
  case character(UInt32)
  /// Asterisks, underscores or tildes, by their index among the delimiters.
  case delimiter(Int)
  /// Bold begins or ends by a tag.
  case bold(begins: Bool)
  /// Words that lead to an address begin, or end.
  case link(String?)
  /// A picture, with the words that describe it.
  case picture(String?)
  case lineBreak
  /// The source goes on in a new line, at this index.
  case sourceBreak(Int)
}
