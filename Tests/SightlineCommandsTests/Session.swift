import FoundationEssentials
import PlanModel
import SightlineCommands

/// A folder in which commands run, and what the last of them said there.
final class Session {
  let folder: String
  /// What the last command wrote to standard output, and to standard error.
  private(set) var output = ""
  private(set) var messages = ""

  private enum Words: Sendable {
    case output([UInt8])
    case message(String)
  }

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
    let (spoken, speaker) = AsyncStream.makeStream(of: Words.self)
    let console = Console(
      output: { speaker.yield(.output($0)) }, message: { speaker.yield(.message($0)) }, outputIsTerminal: asTerminal,
      messagesAreTerminal: asTerminal, environment: environment, workingFolder: folder,
      today: CalendarDate(year: 2026, month: 10, day: 1))
    let status = await Sightline.run(arguments, on: console)
    speaker.finish()
    var bytes: [UInt8] = []
    messages = ""
    for await words in spoken {
      switch words {
      case .output(let more): bytes += more
      case .message(let text): messages += text
      }
    }
    output = String(decoding: bytes, as: UTF8.self)
    return status
  }

  func write(_ text: String, to name: String) throws {
    let place = URL(filePath: "\(folder)/\(name)")
    try FileManager.default.createDirectory(at: place.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: place)
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
