import DocumentModel
import PlanModel
import Prose

/// A line under a measures label that gives a name and then its values: "On the survey: 64% (Spring 25) to 75% (Spring
/// 26)", "Zero referrals: 590 students, up from 548", "Ready on entry: 44% in Fall 2023; 50% in Fall 2026".
struct MeasureLine {
  /// A number with the time that stands right behind it.
  struct Value {
    var match: QuantityMatch
    var date: DateMatch?
    /// The words say that it is how things stand.
    var isStart: Bool
    /// The words say that it is to be reached.
    var isTarget: Bool
  }

  let name: TextRange
  /// Where the measure stands; nil where the line does not say.
  let start: Value?
  /// What is to be reached, in the order of the line; at least one.
  let targets: [Value]

  /// Bytes between a name's colon and its first value.
  private static let longestLead = 30

  /// Bytes.
  private static let longestLine = 1_000

  /// Values of one measure; more are a list of data.
  private static let mostValues = 12

  init?(_ item: Item, in document: IndexedDocument, _ lexicon: Lexicon, planYear: SchoolYear?) {
    guard item.range.count <= Self.longestLine else { return nil }
    let dates = document.dates(in: item.range)
    let matches = document.quantities(in: item.range).filter { match in
      !dates.contains { $0.range.overlaps(match.range) }
    }
    guard matches.count <= Self.mostValues, let first = matches.first,
      let name = Self.name(before: first, in: item, document)
    else {
      return nil
    }
    let rest = document[TextRange(first.range.end, item.range.end)]
    guard !rest.contains(":") || document[TextRange(name.end, first.range.start)].contains("(") else { return nil }
    let values = matches.indices.map { index -> Value in
      let previous = index == 0 ? name.end : matches[index - 1].range.end
      let end = index + 1 < matches.count ? matches[index + 1].range.start : item.range.end
      return Self.value(matches[index], after: previous, until: end, in: item, dates, lexicon, document)
    }
    guard let (start, targets) = Self.parts(of: values, planYear) else { return nil }
    self.name = name
    self.start = start
    self.targets = targets
  }

  /// The words before the colon, or the bracket, that leads to the values.
  private static func name(before first: QuantityMatch, in item: Item, _ document: IndexedDocument) -> TextRange? {
    let text = Array(document.bytes(TextRange(item.range.start, first.range.start)))
    let bracket = text.lastIndex(of: UInt8(ascii: "(")).flatMap { text[$0...].contains(UInt8(ascii: ")")) ? nil : $0 }
    guard let end = bracket ?? text.lastIndex(of: UInt8(ascii: ":")), text.count - end <= longestLead else {
      return nil
    }
    let name = document.trimmed(TextRange(item.range.start, item.range.start + end))
    return document.tokens(in: name).count >= 2 ? name : nil
  }

  private static func value(
    _ match: QuantityMatch, after previous: Int, until end: Int, in item: Item, _ dates: [DateMatch],
    _ lexicon: Lexicon, _ document: IndexedDocument
  ) -> Value {
    let before = item.tokens.filter { $0.range.start >= previous && $0.range.end <= match.range.start }.map(\.folded)
    let after = item.tokens.filter { $0.range.start >= match.range.end && $0.range.end <= end }.map(\.folded)
    let cut = document[TextRange(match.range.end, max(match.range.end, end))].utf8
    let clause = cut.prefix { $0 != UInt8(ascii: ";") && $0 != UInt8(ascii: ",") }.count
    let date =
      dates.first { $0.range.start >= match.range.end && $0.range.start <= match.range.end + clause }
      ?? dates.last { $0.range.start >= previous && $0.range.end <= match.range.start }
    let closest = before.suffix(3)
    let behind = after.prefix(4)
    return Value(
      match: match, date: date,
      isStart: closest.contains("from") || closest.contains(where: lexicon.standing.contains)
        || behind.contains(where: lexicon.standing.contains),
      isTarget: closest.contains("to") || closest.contains("target") || closest.contains("goal")
        || date?.isDeadline == true)
  }

  /// Which of the values is the start; nil where the line does not tell.
  private static func parts(of values: [Value], _ planYear: SchoolYear?) -> (Value?, [Value])? {
    if let start = values.firstIndex(where: { $0.isStart && !$0.isTarget }) {
      let rest = values.indices.filter { $0 != start }.map { values[$0] }
      return rest.isEmpty ? nil : (values[start], rest)
    }
    guard values.count > 1 else { return nil }
    let isSeries = values.allSatisfy { $0.date != nil }
    guard isSeries || values.count == 2 && values[1].isTarget else { return nil }
    if let planYear, let date = values[0].date?.date, date > CalendarDate(year: planYear.first, month: 10, day: 31) {
      return (nil, values)
    }
    return (values[0], Array(values.dropFirst()))
  }
}
