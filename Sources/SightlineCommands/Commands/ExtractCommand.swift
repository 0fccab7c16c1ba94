internal import ArgumentParser
import DocumentReaders
import ReportWriters
import ReviewModel
import ReviewPipeline

/// Shows the plan that was found in one document.
struct ExtractCommand: ParsableCommand, ExampledCommand {
  static let configuration = CommandConfiguration(
    commandName: "extract", abstract: "Show the plan found in one document, for other programs.",
    discussion:
      "Writes the goals, measures and strategies that were found, by the schema sightline.plan/1. For staff: no "
      + "student group is masked.")

  static var examples: [(line: String, purpose: String)] {
    [
      ("sightline extract plan.docx --format json", "Print what was found in a plan."),
      ("sightline extract plan.docx --explain", "See what each part of a plan was taken for."),
    ]
  }

  @Argument(help: ArgumentHelp("The document.", valueName: "file"))
  var file: String
  @Option(help: ArgumentHelp("The format on standard output: json or roles.", valueName: "format"))
  var format = "json"
  @Flag(help: "Show the document with the role given to each part of it; the same as --format roles.")
  var explain = false
  @OptionGroup var district: DistrictOptions
  @OptionGroup var reading: ReadingFlags

  func run() throws {
    let console = Console.current
    let plan = try OutputPlan(
      format: explain ? "roles" : format, usual: "json", writers: ReportWriter<Review>.all, on: console)
    let input = try SingleInput(file, on: console)
    let settings = try Settings(district, near: input.file.location, on: console)
    let pipeline = ReviewPipeline(
      district: settings.district, vocabulary: settings.vocabulary, today: console.today,
      rules: [], options: reading.options)
    let review = try input.read { bytes, path throws(ReadingError) in try pipeline.review(bytes: bytes, path: path) }
    try plan.write(review, style: ReportStyle(), on: console)
  }
}
