internal import ArgumentParser
import DocumentReaders
import ReportWriters
import ReviewModel
import ReviewPipeline

/// Shows the plan that was found in one document.
struct ExtractCommand: ParsableCommand, ExampledCommand {
  static let configuration = CommandConfiguration(
    commandName: "extract", abstract: "Show the plan found in one document, for other programs.",
    discussion: """
      Writes the goals, measures and strategies that were found, by the schema sightline.plan/1. For staff: no student \
      group is masked.

      With --wrong, it writes a line to report a wrong reading with; it holds none of the document's words. With \
      --learn-template, it reads a blank form and writes its labels and prompts as a vocabulary file, which \
      district.yml can name; docs/templates.md says how.
      """)

  static var examples: [(line: String, purpose: String)] {
    [
      ("sightline extract plan.docx --format json", "Print what was found in a plan."),
      ("sightline extract plan.docx --explain", "See what each part of a plan was taken for."),
      ("sightline extract plan.docx --wrong \"Every student\"", "Print the line that reports a wrong reading."),
      (
        "sightline extract --learn-template form.docx -o form.yml",
        "Learn the labels and prompts of a district's blank form."
      ),
    ]
  }

  @Argument(help: ArgumentHelp("The document.", valueName: "file"))
  var file: String
  @Option(help: ArgumentHelp("The format on standard output: json or roles.", valueName: "format"))
  var format: String?
  @Flag(help: "Show the document with the role given to each part of it; the same as --format roles.")
  var explain = false
  @Option(
    help: ArgumentHelp(
      "Print a line to report for each part whose text, or else whose place, has these words in it.",
      valueName: "words"))
  var wrong: String?
  @Flag(help: "Read a blank form, and write its labels and prompts as a vocabulary file.")
  var learnTemplate = false
  @Option(
    name: .customShort("o"),
    help: ArgumentHelp("Where --learn-template writes; without it, to standard output.", valueName: "file"))
  var outputFile: String?
  @Flag(help: "Let -o replace a file that is there.")
  var force = false
  @OptionGroup var district: DistrictOptions
  @OptionGroup var reading: ReadingFlags

  func validate() throws {
    if learnTemplate, explain || wrong != nil || format != nil {
      throw ValidationError("--learn-template writes a vocabulary file; leave out --explain, --wrong and --format.")
    }
    if !learnTemplate, outputFile != nil || force {
      throw ValidationError("-o and --force go with --learn-template; send other output to a file with '>'.")
    }
    if wrong?.contains(where: { !$0.isWhitespace }) == false {
      throw ValidationError("--wrong needs some words of the part that was read wrongly.")
    }
  }

  func run() throws {
    let console = Console.current
    if learnTemplate { return try learn(on: console) }
    let plan = try OutputPlan(
      format: explain ? "roles" : format, usual: "json", writers: ReportWriter<Review>.all, on: console)
    let input = try SingleInput(file, on: console)
    let pipeline = try pipeline(near: input, on: console)
    let review = try input.read { bytes, path throws(ReadingError) in try pipeline.review(bytes: bytes, path: path) }
    if let wrong { return try report(wrong, in: review, on: console) }
    try plan.write(review, style: ReportStyle(), on: console)
  }

  func pipeline(near input: SingleInput, on console: Console) throws(CommandFailure) -> ReviewPipeline {
    let settings = try Settings(district, near: input.file.location, on: console)
    return ReviewPipeline(
      district: settings.district, vocabulary: settings.vocabulary, today: console.today, rules: [],
      options: reading.options)
  }

  /// Prints a line for each part that has the words in it.
  private func report(_ words: String, in review: Review, on console: Console) throws(CommandFailure) {
    let lines = ReportWriter<Review>.wrongReadings(of: words, version: Sightline.version).write(review, ReportStyle())
    guard !lines.isEmpty else {
      throw CommandFailure(
        "no part of '\(file)' has '\(words)' in its text or its place. "
          + "'sightline extract \(file) --explain' shows both.")
    }
    console.output(lines)
  }
}
