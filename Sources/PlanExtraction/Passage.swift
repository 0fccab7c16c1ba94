import DocumentModel
import Prose

/// A stretch of one paragraph with its tokens: what layouts look at.
struct Passage: Sendable {
  var range: TextRange
  var tokens: [Token]
  /// The paragraph it belongs to.
  var block: Int

  var isEmpty: Bool { tokens.isEmpty }
}
