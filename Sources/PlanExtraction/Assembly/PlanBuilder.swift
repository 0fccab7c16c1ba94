import DistrictModel
import DocumentModel
import PlanModel
import Prose

/// Turns events into a plan: keeps in mind the section, the district goal above, the open goal and what is awaited.
struct PlanBuilder {
  let document: IndexedDocument
  let lexicon: Lexicon
  let noise: Noise
  let sentence: GoalSentence
  let logistics: LogisticsFacts
  let declarations: DeclaredGoals
  /// Whether district goals stand above the school's goals in this document, or inside them.
  let declaresAbove: Bool
  let planYear: SchoolYear?
  /// The district's own goals are the document's goals.
  let isDistrictDocument: Bool

  /// What the section under way is about; nil where no heading has said.
  var section: SectionTopic?
  var sectionLevel: Int?
  /// The rank of the last heading, bold lines left out.
  var headingAbove: Int?
  /// District goals that stand over the goals to come.
  var declared: [Quoted] = []
  /// The paragraph that named the last of them.
  var lastDeclared: Int?
  /// Those that were named in an aside, in a table or a line of their own, which may turn out to stand over a goal.
  var asideDeclared: (quotes: [Quoted], table: Int?)?
  /// The rank of the heading that named them; nil where a plain line did.
  var declaredLevel: Int?
  /// A deadline given once for the goals to come.
  var inheritedDue: Traced<DueDate>?
  var goals: [GoalDraft] = []
  /// Nothing in the document of a district is called a goal: what stands below its pillars is.
  var pillarsSetGoals = false
  /// The pillar's own words are still to come.
  var awaitsPillarStatement = false
  /// How often labels are still to name each goal number.
  var mentions: [String: Int] = [:]
  /// The goal that takes what comes, by its index.
  var openGoal: Int?
  /// Who and when, before the action that they are said of.
  var early: EarlyDetails?
  /// The label that said a known goal again.
  var repeatedFrom: Int?
  /// The table whose rows set goals, and how many they set.
  var goalTable: (table: Int, count: Int)?
  /// The need that a label cell named over the goal to come, by its folded words.
  var needKeys: [String] = []
  /// "Priority 1: Read every day" over a table, which turns out to be a strategy where the table says for which goal.
  var banner: (item: Item, table: Int, declared: [Quoted])?
  /// The table in which a strategy of an earlier goal is worked out.
  var strategyTable: Int?
  /// The goal over the objectives to come; nil once a district goal has been named since.
  var parentGoal: Int?
  /// The number of the need over the goal to come: "Priority Performance Challenge 2".
  var needNumber: String?
  var unlinked: [ActionDraft] = []
  /// Measures that the document ties to no goal.
  var loose = GoalDraft()
  /// The label whose value is still to come, or whose list is under way.
  var awaited: Field? {
    didSet { hasPassedTable = false }
  }
  /// A table stands between the label that awaits a value and what comes.
  private var hasPassedTable = false
  /// What the last fact was about: the goal, a measure, an action, a milestone, a report.
  var subject: FieldRole?
  /// The part of the year that a heading over reports names.
  var reviewPeriod: String?
  var lastCells: [FieldRole: CellReference] = [:]
  var placed = PlacedText()
  var sections: [ImprovementPlan.Section] = []
  var dates = ImprovementPlan.Dates()
  /// The tier that plain list items under a goal belong to.
  var openTier: ActionDraft.Tier?

  init(
    document: IndexedDocument, lexicon: Lexicon, labels: LabelReader, declaresAbove: Bool,
    identity: IdentityReader.Identity
  ) {
    self.document = document
    self.lexicon = lexicon
    self.declaresAbove = declaresAbove
    planYear = identity.schoolYear?.value
    isDistrictDocument = identity.level == .district || identity.kind == .strategicPlan
    noise = Noise(document: document, lexicon: lexicon)
    sentence = GoalSentence(document: document, lexicon: lexicon)
    logistics = LogisticsFacts(document: document, lexicon: lexicon, noise: noise)
    declarations = DeclaredGoals(document: document, labels: labels, noise: noise)
  }

  mutating func take(_ event: Event) {
    forgetAcrossTables(event)
    switch event {
    case .heading(let item): heading(item)
    case .field(let field): self.field(field)
    case .text(let item): text(item)
    case .row(let row): self.row(row)
    }
  }

