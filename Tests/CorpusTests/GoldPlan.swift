import FoundationEssentials

/// What a careful reader finds in a document, as `NAME.gold.json` beside it says.
struct GoldPlan: Decodable, Sendable {
  struct Goal: Decodable, Sendable {
    var statement: String
    var declaredDistrictGoals: [String]?
    var metrics: [Metric]?
    var strategies: [Strategy]?
  }

  struct Metric: Decodable, Sendable {
    var measure: String
    var baseline: String?
    var target: String?
    var due: String?
  }

  struct Strategy: Decodable, Sendable {
    var statement: String
    var owners: [String]?
    var timeline: String?
    var funding: [String]?
    var activities: [Strategy]?
  }

  struct Unlinked: Decodable, Sendable {
    var metrics: [Metric]?
    var strategies: [Strategy]?
  }

  var kind: String
  var organization: String?
  var schoolYear: String?
  var goals: [Goal]
  var unlinked: Unlinked?
  /// Prompts, examples and goals of others, which a careless reader would take for goals.
  var notGoals: [String]?

  static func read(_ bytes: [UInt8]) throws -> GoldPlan {
    try JSONDecoder().decode(GoldPlan.self, from: Data(bytes))
  }
}
