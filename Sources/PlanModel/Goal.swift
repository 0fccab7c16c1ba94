package import DocumentModel

/// A result that the organization itself commits to, with what carries it.
package struct Goal: Hashable, Sendable {
  package enum Verdict: String, Hashable, Sendable {
    case met, progress, attempted, notAttempted
  }

  package struct Milestone: Hashable, Sendable {
    package var text: Quoted
    package var due: Traced<DueDate>?
    package var status: Quoted?

    package init(text: Quoted, due: Traced<DueDate>? = nil, status: Quoted? = nil) {
      self.text = text
      self.due = due
      self.status = status
    }
  }

  /// What was reported for a period of the year.
  package struct Progress: Hashable, Sendable {
    package var period: String
    package var rating: Quoted?
    package var reflection: Quoted?

    package init(period: String, rating: Quoted? = nil, reflection: Quoted? = nil) {
      self.period = period
      self.rating = rating
      self.reflection = reflection
    }
  }

  /// As the document numbers it, else its position from 1; unique within the plan.
  package var id: String
  package var statement: Quoted
  package var place: Place
  package var contentArea: Quoted?
  package var studentGroups: [Quoted]
  /// District goals, pillars or priorities that the document puts over the goal.
  package var declaredDistrictGoals: [Quoted]
  package var metrics: [Metric]
  package var strategies: [Strategy]
  package var lead: Quoted?
  package var milestones: [Milestone]
  package var progress: [Progress]
  package var verdict: Traced<Verdict>?
  package var maintenance: Quoted?
  /// The goal's own deadline, given or inherited, where no metric carries it.
  package var due: Traced<DueDate>?

  package init(
    id: String, statement: Quoted, place: Place, contentArea: Quoted? = nil, studentGroups: [Quoted] = [],
    declaredDistrictGoals: [Quoted] = [], metrics: [Metric] = [], strategies: [Strategy] = [], lead: Quoted? = nil,
    milestones: [Milestone] = [], progress: [Progress] = [], verdict: Traced<Verdict>? = nil,
    maintenance: Quoted? = nil, due: Traced<DueDate>? = nil
  ) {
    self.id = id
    self.statement = statement
    self.place = place
    self.contentArea = contentArea
    self.studentGroups = studentGroups
    self.declaredDistrictGoals = declaredDistrictGoals
    self.metrics = metrics
    self.strategies = strategies
    self.lead = lead
    self.milestones = milestones
    self.progress = progress
    self.verdict = verdict
    self.maintenance = maintenance
    self.due = due
  }
}
