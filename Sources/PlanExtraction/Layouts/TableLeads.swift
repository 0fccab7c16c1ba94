import DistrictModel
import DocumentModel

/// Sentences between a label and the table that it stands over: they say how to fill the table in, and are no values of
/// the label.
enum TableLeads {
  /// Sentences that can stand so.
  private static let longest = 3

  /// The events without such sentences.
  static func removed(from events: [Event]) -> [Event] {
    var kept: [Event] = []
    var index = 0
    while index < events.count {
      kept.append(events[index])
      index += 1
      guard let role = openLabel(events[index - 1]) else { continue }
      var next = index
      while next < events.count, next - index < longest, isSentence(events[next]) { next += 1 }
      if next > index, next < events.count, case .row(let row) = events[next], row.first(role) != nil { index = next }
    }
    return kept
  }

  /// What a label that waits for its values is about, where that may be a column of a table.
  private static func openLabel(_ event: Event) -> FieldRole? {
    guard case .field(let field) = event, field.items.isEmpty, !field.isClosed else { return nil }
    return [.strategy, .activity, .metric].contains(field.role) ? field.role : nil
  }

  private static func isSentence(_ event: Event) -> Bool {
    guard case .text(let item) = event else { return false }
    return item.listLevel == nil && item.headingLevel == nil
  }
}
