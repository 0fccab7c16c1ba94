import DistrictModel
import DocumentModel
import PlanModel
import Prose

/// Puts a goal's metrics together from its sentence and from the fields under it.
struct MetricAssembly {
  let document: IndexedDocument
  let lexicon: Lexicon
  let noise: Noise
  let sentence: GoalSentence
  let planYear: SchoolYear?

  /// The metrics of a goal: those its sentence promises, then those its fields add or complete.
  func metrics(of draft: GoalDraft, statement: Quoted?, inherited: Traced<DueDate>?) -> [Metric] {
    var metrics: [Metric] = []
    if let statement { metrics = sentence.metrics(statement.range, place: document.place(of: statement.range)) }
    var open: Int?
    for (fields, isRow) in groups(draft.measures) {
      if isRow {
        for metric in rowMetrics(fields, among: metrics, statement: statement) { merge(metric, into: &metrics) }
      } else {
        for field in fields { apply(field, to: &metrics, open: &open, statement: statement) }
      }
    }
    let due = draft.due ?? inherited
    for index in metrics.indices where metrics[index].target != nil && metrics[index].due == nil {
      metrics[index].due = due
    }
    return metrics
  }

  /// Fields of one table row together, others one by one.
  func groups(_ fields: [GoalDraft.MeasureField]) -> [([GoalDraft.MeasureField], Bool)] {
    var groups: [([GoalDraft.MeasureField], Bool)] = []
    for field in fields {
      if let row = field.row, let last = groups.last, last.1, last.0.last?.row == row {
        groups[groups.count - 1].0.append(field)
      } else {
        groups.append(([field], field.row != nil))
      }
    }
    return groups
  }

  // MARK: - Labelled fields

  func apply(
    _ field: GoalDraft.MeasureField, to metrics: inout [Metric], open: inout Int?, statement: Quoted?
  ) {
    switch field.role {
    case .metric, .instrument:
      for item in field.items
      where !noise.isBlank(item.range) && !noise.isPrompt(item.passage) && !noise.isInstruction(item.passage) {
        if let start = labelledStart(item, field) {
          apply(start, to: &metrics, open: &open, statement: statement)
          continue
        }
        let parts = parts(of: item, field.role)
        for part in parts { add(part, field, to: &metrics, open: &open, statement: statement) }
        // Behind a list of measures, a value belongs to none of them by its place.
        if parts.count > 1 { open = nil }
      }
    case .interimTarget:
      for item in field.items where !noise.isBlank(item.range) {
        metrics += interim(item.range, field, statement: statement).filter { metric in
          !metrics.contains { $0.target?.value == metric.target?.value && $0.baseline != nil }
        }
      }
    case .baseline, .target:
      if spread(field, over: &metrics) { return }
      guard let value = quantity(field) else { return }
      complete(field.role, with: value, field, in: &metrics, open: &open, statement: statement)
    case .actual:
      if let value = quantity(field), let index = open ?? metrics.indices.last {
        metrics[index].actuals.append(Metric.Actual(period: field.period ?? "", value: value))
      }
    case .rating, .usefulness:
      guard let index = open ?? metrics.indices.last, let words = stated(field) else { return }
      if field.role == .rating { metrics[index].rating = words } else { metrics[index].usefulness = words }
    default: break
    }
  }

  /// "Baseline 2025: all students 29.3%" among measures is where the goal's own measures start.
  private func labelledStart(_ item: Item, _ field: GoalDraft.MeasureField) -> GoalDraft.MeasureField? {
    guard let label = lexicon.labels.match(item.tokens), label.value.first == .baseline,
      label.count < item.tokens.count, reported(item).count < 2
    else { return nil }
    let bytes = document.bytes(item.range)
    guard let colon = bytes.firstIndex(of: UInt8(ascii: ":")),
      item.tokens.prefix(while: { $0.range.end <= colon }).count <= label.count + 2
    else { return nil }
    let value = document.passage(TextRange(colon + 1, item.range.end), inBlock: item.passage.block)
    return GoalDraft.MeasureField(role: .baseline, items: [Item(passage: value)], basis: field.basis)
  }

  /// Measures that are named behind one another: "mCLASS, MAP Growth Reading, unit tests", "attendance; referral counts".
  func parts(of item: Item, _ role: FieldRole) -> [Item] {
    if reported(item).count > 1 { return [item] }
    if MeasureLine(item, in: document, lexicon, planYear: planYear) != nil { return [item] }
    for (separator, longest) in [(UInt8(ascii: ";"), 40), (UInt8(ascii: ","), 6)] {
      let pieces = pieces(of: item, at: separator)
      guard pieces.count > 1, pieces.allSatisfy({ (1...longest).contains($0.tokens.count) }) else { continue }
      let isList =
        separator == UInt8(ascii: ";")
        || (role == .instrument || pieces.count > 2)
          && document.quantities(in: item.range).isEmpty
      if isList { return pieces }
    }
    return [item]
  }

