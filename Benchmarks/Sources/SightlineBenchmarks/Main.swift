import DocumentModel

/// Reads files over and over in one process, and prints the CPU time of the best pass.
@main
struct Main {
  static func main() {
    do {
      let arguments = CommandLine.arguments.dropFirst()
      guard let passes = arguments.first.flatMap(Int.init), passes > 0, arguments.count > 1 else { throw UsageError() }
      let files = try arguments.dropFirst().map { try LoadedFile(path: $0) }
      let best = try Pass.best(of: passes, over: files)
      print(#"{"bytes": \#(best.textBytes), "cpu": \#(best.seconds), "documents": \#(files.count)}"#)
    } catch {
      print(error)
      Failure.end()
    }
  }
}

/// One reading of all files.
struct Pass {
  /// CPU time of the whole process.
  var seconds: Double
  /// Of the documents' text, to show that something was read.
  var textBytes: Int

  init(over files: [LoadedFile]) throws {
    let start = ProcessorTime.now
    textBytes = try files.reduce(0) { try $0 + $1.document().text.utf8.count }
    seconds = ProcessorTime.now - start
  }

  static func best(of passes: Int, over files: [LoadedFile]) throws -> Pass {
    try (1..<passes).reduce(try Pass(over: files)) { best, _ in
      let pass = try Pass(over: files)
      return pass.seconds < best.seconds ? pass : best
    }
  }
}

/// What the program is told when it was called wrongly.
struct UsageError: Error, CustomStringConvertible {
  var description: String { "usage: sightline-benchmarks PASSES FILE..." }
}
