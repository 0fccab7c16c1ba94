package import DocumentModel

/// Whether a part of a plan carries what stands above it: the line of sight inside a plan.
package struct SightLink: Hashable, Sendable {
  package enum Kind: String, Hashable, Sendable, CaseIterable {
    /// A strategy is to serve its goal, a metric to measure it, an activity to carry its strategy.
    case strategy, metric, activity
  }

  package var kind: Kind
  /// The id of the plan's goal under which it stands.
  package var goal: String
  /// What the part says.
  package var text: String
  package var place: Place
  package var support: AlignmentLevel
  /// The probability that a careful reader would say that it serves what stands above it.
  package var score: Double
  package var band: AlignmentBand
  /// The id of another goal of the plan that a strategy or a metric serves instead.
  package var instead: String?

  package init(
    kind: Kind, goal: String, text: String, place: Place, support: AlignmentLevel, score: Double, band: AlignmentBand,
    instead: String? = nil
  ) {
    self.kind = kind
    self.goal = goal
    self.text = text
    self.place = place
    self.support = support
    self.score = score
    self.band = band
    self.instead = instead
  }

  /// No match was found with what stands above it, and that is no close call.
  package var isBroken: Bool { support == .none && band != .review }
}
