import DistrictModel
import DocumentModel
import PlanModel
import Prose

extension PlanBuilder {
  /// One row under a header row: goals first, then measures, then actions with what stands beside them.
  mutating func row(_ row: Row) {
    if isAside, !endsAside(row) {
      passAside(row.cells.compactMap(\.range))
      return
    }
    if isExample(row) {
      for range in row.cells.compactMap(\.range) { placed.pass(range, as: .prompt) }
      return
    }
    leaveTable(row)
    references(in: row)
    declarations(in: row)
    if checkpoints(in: row) || funds(in: row) { return }
    goals(in: row)
    measures(in: row)
    actions(in: row)
    let isMilestone = row.first(.strategy).map(namesKnown) != true && milestones(in: row)
    if !isMilestone {
      reviews(in: row)
      details(in: row)
    }
    for cell in row.cells where cell.column.role == .other && !cell.column.isUnknown {
      placed.add(cell.items.map(\.range))
    }
  }

  /// "Ex." or "Sample" alone in the first cell.
  private func isExample(_ row: Row) -> Bool {
    guard let first = row.cells.first(where: { !$0.items.isEmpty })?.items.first, first.tokens.count <= 2 else {
      return false
    }
    return lexicon.exampleWords.match(first.tokens) != nil
  }

  /// A table with a column for goals, and one for what is to be done or reached, is the plan itself wherever it stands;
  /// so is one whose codes name strategies that the plan has set.
  private mutating func endsAside(_ row: Row) -> Bool {
    if let code = code(of: row), setsStrategy(above: code) {
      section = nil
      sectionLevel = nil
      return true
    }
    guard let goal = row.first(.goal) ?? row.first(.objective) else { return false }
    guard section != .lastYear || goal.items.contains(where: { isForThisYear($0) }) else { return false }
    let roles = Set(row.cells.map(\.column.role))
    guard !roles.isDisjoint(with: [.strategy, .activity, .target, .metric]) else { return false }
    section = nil
    sectionLevel = nil
    closeGoal()
    if let quoted = asideDeclared, quoted.table == row.table { declared = quoted.quotes }
    return true
  }

  /// Whether the plan has set what a code stands under.
  private func setsStrategy(above code: ActionCode) -> Bool {
    let isAbove: (ActionDraft) -> Bool = { $0.code?.isAbove(code) == true }
    return unlinked.contains(where: isAbove) || goals.contains { $0.actions.contains(where: isAbove) }
  }

  private func isFresh(_ cell: RowCell) -> Bool {
    !cell.items.isEmpty && lastCells[cell.column.role] != cell.cell
  }

  /// A bare number in a goal's column, such as "1.2", means a goal that the plan has set before.
  private mutating func references(in row: Row) {
    let setsGoal = row.cells.contains { [.goal, .objective].contains($0.column.role) && !$0.items.isEmpty }
    for cell in row.cells where [.goal, .objective, .goalReference, .districtGoal].contains(cell.column.role) {
      // Beside a goal of the plan's own, the district's goal is no other of them.
      if cell.column.role == .districtGoal, setsGoal { continue }
      guard isFresh(cell), let number = reference(in: cell) else { continue }
      placed.add(cell.items.map(\.range))
      if number.contains(" ") { closeGoal() } else { reopenGoal(numbered: number) }
      lastCells[cell.column.role] = cell.cell
    }
  }

  /// After a table of several goals, one without a column for goals belongs to none of them.
  private mutating func leaveTable(_ row: Row) {
    let setsGoals = row.first(.goal) ?? row.first(.objective) != nil
    if let many = goalTable, many.table != row.table, many.count > 1, isGoalOpen, openGoal == goals.count - 1,
      row.first(.districtGoal) == nil, row.first(.goalReference) == nil, !setsGoals
    {
      closeGoal()
    }
    if goalTable?.table != row.table { goalTable = setsGoals ? (row.table, 0) : nil }
  }

