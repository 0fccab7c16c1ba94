import DistrictModel
import DocumentModel
import PlanModel
import Prose

/// What heads mean by their words, and beside one another.
extension HeaderReader {
  /// "Next step" right of "Status": a column of what became of the actions stands before it.
  func isAfterReport(_ before: ArraySlice<Int>, _ columns: [Int: Column]) -> Bool {
    before.last.flatMap { columns[$0] }.map { $0.reports != nil || $0.role == .rating || $0.role == .progress } ?? false
  }

  /// Says whose goal it is: "District Goal", not "Focus Area".
  func namesTier(_ column: Column) -> Bool {
    lexicon.higherTiers.firstMatch(in: Tokenizer.tokens(of: column.title[...])) != nil
  }

  /// What a few words mean as a label; a goal of a higher tier, such as "District CIP goal", is not the plan's own.
  func roles(of tokens: [Token]) -> [FieldRole]? {
    var roles = ownRoles(of: tokens)
    // A column of a scorecard's own, where it is the district's word elsewhere.
    if roles?.contains(.objective) == true { roles?.removeAll { $0 == .districtGoal } }
    let isGoal = roles?.first == .goal || roles?.first == .objective
    return isGoal && lexicon.higherTiers.match(tokens) != nil ? [.districtGoal] : roles
  }

  /// All of them, else how they end, else how they begin.
  func ownRoles(of tokens: [Token]) -> [FieldRole]? {
    if let exact = lexicon.labels.exact(tokens) { return exact }
    if let named = namedOf(tokens) { return named }
    if let prefix = lexicon.labels.match(tokens), prefix.count >= 2 || isPurposed(tokens, after: prefix.count),
      prefix.value[0] != .milestone
    {
      return prefix.value
    }
    for start in tokens.indices.dropFirst() {
      guard let suffix = lexicon.labels.exact(tokens[start...]) else { continue }
      if start < tokens.endIndex - 1 || !lexicon.commonLabels.contains(tokens[start]) { return suffix }
    }
    guard tokens.count <= 5, let prefix = lexicon.labels.match(tokens),
      prefix.count > 1 || !lexicon.commonLabels.contains(tokens[0])
    else { return oneOf(tokens) }
    return prefix.value
  }

  /// "Material/Resources/Supports Needed": the first of several names that is known.
  func oneOf(_ tokens: [Token]) -> [FieldRole]? {
    guard let first = tokens.first, let last = tokens.last,
      document.bytes(first.range.union(last.range)).contains(UInt8(ascii: "/"))
    else { return nil }
    let names = tokens.indices.filter { index in
      let isAfter = index > 0 && isSlash(tokens[index - 1], tokens[index])
      return isAfter || index + 1 < tokens.count && isSlash(tokens[index], tokens[index + 1])
    }
    return names.lazy.filter { !lexicon.commonLabels.contains(tokens[$0]) }
      .compactMap { lexicon.labels.exact([tokens[$0]]) }.first
  }

  func isSlash(_ first: Token, _ second: Token) -> Bool {
    document.bytes(TextRange(first.range.end, max(first.range.end, second.range.start))).elementsEqual([
      UInt8(ascii: "/")
    ])
  }

  /// "Activity to deploy the strategy": what stands before the purpose is what is named.
  func isPurposed(_ tokens: [Token], after count: Int) -> Bool {
    count < tokens.count - 1 && tokens[count].folded == "to" && !lexicon.commonLabels.contains(tokens[0])
  }

  /// "Description of Action Steps" describes actions; "Status of Action Step" is a status.
  func namedOf(_ tokens: [Token]) -> [FieldRole]? {
    guard tokens.count >= 3, let of = tokens.prefix(4).firstIndex(where: { $0.folded == "of" }), of > 0 else {
      return nil
    }
    let isDescription = of == 1 && lexicon.describingWords.contains(tokens[0])
    if !isDescription { return lexicon.labels.exact(tokens[..<of]) }
    return lexicon.labels.match(tokens[(of + 1)...]).map(\.value)
  }

  /// "Milestone | Date | Target": what has a target of its own is a measure.
  private func namingMeasures(_ columns: [Int: Column]) -> [Int: Column] {
    let roles = columns.values.map(\.role)
    guard roles.contains(.milestone), roles.contains(.target),
      Set(roles).isDisjoint(with: [.metric, .instrument, .goal, .strategy, .activity])
    else { return columns }
    return columns.mapValues { column in
      guard column.role == .milestone, column.due == nil else { return column }
      var measure = column
      measure.role = .metric
      return measure
    }
  }

  /// Settles what depends on the neighbours: a "Goal" right of a "Baseline" is a target, an "Outcome" beside a measure
  /// is a result.
  func settle(_ columns: [Int: Column], isNumbered count: Int) -> [Int: Column] {
    let columns = namingMeasures(columns)
    var settled = columns
    let order = columns.keys.sorted()
    let roles = Set(columns.values.map(\.role))
    let hasMeasure = roles.contains(.metric) || roles.contains(.instrument)
    let isOfMeasures =
      hasMeasure && roles.isDisjoint(with: [.strategy, .activity]) && !roles.isDisjoint(with: [.target])
    for (position, key) in order.enumerated() {
      guard let column = columns[key] else { continue }
      if column.role == .districtGoal, !namesTier(column),
        columns.values.contains(where: { $0.role == .districtGoal && namesTier($0) })
      {
        settled[key]?.role = .contentArea
      }
      if column.role == .schoolYear, !roles.isDisjoint(with: [.strategy, .activity]) { settled[key]?.role = .timeline }
      if isOfMeasures, column.role == .timeline || column.role == .end { settled[key]?.role = .due }
      let before = order[..<position].compactMap { columns[$0]?.role }
      if column.role == .goal, hasMeasure, before.contains(.baseline) || before.contains(.metric),
        roles.contains(.baseline)
      {
        settled[key]?.role = .target
      }
      if column.role == .strategy, roles.contains(.activity), before.contains(.activity) { settled[key]?.role = .other }
      if column.others.contains(.funding),
        roles.contains(.amount) || roles.contains(.funding) || roles.contains(.activity)
          || roles.contains(.strategy)
      {
        settled[key]?.role = .funding
      }
      if column.role == .due || column.role == .timeline, before.last == .start, !roles.contains(.end) {
        settled[key]?.role = .end
      }
      if column.role == .activity, roles.contains(.strategy), isAfterReport(order[..<position], columns) {
        settled[key]?.role = .progress
      }
      if column.role == .goal, Tokenizer.keys(of: column.title).contains("success"),
        columns.contains(where: { $0.key != key && ($0.value.role == .goal || $0.value.role == .objective) })
      {
        settled[key]?.role = .rationale
      }
      if column.role == .interimTarget, roles.contains(.owner), column.due == nil,
        roles.isDisjoint(with: [.strategy, .activity, .metric, .instrument, .baseline, .target, .actual])
      {
        settled[key]?.role = .activity
      }
      if column.role == .milestone, !roles.contains(.strategy), !roles.contains(.activity),
        roles.contains(.owner) || roles.contains(.timeline) && !roles.contains(.rating)
      {
        settled[key]?.role = .activity
      }
    }
    return settled
  }
}
