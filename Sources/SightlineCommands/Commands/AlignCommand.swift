internal import ArgumentParser
import DistrictModel
import ReportWriters
import ReviewModel
import ReviewPipeline

/// Says which district goals single statements serve.
struct AlignCommand: ParsableCommand, ExampledCommand {
  static let configuration = CommandConfiguration(
    commandName: "align", abstract: "Say which district goals statements serve, for other programs.",
    discussion: """
      Reads one JSON object a line, {"id": "…", "text": "…"} with an optional "context", the heading above it, and \
      writes one line for each by the schema sightline.alignment/1. docs/alignment.md says what the figures mean.
      """)

  static var examples: [(line: String, purpose: String)] {
    [
      ("sightline align --district district.yml statements.jsonl", "Say which goals each statement serves."),
      ("sightline align --district district.yml --fast statements.jsonl", "The same by words alone."),
    ]
  }

  @Argument(help: ArgumentHelp("The statements, one JSON object a line; - reads standard input.", valueName: "file"))
  var statements: String
  @OptionGroup var district: DistrictOptions
  @OptionGroup var meaning: MeaningFlags

  func run() throws {
    let console = Console.current
    let lines = try StatementLines(statements, on: console)
    let settings = try Settings(district, near: console.location(of: statements == "-" ? "." : statements), on: console)
    guard let asked = settings.district else { throw noDistrict }
    let source = try meaning.source(on: console)
    let pipeline = StatementPipeline(
      district: asked, vocabulary: settings.vocabulary, settings: settings.alignment, meaning: source)
    for line in lines.statements {
      console.output(StatementJSON.line(pipeline.align(line.text, context: line.context), id: line.id))
    }
    meaning.keep(source, on: console)
    for problem in lines.problems { console.say(problem) }
    if !lines.problems.isEmpty { throw ExitStatus.unreadable }
  }

  private var noDistrict: CommandFailure {
    CommandFailure(
      "there is no district.yml beside the statements or in a folder above them. Statements are aligned with a "
        + "district's goals: name its file with --district FILE.")
  }
}
