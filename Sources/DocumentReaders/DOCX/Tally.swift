import DocumentModel

/// Counts what the reader resolves or leaves out, to say so in the end.
struct Tally {
  var trackedChanges = 0
  var hiddenRuns = 0
  var pictures = 0
  /// Charts and diagrams whose parts are not there.
  var insertions = 0

  /// The notices, in the order of their kinds.
  ///
  /// - Parameters:
  ///   - wording: Which side of tracked changes was read.
  ///   - comments: How many comments the document has.
  /// - Returns: One notice for each kind of thing.
  func notices(_ wording: Wording, comments: Int) -> [ReadingNotice] {
    var notices: [ReadingNotice] = []
    func note(_ kind: ReadingNotice.Kind, _ count: Int, _ one: String, _ many: String) {
      guard count > 0 else { return }
      notices.append(ReadingNotice(kind: kind, count: count, message: count == 1 ? "1 \(one)" : "\(count) \(many)"))
    }
    if trackedChanges > 0 {
      notices.append(
        ReadingNotice(kind: .trackedChanges, count: trackedChanges, message: wording.notice(of: trackedChanges)))
    }
    note(.commentsKeptApart, comments, "comment was kept apart from the text", "comments were kept apart from the text")
    note(
      .hiddenTextLeftOut, hiddenRuns, "stretch of hidden text was left out", "stretches of hidden text were left out")
    note(
      .imageWithoutText, pictures, "picture without a description was left out; words in it cannot be read",
      "pictures without a description were left out; words in them cannot be read")
    note(
      .partLeftOut, insertions, "chart or diagram was left out: its words are not in the file",
      "charts or diagrams were left out: their words are not in the file")
    return notices
  }
}
