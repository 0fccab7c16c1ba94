import DocumentModel
import PlanModel
import Prose

/// A metric whose numbers rise or fall, with the sentence that says so.
struct Course {
  let metric: Metric
  let baseline: Traced<Quantity>
  let target: Traced<Quantity>
  let isRising: Bool
  /// Where the sentence of both numbers stands; empty where they stand in several cells.
  let sentence: TextRange
  /// From the first number to the last, or the target where they stand in several cells.
  let range: TextRange

  /// Nil where the numbers cannot be compared or stay where they are, or the metric is to be held.
  init?(_ metric: Metric, in document: Document) {
    guard let baseline = metric.baseline, let target = metric.target, metric.direction != .maintain,
      !baseline.value.isChange, !target.value.isChange, baseline.value.unit == target.value.unit,
      baseline.value.upper == nil, target.value.upper == nil, baseline.value.value != target.value.value
    else { return nil }
    self.metric = metric
    self.baseline = baseline
    self.target = target
    isRising = target.value.value > baseline.value.value
    let whole = baseline.range.union(target.range)
    if let block = document.blockIndex(at: whole.start), document.blocks[block].range.contains(whole) {
      let text = document.blocks[block].range
      let sentences = Sentences.ranges(of: document[text], at: text.start).filter { $0.overlaps(whole) }
      sentence = sentences.dropFirst().reduce(sentences.first ?? whole) { $0.union($1) }
      range = whole
    } else {
      sentence = TextRange(target.range.start, target.range.start)
      range = target.range
    }
  }
}
