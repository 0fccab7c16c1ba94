import DistrictModel
import DocumentModel
import PlanModel
import Prose

extension PlanBuilder {
  /// A heading with no label opens a section, or a strategy's name, or ends what was open.
  mutating func heading(_ item: Item) {
    let level = item.headingLevel ?? 8
    if level >= 8, document.blocks[item.passage.block].cell != nil, topic(of: item).map(Self.isAside) ?? false {
      placed.pass(item.range, as: .heading)
      return
    }
    if opensPart(item, at: level) { return }
    if let sectionLevel, isAside, level > sectionLevel {
      let named = declarations.named(in: item.passage)
      if !named.isEmpty, section != .districtGoals { asideDeclared = (named, nil) }
      passAside([item.range])
      return
    }
    if sentence.isGoalByItself(item.passage) {
      text(item)
      return
    }
    awaited = nil
    if opensMeasures(item, at: level) { return }
    if level < 8, let index = goalNamed(by: item) {
      openGoal = index
      openTier = nil
      lastCells = [:]
      return
    }
    headingAbove = level < 8 ? level : headingAbove
    let named = declarations.named(in: item.passage)
    if !named.isEmpty, goal?.statement != nil, item.tokens.first.map(lexicon.serving.contains) ?? false {
      updateGoal { $0.declared = named }
      placed.add(item.range)
      return
    }
    if let goal, named.isEmpty,
      level > (goal.headingLevel ?? goal.sectionLevel ?? 0) || goal.headingLevel == nil && level == 8
    {
      if level == 8 { text(item) }
      return
    }
    closeGoal()
    placed.pass(item.range, as: .heading)
    if level < 8 {
      section = nil
      sectionLevel = level
      declared = declaresAbove && level <= 1 ? [] : declared
      if level > 1 { addSection(.other, item) }
    }
    if !named.isEmpty {
      declared = named
      declaredLevel = level
    }
  }

  /// Whether a heading opens a part of the plan: a list of goals, a section, actions for all goals.
  private mutating func opensPart(_ item: Item, at level: Int) -> Bool {
    if let lead = leadIn(item), !isAside || level <= sectionLevel ?? 9 {
      closeGoal()
      section = .goals
      sectionLevel = level
      inheritedDue = lead
      placed.pass(item.range, as: .heading)
    } else if let topic = topic(of: item), !isTag(item, topic, at: level) {
      if topic == .goals { demoteGoal(over: String(document[item.range]), at: level) }
      open(topic, at: level, heading: item)
    } else if sharesActions(item) {
      closeGoal()
      section = .actionPlan
      sectionLevel = level
      openTier = .strategy
      addSection(.goals, item)
    } else {
      return false
    }
    return true
  }

  /// Whether a heading says that measures follow; under a goal they are the goal's.
  private mutating func opensMeasures(_ item: Item, at level: Int) -> Bool {
    guard let field = measuresHeading(item), !isAside || level <= sectionLevel ?? 9 else { return false }
    if goal.map({ level < $0.headingLevel ?? 0 || level == $0.headingLevel && $0.hasOwnHeading }) ?? true {
      closeGoal()
      section = nil
      sectionLevel = level
      if level < 8, level <= declaredLevel ?? level { declared = [] }
    }
    placed.pass(item.range, as: .heading)
    awaited = field
    return true
  }

  /// A bold line under a goal such as "HB3 Goal", which says something of the goal and opens no part of the plan.
  private func isTag(_ item: Item, _ topic: SectionTopic, at level: Int) -> Bool {
    level >= 8 && topic == .goals && goal?.statement != nil && lexicon.sections.exact(item.tokens) == nil
  }

  /// "During the year we will watch these measures", "Dashboard measures": what follows is measures.
  private func measuresHeading(_ item: Item) -> Field? {
    guard item.tokens.count <= 10, let last = item.tokens.indices.last,
      let roles = lexicon.labels.exact(item.tokens[last...]), roles.first == .metric
    else { return nil }
    let match = LabelMatch(
      roles: roles, number: nil, label: item.range, value: TextRange(item.range.end, item.range.end), hasQualifier: true
    )
    return Field(
      match: match, label: String(document[item.range]), items: [], headingLevel: item.headingLevel, listLevel: nil,
      isClosed: false, block: item.passage.block)
  }

