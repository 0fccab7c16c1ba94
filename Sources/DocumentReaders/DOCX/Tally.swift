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
  ///   - changes: Which wording of tracked changes was read.
  ///   - comments: How many comments the document has.
  /// - Returns: One notice for each kind of thing.
  func notices(_ changes: ReadingOptions.Changes, comments: Int) -> [ReadingNotice] {
    var notices = NoticeList()
    notices.noteChanges(trackedChanges, changes)
    notices.noteComments(comments)
    notices.noteHiddenStretches(hiddenRuns)
    notices.note(
      .imageWithoutText, pictures, "picture without a description was left out; words in it cannot be read",
      "pictures without a description were left out; words in them cannot be read")
    notices.note(
      .partLeftOut, insertions, "chart or diagram was left out: its words are not in the file",
      "charts or diagrams were left out: their words are not in the file")
    return notices.all
  }
}
