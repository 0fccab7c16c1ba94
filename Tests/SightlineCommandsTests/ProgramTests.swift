import Foundation
import Testing

/// The built program, as a shell runs it.
struct ProgramTests {
  /// Beside the tests, where every product is built.
  private static let program = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
    .appending(path: "sightline")

  private func run(_ arguments: [String], in session: Session) throws -> (
    status: Int32, output: String, messages: String
  ) {
    let process = Process()
    let (output, messages) = (Pipe(), Pipe())
    process.executableURL = Self.program
    process.arguments = arguments
    process.currentDirectoryURL = URL(filePath: session.folder)
    process.standardOutput = output
    process.standardError = messages
    try process.run()
    let words = try [output, messages].map { pipe in
      String(decoding: try pipe.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
    }
    process.waitUntilExit()
    return (process.terminationStatus, words[0], words[1])
  }

  private static let endings: [([String], Int32)] = [
    (["--version"], 0), (["--help"], 0), (["check", "a.txt", "--fail-on", "never"], 0), (["check", "a.txt"], 1),
    (["check", "--frobnicate"], 2), (["chekc"], 2), (["check", "nowhere"], 2), (["check", "a.txt", "b.pdf"], 3),
    (["text", "b.pdf"], 3), (["baseline", "."], 3),
  ]

  @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: program.path)), arguments: endings)
  func `ends with the status of the table`(_ arguments: [String], _ expected: Int32) throws {
    let session = try Session(["a.txt": Sample.flawed, "b.pdf": "%PDF-1.7", "district.yml": Sample.district])
    let result = try run(arguments, in: session)
    #expect(result.status == expected)
    #expect(result.output.isEmpty == (expected == 2 || arguments[0] == "text"))
    #expect(result.messages.isEmpty == (expected < 2 || arguments == ["check", "a.txt", "b.pdf"]))
    #expect(!result.output.contains("\u{1B}") && !result.messages.contains("\u{1B}"))
  }
}
