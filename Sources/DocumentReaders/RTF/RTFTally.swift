import DocumentModel

/// Counts what the reader resolves or leaves out, to say so in the end.
struct RTFTally {
  var changes = 0
  var hidden = 0
  var pictures = 0
  var objects = 0
  /// Characters of code pages that are not known.
  var unknownCharacters = 0
  var isCutShort = false

  /// The notices, in the order of their kinds.
  func notices(_ choice: ReadingOptions.Changes, comments: Int) -> [ReadingNotice] {
    var notices: [ReadingNotice] = []
    func note(_ kind: ReadingNotice.Kind, _ count: Int, _ one: String, _ many: String) {
      guard count > 0 else { return }
      notices.append(ReadingNotice(kind: kind, count: count, message: count == 1 ? "1 \(one)" : "\(count) \(many)"))
    }
    let done =
      switch choice {
      case .accepted: "accepted"
      case .original: "undone"
      case .all: "kept beside the words that they replace"
      }
    note(.trackedChanges, changes, "tracked change was \(done)", "tracked changes were \(done)")
    note(.commentsKeptApart, comments, "comment was kept apart from the text", "comments were kept apart from the text")
    note(.hiddenTextLeftOut, hidden, "stretch of hidden text was left out", "stretches of hidden text were left out")
    note(
      .imageWithoutText, pictures, "picture was left out; words in it cannot be read",
      "pictures were left out; words in them cannot be read")
    note(.partLeftOut, objects, "inserted file was left out", "inserted files were left out")
    note(
      .partLeftOut, unknownCharacters, "character of a code page that is not known was left out",
      "characters of a code page that is not known were left out")
    if isCutShort {
      notices.append(
        ReadingNotice(
          kind: .cutShort, count: 1, message: "The file is cut short; what its beginning holds was read"))
    }
    return notices
  }
}
