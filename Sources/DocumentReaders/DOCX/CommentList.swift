import DocumentModel
import XMLStream

/// What reviewers wrote, as it is read before the text that it speaks of.
struct CommentList {
  /// One comment, whose place is not known yet.
  struct Comment {
    var author: String?
    var date: String?
    var text: String
    /// The id of its last paragraph, by which answers name it.
    var paragraph: String?
    /// It answers the thread of the comment before it, whatever paragraphs say.
    var isReply = false
  }

  private(set) var comments: [Comment] = []
  private var indices: [Int: Int] = [:]
  private var parents: [String: String] = [:]

  /// The index of the comment that a document names with an id.
  func index(of id: Int) -> Int? { indices[id] }

  var count: Int { comments.count }

  /// Takes a comment in; the first of an id stands.
  mutating func append(_ comment: Comment, id: Int?) {
    if let id, indices[id] == nil { indices[id] = comments.count }
    comments.append(comment)
  }

  /// Takes in that the comment with one paragraph answers the one with another.
  mutating func setParent(_ parent: String, of paragraph: String) {
    parents[paragraph] = parent
  }

  /// The comments with the words that they speak of; those that nothing in the text refers to stand at its end.
  ///
  /// - Parameters:
  ///   - marks: The marks of the whole text.
  ///   - end: Where the text ends.
  /// - Returns: The comments in text order, answers after what they answer.
  func placed(by marks: [Mark], end: Int) -> [DocumentComment] {
    var ranges: [Int: TextRange] = [:]
    for mark in marks {
      guard case .comment(let index) = mark.kind else { continue }
      ranges[index] = ranges[index].map { $0.isEmpty ? mark.range : $0 } ?? mark.range
    }
    let roots = roots()
    let nowhere = TextRange(end, end)
    let placed = comments.indices.map { index in
      (index: index, root: roots[index], range: ranges[index] ?? ranges[roots[index]] ?? nowhere)
    }
    let start = { (index: Int, range: TextRange) in (ranges[index] ?? range).start }
    return placed.sorted {
      (start($0.root, $0.range), $0.root, $0.index) < (start($1.root, $1.range), $1.root, $1.index)
    }
    .map { comment(at: $0.index, range: $0.range, isReply: $0.root != $0.index) }
  }

  private func comment(at index: Int, range: TextRange, isReply: Bool) -> DocumentComment {
    let comment = comments[index]
    return DocumentComment(
      author: comment.author, date: comment.date, text: comment.text, range: range, isReply: isReply)
  }

  /// For each comment the one that its thread begins with; answers go one level deep in Word.
  private func roots() -> [Int] {
    var byParagraph: [String: Int] = [:]
    for (index, comment) in comments.enumerated() {
      if let paragraph = comment.paragraph, byParagraph[paragraph] == nil { byParagraph[paragraph] = index }
    }
    var roots: [Int] = []
    for (index, comment) in comments.enumerated() {
      let parent = comment.paragraph.flatMap { parents[$0] }.flatMap { byParagraph[$0] }
      let above = parent ?? (comment.isReply ? index - 1 : index)
      roots.append(above >= 0 && above < index ? roots[above] : above < 0 ? index : above)
    }
    return roots
  }
}

/// Reads which comments answer which.
struct CommentThreadHandler: XMLHandler {
  private(set) var parents: [(paragraph: String, parent: String)] = []

  mutating func start(_ id: UInt16, _ attributes: XMLAttributes) {
    guard WordName(rawValue: id) == .commentEx, let paragraph = attributes.string(.paraId),
      let parent = attributes.string(.paraIdParent)
    else { return }
    parents.append((paragraph, parent))
  }

  mutating func text(_ bytes: Span<UInt8>) {}

  mutating func end(_ id: UInt16) {}
}
