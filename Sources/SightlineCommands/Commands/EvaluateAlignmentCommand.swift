internal import ArgumentParser
import DistrictFiles
import DistrictModel
import ReportWriters
import ReviewModel
import ReviewPipeline

/// Compares alignments with the labels of careful readers, and learns from them.
struct EvaluateAlignmentCommand: ParsableCommand, ExampledCommand {
  static let configuration = CommandConfiguration(
    commandName: "alignment", abstract: "Compare alignments with the labels of careful readers.",
    discussion: """
      Reads one JSON object a line, {"id": "…", "text": "…", "labels": {"G1": 2}}: 2 for a strong link, 1 for a partial \
      one. A folder is read as one folder a district, each with district.yml or district.json, statements.jsonl and \
      gold.jsonl. With --fit it adjusts weights and thresholds to the labels and writes them under 'alignment' in the \
      district's file. docs/alignment.md explains the figures.
      """)

  static var examples: [(line: String, purpose: String)] {
    [
      ("sightline evaluate alignment --district district.yml labels.jsonl", "Print how well alignments agree."),
      (
        "sightline evaluate alignment --district district.yml labels.jsonl --fit",
        "Adjust weights and thresholds in district.yml."
      ),
    ]
  }

  @Argument(help: ArgumentHelp("The labelled statements, or a folder of districts.", valueName: "path"))
  var statements: String
  @Option(help: ArgumentHelp("A file with the labels, where they are not with the statements.", valueName: "file"))
  var labels: String?
  @Flag(help: "Adjust weights and thresholds to the labels, in the district's file.")
  var fit = false
  @Option(help: ArgumentHelp("How often to draw for the intervals.", valueName: "count"))
  var bootstrap = 500
  @OptionGroup var district: DistrictOptions
  @OptionGroup var meaning: MeaningFlags

  func validate() throws {
    if fit, district.district == nil {
      throw ValidationError("--fit writes to the district's file: name it with --district FILE.")
    }
    if !(1...100_000).contains(bootstrap) { throw ValidationError("--bootstrap is a number from 1 to 100000.") }
  }

  func run() throws {
    let console = Console.current
    let source = try meaning.source(on: console)
    if console.kind(of: console.location(of: statements)) == .folder {
      try evaluateFolder(source, on: console)
    } else {
      try evaluateFile(source, on: console)
    }
    meaning.keep(source, on: console)
  }

  private func evaluateFile(_ source: MeaningSource?, on console: Console) throws {
    let settings = try Settings(district, near: console.location(of: statements), on: console)
    guard let asked = settings.district else {
      throw CommandFailure("labels name the goals of a district. Name its file with --district FILE.")
    }
    let labelled = try LabelledStatements(statements, labels: labels, of: asked, on: console).statements
    let pipeline = StatementPipeline(
      district: asked, vocabulary: settings.vocabulary, settings: settings.alignment, meaning: source)
    show([pipeline.judge(labelled)], on: console)
    guard fit else { return }
    let standard = StatementPipeline(
      district: asked, vocabulary: settings.vocabulary, settings: settings.standardAlignment, meaning: source)
    show([standard.judge(labelled)], on: console, title: "By the standard weights")
    try learn(from: labelled, by: standard, on: console)
  }

  /// Every district of a folder, and all of them together.
  private func evaluateFolder(_ source: MeaningSource?, on console: Console) throws {
    guard !fit, labels == nil, district.district == nil else {
      throw CommandFailure("'\(statements)' is a folder of districts: --fit, --labels and --district go with one file.")
    }
    var judged: [[JudgedStatement]] = []
    for name in console.names(in: console.location(of: statements)) {
      let folder = "\(statements)/\(name)"
      let files = ["district.yml", "district.json"].map { "\(folder)/\($0)" }
      guard let file = files.first(where: { console.kind(of: console.location(of: $0)) == .file }) else { continue }
      var options = district
      options.district = file
      let settings = try Settings(options, near: console.location(of: folder), on: console)
      guard let asked = settings.district else { continue }
      let labelled = try LabelledStatements(
        "\(folder)/statements.jsonl", labels: "\(folder)/gold.jsonl", of: asked, on: console)
      let pipeline = StatementPipeline(
        district: asked, vocabulary: settings.vocabulary, settings: settings.alignment, meaning: source)
      judged.append(pipeline.judge(labelled.statements))
    }
    guard !judged.isEmpty else {
      throw CommandFailure(
        "no folder in '\(statements)' holds a district.yml or district.json with statements.jsonl and gold.jsonl.")
    }
    show(judged, on: console)
  }

  private func show(_ judged: [[JudgedStatement]], on console: Console, title: String? = nil) {
    let evaluation = StatementPipeline.evaluate(judged, draws: bootstrap)
    console.output(EvaluationText.bytes(evaluation, title: title))
  }

  private func learn(
    from labelled: [LabelledStatement], by pipeline: StatementPipeline, on console: Console
  ) throws(CommandFailure) {
    do {
      let learned = try pipeline.fit(labelled)
      show([learned.leftOut], on: console, title: "By weights fitted on the other four fifths of them")
      let path = district.district ?? ""
      let location = console.location(of: path)
      let bytes = try Settings.bytes(at: location, shown: path, on: console)
      let changed = try DistrictFile.replacingAlignment(
        in: bytes, path: path, with: learned.settings, beside: Settings.files(beside: location, on: console))
      try console.write(changed, to: location, shown: path)
      console.say("Wrote 'alignment' in \(path).")
    } catch let refusal as FitRefusal {
      throw CommandFailure("nothing was fitted: \(EvaluationText.words(refusal))")
    } catch let errors as ConfigurationErrors {
      throw CommandFailure("nothing was written, as the district's file would have mistakes.\n\(errors)")
    } catch let failure as CommandFailure {
      throw failure
    } catch {
      throw CommandFailure("nothing was fitted: \(error)", status: .fault)
    }
  }
}
