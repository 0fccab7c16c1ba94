import BoundedProcess
import Foundation
import Testing

/// The built program, ended while it waits for another: it leaves nothing behind.
struct InterruptionTests {
  /// Beside the tests, where every product is built.
  private static let program = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
    .appending(path: "sightline")

  /// A tool of Poppler's in name, which says who it is and waits.
  private static let tool = "#!/bin/sh\nsleep 50 &\necho $$ $! > ../said\nmv ../said ../pids\nwait\n"

  private static let signals: [Int32] =
    if FileManager.default.fileExists(atPath: "/proc/self/stat") { [SIGINT, SIGTERM, SIGHUP, SIGKILL] } else { [] }

  @Test(
    .timeLimit(.minutes(5)), .enabled(if: FileManager.default.isExecutableFile(atPath: program.path)),
    arguments: signals)
  func `takes its programs and private folders with it`(_ signal: Int32) throws {
    let folder = try PrivateFolder()
    try folder.makeFolders("tools", "temporary")
    _ = try folder.write(Array("%PDF-1.7".utf8), as: "plan.pdf")
    let tool = try folder.write(Array(Self.tool.utf8), as: "tools/pdfinfo")
    try FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: tool)
    let process = Process()
    process.executableURL = Self.program
    process.arguments = ["check", "\(folder.path)/plan.pdf"]
    process.environment = ["PATH": "\(folder.path)/tools:/usr/bin:/bin", "TMPDIR": "\(folder.path)/temporary"]
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    let pids = try awaitWords("temporary/pids", in: folder)
    kill(process.processIdentifier, signal)
    process.waitUntilExit()
    #expect(process.terminationReason == .uncaughtSignal)
    #expect(process.terminationStatus == signal)
    // Nothing is left to remove the folder, or to end what the tool has started, after SIGKILL.
    for pid in signal == SIGKILL ? pids.prefix(1) : pids[...] {
      for _ in 0..<100 where isAlive(pid) { usleep(20_000) }
      #expect(!isAlive(pid))
    }
    guard signal != SIGKILL else { return }
    #expect(try FileManager.default.contentsOfDirectory(atPath: "\(folder.path)/temporary") == ["pids"])
  }

  /// The words of a file that another program writes.
  private func awaitWords(_ name: String, in folder: borrowing PrivateFolder) throws -> [Substring] {
    for _ in 0..<1_000 {
      if let bytes = try folder.read(name, limit: 100) {
        return String(decoding: bytes, as: UTF8.self).split { $0.isWhitespace }
      }
      usleep(20_000)
    }
    return []
  }

  private func isAlive(_ pid: Substring) -> Bool {
    guard let status = try? String(contentsOfFile: "/proc/\(pid)/stat", encoding: .utf8) else { return false }
    return !status.contains(") Z ")
  }
}
