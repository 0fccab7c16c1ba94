import FoundationEssentials
import TestSupport

/// Writes `KnownShortfalls.swift` anew from what is found now.
enum ShortfallRecord {
  /// Set by `RECORD_SHORTFALLS=1`.
  static var isOn: Bool { ProcessInfo.processInfo.environment["RECORD_SHORTFALLS"] == "1" }

  static func write(_ shortfalls: [(path: String, shortfall: Shortfall)]) throws {
    let path = "\(Repository.root)/Tests/CorpusTests/KnownShortfalls.swift"
    try Data(source(shortfalls).utf8).write(to: URL(filePath: path))
  }

  /// The file's text, as the formatter leaves it.
  static func source(_ shortfalls: [(path: String, shortfall: Shortfall)]) -> String {
    """
    /// How far each document of `corpora/` is from what a careful reader finds in it.
    ///
    /// Exact numbers, so that a worse result fails and a better one fails too until it is recorded:
    /// `RECORD_SHORTFALLS=1 swift test --disable-xctest --filter CorpusTests` writes this file; read its difference before
    /// you commit it.
    enum KnownShortfalls {
      static let table: [String: Shortfall] = [
    \(shortfalls.map { "    \"\($0.path)\": \(entry($0.shortfall))," }.joined(separator: "\n"))
      ]
    }

    """
  }

  /// "Shortfall()", or the counts on one or two lines of their own.
  private static func entry(_ shortfall: Shortfall) -> String {
    let counts = shortfall.nonzero.map { "\($0.name): \($0.count)" }
    guard !counts.isEmpty else { return "Shortfall()" }
    let lines = [counts.prefix(5), counts.dropFirst(5)].filter { !$0.isEmpty }.map { $0.joined(separator: ", ") }
    return "Shortfall(\n      " + lines.joined(separator: ",\n      ") + ")"
  }
}