  /// The known goal numbers that a cell names and nothing more; "all" for all of them.
  private func reference(in cell: RowCell) -> String? {
    let known = goalNumbers
    guard !known.isEmpty, cell.items.count == 1, let item = cell.items.first, !sentence.isStatement(item.passage) else {
      return nil
    }
    let words = document[item.range].split { " ,;&\n".contains($0) }.map { word in
      var text = word.drop { $0 == "#" }
      while let last = text.last, ".:)".contains(last) { text = text.dropLast() }
      return String(text)
    }
    let numbers = words.filter(known.contains)
    let rest = words.filter { !known.contains($0) }.map { $0.lowercased() }
    let isBare = rest.allSatisfy {
      ["goal", "goals", "and", "all", "every", "each", "objective", "outcome"].contains($0)
    }
    if isBare, rest.contains("all") { return "all goals" }
    guard let first = numbers.first, isBare || words.first == first && cell.column.role != .goal else { return nil }
    return numbers.joined(separator: " ")
  }

  private mutating func declarations(in row: Row) {
    guard let cell = row.first(.districtGoal), isFresh(cell) else { return }
    lastCells[.districtGoal] = cell.cell
    placed.add(cell.items.map(\.range))
    let quotes = declarations.quotes(cell)
    let setsGoals = row.first(.goal) != nil || row.first(.objective) != nil
    guard !quotes.isEmpty else { return }
    if !setsGoals, returns(to: quotes) { return }
    if setsGoals || !isGoalOpen {
      declared = quotes
      if !setsGoals { closeGoal() }
    } else {
      declare(quotes, isAbove: false, heading: nil)
    }
  }

  /// Goes back to the goal under a pillar that a later table names again; where it has several, the row belongs to none.
  private mutating func returns(to quotes: [Quoted]) -> Bool {
    let named = Set(quotes.map(\.value))
    let under = goals.indices.filter { index in
      goals[index].statement != nil && goals[index].declared.contains { named.contains($0.value) }
    }
    guard let only = under.first else { return false }
    if under.count == 1 {
      openGoal = only
      openTier = nil
      lastCells = lastCells.filter { $0.key == .districtGoal }
    } else {
      closeGoal()
    }
    return true
  }

  private mutating func goals(in row: Row) {
    for cell in row.cells where (cell.column.role == .goal || cell.column.role == .objective) && isFresh(cell) {
      let role = cell.column.role
      for item in cell.items where !noise.isBlank(item.range) && !noise.isPrompt(item.passage) && item.tokens.count > 1
      {
        if cell.items.count > 1, let named = districtGoal(named: item) {
          declared = [named]
          continue
        }
        if let known = knownGoal(withoutNumber(item)) {
          openGoal = known
          continue
        }
        if let label = declarations.labels.label(of: item.passage), label.number != nil, label.value.isEmpty {
          continue
        }
        var draft = GoalDraft(
          number: leadingNumber(item) ?? rowNumber(row, before: cell), isObjective: role == .objective)
        if sentence.due(item.range) == nil { draft.due = cell.column.due }
        let cells = lastCells
        goalTable?.count += 1
        open(draft)
        lastCells = cells
        setStatement(withoutNumber(item), basis: .column(cell.column.title))
      }
      lastCells[role] = cell.cell
    }
  }

  /// "Priority 1: Ready" on a line of its own over the goal that is for it.
  private mutating func districtGoal(named item: Item) -> Quoted? {
    guard let label = declarations.labels.label(of: item.passage), label.role == .districtGoal, label.number != nil
    else { return nil }
    placed.add(item.range)
    return Quoted(String(document[label.label]), range: label.label, basis: .label(String(document[label.label])))
  }

  /// What a column of numbers before the goals calls the row's goal.
  private func rowNumber(_ row: Row, before goal: RowCell) -> String? {
    for cell in row.cells.prefix(while: { $0.cell != goal.cell }) where cell.items.count == 1 && !cell.isContinued {
      guard [.goal, .objective, .goalReference, .other].contains(cell.column.role), cell.items[0].tokens.count == 1
      else { continue }
      let number = document[cell.items[0].range].trimmingPrefix("#")
      if number.utf8.count <= 2, number.utf8.allSatisfy(Folding.isDigit) { return String(number) }
    }
    return nil
  }

  private func leadingNumber(_ item: Item) -> String? {
    let text = document[item.range]
    let number = text.prefix { $0.isNumber || $0 == "." }
    guard let first = number.first, first.isNumber, number.utf8.count <= 5,
      let next = text.dropFirst(number.count).first,
      next == " " || next == "\u{A0}" || next == "\t" || next == ")" || next == ":"
    else { return nil }
    let isMarked = number.contains(".") || next == ")" || next == ":"
    guard isMarked else { return nil }
    return number.hasSuffix(".") ? String(number.dropLast()) : String(number)
  }

