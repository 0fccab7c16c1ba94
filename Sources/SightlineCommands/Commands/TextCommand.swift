internal import ArgumentParser
import DocumentModel
import DocumentReaders
import ReportWriters
import ReviewModel
import ReviewPipeline

/// Prints one document as text.
struct TextCommand: ParsableCommand, ExampledCommand {
  static let configuration = CommandConfiguration(
    commandName: "text", abstract: "Print a document as text, in reading order.",
    discussion: """
      Shows what Sightline read: list labels before their items, a row of a table on one line with tabs between its \
      cells, prompts of empty form fields in brackets; at the end, apart from the text, comments (✎) and what pictures \
      are said to show (▣). As JSON every paragraph has its place, by \
      the schema sightline.document/1. For staff: no student group is masked.
      """)

  static var examples: [(line: String, purpose: String)] {
    [
      ("sightline text plan.docx", "See what Sightline read in a plan."),
      ("sightline text plan.docx --changes original", "See it as it was before the tracked changes."),
      ("sightline text scorecard.xlsx --format markdown", "See a workbook with its tables."),
    ]
  }

  @Argument(help: ArgumentHelp("The document.", valueName: "file"))
  var file: String
  @Option(help: ArgumentHelp("The format on standard output: plain, markdown or json.", valueName: "format"))
  var format = "plain"
  @OptionGroup var reading: ReadingFlags

  func run() throws {
    let console = Console.current
    let plan = try OutputPlan(format: format, usual: "plain", writers: ReportWriter<ReadDocument>.all, on: console)
    let input = try SingleInput(file, on: console)
    let options = reading.options
    let read = try input.read { bytes, path throws(ReadingError) in
      try ReviewPipeline.read(bytes: bytes, path: path, options: options)
    }
    if !read.document.hasWords { console.say("\(file): no words were found in it.") }
    for notice in read.document.notices { console.say("\(file): \(notice.message).") }
    try plan.write(read, style: ReportStyle(), on: console)
  }
}
