/// Which side of tracked changes is read.
struct Wording {
  /// Words that were inserted or moved to their place.
  let keepsInserted: Bool
  /// Words that were deleted or moved away.
  let keepsDeleted: Bool

  init(_ changes: ReadingOptions.Changes) {
    keepsInserted = changes != .original
    keepsDeleted = changes != .accepted
  }

  /// What was done with a number of changes.
  func notice(of count: Int) -> String {
    let changes = count == 1 ? "1 tracked change" : "\(count) tracked changes"
    if keepsInserted, keepsDeleted { return "both wordings of \(changes) were read" }
    return "\(changes) \(count == 1 ? "was" : "were") \(keepsInserted ? "accepted" : "undone")"
  }
}
