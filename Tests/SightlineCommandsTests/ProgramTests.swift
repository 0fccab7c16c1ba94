import SightlineCommands
import Testing

/// The command line on the streams of a process of its own, as the program runs it.
struct ProgramTests {
  struct Ending: CustomTestStringConvertible, Sendable {
    var arguments: [String]
    var status: Int32
    /// Words that must stand on one stream and not on the other.
    var words: String
    var areResult: Bool

    var testDescription: String { arguments.joined(separator: " ") }

    init(_ line: String, _ status: Int32, result words: String) { self.init(line, status, words, true) }
    init(_ line: String, _ status: Int32, message words: String) { self.init(line, status, words, false) }

    private init(_ line: String, _ status: Int32, _ words: String, _ areResult: Bool) {
      arguments = line.split(separator: " ").map(String.init)
      (self.status, self.words, self.areResult) = (status, words, areResult)
    }
  }

  private static let endings = [
    Ending("--version", 0, result: "0.1.0"), Ending("--help", 0, result: "EXAMPLES"),
    Ending("check a.txt --fail-on never", 0, result: "goal-arithmetic"),
    Ending("check a.txt", 1, result: "goal-arithmetic"), Ending("check a.txt --frobnicate", 2, message: "frobnicate"),
    Ending("chekc", 2, message: "Did you mean 'check'?"), Ending("check nowhere", 2, message: "nowhere"),
    Ending("check a.txt b.pdf", 3, result: "Could not be read"), Ending("text b.pdf", 3, message: "could not be read"),
    Ending("baseline . --out out", 3, result: "Maple Valley"), Ending("baseline . --out out", 3, message: "Wrote "),
  ]

  @Test(arguments: endings)
  func `ends with the status of the table, results and messages apart`(_ ending: Ending) async throws {
    let session = try Session(["a.txt": Sample.flawed, "b.pdf": "%PDF-1.7", "district.yml": Sample.district])
    let places: Set = ["a.txt", "b.pdf", ".", "out"]
    let line = ending.arguments.map { places.contains($0) ? "\(session.folder)/\($0)" : $0 }
    let ended = await #expect(
      processExitsWith: .exitCode(ending.status), observing: [\.standardOutputContent, \.standardErrorContent]
    ) { [line = line as [String]] in
      await Sightline.end(line)
    }
    let result = try #require(ended)
    let (output, messages) = (
      String(decoding: result.standardOutputContent, as: UTF8.self),
      String(decoding: result.standardErrorContent, as: UTF8.self)
    )
    #expect(output.contains(ending.words) == ending.areResult, "\(output)")
    #expect(messages.contains(ending.words) != ending.areResult, "\(messages)")
    #expect(!output.contains("\u{1B}[") && !messages.contains("\u{1B}["))
  }
}
