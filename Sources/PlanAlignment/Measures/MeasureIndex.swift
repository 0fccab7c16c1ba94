internal import DistrictModel
internal import DocumentModel

/// What goals measure, to be compared with what a statement measures.
struct MeasureIndex: Sendable {
  /// How far a statement and a goal measure the same, and the words that say so.
  struct Match: Sendable {
    /// From 0 to 1: 1 for the same instrument, grades, groups and direction.
    var score: Double
    var quote: String
    var matches: String
    /// Where the quote stands in the statement.
    var range: TextRange
  }

  private struct Field: Sendable {
    var text: String
    var measured: MeasuredText
  }

  private let reader: MeasureReader
  private let goals: [[Field]]

  /// The same subject by another instrument, or by none that is named.
  private static let subjectOnly = 0.6
  /// What is left where both name grades, groups or a direction, and others.
  private static let otherGrades = 0.4
  private static let otherGroups = 0.7
  private static let otherDirection = 0.5

  init(_ goals: [StrategicGoal], _ reader: MeasureReader) {
    self.reader = reader
    self.goals = goals.map { goal in
      ([goal.title, goal.statement] + goal.objectives + goal.measures).filter { !$0.isEmpty }.map { text in
        Field(text: text, measured: reader.read(text))
      }
    }
  }

  /// One match per goal, in the goals' order; nil where they measure nothing alike.
  func matches(of statement: String) -> [Match?] {
    let measured = reader.read(statement)
    guard !measured.isEmpty else { return goals.map { _ in nil } }
    return goals.map { fields in
      fields.compactMap { Self.match(statement, measured, $0) }.max { $0.score < $1.score }
    }
  }

  private static func match(_ statement: String, _ measured: MeasuredText, _ field: Field) -> Match? {
    guard let (quote, answer, base) = common(measured, field.measured) else { return nil }
    var score = base
    let grades = field.measured.grades
    if !grades.isEmpty, !measured.grades.isEmpty,
      !grades.contains(where: { span in measured.grades.contains { $0.overlaps(span) } })
    {
      score *= otherGrades
    }
    if !measured.groups.isEmpty, !field.measured.groups.isEmpty, measured.groups.isDisjoint(with: field.measured.groups)
    {
      score *= otherGroups
    }
    if let one = measured.direction, let other = field.measured.direction, one != other { score *= otherDirection }
    return Match(score: score, quote: statement[quote], matches: field.text[answer], range: quote)
  }

  /// The words by which both measure the same.
  private static func common(_ one: MeasuredText, _ other: MeasuredText) -> (TextRange, TextRange, Double)? {
    for instrument in one.instruments {
      guard let same = other.instruments.first(where: { $0.index == instrument.index }) else { continue }
      return (instrument.range, same.range, 1)
    }
    for subject in one.subjects {
      guard let same = other.subjects.first(where: { $0.name == subject.name }) else { continue }
      return (subject.range, same.range, subjectOnly)
    }
    return nil
  }
}

extension GradeSpan {
  fileprivate func overlaps(_ other: GradeSpan) -> Bool { lowest <= other.highest && other.lowest <= highest }
}
