import DocumentModel

/// Counts what the reader resolves or leaves out, to say so in the end.
struct RTFTally {
  var changes = 0
  var hidden = 0
  var pictures = 0
  var objects = 0
  /// Characters of code pages that are not known, or that their code page does not have.
  var unknownCharacters = 0
  var isCutShort = false

  /// The notices, in the order of their kinds.
  func notices(_ choice: ReadingOptions.Changes, comments: Int) -> [ReadingNotice] {
    var notices = NoticeList()
    notices.noteChanges(changes, choice)
    notices.noteComments(comments)
    notices.noteHiddenStretches(hidden)
    notices.notePictures(pictures)
    notices.note(.partLeftOut, objects, "inserted file was left out", "inserted files were left out")
    notices.note(
      .partLeftOut, unknownCharacters, "character could not be read, as its code page is not known",
      "characters could not be read, as their code page is not known")
    if isCutShort {
      notices.note(.cutShort, "The file is cut short; what its beginning holds was read")
    }
    return notices.all
  }
}
