import DistrictFiles
import DocumentModel
import PlanExtraction
import PlanModel

/// Does one stage's work on files over and over in one process, and prints the CPU time of the best pass.
@main
struct Main {
  static func main() {
    do {
      var arguments = CommandLine.arguments.dropFirst()
      let extracts = arguments.first == "--extract"
      if extracts { arguments.removeFirst() }
      guard let passes = arguments.first.flatMap(Int.init), passes > 0, arguments.count > 1 else { throw UsageError() }
      let files = try arguments.dropFirst().map { try LoadedFile(path: $0) }
      let best = try Pass.best(of: passes, extracts ? extraction(from: files) : reading(files))
      print(#"{"bytes": \#(best.bytes), "cpu": \#(best.seconds), "documents": \#(files.count)}"#)
    } catch {
      print(error)
      Failure.end()
    }
  }

  /// Bytes to documents; returns the bytes of their text, to show that something was read.
  private static func reading(_ files: [LoadedFile]) -> () throws -> Int {
    { try files.reduce(0) { try $0 + $1.document().text.utf8.count } }
  }

  /// Documents to plans, with the standard vocabulary; returns the bytes of the goals' statements.
  private static func extraction(from files: [LoadedFile]) throws -> () -> Int {
    let extractor = try PlanExtractor(vocabulary: VocabularyFiles.standard())
    let documents = try files.map { try $0.document() }
    return { documents.reduce(0) { sum, document in sum + extractor.extract(document).goalBytes } }
  }
}

extension ImprovementPlan {
  fileprivate var goalBytes: Int { goals.reduce(0) { $0 + $1.statement.value.utf8.count } }
}

/// One pass of the work over all files.
struct Pass {
  /// CPU time of the whole process.
  var seconds: Double
  /// What the work says that it came to.
  var bytes: Int

  init(_ work: () throws -> Int) rethrows {
    let start = ProcessorTime.now
    bytes = try work()
    seconds = ProcessorTime.now - start
  }

  static func best(of passes: Int, _ work: () throws -> Int) rethrows -> Pass {
    try (1..<passes).reduce(try Pass(work)) { best, _ in
      let pass = try Pass(work)
      return pass.seconds < best.seconds ? pass : best
    }
  }
}

/// What the program is told when it was called wrongly.
struct UsageError: Error, CustomStringConvertible {
  var description: String { "usage: sightline-benchmarks [--extract] PASSES FILE..." }
}
