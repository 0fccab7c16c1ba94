internal import ArgumentParser
import DocumentModel
import DocumentReaders

/// Prints one document as text.
struct TextCommand: ParsableCommand, ExampledCommand {
  static let configuration = CommandConfiguration(
    commandName: "text", abstract: "Print a document as text, in reading order.",
    discussion: "A row of a table stands on one line, with tabs between its cells.")

  static var examples: [(line: String, purpose: String)] {
    [("sightline text plan.docx", "See what Sightline read in a plan.")]
  }

  @Argument(help: ArgumentHelp("The document.", valueName: "file"))
  var file: String

  func run() throws {
    let console = Console.current
    let input = try SingleInput(file, on: console)
    let document = try input.read { bytes, path throws(ReadingError) in
      try DocumentReader.read(bytes, fileName: path)
    }
    for notice in document.notices { console.say("\(file): \(notice.message).") }
    console.output(Array(document.lines.utf8))
  }
}
