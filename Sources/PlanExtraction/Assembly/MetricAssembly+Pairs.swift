import DistrictModel
import DocumentModel
import PlanModel
import Prose

extension MetricAssembly {
  /// "Library checkouts – Now: 38% – Goal: 46%": a measure with labelled values on one line; nil where there are none.
  func labelledPair(_ item: Item, _ field: GoalDraft.MeasureField) -> Metric? {
    let segments = segments(of: item)
    guard segments.count > 1, let name = segments.first, (1...20).contains(name.tokens.count) else { return nil }
    var metric = Metric(
      measure: Quoted(String(document[name.range]), range: name.range, basis: field.basis),
      instrument: sentence.instrument(in: name.range), place: document.place(of: name.range))
    var isLabelled = false
    for segment in segments.dropFirst() {
      guard let label = segment.tokens.first, let roles = lexicon.labels.exact([label]) else { continue }
      let value = value(in: TextRange(label.range.end, segment.range.end), field)
      if roles.contains(.baseline) {
        metric.baseline = value
        isLabelled = true
      } else if roles.contains(.target) || roles.contains(.goal) {
        metric.target = value
        isLabelled = true
      }
    }
    metric.due = metric.target == nil ? nil : sentence.due(item.range)
    return isLabelled ? metric : nil
  }

  private func value(in range: TextRange, _ field: GoalDraft.MeasureField) -> Traced<Quantity>? {
    guard let match = document.quantities(in: range).first else { return nil }
    let words = sentence.withCount(match)
    return Traced(match.quantity, text: String(document[words]), range: words, basis: field.basis)
  }

  /// The parts of a line between dashes with blanks around them.
  private func segments(of item: Item) -> [Passage] {
    let bytes = Array(document.bytes(item.range))
    var cuts: [(end: Int, next: Int)] = []
    for offset in bytes.indices.dropFirst().dropLast() where bytes[offset - 1] == 0x20 {
      if bytes[offset] == UInt8(ascii: "-") || bytes[offset] == UInt8(ascii: ";") {
        cuts.append((offset, offset + 1))
      } else if bytes[offset] == 0xE2, offset + 2 < bytes.count, bytes[offset + 1] == 0x80,
        (0x93...0x94).contains(bytes[offset + 2])
      {
        cuts.append((offset, offset + 3))
      }
    }
    var start = item.range.start
    var parts: [Passage] = []
    for cut in cuts {
      parts.append(document.passage(TextRange(start, item.range.start + cut.end), inBlock: item.passage.block))
      start = item.range.start + cut.next
    }
    parts.append(document.passage(TextRange(start, item.range.end), inBlock: item.passage.block))
    return parts.filter { !$0.isEmpty }
  }
}
