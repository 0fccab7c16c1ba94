import DocumentModel
import XMLStream

/// A comment whose text is being read.
struct OpenComment {
  var id: Int?
  var author: String?
  var date: String?
  /// The id of the paragraph that was begun last.
  var paragraph: String?
}

/// What reviewers wrote, and which words they speak of.
extension StoryReader {
  mutating func beginComment(_ attributes: XMLAttributes) {
    openComment = OpenComment(
      id: attributes.integer(.id), author: attributes.string(.author).flatMap { $0.isEmpty ? nil : $0 },
      date: attributes.string(.date).flatMap { $0.isEmpty ? nil : $0 })
    push(.body)
  }

  /// Answers name the last paragraph of what they answer.
  mutating func noteCommentParagraph(_ attributes: XMLAttributes) {
    openComment?.paragraph = attributes.string(.paraId)
  }

  mutating func endComment() {
    guard let text = pop(), let comment = openComment else { return }
    openComment = nil
    comments.append(
      CommentList.Comment(
        author: comment.author, date: comment.date, text: String(decoding: text.text, as: UTF8.self),
        paragraph: comment.paragraph),
      id: comment.id)
  }

  mutating func beginCommentRange(_ attributes: XMLAttributes) {
    guard let index = attributes.integer(.id).flatMap({ comments.index(of: $0) }) else { return }
    flow.openComments[index] = flow.fragment.text.count
  }

  mutating func endCommentRange(_ attributes: XMLAttributes) {
    guard let index = attributes.integer(.id).flatMap({ comments.index(of: $0) }),
      let start = flow.openComments.removeValue(forKey: index)
    else { return }
    markComment(index, from: start)
  }

  /// The place of a comment that need not name any words.
  mutating func noteComment(_ attributes: XMLAttributes) {
    guard let index = attributes.integer(.id).flatMap({ comments.index(of: $0) }) else { return }
    markComment(index, from: flow.openComments.removeValue(forKey: index) ?? flow.fragment.text.count)
  }

  /// Ends the ranges that were never closed where they began.
  mutating func endOpenComments() {
    for index in flow.openComments.keys.sorted() {
      guard let start = flow.openComments[index] else { continue }
      flow.fragment.marks.append(Mark(kind: .comment(index), range: TextRange(start, start)))
    }
    flow.openComments = [:]
  }

  private mutating func markComment(_ index: Int, from start: Int) {
    let end = flow.fragment.text.count
    let range = Blank.trimmed(TextRange(min(start, end), end), in: flow.fragment.text) ?? TextRange(end, end)
    flow.fragment.marks.append(Mark(kind: .comment(index), range: range))
  }
}
