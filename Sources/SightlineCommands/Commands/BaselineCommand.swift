internal import ArgumentParser
import FoundationEssentials
import ReportWriters
import ReviewModel
import ReviewPipeline

/// Reviews every document of a district and writes one report.
struct BaselineCommand: AsyncParsableCommand, ExampledCommand {
  static let configuration = CommandConfiguration(
    commandName: "baseline", abstract: "Review every plan in a folder and write the baseline report.",
    discussion: """
      Reads every document in the folder, in the folders inside it and in zip archives. The summary goes to standard \
      output, the report to files in the folder of --out.
      """)

  static var examples: [(line: String, purpose: String)] {
    [
      ("sightline baseline plans", "Review every plan in the folder plans; the report is in sightline-baseline/."),
      (
        "sightline baseline plans --district district.yml --out report",
        "Name the district's file and the report's folder."
      ),
      ("sightline baseline plans --format html --today 2026-10-01", "Write only the page, as of a day."),
    ]
  }

  @Argument(help: ArgumentHelp("The folder that holds the plans, or a zip archive of them.", valueName: "dir"))
  var folder: String
  @OptionGroup var district: DistrictOptions
  @Option(
    help: ArgumentHelp("The folder that the report is written to; it is made if it is missing.", valueName: "dir"))
  var out = "sightline-baseline"
  @Option(help: ArgumentHelp("The formats of the report, with commas between them.", valueName: "formats"))
  var format = "html,json"
  @Option(help: "From which severity on findings end the command with 1.")
  var failOn = FailOn.never
  @OptionGroup var meaning: MeaningFlags
  @OptionGroup var reading: ReadingFlags
  @OptionGroup var today: TodayOption
  @OptionGroup var color: ColorOption

  func run() async throws {
    let console = Console.current
    let location = console.location(of: folder)
    try requireFolder(at: location, on: console)
    let plan = try OutputPlan(
      formats: format, named: "baseline", in: out, writers: ReportWriter<Baseline>.all, on: console)
    let settings = try Settings(district, near: location, on: console)
    guard settings.district != nil else { throw noDistrict }
    let contents = try InputPaths.contents(
      of: location, named: folder, excluding: [console.location(of: out)])
    guard !contents.files.isEmpty else { throw InputPaths.nothing(in: folder, skipped: contents.skipped) }
    try plan.prepare(on: console, creatingFolders: true)

    let day = today.today ?? console.today
    let source = try meaning.source(on: console)
    let pipeline = ReviewPipeline(
      district: settings.district, vocabulary: settings.vocabulary, alignment: settings.alignment, meaning: source,
      today: day, options: reading.options)
    let batch = await pipeline.reviewShowingProgress(contents.files, on: console)
    meaning.keep(source, on: console)
    guard let baseline = pipeline.baseline(of: batch, skipped: contents.skipped) else { throw noDistrict }
    try plan.write(baseline, style: ReportStyle(), on: console)
    summarize(baseline, on: console)
    for file in plan.files { console.say("Wrote \(file.path)") }
    if !batch.unreadable.isEmpty { throw ExitStatus.unreadable }
    if failOn.isReached(by: baseline.organizations.flatMap(\.reviews)) { throw ExitStatus.findings }
  }

  /// A zip archive of files is as good as a folder.
  private func requireFolder(at location: String, on console: Console) throws(CommandFailure) {
    let kind = console.kind(of: location)
    guard kind == .folder || kind == .file && InputFile(path: folder, location: location).isBundle else {
      throw CommandFailure("there is no folder '\(folder)'. Name the folder, or the zip archive, that holds the plans.")
    }
  }

  private func summarize(_ baseline: Baseline, on console: Console) {
    guard let text = ReportWriter<Baseline>.all.first(where: { $0.name == "text" }) else { return }
    let style = ReportStyle(isColored: console.mayColor(unless: color.isColorless), width: console.width)
    console.output(text.write(baseline, style))
  }

  private var noDistrict: CommandFailure {
    CommandFailure(
      "there is no district.yml in '\(folder)' or in a folder above it. The baseline is about the district's goals: "
        + "write one, as docs/district.md says, or name it with --district FILE.")
  }
}

extension ReviewPipeline {
  /// Reviews files on all cores and counts them on the terminal if that takes long.
  func reviewShowingProgress(_ files: [InputFile], on console: Console) async -> Batch {
    var progress = Progress(total: files.count, on: console)
    let width = ProcessInfo.processInfo.activeProcessorCount
    let batch = await review(files, width: width) { progress.update($0) }
    progress.end()
    return batch
  }
}
