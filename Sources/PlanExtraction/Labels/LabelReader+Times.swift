import DistrictModel
import DocumentModel
import Prose

/// Labels of what is reported for a part of the year, the time before or behind them.
extension LabelReader {
  private static let reported: Set<FieldRole> = [.progress, .rating, .verdict]
  /// Words of the longest label.
  private static let longest = 8
  /// Words that say the time.
  private static let mostWordsBefore = 5

  /// "Mid-year review:", "Q1 status", "Reflection, January:".
  func timedLabel(of passage: Passage) -> LabelMatch? {
    let head = Array(passage.tokens.prefix(Self.longest))
    guard let first = head.first, let label = firstReport(in: head),
      let time = lexicon.period(
        in: document.passage(TextRange(first.range.start, head[head.count - 1].range.end), inBlock: passage.block),
        of: document)
    else { return nil }
    let opening = head[label.tokens.lowerBound].range.start
    let end = head[label.tokens.upperBound - 1].range.end
    let isBefore = time.range.start == first.range.start && isJoined(time.range.end, opening)
    let isBehind = label.tokens.lowerBound == 0 && time.range.start > end && isJoined(end, time.range.start)
    guard isBefore || isBehind, !namesPastYear(head[..<label.tokens.upperBound]) else { return nil }
    let last = max(end, time.range.end)
    guard let separator = separator(in: passage, from: last, hasNumber: false) else { return nil }
    return LabelMatch(
      roles: [label.role], number: nil, label: TextRange(first.range.start, last),
      value: document.trimmed(TextRange(separator, passage.range.end)), hasQualifier: true)
  }

  /// The first run of words that name a report: "status update".
  private func firstReport(in tokens: [Token]) -> (tokens: Range<Int>, role: FieldRole)? {
    for start in tokens.indices.prefix(Self.mostWordsBefore) {
      var role: FieldRole?
      var next = start
      while next < tokens.count, let found = report(tokens[next...]) {
        role = role ?? found.role
        next += found.count
      }
      if let role { return (start..<next, role) }
    }
    return nil
  }

  private func report(_ tokens: ArraySlice<Token>) -> (count: Int, role: FieldRole)? {
    if let found = lexicon.labels.match(tokens), Self.reported.contains(found.value[0]) {
      return (found.count, found.value[0])
    }
    return lexicon.reports.match(tokens).map { ($0.count, .progress) }
  }

  /// Nothing but a blank, a dash or a bracket between two places; what stands behind a colon is a value.
  private func isJoined(_ start: Int, _ end: Int) -> Bool {
    guard start <= end else { return false }
    let gap = document[TextRange(start, end)]
    return gap.utf8.count <= 5 && !gap.contains { $0 == ":" || $0 == "." || $0 == "\n" || $0 == "?" }
  }

  private func namesPastYear(_ tokens: ArraySlice<Token>) -> Bool {
    lexicon.sections.firstMatch(in: tokens)?.value == .lastYear
  }
}
