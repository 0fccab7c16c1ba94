import DocumentModel

/// Counts what the reader resolves or leaves out, to say so in the end.
struct Tally {
  var trackedChanges = 0
  var comments = 0
  var hiddenRuns = 0
  var pictures = 0
  /// Charts, diagrams and documents inside the document.
  var insertions = 0
  /// Parts that could not be read, and why.
  var damagedParts: [String] = []

  /// The notices, in the order of their kinds.
  var notices: [ReadingNotice] {
    var notices: [ReadingNotice] = []
    func note(_ kind: ReadingNotice.Kind, _ count: Int, _ one: String, _ many: String) {
      guard count > 0 else { return }
      notices.append(ReadingNotice(kind: kind, count: count, message: count == 1 ? "1 \(one)" : "\(count) \(many)"))
    }
    note(.trackedChanges, trackedChanges, "tracked change was accepted", "tracked changes were accepted")
    note(.commentsKeptApart, comments, "comment was kept apart from the text", "comments were kept apart from the text")
    note(
      .hiddenTextLeftOut, hiddenRuns, "stretch of hidden text was left out", "stretches of hidden text were left out")
    note(
      .imageWithoutText, pictures, "picture was left out; words in it cannot be read",
      "pictures were left out; words in them cannot be read")
    note(
      .partLeftOut, insertions, "chart, diagram or inserted file was left out",
      "charts, diagrams or inserted files were left out")
    for part in damagedParts { notices.append(ReadingNotice(kind: .partLeftOut, count: 1, message: part)) }
    return notices
  }
}
