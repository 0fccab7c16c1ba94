import DocumentModel

/// Gathers what a reader has to say of its work.
struct FlowNotices {
  var all: [ReadingNotice] = []

  /// Says how often something happened, if it did.
  mutating func note(_ kind: ReadingNotice.Kind, _ count: Int, _ one: String, _ many: String) {
    guard count > 0 else { return }
    all.append(ReadingNotice(kind: kind, count: count, message: count == 1 ? "1 \(one)" : "\(count) \(many)"))
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
}
