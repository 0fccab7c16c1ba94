import DocumentModel

/// What a reader has to say of its work, in the words that all readers share.
struct NoticeList {
  var all: [ReadingNotice] = []

  /// Says how often something happened, if it did.
  mutating func note(_ kind: ReadingNotice.Kind, _ count: Int, _ one: String, _ many: String) {
    guard count > 0 else { return }
    all.append(ReadingNotice(kind: kind, count: count, message: count == 1 ? "1 \(one)" : "\(count) \(many)"))
  }

  /// Says something that has no number.
  mutating func note(_ kind: ReadingNotice.Kind, _ message: String) {
    all.append(ReadingNotice(kind: kind, count: 1, message: message))
  }

  /// Says which wording of tracked changes was read.
  mutating func noteChanges(_ count: Int, _ wanted: ReadingOptions.Changes) {
    switch wanted {
    case .accepted: note(.trackedChanges, count, "tracked change was accepted", "tracked changes were accepted")
    case .original: note(.trackedChanges, count, "tracked change was undone", "tracked changes were undone")
    case .all:
      note(
        .trackedChanges, count, "tracked change was read in both wordings",
        "tracked changes were read in both wordings")
    }
  }

  mutating func noteComments(_ count: Int) {
    note(
      .commentsKeptApart, count, "comment was kept apart from the text", "comments were kept apart from the text")
  }

  mutating func noteHiddenStretches(_ count: Int) {
    note(
      .hiddenTextLeftOut, count, "stretch of hidden text was left out", "stretches of hidden text were left out")
  }

  mutating func notePictures(_ count: Int) {
    note(
      .imageWithoutText, count, "picture was left out; words in it cannot be read",
      "pictures were left out; words in them cannot be read")
  }
}