  /// What a heading's words say its section is about.
  func topic(of item: Item) -> SectionTopic? {
    topics.topic(of: item)
  }

  /// The same of a line that nothing marks as a heading.
  func topic(ofLine item: Item) -> SectionTopic? {
    topics.topic(ofLine: item, isBelowGoals: !goals.isEmpty)
  }

  /// "How 2025-26 ended" in a plan for 2026-27.
  func namesPastYear(_ item: Item) -> Bool {
    topics.namesPastYear(item)
  }

  private var topics: HeadingTopics {
    HeadingTopics(
      document: document, lexicon: lexicon, planYear: planYear, isDistrictDocument: isDistrictDocument)
  }

  /// The one goal whose subject the heading names, when goals are listed first and worked out later.
  private func goalNamed(by item: Item) -> Int? {
    guard goals.count > 1, item.tokens.count <= 8 else { return nil }
    if let named = goals.indices.first(where: { goals[$0].actions.isEmpty && leads(item, goals[$0]) }) { return named }
    guard let area = sentence.contentArea(in: item.range)?.value else { return nil }
    let candidates = goals.indices.filter { index in
      guard let statement = goals[index].statement, goals[index].actions.isEmpty else { return false }
      let own = sentence.contentArea(in: statement.range)?.value
      return own == area
    }
    return candidates.count == 1 ? candidates[0] : nil
  }

  /// The heading says the words before the colon of the goal's statement.
  private func leads(_ item: Item, _ goal: GoalDraft) -> Bool {
    guard let statement = goal.statement?.text, let colon = statement.firstIndex(of: ":") else { return false }
    let words = Set(Tokenizer.keys(of: statement[..<colon]))
    let shared = item.tokens.count { words.contains($0.folded) }
    return words.count <= 8 && 10 * shared >= 6 * max(words.count, item.tokens.count)
  }

  /// "Strategies for all goals": what follows is tied to no single one.
  func sharesActions(_ item: Item) -> Bool {
    guard item.tokens.count <= 9, item.tokens.contains(where: { ["all", "shared", "every"].contains($0.folded) }) else {
      return false
    }
    let shared: Set<FieldRole> = [.strategy, .activity, .goal, .objective]
    return item.tokens.indices.contains { index in
      lexicon.labels.match(item.tokens[index...]).map { !shared.isDisjoint(with: $0.value) } ?? false
    }
  }

  private mutating func open(_ topic: SectionTopic, at level: Int, heading: Item) {
    placed.pass(heading.range, as: .heading)
    awaited = nil
    lastCells = [:]
    if topic == .actionPlan, let goal, goal.headingLevel.map({ level > $0 }) ?? true {
      openTier = .strategy
      return
    }
    if let goal, topic != .actionPlan, topic != .goals, let own = goal.headingLevel, level > own {
      section = topic
      sectionLevel = level
      openTier = nil
      return
    }
    closeGoal()
    section = topic
    sectionLevel = level
    if topic == .actionPlan { openTier = .strategy }
    addSection(Self.role(of: topic), heading)
  }

  mutating func addSection(_ role: ImprovementPlan.Section.Role, _ heading: Item) {
    sections.append(
      ImprovementPlan.Section(
        role: role, heading: String(document[heading.range]), place: document.place(of: heading.range)))
  }

  static func role(of topic: SectionTopic) -> ImprovementPlan.Section.Role {
    switch topic {
    case .needsAssessment: .needsAssessment
    case .rootCause: .rootCause
    case .lastYear: .lastYear
    case .mission: .mission
    case .engagement: .engagement
    case .professionalDevelopment: .professionalDevelopment
    case .budget: .budget
    case .team: .team
    case .assurances: .assurances
    case .goals, .actionPlan: .goals
    case .districtGoals, .template: .other
    }
  }
}
