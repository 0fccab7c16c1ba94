internal import ArgumentParser
import DistrictModel
import ReportWriters
import ReviewModel
import ReviewPipeline
import Rules

/// Says in plain words what a rule is for, or which district goals a statement serves and why.
struct ExplainCommand: ParsableCommand, ExampledCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain", abstract: "Explain a rule, or why a statement serves a district goal.",
    discussion: """
      Takes the name of a rule, or a statement in quotation marks: a goal, a strategy or a measure as a plan words it.
      """)

  static var examples: [(line: String, purpose: String)] {
    let rule = Rule.all.first?.id ?? "RULE"
    return [
      (
        "sightline explain \"Fewer students miss school.\" --district district.yml",
        "Say which goals a statement serves, with the words that show it."
      ),
      ("sightline explain \(rule)", "Say what a rule is for, and what to do."),
    ]
  }

  @Argument(help: ArgumentHelp("A rule's name, or a statement in quotation marks.", valueName: "rule or statement"))
  var subject: String
  @Option(help: ArgumentHelp("The heading above the statement.", valueName: "words"))
  var context: String?
  @OptionGroup var district: DistrictOptions
  @OptionGroup var meaning: MeaningFlags
  @OptionGroup var color: ColorOption

  func run() throws {
    let console = Console.current
    if isRule { return console.print(RulesShowCommand.page(try RulesShowCommand.named(subject))) }
    let settings = try Settings(district, near: console.workingFolder, on: console)
    guard let asked = settings.district else {
      throw CommandFailure(
        "a statement is explained by the goals of a district: name its file with --district FILE. "
          + "'sightline rules list' names the rules.")
    }
    let source = try meaning.source(on: console)
    let pipeline = StatementPipeline(
      district: asked, vocabulary: settings.vocabulary, settings: settings.alignment, meaning: source)
    let alignment = pipeline.align(subject, context: context)
    let style = ReportStyle(isColored: console.mayColor(unless: color.isColorless), width: console.width)
    console.output(
      StatementText.bytes(
        alignment, of: subject, goals: asked.goals.map(\.title), concept: pipeline.concept(of: alignment.compared),
        style: style))
    meaning.keep(source, on: console)
  }

  /// A word by itself is a rule's name; a statement has several words.
  private var isRule: Bool { !subject.contains { $0.isWhitespace } && !subject.isEmpty }
}
