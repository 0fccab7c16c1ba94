import DocumentModel

/// What is told of a reviewer's remark before its words.
struct RTFRemark {
  var author: String?
  var date: String?
  var isReply = false
  /// Where the words that it speaks of begin, by its number, and where they end.
  var starts: [Int: Start] = [:]
  var range: TextRange?

  /// A place in a paragraph of a story.
  struct Start {
    var flow: Int
    var paragraph: Int
    var offset: Int
  }

  /// As many open remarks as are remembered.
  static let maximumCount = 10_000
}
