package import DocumentModel

/// Which district goals a plan's goals serve, and why that is believed.
package struct Alignment: Hashable, Sendable {
  /// One entry per goal of the plan, in its order.
  package var goals: [GoalAlignment]
  /// Whether the parts of the plan carry what stands above them, in the plan's order.
  package var sight: [SightLink]

  package init(goals: [GoalAlignment] = [], sight: [SightLink] = []) {
    self.goals = goals
    self.sight = sight
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
  /// Ways of working that cut across the district's goals, named in it or in its strategies: "MTSS".
  package var initiatives: [String]

  package init(
    goal: String, links: [DistrictLink], unknownDeclarations: [String] = [], initiatives: [String] = []
  ) {
    self.goal = goal
    self.links = links
    self.unknownDeclarations = unknownDeclarations
    self.initiatives = initiatives
  }

  /// The district goal it serves most by content, or nil where none is supported.
  package var best: DistrictLink? {
    links.served.first
  }

  package var isDeclared: Bool { links.contains { $0.declared != nil } }
  package var isSupported: Bool { links.contains { $0.support > .none } }
}

/// What one statement serves.
package struct StatementAlignment: Hashable, Sendable {
  /// What kind of statement it is; nil where the meaning was left out.
  package var role: StatementRole?
  /// The words that were compared by meaning: without dates and targets.
  package var compared: String
  /// Whether anything was left out of them.
  package var isCut: Bool
  /// One entry per district goal, in the district's order.
  package var links: [DistrictLink]
  /// Ways of working that cut across the goals, by name: "MTSS".
  package var initiatives: [String]

  package init(
    role: StatementRole? = nil, compared: String, isCut: Bool = false, links: [DistrictLink], initiatives: [String] = []
  ) {
    self.role = role
    self.compared = compared
    self.isCut = isCut
    self.links = links
    self.initiatives = initiatives
  }

  /// The goals that it serves, the one that it serves most first.
  package var served: [DistrictLink] { links.served }
}

extension [DistrictLink] {
  /// Those that are supported by content, the strongest first; equal ones in the district's order.
  package var served: [DistrictLink] {
    enumerated().filter { $0.element.support > .none }
      .sorted { ($1.element.score, $0.offset) < ($0.element.score, $1.offset) }
      .map(\.element)
  }
}

/// What ties one plan goal to one district goal: what the document says, and what its content bears out, kept apart.
package struct DistrictLink: Hashable, Sendable {
  /// The district goal's id.
  package var districtGoal: String
  /// The document names the district goal; nil where it does not.
  package var declared: AlignmentEvidence?
  /// How far the content serves it, whatever is declared.
  package var support: AlignmentLevel
  /// The probability that a careful reader would say that it serves the goal.
  package var score: Double
  package var band: AlignmentBand
  package var signals: AlignmentSignals
  /// Why the content is believed to serve it, strongest first.
  package var evidence: [AlignmentEvidence]

  package init(
    districtGoal: String, declared: AlignmentEvidence? = nil, support: AlignmentLevel, score: Double,
    band: AlignmentBand = .review, signals: AlignmentSignals = AlignmentSignals(), evidence: [AlignmentEvidence] = []
  ) {
    self.districtGoal = districtGoal
    self.declared = declared
    self.support = support
    self.score = score
    self.band = band
    self.signals = signals
    self.evidence = evidence
  }
}

/// How sure a judgement is.
package enum AlignmentBand: String, Hashable, Sendable, CaseIterable {
  case confident, likely
  /// A person should look.
  case review
}

/// What each signal says of a text and a district goal, kept apart.
package struct AlignmentSignals: Hashable, Sendable {
  /// The text names the goal.
  package var declared: Bool
  /// How far both measure the same, from 0 to 1.
  package var measure: Double
  /// The share that words alone give, from 0 to 1.
  package var wording: Double
  /// The share that the meaning alone gives, from 0 to 1; nil where it was left out.
  package var meaning: Double?
  /// How far both are about the same concepts, from 0 to 1; nil where the meaning was left out.
  package var concepts: Double?

  package init(
    declared: Bool = false, measure: Double = 0, wording: Double = 0, meaning: Double? = nil, concepts: Double? = nil
  ) {
    self.declared = declared
    self.measure = measure
    self.wording = wording
    self.meaning = meaning
    self.concepts = concepts
  }

  /// Those that say by themselves that the text serves the goal.
  package var agreeing: [AlignmentEvidence.Signal] {
    let half = 0.5
    return [
      declared ? .declared : nil, measure >= half ? .measure : nil, wording >= half ? .wording : nil,
      meaning.map { $0 >= half } == true ? .meaning : nil,
    ].compactMap { $0 }
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

/// What kind of text of a plan something is, inferred from its words.
///
/// The order is that of the encoder's head.
package enum StatementRole: String, Hashable, Sendable, CaseIterable {
  case goal, strategy, activity, measure
  /// A few words, such as a heading.
  case fragment
  /// What is wrong, or why.
  case need
  /// What every plan says: mission, notices, prompts.
  case boilerplate
}
