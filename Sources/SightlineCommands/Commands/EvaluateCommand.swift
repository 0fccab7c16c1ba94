internal import ArgumentParser

/// Says how well the program does on labels of careful readers.
struct EvaluateCommand: ParsableCommand, ExampledCommand {
  static let configuration = CommandConfiguration(
    commandName: "evaluate", abstract: "Say how well Sightline does on labels of careful readers.",
    subcommands: [EvaluateAlignmentCommand.self])

  static var examples: [(line: String, purpose: String)] { EvaluateAlignmentCommand.examples }
}
