internal import ArgumentParser
import DistrictModel
import ReportWriters
import ReviewModel
import ReviewPipeline

/// Says whether drafts are ready to submit.
struct CheckCommand: AsyncParsableCommand, ExampledCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Check drafts before they are submitted.",
    discussion: """
      Prints what to put right, where it stands and why it matters. Ends with 1 when something must be fixed, with 3 \
      when a file could not be read. The sizes of small student groups are masked unless --show-small-cells is given.
      """)

  static var examples: [(line: String, purpose: String)] {
    [
      ("sightline check draft.docx", "Say what to put right in a draft."),
      ("sightline check plans --fail-on warning", "Check a folder, and end with 1 on warnings too."),
      ("sightline check draft.docx --output json=findings.json", "Keep the findings for another program as well."),
    ]
  }

  @Argument(help: ArgumentHelp("Files, folders of files, and zip archives of files.", valueName: "path"))
  var paths: [String]
  @OptionGroup var district: DistrictOptions
  @Option(help: "From which severity on findings end the command with 1.")
  var failOn = FailOn.error
  @Option(help: ArgumentHelp("The format on standard output: text or json.", valueName: "format"))
  var format: String?
  @Option(
    help: ArgumentHelp("A format and the file it goes to; may be given several times.", valueName: "format[=path]"))
  var output: [String] = []
  @OptionGroup var meaning: MeaningFlags
  @OptionGroup var reading: ReadingFlags
  @OptionGroup var today: TodayOption
  @Flag(help: "Show the sizes of student groups below the district's minimum.")
  var showSmallCells = false
  @OptionGroup var color: ColorOption

  func run() async throws {
    let console = Console.current
    let plan = try OutputPlan(
      format: format, outputs: output, usual: "text", writers: ReportWriter<CheckReport>.all, on: console)
    let input = try InputPaths(paths, on: console)
    let settings = try Settings(district, near: console.location(of: paths.first ?? "."), on: console)
    try plan.prepare(on: console, keeping: Set(input.files.map { OutputPlan<CheckReport>.place($0.location) }))

    let day = today.today ?? console.today
    let source = settings.district == nil ? nil : try meaning.source(on: console)
    let pipeline = ReviewPipeline(
      district: settings.district, vocabulary: settings.vocabulary, alignment: settings.alignment, meaning: source,
      today: day, options: reading.options)
    for file in input.skipped { console.say("Passed over \(file.path): \(file.words).") }
    let batch = await pipeline.reviewShowingProgress(input.files, on: console)
    meaning.keep(source, on: console)
    let report = CheckReport(
      reviews: showSmallCells ? batch.reviews : batch.reviews.map { masked($0, settings) },
      unreadable: batch.unreadable, rules: pipeline.cards, today: day, districtName: settings.district?.name,
      comparesMeaning: pipeline.comparesMeaning)
    let style = ReportStyle(isColored: console.mayColor(unless: color.isColorless), width: console.width)
    try plan.write(report, style: style, on: console)
    for file in plan.files { console.say("Wrote \(file.path)") }
    if !batch.unreadable.isEmpty { throw ExitStatus.unreadable }
    if failOn.isReached(by: batch.reviews) { throw ExitStatus.findings }
  }

  private func masked(_ review: Review, _ settings: Settings) -> Review {
    let minimumN = settings.district?.minimumN ?? District(name: "").minimumN
    return review.maskingSmallCells(minimumN: minimumN, vocabulary: settings.vocabulary)
  }
}
