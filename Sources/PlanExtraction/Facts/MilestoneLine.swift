import DistrictModel
import DocumentModel
import PlanModel
import Prose

/// A milestone as a line says it: "By October: every teacher has been coached once".
struct MilestoneLine {
  /// What is to have happened, without the time before it.
  var words: TextRange
  var due: Traced<DueDate>?
  /// There are words besides times and figures.
  var saysWhat = true

  init(_ item: Item, in document: IndexedDocument, _ lexicon: Lexicon, basis: Basis) {
    words = item.range
    let dates = document.dates(in: item.range)
    saysWhat =
      item.tokens.count { token in
        !dates.contains { $0.range.overlaps(token.range) } && !token.folded.utf8.contains(where: Folding.isDigit)
      } > 1
    let date = dates.first(where: \.isDeadline) ?? (dates.count == 1 ? dates[0] : nil)
    guard let time = date?.range ?? lexicon.period(in: item.passage, of: document)?.range else { return }
    let rest = Self.rest(of: item, after: time, in: document)
    guard date != nil || rest != nil else { return }
    words = rest ?? item.range
    due = Traced(DueDate(date: date?.date), text: String(document[time]), range: time, basis: basis)
  }

  /// What follows a time with which the line begins, and the mark behind it.
  private static func rest(of item: Item, after time: TextRange, in document: IndexedDocument) -> TextRange? {
    guard item.tokens.count(where: { $0.range.end <= time.start }) < 4 else { return nil }
    let behind = document[TextRange(time.end, item.range.end)]
    let mark = behind.prefix { $0.isWhitespace || ":–—-,)".contains($0) }
    guard mark.contains(where: { !$0.isWhitespace }) else { return nil }
    let rest = document.trimmed(TextRange(time.end + mark.utf8.count, item.range.end))
    return rest.isEmpty ? nil : rest
  }
}
