package import PlanModel

/// The world around a command: where its words go, where it runs, and what day it is.
///
/// Results go to `output`; messages, progress and errors go to `message`.
package struct Console: Sendable {
  /// Everything on standard input.
  package var input: @Sendable () -> [UInt8]
  package var output: @Sendable ([UInt8]) -> Void
  package var message: @Sendable (String) -> Void
  package var outputIsTerminal: Bool
  package var messagesAreTerminal: Bool
  package var environment: [String: String]
  /// What relative paths are relative to; an absolute path.
  package var workingFolder: String
  /// The day that commands take where no `--today` is given.
  package var today: CalendarDate

  package init(
    input: @escaping @Sendable () -> [UInt8] = { [] }, output: @escaping @Sendable ([UInt8]) -> Void,
    message: @escaping @Sendable (String) -> Void,
    outputIsTerminal: Bool = false, messagesAreTerminal: Bool = false, environment: [String: String] = [:],
    workingFolder: String, today: CalendarDate
  ) {
    self.input = input
    self.output = output
    self.message = message
    self.outputIsTerminal = outputIsTerminal
    self.messagesAreTerminal = messagesAreTerminal
    self.environment = environment
    self.workingFolder = workingFolder
    self.today = today
  }

  /// The console of the command that runs.
  @TaskLocal package static var current = Console.standard

  func print(_ text: String) { output(Array("\(text)\n".utf8)) }
  func say(_ text: String) { message("\(text)\n") }

  /// In columns; a terminal tells its own through the shell.
  var width: Int {
    guard outputIsTerminal, let columns = environment["COLUMNS"].flatMap({ Int($0) }) else { return 100 }
    return min(max(columns, 40), 120)
  }

  /// Whether text on standard output may be coloured.
  func mayColor(unless isRefused: Bool) -> Bool {
    outputIsTerminal && !isRefused && environment["NO_COLOR", default: ""].isEmpty && environment["TERM"] != "dumb"
  }
}