  /// A label before a table has no value after it.
  private mutating func forgetAcrossTables(_ event: Event) {
    guard let awaited, document.blocks[awaited.block].cell == nil else { return }
    if document.blocks[event.block].cell != nil {
      hasPassedTable = true
    } else if hasPassedTable {
      self.awaited = nil
    }
  }

  // MARK: - The goal under way

  var goal: GoalDraft? { openGoal.map { goals[$0] } }
  var isGoalOpen: Bool { openGoal != nil }

  mutating func updateGoal(_ change: (inout GoalDraft) -> Void) {
    guard let openGoal else { return }
    change(&goals[openGoal])
  }

  /// Goes back to a goal that a later heading names: "Activities for Goal 1".
  mutating func reopenGoal(numbered number: String) {
    guard goal?.number != number, let index = goalIndex(numbered: number) else { return }
    openGoal = index
    awaited = nil
    openTier = nil
    lastCells = [:]
    subject = .goal
    reviewPeriod = nil
  }

  /// The goal with a number, or at that place where the plan numbers none.
  func goalIndex(numbered number: String) -> Int? {
    if let index = goals.lastIndex(where: { $0.number == number && $0.statement != nil }) { return index }
    if let index = goals.lastIndex(where: { $0.number == number && $0.title != nil }) { return index }
    guard goals.allSatisfy({ $0.number == nil }), let place = Int(number), goals.indices.contains(place - 1) else {
      return nil
    }
    return place - 1
  }

  /// What goals are called by: their numbers, or their places where the plan numbers none.
  var goalNumbers: Set<String> {
    let printed = Set(goals.compactMap(\.number))
    return printed.isEmpty ? Set(goals.indices.map { String($0 + 1) }) : printed
  }

  mutating func open(_ draft: GoalDraft) {
    var draft = draft
    if draft.declared.isEmpty { draft.declared = draft.isObjective ? parentDeclared ?? declared : declared }
    needNumber = nil
    draft.needKeys = needKeys
    needKeys = []
    draft.previous = openGoal
    if draft.isObjective { draft.parentNumber = goals.last { !$0.isObjective }?.number }
    goals.append(draft)
    openGoal = goals.count - 1
    if !draft.isObjective { parentGoal = openGoal }
    awaited = nil
    openTier = nil
    lastCells = [:]
    subject = .goal
    reviewPeriod = nil
  }

  /// What the goal above an objective declares.
  private var parentDeclared: [Quoted]? {
    guard let parentGoal, !goals[parentGoal].declared.isEmpty else { return nil }
    return goals[parentGoal].declared
  }

  /// Takes a goal back that turned out to be none; nothing may point to its place.
  mutating func removeGoal(at index: Int) {
    goals.remove(at: index)
    openGoal = nil
    if let parentGoal, parentGoal >= index { self.parentGoal = nil }
  }

  mutating func closeGoal() {
    openGoal = nil
    awaited = nil
    openTier = nil
    reviewPeriod = nil
  }

  /// Passes over what stands in such a part.
  mutating func passAside(_ ranges: some Sequence<TextRange>) {
    let role = section.map(Self.role) ?? .other
    for range in ranges { placed.pass(range, as: .aside(role)) }
  }

  /// Parts of a plan in which goals are quoted, not set.
  var isAside: Bool { section.map(Self.isAside) ?? false }

  static func isAside(_ topic: SectionTopic) -> Bool {
    switch topic {
    case .needsAssessment, .rootCause, .lastYear, .mission, .engagement, .professionalDevelopment, .budget, .team,
      .assurances, .districtGoals, .template:
      true
    case .goals, .actionPlan: false
    }
  }
}

/// Which stretches of the text a field took.
struct PlacedText: Sendable {
  private(set) var ranges: [TextRange] = []
  /// What else there is, with what it was taken for.
  private(set) var leftOut: [LeftOut] = []

  /// Text that is no fact of the plan.
  mutating func pass(_ range: TextRange, as reason: LeftOut.Reason) {
    add(range)
    if !range.isEmpty { leftOut.append(LeftOut(range: range, reason: reason)) }
  }

  mutating func add(_ range: TextRange) {
    if !range.isEmpty { ranges.append(range) }
  }

  mutating func add(_ ranges: some Sequence<TextRange>) {
    for range in ranges { add(range) }
  }
}
