import DistrictModel
import PlanModel
import ReviewModel

extension ImprovementPlan.Kind {
  /// As a reader would call the document.
  var words: String {
    switch self {
    case .sip: "School improvement plan"
    case .scorecard: "Scorecard"
    case .strategicPlan: "Strategic plan"
    case .unknown: "Document of unknown kind"
    }
  }
}

extension Baseline.Scope.Use {
  /// How documents of this use count, several of them.
  var words: String {
    switch self {
    case .plan: "School plans of the year"
    case .scorecard: "Scorecards of the year"
    case .otherYear: "Plans and scorecards of other years"
    case .districtDocument: "The district’s own documents"
    case .noGoalsFound: "Documents in which no goal was found"
    }
  }

  /// What that means for the figures.
  var role: String {
    switch self {
    case .plan: "the figures are about these"
    case .scorecard: "shown with their school or department"
    case .otherYear: "read, and left out of the figures"
    case .districtDocument: "read, and left out of the figures"
    case .noGoalsFound: "nothing to count"
    }
  }

  /// In the order in which a report names them.
  static let inOrder: [Baseline.Scope.Use] = [.plan, .scorecard, .otherYear, .districtDocument, .noGoalsFound]
}

extension Metric.Role {
  var words: String {
    switch self {
    case .outcome: "Outcome"
    case .interim: "Checkpoint"
    case .implementation: "Adult practice"
    }
  }
}

extension Goal.Verdict {
  var words: String {
    switch self {
    case .met: "met"
    case .progress: "progress made"
    case .attempted: "attempted"
    case .notAttempted: "not attempted"
    }
  }
}

extension Strategy.Decision {
  var words: String {
    switch self {
    case .continue: "continue"
    case .alter: "alter"
    case .drop: "drop"
    }
  }
}

extension Goal {
  /// "Goal 2"; the word once, whatever the document's own number says.
  var name: String { id.lowercased().hasPrefix("goal") ? id : "Goal \(id)" }
}
