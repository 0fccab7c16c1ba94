/// How much of a document there is so far, to be held to what may be kept.
struct DocumentSize {
  var blocks = 0
  var cells = 0
  /// Of the text.
  var bytes = 0
  /// Whatever is noted beside the text: bold words, links, fields, comments, pictures, pages.
  var marks = 0

  /// Whether it is more than any document has.
  func exceeds(_ limits: ReadingLimits) -> Bool {
    blocks > limits.blocks || cells > limits.cells || bytes > limits.textBytes || marks > limits.blocks
  }

  static func + (first: DocumentSize, second: DocumentSize) -> DocumentSize {
    DocumentSize(
      blocks: first.blocks + second.blocks, cells: first.cells + second.cells, bytes: first.bytes + second.bytes,
      marks: first.marks + second.marks)
  }
}

extension ReadingOptions {
  /// Ends a reading that takes longer, or comes to more, than allowed; called between chunks of work.
  ///
  /// - Throws: `ReadingError` with the code `tooSlow` or `tooLarge`.
  func check(_ size: DocumentSize) throws(ReadingError) {
    try checkTime()
    if size.exceeds(limits) { throw ReadingError(full: nil) }
  }
}
