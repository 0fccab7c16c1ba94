import DocumentModel

extension OpenTextReader {
  /// What was resolved or left out.
  func notices(comments: Int, pictures: Int, _ damagedParts: [String]) -> [ReadingNotice] {
    var notices = NoticeList()
    notices.noteChanges(tally.trackedChanges, options.changes)
    notices.noteComments(comments)
    notices.noteHiddenStretches(flow.hiddenStretches + tally.hiddenParts)
    notices.notePictures(pictures)
    notices.note(
      .partLeftOut, tally.objects, "formula, chart or inserted file was left out",
      "formulas, charts or inserted files were left out")
    notices.note(
      .partLeftOut, tally.cutTables, "row or cell is repeated more often than is read",
      "rows or cells are repeated more often than is read")
    for part in damagedParts { notices.note(.partLeftOut, part) }
    return notices.all
  }
}