  /// The item cut at a mark, but not inside brackets.
  func pieces(of item: Item, at separator: UInt8) -> [Item] {
    var pieces: [Item] = []
    var start = item.range.start
    var depth = 0
    for (offset, byte) in document[item.range].utf8.enumerated() {
      if byte == UInt8(ascii: "(") { depth += 1 }
      if byte == UInt8(ascii: ")") { depth -= 1 }
      guard byte == separator, depth <= 0 else { continue }
      pieces.append(
        Item(passage: document.passage(TextRange(start, item.range.start + offset), inBlock: item.passage.block)))
      start = item.range.start + offset + 1
    }
    pieces.append(Item(passage: document.passage(TextRange(start, item.range.end), inBlock: item.passage.block)))
    return pieces.filter { !$0.passage.isEmpty }
  }

  /// A measure under a measure label: with numbers it is a promise of its own; without, it is one unless it repeats the
  /// goal's own measure.
  func add(
    _ item: Item, _ field: GoalDraft.MeasureField, to metrics: inout [Metric], open: inout Int?, statement: Quoted?
  ) {
    if readPeriods(item, into: &metrics, open: &open, statement: statement) { return }
    if let pair = labelledPair(item, field) {
      metrics.append(pair)
      open = metrics.count - 1
      return
    }
    if let line = MeasureLine(item, in: document, lexicon, planYear: planYear) {
      metrics += self.metrics(of: line, field).filter { metric in !metrics.contains { isSame($0, metric) } }
      open = metrics.indices.last
      return
    }
    let promised = sentence.metrics(item.range, place: document.place(of: item.range)).filter { $0.target != nil }
    if !promised.isEmpty {
      for metric in promised where !metrics.contains(where: { isSame($0, metric) }) {
        metrics.append(metric)
        open = metrics.count - 1
      }
      return
    }
    if let statement, repeats(item, statement) {
      open = metrics.indices.first
      return
    }
    metrics.append(
      Metric(
        measure: Quoted(String(document[item.range]), range: item.range, basis: field.basis),
        instrument: sentence.instrument(in: item.range), place: document.place(of: item.range)))
    open = metrics.count - 1
  }

  /// A metric for each target of a line; those before the last are on the way to it.
  func metrics(of line: MeasureLine, _ field: GoalDraft.MeasureField) -> [Metric] {
    line.targets.map { target in
      Metric(
        measure: Quoted(String(document[line.name]), range: line.name, basis: field.basis),
        instrument: sentence.instrument(in: line.name), baseline: line.start.map { value($0.match, field) },
        target: value(target.match, field),
        due: target.date.map {
          document.due($0, .wording("date"))
        }, direction: sentence.direction(in: line.name), place: document.place(of: line.name))
    }
  }

  func value(_ match: QuantityMatch, _ field: GoalDraft.MeasureField) -> Traced<Quantity> {
    let words = sentence.withCount(match)
    return Traced(match.quantity, text: String(document[words]), range: words, basis: field.basis)
  }

  /// "BOY: 18%  MOY: 24%  EOY: 30%": the start, a checkpoint and the end of the measure before it.
  func readPeriods(
    _ item: Item, into metrics: inout [Metric], open: inout Int?, statement: Quoted?
  ) -> Bool {
    let periods = reported(item)
    guard periods.count >= 2, let lead = periods.first?.tokens.lowerBound, lead <= 10 else { return false }
    let name = lead == 0 ? nil : document.trimmed(TextRange(item.range.start, item.tokens[lead].range.start))
    guard name.map({ document.quantities(in: $0).isEmpty }) ?? true else { return false }
    let index = name == nil ? open ?? metrics.indices.last : nil
    let measure =
      name.map { Quoted(String(document[$0]), range: $0, basis: .wording("before its periods")) } ?? index.map {
        metrics[$0].measure
      } ?? statement
      ?? Quoted(String(document[item.range]), range: item.range, basis: .wording("periods"))
    let bare = index.flatMap { metrics[$0].target == nil && metrics[$0].baseline == nil ? metrics[$0] : nil }
    let isFresh = bare == nil
    var metric = bare ?? Metric(measure: measure, place: document.place(of: item.range))
    for (position, period) in periods.enumerated() {
      let end =
        position + 1 < periods.count ? item.tokens[periods[position + 1].tokens.lowerBound].range.start : item.range.end
      let words = item.tokens[period.tokens.lowerBound].range.union(item.tokens[period.tokens.upperBound - 1].range)
      let after = TextRange(item.tokens[period.tokens.upperBound - 1].range.end, end)
      guard let match = document.quantities(in: after).first else { continue }
      let value = Traced(
        match.quantity, text: String(document[match.range]), range: match.range, basis: .label(period.value.name))
      let due = Traced(
        DueDate(date: nil), text: String(document[words]), range: words, basis: .label(period.value.name))
      if position == 0 {
        metric.baseline = value
      } else if position == periods.count - 1 {
        metric.target = value
        metric.due = due
      } else {
        metrics.append(Metric(measure: measure, target: value, due: due, role: .interim, place: metric.place))
      }
    }
    if let index, !isFresh { metrics[index] = metric } else { metrics.append(metric) }
    return true
  }

