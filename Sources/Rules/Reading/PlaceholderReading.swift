import DistrictModel
import DocumentModel
import PlanModel
import Prose

/// Which placeholders of a document stand where a value is missing, and are not part of a prompt or a line to sign on.
struct PlaceholderReading {
  private let subject: RuleSubject
  private let territories: [TextRange]
  private let valueFields: FieldReading

  /// Fields of a plan that hold a value; signature and cover lines are left out.
  private static let roles: [FieldRole] = [
    .metric, .instrument, .baseline, .target, .interimTarget, .strategy, .activity, .owner, .timeline, .start, .end,
    .due, .funding, .amount, .resource, .evidence, .goal, .lead, .studentGroup, .contentArea, .districtGoal,
  ]

  init(_ subject: RuleSubject) {
    self.subject = subject
    territories = subject.plan.goals.map { GoalTerritory(of: $0, in: subject).whole }
    valueFields = FieldReading(Self.roles, in: subject)
  }

  /// In the order of the text.
  func placeholders() -> [TextRange] {
    let document = subject.document
    var found: [TextRange] = []
    for (index, block) in document.blocks.enumerated() where !block.isTableOfContents {
      let text = document.text(of: block)
      let matches = subject.words.placeholders.matches(in: text, at: block.range.start)
      guard !matches.isEmpty else { continue }
      found += matches.filter { isMissingValue($0, in: index) }.map(\.range)
    }
    return found
  }

  private func isMissingValue(_ match: PlaceholderFinder.Match, in index: Int) -> Bool {
    let block = subject.document.blocks[index]
    if isMention(match.range, in: block) { return false }
    let tokens = Tokenizer.tokens(of: subject.document.text(of: block), at: block.range.start)
    if let prompt = subject.words.prompts.match(tokens),
      !tokens[..<prompt.count].contains(where: { match.range.overlaps($0.range) })
    {
      return false
    }
    return !match.isMarks || isValuePosition(match.range, in: index)
  }

  /// Whether the words stand in quotation marks, as in: Click "choose an item".
  private func isMention(_ range: TextRange, in block: Block) -> Bool {
    let before = Array(subject.document[TextRange(block.range.start, range.start)].utf8.suffix(3))
    return before.last == UInt8(ascii: "\"") || before == [0xE2, 0x80, 0x9C]
  }

  /// Marks alone stand for a value in a goal's field or sentence; elsewhere they are rules and lines to write on.
  private func isValuePosition(_ range: TextRange, in index: Int) -> Bool {
    let block = subject.document.blocks[index]
    let isWholeBlock = Tokenizer.tokens(of: subject.document.text(of: block)).isEmpty
    if isWholeBlock && block.cell == nil { return false }
    guard territories.contains(where: { $0.contains(range.start) }) else { return false }
    return valueFields.isField(index) || block.range.start < range.start && isInFact(block)
  }

  /// Whether the block holds words that the plan took.
  private func isInFact(_ block: Block) -> Bool {
    subject.plan.goals.contains { goal in
      block.range.overlaps(goal.statement.range)
        || goal.metrics.contains { block.range.overlaps($0.measure.range) }
        || goal.strategies.contains { block.range.overlaps($0.statement.range) }
    }
  }
}
