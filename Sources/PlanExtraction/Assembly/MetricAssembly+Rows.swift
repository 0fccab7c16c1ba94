import DistrictModel
import DocumentModel
import PlanModel
import Prose

/// Checkpoints, and the rows of tables of measures.
extension MetricAssembly {
  /// A checkpoint is a metric of its own where it carries a number to be reached.
  func interim(_ range: TextRange, _ field: GoalDraft.MeasureField, statement: Quoted?) -> [Metric] {
    let found = sentence.metrics(range, place: document.place(of: range))
    if !found.isEmpty { return found.map { interim($0, field) } }
    let isBare = field.due != nil && document.tokens(in: range).count <= 2
    guard let match = document.quantities(in: range).first(where: { isBare || $0.quantity.unit == .percent }) else {
      return []
    }
    let value = Traced(match.quantity, text: String(document[match.range]), range: match.range, basis: field.basis)
    let metric = Metric(
      measure: Quoted(String(document[range]), range: range, basis: field.basis), target: value,
      due: sentence.due(range), place: document.place(of: range))
    return [interim(metric, field)]
  }

  func interim(_ metric: Metric, _ field: GoalDraft.MeasureField) -> Metric {
    var metric = metric
    metric.role = .interim
    if metric.due == nil { metric.due = field.due }
    return metric
  }

  /// One row of a measures table: a metric for each of its targets, those of the way there after those to be reached.
  ///
  /// The start belongs to the first; the others begin where it ends or on the way to it.
  ///
  /// Where a row names nothing but the source of its data, and one of its targets is the goal's own, it is about the
  /// goal's own measure.
  func rowMetrics(_ fields: [GoalDraft.MeasureField], among known: [Metric], statement: Quoted?) -> [Metric] {
    let metrics = rowMetrics(fields, statement: statement)
    guard metrics.count > 1, !fields.contains(where: { $0.role == .metric }),
      let own = known.first(where: { one in metrics.contains { isSame($0, one) } })
    else { return metrics }
    return metrics.map { metric in
      var named = metric
      named.measure = own.measure
      return named
    }
  }

  private func rowMetrics(_ fields: [GoalDraft.MeasureField], statement: Quoted?) -> [Metric] {
    guard let metric = rowMetric(fields, statement: statement) else { return [] }
    let targets = fields.filter { ($0.role == .target || $0.role == .interimTarget) && quantity($0) != nil }
    guard !targets.isEmpty else { return [metric] }
    let main = mainTarget(targets)
    let ordered = [targets[main]] + targets[..<main] + targets[(main + 1)...]
    return ordered.enumerated().map { position, field in
      var one = metric
      one.target = quantity(field)
      one.due = field.due ?? (field.role == .target ? metric.due : nil)
      one.role = field.role == .interimTarget ? .interim : metric.role
      if position > 0 {
        one.actuals = []
        one.baseline = nil
      }
      return one
    }
  }

  /// The target that the plan ends with: the last one for a day of the plan's own years, else the first.
  private func mainTarget(_ targets: [GoalDraft.MeasureField]) -> Int {
    let finals = targets.indices.filter { targets[$0].role == .target }
    let own = finals.filter { index in
      guard let planYear, let year = targets[index].due?.value.date?.year else { return false }
      return year <= planYear.last
    }
    return own.last ?? finals.first ?? 0
  }

  func rowMetric(_ fields: [GoalDraft.MeasureField], statement: Quoted?) -> Metric? {
    let named = fields.first { $0.role == .metric } ?? fields.first { $0.role == .instrument }
    guard let range = words(named) ?? statement?.range else { return nil }
    let words = String(document[range])
    let measure = named?.group.map { "\(words), \($0.value)" } ?? words
    var metric = Metric(
      measure: Quoted(measure, text: words, range: range, basis: named?.basis ?? .position("table row")),
      instrument: sentence.instrument(in: range), place: document.place(of: range))
    for field in fields {
      switch field.role {
      case .baseline: metric.baseline = quantity(field) ?? metric.baseline
      case .target where metric.target == nil:
        metric.target = quantity(field)
        metric.due = field.due ?? metric.due
      case .actual:
        if let value = quantity(field) {
          metric.actuals.append(Metric.Actual(period: field.period ?? "", value: value))
        }
      case .rating: metric.rating = stated(field) ?? metric.rating
      case .usefulness: metric.usefulness = stated(field) ?? metric.usefulness
      case .due:
        if let range = self.words(field) {
          let date = document.dates(in: range).first
          metric.due = Traced(
            DueDate(date: date?.date), text: String(document[range]), range: range, basis: field.basis)
        }
      case .instrument:
        metric.instrument = metric.instrument ?? self.words(field).flatMap { sentence.instrument(in: $0) }
      default: break
      }
    }
    let promised =
      sentence.isPromise(document.passage(range, inBlock: named?.items.first?.passage.block ?? 0))
      ? sentence.metrics(range, place: metric.place).first : nil
    if metric.target == nil { metric.target = promised?.target }
    if metric.baseline == nil { metric.baseline = promised?.baseline }
    metric.direction = sentence.direction(in: range)
    return metric
  }

  /// What was filled in, where words are asked for.
  func stated(_ field: GoalDraft.MeasureField) -> Quoted? {
    let words = Appraisal(document: document, lexicon: lexicon, noise: noise).words(field.items)
    return words.map { Quoted(String(document[$0]), range: $0, basis: field.basis) }
  }

  func words(_ field: GoalDraft.MeasureField?) -> TextRange? {
    guard let field else { return nil }
    let filled = field.items.filter { !noise.isBlank($0.range) && !noise.isPrompt($0.passage) }
    guard let first = filled.first, let last = filled.last else { return nil }
    return first.range.union(last.range)
  }

  /// A row that says again what the sentence promised completes it.
  func merge(_ metric: Metric, into metrics: inout [Metric]) {
    if let index = metrics.firstIndex(where: { isSame($0, metric) }) {
      if metric.measure.basis != .position("table row"), !metric.measure.range.isEmpty {
        metrics[index].measure = metric.measure
      }
      metrics[index].due = metric.due ?? metrics[index].due
      metrics[index].baseline = metrics[index].baseline ?? metric.baseline
      metrics[index].actuals += metric.actuals
      metrics[index].rating = metrics[index].rating ?? metric.rating
      metrics[index].usefulness = metrics[index].usefulness ?? metric.usefulness
    } else {
      metrics.append(metric)
    }
  }

  /// The same target, and no contradiction at the start.
  func isSame(_ first: Metric, _ second: Metric) -> Bool {
    guard first.role == second.role, let target = first.target?.value, target.value == second.target?.value.value else {
      return false
    }
    guard let start = first.baseline?.value.value, let other = second.baseline?.value.value else { return true }
    return start == other
  }
}
