package import ArgumentParser

/// The command line: what it is called, and what it can do.
package struct Sightline: AsyncParsableCommand {
  package static let configuration = CommandConfiguration(
    commandName: "sightline",
    abstract: "A line of sight from a district's goals to the goals, strategies and measures of its schools.",
    discussion: """
      Reads school improvement plans and scorecards as schools write them, on this machine only, and says what they \
      aim at, how they serve the district's goals, and what to put right before they are submitted.
      """,
    version: version,
    subcommands: [
      BaselineCommand.self, CheckCommand.self, AlignCommand.self, EvaluateCommand.self, ExtractCommand.self,
      TextCommand.self, DistrictCommand.self,
      RulesCommand.self, ExplainCommand.self,
    ])

  package static let version = "0.1.0"

  package init() {}

  /// Runs the command line of this process, and ends it.
  package static func main() async {
    let status = await run(Array(CommandLine.arguments.dropFirst()), on: .standard)
    exit(withError: ExitCode(status.rawValue))
  }

  /// Runs a command.
  ///
  /// - Parameters:
  ///   - arguments: What stands after the program's name.
  ///   - console: Where its words go, and where it runs.
  /// - Returns: How it ended.
  package static func run(_ arguments: [String], on console: Console) async -> ExitStatus {
    await Console.$current.withValue(console) {
      do {
        try CommandPath.check(arguments)
        var command = try parseAsRoot(arguments)
        if var command = command as? any AsyncParsableCommand { try await command.run() } else { try command.run() }
        return .success
      } catch {
        return end(with: error, after: arguments, on: console)
      }
    }
  }

  /// Says what an error says, in the right place; the parser's own status for bad flags is 64, ours is 2.
  private static func end(with error: any Error, after arguments: [String], on console: Console) -> ExitStatus {
    if let status = error as? ExitStatus { return status }
    if let failure = error as? CommandFailure {
      console.say("sightline: \(failure.message)")
      return failure.status
    }
    let text = fullMessage(for: error, columns: console.width)
    switch exitCode(for: error) {
    case .success:
      console.print(CommandPath(arguments).examples(before: text))
      return .success
    case .validationFailure:
      console.say(text)
      return .usage
    default:
      console.say("sightline: \(error)\nThis is a bug in Sightline: please report it with what you typed.")
      return .fault
    }
  }
}
