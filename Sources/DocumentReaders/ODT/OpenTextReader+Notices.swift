import DocumentModel

extension OpenTextReader {
  /// What was resolved or left out.
  func notices(comments: Int, pictures: Int, _ damagedParts: [String]) -> [ReadingNotice] {
    var notices = FlowNotices()
    notices.noteChanges(tally.trackedChanges, options.changes)
    notices.note(
      .commentsKeptApart, comments, "comment was kept apart from the text", "comments were kept apart from the text")
    notices.note(
      .hiddenTextLeftOut, flow.hiddenStretches + tally.hiddenParts, "stretch of hidden text was left out",
      "stretches of hidden text were left out")
    notices.note(
      .imageWithoutText, pictures, "picture was left out; words in it cannot be read",
      "pictures were left out; words in them cannot be read")
    notices.note(
      .partLeftOut, tally.objects, "formula, chart or inserted file was left out",
      "formulas, charts or inserted files were left out")
    notices.note(
      .partLeftOut, tally.cutTables, "row or cell is repeated more often than is read",
      "rows or cells are repeated more often than is read")
    for part in damagedParts { notices.all.append(ReadingNotice(kind: .partLeftOut, count: 1, message: part)) }
    return notices.all
  }
}
