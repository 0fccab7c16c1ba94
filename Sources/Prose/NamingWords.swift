/// English words whose number names one of several things, and words that never do.
enum NamingWords {
  /// "grade 3", "Tier 2", "levels 3": by the word in lower case, in either number.
  static func contains(_ word: String) -> Bool {
    if words.contains(word) || abbreviations.contains(word) { return true }
    guard word.hasSuffix("s") else { return false }
    if word.hasSuffix("ies") { return words.contains(word.dropLast(3) + "y") }
    return words.contains(String(word.dropLast()))
  }

  private static let words: Set<String> = [
    "action", "activity", "age", "appendix", "area", "article", "building", "chapter", "code", "cohort", "column",
    "component", "course", "cycle", "day", "district", "exhibit", "figure", "form", "goal",
    "grade", "group", "indicator", "item", "level", "measure", "module", "no", "number", "objective",
    "option", "outcome", "page", "paragraph", "part", "period", "phase", "pillar", "plan", "policy", "priority",
    "quarter", "question", "region", "room", "round", "row", "section", "semester", "session", "stage",
    "standard", "step", "strategy", "table", "tier", "title", "trimester", "unit", "version", "week", "year",
  ]

  /// Short forms of such words, which may keep their full stop before the number.
  static let abbreviations: Set<String> = [
    "ext", "no", "nos", "gr", "vol", "fig", "p", "pp", "pg", "ch", "sec", "rm", "wk", "yr", "lv", "lvl", "obj",
  ]

  /// Of these the whole is numbered, too: "page 3 of 36".
  static let pages: Set<String> = ["page", "p", "pg"]

  /// Words that lead to a measure even with a capital letter: "Baseline 45", "From 21 to 26", "Reduce 40".
  static let leads: Set<String> = [
    "a", "about", "above", "achieve", "actual", "all", "and", "approximately", "at", "attain", "average", "baseline",
    "below", "benchmark", "by", "count", "current", "currently", "cut", "decrease", "down", "enroll", "exceed", "for",
    "from", "gain", "grow", "had", "have", "hire", "hold", "improve", "in", "increase", "is", "keep", "least",
    "lower", "maintain", "mean", "median", "move", "nearly", "of", "only", "or", "over", "raise", "rate", "ratio",
    "reach", "reduce", "result", "retain", "score", "serve", "target", "than", "the", "to", "total", "train",
    "under", "up", "versus", "vs", "was", "were", "with",
  ]
}