  private func withoutNumber(_ item: Item) -> Item {
    guard let number = leadingNumber(item) else { return item }
    let start =
      item.tokens.first { $0.range.start >= item.range.start + number.utf8.count }?.range.start ?? item.range.start
    return Item(passage: document.passage(TextRange(start, item.range.end), inBlock: item.passage.block))
  }

  /// The goal that says the same, when a cell is repeated on every row.
  private func knownGoal(_ item: Item) -> Int? {
    let keys = item.tokens.map(\.folded)
    return goals.indices.last { goals[$0].keys == keys }
  }

  static let measureRoles: Set<FieldRole> = [
    .metric, .instrument, .baseline, .target, .interimTarget, .actual, .rating, .usefulness, .due,
    .verdict,
  ]

  private mutating func measures(in row: Row) {
    let hasActions = row.first(.strategy) != nil || row.first(.activity) != nil
    let cells = row.cells.filter { Self.measureRoles.contains($0.column.role) && !$0.items.isEmpty && !$0.isContinued }
    guard
      cells.contains(where: { [.metric, .instrument, .baseline, .target].contains($0.column.role) })
        || !hasActions && cells.contains(where: { $0.column.role == .interimTarget && $0.column.due != nil })
    else { return }
    let named = row.first(.metric) ?? row.first(.instrument)
    guard named.map({ !$0.items.isEmpty }) ?? (row.first(.goal) != nil || isGoalOpen) else { return }
    openPillarGoal()
    guard isGoalOpen || cells.contains(where: { $0.column.role == .target }) else { return }
    let separate = separateMeasures(in: row)
    for cell in separate where !cell.isContinued { measure(.metric, cell.items, basis: .column(cell.column.title)) }
    for cell in cells where named == nil && isCheckpoint(cell) {
      measure(.interimTarget, cell.items, basis: .column(cell.column.title), due: cell.column.due)
    }
    let key = row.table << 16 | row.index
    nameGroup(in: row, under: named, key)
    let namesGoal = row.first(.goal) ?? row.first(.objective) != nil
    for cell in cells
    where !separate.contains(where: { $0.cell == cell.cell }) && !(named == nil && isCheckpoint(cell))
      && !(hasActions && [.due, .rating].contains(cell.column.role))
    {
      measure(
        cell.column.role == .verdict && !namesGoal ? .rating : cell.column.role, cell.items,
        basis: .column(cell.column.title), period: cell.column.period, due: cell.column.due, row: key)
    }
    if !namesGoal, let latest = latestRating(in: row) {
      measure(.rating, latest.items, basis: .column(latest.column.title), row: key)
    }
  }

  /// A row for one group of students, beside a measure that goes on down from a row above, or with no measure of its own.
  private mutating func nameGroup(in row: Row, under named: RowCell?, _ key: Int) {
    guard let cell = row.first(.studentGroup), let item = cell.items.first, cell.items.count == 1,
      (1...12).contains(item.tokens.count), !noise.isPrompt(item.passage), isGoalOpen,
      named.map({ !$0.items.isEmpty }) ?? true, row.first(.strategy) == nil, row.first(.activity) == nil
    else { return }
    let group = quoted(item, .column(cell.column.title))
    let items = named?.items ?? cell.items
    updateGoal {
      $0.measures.append(
        GoalDraft.MeasureField(
          role: .metric, items: items, basis: .column((named ?? cell).column.title), row: key,
          group: named == nil ? nil : group))
    }
  }

  /// A target in a sentence, in a column for its time: it says itself what it is a target of.
  private func isCheckpoint(_ cell: RowCell) -> Bool {
    [.target, .interimTarget].contains(cell.column.role) && cell.column.due != nil
      && cell.items.contains { sentence.isStatement($0.passage) && $0.tokens.count >= 5 }
  }

  /// Columns of further measures: those after the row's own measure, and those after the target of a goal that has its
  /// start and target in the row.
  private func separateMeasures(in row: Row) -> [RowCell] {
    let roles = row.cells.map(\.column.role)
    let measures = roles.indices.filter { roles[$0] == .metric }
    let hasValues = row.cells.contains {
      [.baseline, .target, .interimTarget].contains($0.column.role) && !$0.items.isEmpty
    }
    if !hasValues, let first = row.first(.metric), first.items.count > 1 { return row.all(.metric) }
    if let goal = roles.firstIndex(of: .goal), let target = roles.lastIndex(of: .target), goal < target {
      return measures.filter { $0 > target }.map { row.cells[$0] }
    }
    return measures.dropFirst().map { row.cells[$0] }
  }

