import DistrictModel
import DocumentModel
import PlanModel
import Prose

/// A goal while it is being put together: its words, and the fields that stood under it, in order.
struct GoalDraft: Sendable {
  /// A field about measures, kept until the goal's own sentence is known.
  struct MeasureField: Sendable {
    var role: FieldRole
    var items: [Item]
    var basis: Basis
    var period: String?
    var due: Traced<DueDate>?
    /// Fields of one table row belong to one metric.
    var row: Int?
    /// The students whom the row is about: "English learners".
    var group: Quoted?
  }

  var number: String?
  /// The label of the heading that opened it: "Outcome 1".
  var label: Quoted?
  /// The need that it answers, by its folded words.
  var needKeys: [String] = []
  /// Its heading says more than "Goal", so that what stands under a heading of the same rank is no part of it.
  var hasOwnHeading: Bool { number != nil || title != nil }
  /// The heading or the words beside the number, when they are no promise: "Literacy".
  var title: Quoted?
  var statement: Quoted? {
    didSet { keys = statement.map { Tokenizer.keys(of: $0.value) } ?? [] }
  }
  /// The statement's folded words, by which it is known again.
  private(set) var keys: [String] = []
  var declared: [Quoted] = []
  var contentArea: Quoted?
  var studentGroups: [Quoted] = []
  var measures: [MeasureField] = []
  var actions: [ActionDraft] = []
  var actionKeys: Set<[String]> = []
  var due: Traced<DueDate>?
  var lead: Quoted?
  /// Who is named beside the goal, where nobody is called its lead.
  var owner: Quoted?
  var milestones: [Goal.Milestone] = []
  var progress: [Goal.Progress] = []
  var verdict: Traced<Goal.Verdict>?
  var maintenance: Quoted?
  var headingLevel: Int?
  /// The rank of the heading above a goal that has no label: one of the same rank ends it.
  var sectionLevel: Int?
  var listLevel: Int?
  /// The goal that was under way when a label opened this one.
  var previous: Int?
  /// "objective" where the label says so: a tier below "goal".
  var isObjective = false
  /// The number of the goal above an objective.
  var parentNumber: String?
  /// A heading or label alone opened it, and its sentence is still to come.
  var isOpen: Bool { statement == nil }

  /// Anything besides its title.
  var hasContent: Bool { statement != nil || !actions.isEmpty || !measures.isEmpty }
}
