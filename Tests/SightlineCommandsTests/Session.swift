import FoundationEssentials
import PlanModel
import SightlineCommands
import Synchronization

/// A folder in which commands run, and what they said there.
final class Session: Sendable {
  let folder: String
  private let spoken = Mutex((output: [UInt8](), messages: ""))

  init(_ files: [String: String] = [:]) throws {
    folder = FileManager.default.temporaryDirectory.path + "/sightline-test-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    for (name, text) in files { try write(text, to: name) }
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  /// Runs a command line in the folder.
  func run(_ arguments: String..., asTerminal: Bool = false, environment: [String: String] = [:]) async -> ExitStatus {
    await run(arguments, asTerminal: asTerminal, environment: environment)
  }

  /// Runs a command line in the folder.
  func run(
    _ arguments: [String], asTerminal: Bool = false, environment: [String: String] = [:]
  ) async -> ExitStatus {
    spoken.withLock { $0 = ([], "") }
    let console = Console(
      output: { bytes in self.spoken.withLock { $0.output += bytes } },
      message: { text in self.spoken.withLock { $0.messages += text } },
      outputIsTerminal: asTerminal, messagesAreTerminal: asTerminal, environment: environment, workingFolder: folder,
      today: CalendarDate(year: 2026, month: 10, day: 1))
    return await Sightline.run(arguments, on: console)
  }

  /// What the last command wrote to standard output, and to standard error.
  var output: String { String(decoding: spoken.withLock { $0.output }, as: UTF8.self) }
  var messages: String { spoken.withLock { $0.messages } }

  func write(_ text: String, to name: String) throws { try write(Array(text.utf8), to: name) }

  func write(_ bytes: [UInt8], to name: String) throws {
    let place = URL(filePath: "\(folder)/\(name)")
    try FileManager.default.createDirectory(at: place.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: place)
  }

  func read(_ name: String) throws -> String {
    String(decoding: try Data(contentsOf: URL(filePath: "\(folder)/\(name)")), as: UTF8.self)
  }

  /// The names in a folder, in order.
  func names(in name: String = ".") throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: "\(folder)/\(name)").sorted()
  }
}

/// Files that every test can use.
enum Sample {
  static let district = """
    district: {name: Maple Valley School District, year: 2026-27}
    goals:
      - id: G1
        title: Every student reads
        aliases: [Goal 1]
        statement: Each student reads at grade level.
    schools:
      - {name: Maple Elementary School, aliases: [Maple Elementary], grades: K-5}
    """

  /// A plan in which a rule finds something to fix: the change does not add up.
  static let flawed = """
    Maple Elementary School
    School Improvement Plan 2026-27

    Goal 1: By June 2027, the share of grade 3 students at benchmark on DIBELS 8 will increase by 6 percentage points, from 50% to 54%.
    Strategy: Daily phonics in small groups
    """

  static let blank = "Maple Elementary School\n\nThe library is open on Mondays."
}
