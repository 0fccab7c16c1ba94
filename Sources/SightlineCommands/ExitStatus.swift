/// How a command ended, as other programs see it; thrown where it is not success.
package enum ExitStatus: Int32, Error, Hashable, Sendable {
  /// Everything was read, and nothing stands at or above `--fail-on`.
  case success = 0
  /// Everything was read, and findings stand at or above `--fail-on`.
  case findings = 1
  /// Flags, settings or a district file are wrong, or output cannot be written: nothing was judged.
  case usage = 2
  /// At least one input could not be read; the others are reported.
  case unreadable = 3
  /// A bug in Sightline.
  case fault = 70
}

/// Why a command stops before it has judged anything.
struct CommandFailure: Error, Hashable {
  /// What is wrong and what to do, in whole sentences.
  var message: String
  var status = ExitStatus.usage

  init(_ message: String, status: ExitStatus = .usage) {
    self.message = message
    self.status = status
  }
}