  /// The periods that a value, or the place for one, stands right behind: "MOY: 24%".
  func reported(_ item: Item) -> [(tokens: Range<Int>, value: Term)] {
    let dates = document.dates(in: item.range)
    return lexicon.periods.matches(in: item.tokens).filter { period in
      let end = item.tokens[period.tokens.upperBound - 1].range.end
      // The number behind "Spring" in "Spring 26" is its year.
      guard !dates.contains(where: { $0.range.start < end && $0.range.end > end }) else { return false }
      let after = document[TextRange(end, min(end + 4, item.range.end))].drop { " (".contains($0) }
      return after.first.map { $0 == ":" || $0 == "." || $0.isNumber } ?? false
    }
  }

  /// Most of its words stand in the goal already.
  func repeats(_ item: Item, _ statement: Quoted) -> Bool {
    let goal = Set(Tokenizer.keys(of: statement.text))
    let words = item.tokens.filter { $0.folded.utf8.count > 2 && !lexicon.measureWords.contains($0) }.map(\.folded)
    guard !words.isEmpty else { return true }
    return Double(words.count(where: goal.contains)) >= 0.6 * Double(words.count)
  }

  func complete(
    _ role: FieldRole, with value: Traced<Quantity>, _ field: GoalDraft.MeasureField, in metrics: inout [Metric],
    open: inout Int?, statement: Quoted?
  ) {
    if open == nil, metrics.contains(where: { restates(role, value, $0) }) { return }
    let isFree: (Metric) -> Bool = { role == .baseline ? $0.baseline == nil : $0.target == nil }
    let index = open.flatMap { isFree(metrics[$0]) ? $0 : nil } ?? metrics.indices.last { isFree(metrics[$0]) }
    if let index {
      if role == .baseline { metrics[index].baseline = value } else { metrics[index].target = value }
      if let due = due(field) { metrics[index].due = due }
      open = index
    } else if !metrics.contains(where: { repeats(role, value, $0) }) {
      let measure = statement ?? Quoted(String(document[value.range]), range: value.range, basis: field.basis)
      metrics.append(
        Metric(
          measure: measure, baseline: role == .baseline ? value : nil, target: role == .target ? value : nil,
          due: due(field), place: document.place(of: value.range)))
      open = metrics.count - 1
    }
  }

  /// "61% of grades K-2 and 51% of grades 3-5" beside a goal with two measures: one value for each, in order.
  func spread(_ field: GoalDraft.MeasureField, over metrics: inout [Metric]) -> Bool {
    let open = metrics.indices.filter { (field.role == .baseline ? metrics[$0].baseline : metrics[$0].target) == nil }
    guard open.count >= 2, field.items.count == 1, let range = field.items.first?.range else { return false }
    let matches = document.quantities(in: range)
    guard matches.count == open.count else { return false }
    for (index, match) in zip(open, matches) {
      let value = Traced(match.quantity, text: String(document[match.range]), range: match.range, basis: field.basis)
      if field.role == .baseline { metrics[index].baseline = value } else { metrics[index].target = value }
    }
    return true
  }

  /// A target's date: in its column's head, else beside the value.
  func due(_ field: GoalDraft.MeasureField) -> Traced<DueDate>? {
    if field.role != .target { return nil }
    return field.due ?? field.items.lazy.compactMap { sentence.due($0.range) }.first
  }

  /// The goal's own sentence gave the value with its other end: the label says it again, of no other measure.
  private func restates(_ role: FieldRole, _ value: Traced<Quantity>, _ metric: Metric) -> Bool {
    guard let baseline = metric.baseline, let target = metric.target, baseline.basis == target.basis else {
      return false
    }
    return baseline.basis == .wording("number in the sentence") && repeats(role, value, metric)
  }

  /// The document says the same value again.
  func repeats(_ role: FieldRole, _ value: Traced<Quantity>, _ metric: Metric) -> Bool {
    (role == .baseline ? metric.baseline : metric.target)?.value.value == value.value.value
  }

  func quantity(_ field: GoalDraft.MeasureField) -> Traced<Quantity>? {
    for item in field.items where !noise.isBlank(item.range) {
      if let match = document.quantities(in: item.range).first {
        let range = sentence.withCount(match)
        return Traced(match.quantity, text: String(document[range]), range: range, basis: field.basis)
      }
    }
    return nil
  }
}
