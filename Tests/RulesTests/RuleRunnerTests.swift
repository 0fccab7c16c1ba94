import DocumentModel
import PlanModel
import ReviewModel
import Rules
import Testing

/// The order of findings, the outcomes, and what every rule must carry.
struct RuleRunnerTests {
  private func rule(_ id: String, _ result: Finding.Result?, examined: Int, at ranges: [TextRange]) -> Rule {
    Rule(id: id, summary: id, severity: .error, why: "", fix: "", finds: [], accepts: []) { subject in
      let findings = ranges.map { range in
        Finding(
          rule: id, severity: .error, result: result ?? .fail, message: id, place: subject.document.place(of: range),
          fix: "")
      }
      return RuleReport(examined: examined, findings: findings)
    }
  }

  @Test func `sorts findings by place, then rule`() {
    let rules = [
      rule("z-rule", .fail, examined: 2, at: [TextRange(9, 10), TextRange(2, 3)]),
      rule("a-rule", .review, examined: 1, at: [TextRange(2, 5)]), rule("pass", nil, examined: 1, at: []),
      rule("none", nil, examined: 0, at: []),
    ]
    let (findings, outcomes) = RuleRunner.run(rules, on: Draft("Goal 1: Readers grow fast").subject)
    #expect(findings.map(\.rule) == ["z-rule", "a-rule", "z-rule"])
    #expect(findings.map(\.place.location.range.start) == [2, 2, 9])
    #expect(outcomes.map(\.rule) == ["z-rule", "a-rule", "pass", "none"])
    #expect(outcomes.map(\.result) == [.fail, .review, .pass, .notApplicable])
    #expect(outcomes.map(\.examined) == [2, 1, 1, 0])
  }

  @Test(arguments: [ImprovementPlan.Kind.unknown, .sip, .scorecard, .strategicPlan])
  func `says nothing of a document without goals`(_ kind: ImprovementPlan.Kind) {
    var draft = Draft("Target: TBD, by June 2020")
    draft.plan.kind = kind
    let (findings, outcomes) = RuleRunner.run(Rule.all, on: draft.subject)
    #expect(findings.isEmpty)
    #expect(outcomes.allSatisfy { $0.result == .notApplicable })
  }

  @Test func `asks of a strategic plan only that its numbers and words are sound`() throws {
    var draft = Draft("Goal 1: Every student reads")
    draft.plan.kind = .strategicPlan
    try draft.goal("1", "Every student reads")
    let (findings, outcomes) = RuleRunner.run(Rule.all, on: draft.subject)
    #expect(findings.isEmpty)
    let applied = outcomes.filter { $0.result != .notApplicable }.map(\.rule)
    #expect(applied == ["doc-placeholder"])
  }

  @Test(arguments: Rule.all) func `carries what a reader needs`(_ rule: Rule) {
    #expect(rule.id.utf8.allSatisfy { $0 == UInt8(ascii: "-") || ($0 >= UInt8(ascii: "a") && $0 <= UInt8(ascii: "z")) })
    #expect(Rule.all.filter { $0.id == rule.id }.count == 1)
    #expect(!rule.summary.isEmpty && !rule.summary.hasSuffix("."))
    #expect(rule.why.hasSuffix(".") && rule.fix.hasSuffix("."))
    #expect(!rule.finds.isEmpty && !rule.accepts.isEmpty)
  }
}

extension Rule: CustomTestStringConvertible {
  package var testDescription: String { id }
}
