package import DocumentModel

/// What one document means: its goals, with measures and strategies, each traced to its place.
package struct ImprovementPlan: Hashable, Sendable {
  package enum Kind: String, Hashable, Sendable {
    case sip, scorecard, strategicPlan, unknown
  }

  package enum Level: String, Hashable, Sendable {
    case school, department, district, unknown
  }

  /// A part of the document that is no goal, known by its heading.
  package struct Section: Hashable, Sendable {
    package enum Role: String, Hashable, Sendable {
      case needsAssessment, rootCause, lastYear, mission, engagement, professionalDevelopment, budget, team,
        assurances, goals, other
    }

    package var role: Role
    package var heading: String
    package var place: Place

    package init(role: Role, heading: String, place: Place) {
      self.role = role
      self.heading = heading
      self.place = place
    }
  }

  /// Metrics and strategies that the document ties to no single goal.
  package struct Unlinked: Hashable, Sendable {
    package var metrics: [Metric]
    package var strategies: [Strategy]

    package init(metrics: [Metric] = [], strategies: [Strategy] = []) {
      self.metrics = metrics
      self.strategies = strategies
    }
  }

  /// Words that no field took, so that a reader knows what was not understood.
  package struct Unplaced: Hashable, Sendable {
    package var words: Int
    /// Of all words of the document, 0 to 1.
    package var share: Double

    package init(words: Int, share: Double) {
      self.words = words
      self.share = share
    }
  }

  /// Dates of the plan itself, as written.
  package struct Dates: Hashable, Sendable {
    package var plan: Quoted?
    package var updated: Quoted?
    package var approved: Quoted?

    package init(plan: Quoted? = nil, updated: Quoted? = nil, approved: Quoted? = nil) {
      self.plan = plan
      self.updated = updated
      self.approved = approved
    }
  }

  package var kind: Kind
  package var level: Level
  package var organization: Quoted?
  package var schoolYear: Traced<SchoolYear>?
  package var goals: [Goal]
  package var unlinked: Unlinked
  package var dates: Dates
  package var sections: [Section]
  package var unplaced: Unplaced
  /// In no order; ranges may overlap.
  package var leftOut: [LeftOut]

  package init(
    kind: Kind = .unknown, level: Level = .unknown, organization: Quoted? = nil,
    schoolYear: Traced<SchoolYear>? = nil, goals: [Goal] = [], unlinked: Unlinked = Unlinked(),
    dates: Dates = Dates(), sections: [Section] = [], unplaced: Unplaced = Unplaced(words: 0, share: 0),
    leftOut: [LeftOut] = []
  ) {
    self.kind = kind
    self.level = level
    self.organization = organization
    self.schoolYear = schoolYear
    self.goals = goals
    self.unlinked = unlinked
    self.dates = dates
    self.sections = sections
    self.unplaced = unplaced
    self.leftOut = leftOut
  }
}
