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
  /// What is left where both name student groups or a direction, and others.
  private static let otherGroups = 0.7
  private static let otherDirection = 0.5
  /// In bytes: a quote is read at a glance.
  private static let longestQuote = 90

  init(_ goals: [StrategicGoal], _ reader: MeasureReader) {
    self.reader = reader
    self.goals = goals.map { goal in
      ([goal.title, goal.statement] + goal.objectives + goal.measures).filter { !$0.isEmpty }.map { text in
        Field(text: text, measured: reader.read(text))
      }
    }
  }

  /// What a statement measures beside the goals.
  struct Reading: Sendable {
    /// One match per goal, in the goals' order; nil where they measure nothing alike.
    var matches: [Match?]
    /// Where tests and counts are named: names that show nothing but themselves.
    var instruments: [Range<Int>]
    /// The subjects that it names.
    var subjects: Set<String>
  }

  func read(_ statement: String) -> Reading {
    let measured = reader.read(statement)
    let matches = goals.map { fields in
      measured.isEmpty
        ? nil : fields.compactMap { Self.match(statement, measured, $0) }.max { $0.score < $1.score }
    }
    return Reading(
      matches: matches, instruments: measured.instruments.map { $0.range.start..<$0.range.end },
      subjects: measured.namesSubjects ? Set(measured.subjects.map(\.name)) : [])
  }

  /// Whether some words of a goal stand in texts of it that all speak of other subjects than those named.
  func isElsewhere(_ words: String, of goal: Int, than subjects: Set<String>) -> Bool {
    let fields = goals[goal].filter { $0.text.contains(words) }
    return !subjects.isEmpty && !fields.isEmpty
      && fields.allSatisfy { field in
        field.measured.namesSubjects && subjects.isDisjoint(with: field.measured.subjects.map(\.name))
      }
  }

  /// Nil where they measure other things, or in other grades.
  private static func match(_ statement: String, _ measured: MeasuredText, _ field: Field) -> Match? {
    let other = field.measured
    guard let (quote, answer, base) = common(measured, other) else { return nil }
    if !measured.grades.isEmpty, !other.grades.isEmpty,
      !other.grades.contains(where: { span in measured.grades.contains { $0.overlaps(span) } })
    {
      return nil
    }
    var score = base
    if !measured.groups.isEmpty, !other.groups.isEmpty, measured.groups.isDisjoint(with: other.groups) {
      score *= otherGroups
    }
    if let one = measured.direction, let other = other.direction, one != other { score *= otherDirection }
    return Match(score: score, quote: statement[quote], matches: field.text[answer], range: quote)
  }

  /// The words by which both measure the same: an instrument in the same subject, or a subject that one of them names.
  private static func common(_ one: MeasuredText, _ other: MeasuredText) -> (TextRange, TextRange, Double)? {
    let subject = one.subjects.lazy.compactMap { mine in
      other.subjects.first { $0.name == mine.name }.map { (mine.range, $0.range) }
    }.first
    if subject == nil, !one.subjects.isEmpty, !other.subjects.isEmpty { return nil }
    for instrument in one.instruments {
      guard let same = other.instruments.first(where: { $0.index == instrument.index }) else { continue }
      return (
        quote(of: instrument.range, and: subject?.0), quote(of: same.range, and: subject?.1), 1
      )
    }
    guard let subject, one.namesSubjects || other.namesSubjects else { return nil }
    return (subject.0, subject.1, subjectOnly)
  }

  /// An instrument together with its subject, where they stand near one another.
  private static func quote(of instrument: TextRange, and subject: TextRange?) -> TextRange {
    guard let subject else { return instrument }
    let both = TextRange(min(instrument.start, subject.start), max(instrument.end, subject.end))
    return both.count <= longestQuote ? both : instrument
  }
}

extension GradeSpan {
  fileprivate func overlaps(_ other: GradeSpan) -> Bool { lowest <= other.highest && other.lowest <= highest }
}
