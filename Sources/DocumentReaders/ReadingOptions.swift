/// How one file is to be read.
package struct ReadingOptions: Sendable {
  /// Which wording of a document with tracked changes is read.
  package enum Changes: String, CaseIterable, Sendable {
    /// As if every change were accepted: what the author would submit.
    case accepted
    /// As it was before the changes.
    case original
    /// Both wordings, deleted words beside inserted ones.
    case all
  }

  package var limits: ReadingLimits
  package var changes: Changes
  /// Whether LibreOffice, where it is installed, may convert files of older programs (.doc, .xls) that no reader takes.
  package var convertsLegacyFiles: Bool
  /// When reading must have ended; set as reading begins, from the limits.
  var deadline: ContinuousClock.Instant?
  /// How many files hold this one, such as a document inserted into another.
  var nesting = 0

  package init(
    limits: ReadingLimits = ReadingLimits(), changes: Changes = .accepted, convertsLegacyFiles: Bool = false
  ) {
    self.limits = limits
    self.changes = changes
    self.convertsLegacyFiles = convertsLegacyFiles
  }

  /// How long reading may still take.
  var millisecondsLeft: Int {
    guard let deadline else { return limits.seconds * 1_000 }
    let (seconds, attoseconds) = (deadline - ContinuousClock.now).components
    return max(0, Int(seconds) * 1_000 + Int(attoseconds / 1_000_000_000_000_000))
  }

  /// Whether reading may go on.
  var hasTime: Bool { deadline.map { ContinuousClock.now <= $0 } ?? true }

  /// Ends a reading that takes longer than allowed; called between chunks of work.
  ///
  /// - Throws: `ReadingError` with the code `tooSlow`.
  func checkTime() throws(ReadingError) {
    guard let deadline, ContinuousClock.now > deadline else { return }
    throw ReadingError(
      code: .tooSlow, problem: "reading the file took longer than \(limits.seconds) seconds and was given up",
      remedy: "Remove what is not needed from the file, or split it, and submit it again")
  }
}
