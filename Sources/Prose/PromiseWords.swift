/// English words that give a number its part in a promise, folded as tokens are.
enum PromiseWords {
  /// The part of a number by the word that leads to it, fillers left out.
  static let leads: [String: NumberPart] = {
    var leads: [String: NumberPart] = [:]
    for word in ["from", "currently", "current", "baseline", "versus", "vs", "had", "stand", "stood"] {
      leads[word] = .baseline
    }
    for word in ["started", "starting", "beginning"] { leads[word] = .baseline }
    for word in ["to", "target", "goal", "maintain", "maintaining", "hold", "keep", "remain", "stay", "sustain"] {
      leads[word] = .target
    }
    for word in ["be", "reach", "reaching", "exceed", "exceeding", "achieve", "achieving", "attain", "attaining"] {
      leads[word] = .reached
    }
    for word in ["by", "additional", "another", "up", "down"] + changes { leads[word] = .change }
    for word in scoring { leads[word] = .threshold }
    return leads
  }()

  /// Nouns and verbs of change: before a number ("a gain of 5%") or right after it ("a 5% gain").
  static let changes: Set<String> = [
    "increase", "increasing", "decrease", "decreasing", "gain", "growth", "grow", "improve", "improvement", "reduce",
    "reducing", "reduction", "rise", "raise", "drop", "decline", "fall", "lower", "jump", "grew", "rose", "fell",
  ]

  /// "is 52%" says where things stand, unless it is a target that is.
  static let states: Set<String> = ["is", "are", "was", "were"]

  /// After a verb of change, these lead to a level: "drop below 12%".
  static let levels: Set<String> = ["above", "below", "over", "under"]

  /// A number after these says how well each student does, not how many do.
  private static let scoring: Set<String> = [
    "score", "scoring", "scored", "earn", "earning", "earned", "accuracy", "mastery", "attend", "attending", "attended",
    "with", "receive", "receiving", "received", "complete", "completing", "completed", "answer", "answering",
    "miss", "missing", "missed", "absent", "pass", "passing", "correctly",
  ]

  /// Nouns after a share that make it a mark to be reached: "80% accuracy".
  static let marks: Set<String> = ["accuracy", "mastery", "correct", "proficiency", "fidelity"]

  /// Words that may stand between a lead and its number.
  static let fillers: Set<String> = [
    "a", "about", "above", "almost", "an", "approximately", "around", "at", "average", "below", "between", "fewer",
    "greater", "higher", "in", "its", "least", "less", "level", "lower", "maximum", "mean", "median", "minimum",
    "more", "most", "nearly", "no", "not", "of", "only", "or", "our", "over", "overall", "percent", "percentage",
    "rate",
    "roughly", "scale", "share", "than", "the", "their", "total", "under",
  ]

  /// After these, a number is what another is held against: "an increase over 52%".
  static let compared: Set<String> = [
    "increase", "gain", "growth", "improvement", "decrease", "reduction", "point", "percent", "rise", "decline",
  ]

  static let articles: Set<String> = ["a", "an", "the", "our", "its", "their"]

  /// Past forms after a share: "52% of students met standard".
  static let pastForms: Set<String> = [
    "was", "were", "met", "scored", "had", "passed", "reported", "earned", "attended", "graduated", "demonstrated",
    "performed", "achieved", "reached", "agreed", "showed", "tested",
  ]

  static let modals: Set<String> = ["will", "should", "shall", "must", "to", "would", "can"]
}