  /// "Student Success" is a name, "Goal 4" a number.
  private func isName(_ text: String) -> Bool {
    !text.utf8.contains(where: Folding.isDigit) || Tokenizer.keys(of: text).count > 2
  }

  /// Bare measures under a pillar: the pillar itself is the goal where nothing else is.
  private mutating func openPillarGoal() {
    guard !isGoalOpen, let pillar = declared.first, isName(pillar.text) else { return }
    open(GoalDraft())
    let statement = Quoted(pillar.text, range: pillar.range, basis: pillar.basis)
    updateGoal { $0.statement = statement }
  }

  // MARK: - Actions

  private mutating func actions(in row: Row) {
    steps(in: row)
    for (role, tier) in [(FieldRole.strategy, ActionDraft.Tier.strategy), (.activity, .activity)] {
      for cell in row.all(role) where isFresh(cell) {
        if role == .strategy, namesKnown(cell) { continue }
        lastCells[role] = cell.cell
        if role == .strategy { lastCells[.activity] = nil }
        let code = code(of: row)
        let tier = typedTier(of: row) ?? tier
        let hasSteps = hasSteps(cell)
        for (index, item) in filled(cell).enumerated() {
          let isCoded = code != nil || document.actionCode(in: item.range) != nil
          add(
            isCoded ? item : withoutNumber(item), tier: hasSteps ? index == 0 ? .strategy : .activity : tier,
            basis: .column(cell.column.title), listLevel: nil, code: index == 0 || !hasSteps ? code : nil)
        }
      }
    }
  }

  /// What a column of kinds calls the row's action: "Strategy" or "Action step".
  private func typedTier(of row: Row) -> ActionDraft.Tier? {
    for cell in row.cells where cell.column.role == .other && cell.items.count == 1 {
      var tokens = cell.items[0].tokens[...]
      if tokens.last?.folded.utf8.allSatisfy(Folding.isDigit) == true { tokens = tokens.dropLast() }
      guard let role = lexicon.labels.exact(tokens)?.first else { continue }
      if role == .strategy || role == .milestone { return .strategy }
      if role == .activity { return .activity }
    }
    return nil
  }

  /// The code of a strategy that was set before, in the column of strategies.
  private func knownCode(_ cell: RowCell) -> ActionCode? {
    guard cell.items.count == 1, let item = cell.items.first, let code = ActionCode(document[item.range]),
      (goals.flatMap(\.actions) + unlinked).contains(where: { $0.code == code })
    else { return nil }
    return code
  }

  func namesKnown(_ cell: RowCell) -> Bool { knownCode(cell) != nil }

  /// Milestones of a strategy that is named by its code are its steps.
  private mutating func steps(in row: Row) {
    guard let cell = row.first(.strategy), var code = knownCode(cell) else { return }
    placed.add(cell.items.map(\.range))
    code.path.append(row.index)
    for step in row.all(.milestone) + row.all(.activity) where isFresh(step) {
      lastCells[step.column.role] = step.cell
      for item in filled(step) {
        add(item, tier: .activity, basis: .column(step.column.title), listLevel: nil, code: code)
      }
    }
  }

  func filled(_ cell: RowCell) -> [Item] {
    cell.items.filter { !noise.isBlank($0.range) && !noise.isPrompt($0.passage) }
  }

  /// The cell names one strategy and lists its steps below it.
  func hasSteps(_ cell: RowCell) -> Bool {
    let items = filled(cell)
    return items.count > 1 && items[0].listLevel == nil && items.dropFirst().allSatisfy { $0.listLevel != nil }
  }

  /// What a column of codes says of the row: its own code, or the strategy that it is a step of.
  private func code(of row: Row) -> ActionCode? {
    for cell in row.cells where [.other, .strategy, .goalReference].contains(cell.column.role) {
      guard cell.items.count == 1, let item = cell.items.first, item.tokens.count <= 3 else { continue }
      if let code = ActionCode(document[item.range]) { return code }
    }
    return nil
  }
}
