import DistrictModel
internal import ArgumentParser
import ReviewModel
import Rules

/// What drafts are checked for.
struct RulesCommand: ParsableCommand, ExampledCommand {
  static let configuration = CommandConfiguration(
    commandName: "rules", abstract: "List the rules that plans are checked by, or show one.",
    subcommands: [RulesListCommand.self, RulesShowCommand.self])

  static var examples: [(line: String, purpose: String)] { RulesListCommand.examples + RulesShowCommand.examples }
}

/// Lists every rule on a line of its own.
struct RulesListCommand: ParsableCommand, ExampledCommand {
  static let configuration = CommandConfiguration(commandName: "list", abstract: "List every rule.")

  static var examples: [(line: String, purpose: String)] {
    [("sightline rules list", "List every rule with its severity and what it finds.")]
  }

  func run() {
    let width = Rule.all.map(\.id.count).max() ?? 0
    let severities = Severity.allCases.map(\.rawValue.count).max() ?? 0
    for rule in Rule.all {
      let columns = [rule.id.padded(to: width), rule.severity.rawValue.padded(to: severities), rule.summary]
      Console.current.print(columns.joined(separator: "  "))
    }
  }
}

/// Shows one rule with its reason, its remedy and the examples that prove it.
struct RulesShowCommand: ParsableCommand, ExampledCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Show a rule: why it matters, what to do, and examples.")

  static var examples: [(line: String, purpose: String)] {
    let id = Rule.all.first?.id ?? "RULE"
    return [("sightline rules show \(id)", "Show why a rule matters, what to do about it, and what it finds.")]
  }

  @Argument(help: ArgumentHelp("The rule, as reports name it.", valueName: "rule"))
  var rule: String

  func run() throws {
    Console.current.print(Self.page(try Self.named(rule)))
  }

  /// - Throws: `CommandFailure` where there is no such rule.
  static func named(_ id: String) throws(CommandFailure) -> Rule {
    if let rule = Rule.all.first(where: { $0.id == id }) { return rule }
    let advice = Rule.all.map(\.id).nearest(to: id).map { "Did you mean '\($0)'? " } ?? ""
    throw CommandFailure("there is no rule '\(id)'. \(advice)'sightline rules list' names them all.")
  }

  static func page(_ rule: Rule) -> String {
    let head = [
      "\(rule.id) (\(rule.severity.rawValue))", rule.summary, "Why it matters: \(rule.why)", "What to do: \(rule.fix)",
    ]
    let finds = rule.finds.map { "It finds what stands between « and », or what is missing, in:\n\(quoted($0))" }
    let accepts = rule.accepts.map { "It finds nothing in:\n\(quoted($0))" }
    return (head + finds + accepts).joined(separator: "\n\n")
  }

  private static func quoted(_ example: String) -> String {
    example.split(separator: "\n", omittingEmptySubsequences: false).map { $0.isEmpty ? "" : "  \($0)" }
      .joined(separator: "\n")
  }
}

extension String {
  /// Followed by as many spaces as a column needs.
  fileprivate func padded(to width: Int) -> String { self + String(repeating: " ", count: Swift.max(0, width - count)) }
}
