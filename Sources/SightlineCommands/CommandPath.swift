import DistrictModel
internal import ArgumentParser

/// A command that shows how it is used before it says anything else.
protocol ExampledCommand: ParsableCommand {
  /// Command lines, each with what it does.
  static var examples: [(line: String, purpose: String)] { get }
}

/// The commands that a command line names, from the program's name down.
struct CommandPath {
  private var commands: [any ParsableCommand.Type] = [Sightline.self]
  /// A word where a command should stand, and is none.
  private var stranger: String?

  init(_ arguments: [String]) {
    for argument in arguments.drop(while: { $0 == "help" }) {
      let known = subcommands
      guard !argument.hasPrefix("-"), !known.isEmpty else { return }
      guard let command = known.first(where: { $0.configuration.commandName == argument }) else {
        stranger = argument
        return
      }
      commands.append(command)
    }
  }

  private var subcommands: [any ParsableCommand.Type] { commands.last?.configuration.subcommands ?? [] }

  /// Stops at a word that is no command, and names the nearest that is.
  static func check(_ arguments: [String]) throws(CommandFailure) {
    let path = CommandPath(arguments)
    guard let stranger = path.stranger else { return }
    let names = path.subcommands.compactMap { $0.configuration.commandName }
    let line = path.commands.compactMap { $0.configuration.commandName }.joined(separator: " ")
    let advice =
      names.nearest(to: stranger).map { "Did you mean '\($0)'?" } ?? "There are: \(names.joined(separator: ", "))."
    throw CommandFailure("'\(stranger)' is no command. \(advice) '\(line) --help' says what each does.")
  }

  /// A help text with the command's examples before it; other texts as they are.
  func examples(before text: String) -> String {
    guard text.contains("USAGE:"), let command = commands.last as? any ExampledCommand.Type ?? rootExamples else {
      return text
    }
    let lines = command.examples.map { "  \($0.line)\n      \($0.purpose)" }
    return "EXAMPLES:\n\(lines.joined(separator: "\n"))\n\n\(text)"
  }

  private var rootExamples: (any ExampledCommand.Type)? { commands.count == 1 ? BaselineCommand.self : nil }
}
