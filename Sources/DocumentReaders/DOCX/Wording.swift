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
}
