package import DocumentModel

/// Which district goals a plan's goals serve, and why that is believed.
package struct Alignment: Hashable, Sendable {
  /// One entry per goal of the plan, in its order.
  package var goals: [GoalAlignment]

  package init(goals: [GoalAlignment] = []) {
    self.goals = goals
  }
}

/// One goal of a plan against every goal of the district.
package struct GoalAlignment: Hashable, Sendable {
  /// The plan goal's id.
  package var goal: String
  /// One entry per district goal, in the district's order.
  package var links: [DistrictLink]
  /// Declarations that name no goal of this district, as written.
  package var unknownDeclarations: [String]

  package init(goal: String, links: [DistrictLink], unknownDeclarations: [String] = []) {
    self.goal = goal
    self.links = links
    self.unknownDeclarations = unknownDeclarations
  }

  /// The district goal it serves most by content, or nil where none is supported.
  package var best: DistrictLink? {
    links.filter { $0.support > .none }.max { ($0.support, $0.score) < ($1.support, $1.score) }
  }

  package var isDeclared: Bool { links.contains { $0.declared != nil } }
  package var isSupported: Bool { links.contains { $0.support > .none } }
}

/// What ties one plan goal to one district goal: what the document says, and what its content bears out, kept apart.
package struct DistrictLink: Hashable, Sendable {
  /// The district goal's id.
  package var districtGoal: String
  /// The document names the district goal; nil where it does not.
  package var declared: AlignmentEvidence?
  /// How far the content serves it, whatever is declared.
  package var support: AlignmentLevel
  /// From 0 to 1, by wording: fitted to labelled statements of other districts, and a first form.
  package var score: Double
  /// Why the content is believed to serve it, strongest first.
  package var evidence: [AlignmentEvidence]

  package init(
    districtGoal: String, declared: AlignmentEvidence? = nil, support: AlignmentLevel, score: Double,
    evidence: [AlignmentEvidence] = []
  ) {
    self.districtGoal = districtGoal
    self.declared = declared
    self.support = support
    self.score = score
    self.evidence = evidence
  }
}

package enum AlignmentLevel: String, Hashable, Sendable, Comparable, CaseIterable {
  case none, partial, strong

  package static func < (left: AlignmentLevel, right: AlignmentLevel) -> Bool { left.rank < right.rank }

  private var rank: Int {
    switch self {
    case .none: 0
    case .partial: 1
    case .strong: 2
    }
  }
}

/// Words of the plan beside the words of the district goal that they answer.
package struct AlignmentEvidence: Hashable, Sendable {
  package enum Signal: String, Hashable, Sendable {
    case declared, measure, wording, meaning
  }

  /// Word for word in the plan.
  package var quote: String
  /// Word for word in the district goal.
  package var matches: String
  package var signal: Signal
  package var place: Place?

  package init(quote: String, matches: String, signal: Signal, place: Place? = nil) {
    self.quote = quote
    self.matches = matches
    self.signal = signal
    self.place = place
  }
}
