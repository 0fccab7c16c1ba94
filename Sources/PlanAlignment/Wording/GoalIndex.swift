internal import DistrictModel
internal import Stemming

/// Goals as texts to be searched, with what each of their words is worth.
struct GoalIndex: Sendable {
  /// One text of a goal.
  struct Field: Sendable {
    var words: ReadText
    var counts: [Term: Int]
    /// The sum of the counts.
    var length: Double
    /// It says how the district measures the goal.
    var isMeasure: Bool
  }

  /// One goal: its fields one by one, and all of them as one text.
  struct Goal: Sendable {
    /// Title and statement count as one field for scores, and as two for quotes.
    var fields: [Field]
    var quotable: [Field]
    var whole: [Term: Int]
    var length: Double
  }

  let goals: [Goal]
  let meanGoalLength: Double
  let meanFieldLength: Double
  /// How telling a term is: the fewer goals and fields hold it, the more it is worth.
  private let worth: [Term: Double]
  private let unknownWorth: Double

  init(_ texts: [StrategicGoal], _ lexicon: Lexicon, _ stemmer: inout Stemmer) {
    var goals: [Goal] = []
    for goal in texts { goals.append(Self.goal(goal, lexicon, &stemmer)) }
    let fields = goals.flatMap(\.fields)
    self.goals = goals
    meanGoalLength = Self.mean(goals.map(\.length))
    meanFieldLength = Self.mean(fields.map(\.length))
    let goalHolds = Self.holders(of: goals.map(\.whole))
    let fieldHolds = Self.holders(of: fields.map(\.counts))
    worth = goalHolds.reduce(into: [:]) { worth, entry in
      worth[entry.key] =
        (Self.rarity(entry.value, of: goals.count) + Self.rarity(fieldHolds[entry.key] ?? 0, of: fields.count)) / 2
    }
    unknownWorth = (Self.rarity(0, of: goals.count) + Self.rarity(0, of: fields.count)) / 2
  }

  func worth(of term: Term) -> Double { worth[term] ?? unknownWorth }

  /// Whether any goal of the district holds the term.
  func knows(_ term: Term) -> Bool { worth[term] != nil }

  private static func goal(_ goal: StrategicGoal, _ lexicon: Lexicon, _ stemmer: inout Stemmer) -> Goal {
    let statement = goal.statement == goal.title ? "" : goal.statement
    var quotable: [Field] = []
    for text in [goal.title, statement] + goal.objectives + goal.initiatives where !text.isEmpty {
      quotable.append(Field(lexicon.read(text, &stemmer), isMeasure: false))
    }
    for text in goal.measures { quotable.append(Field(lexicon.read(text, &stemmer), isMeasure: true)) }
    var fields = quotable
    if !goal.title.isEmpty, !statement.isEmpty {
      let rest = fields.remove(at: 1)
      fields[0].counts.merge(rest.counts, uniquingKeysWith: +)
      fields[0].length += rest.length
    }
    let whole = fields.reduce(into: [:]) { $0.merge($1.counts, uniquingKeysWith: +) }
    return Goal(fields: fields, quotable: quotable, whole: whole, length: fields.reduce(0) { $0 + $1.length })
  }

  private static func holders(of texts: [[Term: Int]]) -> [Term: Int] {
    texts.reduce(into: [:]) { holders, counts in
      for term in counts.keys { holders[term, default: 0] += 1 }
    }
  }

  private static func mean(_ lengths: [Double]) -> Double {
    lengths.isEmpty ? 1 : max(1, lengths.reduce(0, +) / Double(lengths.count))
  }

  /// The inverse document frequency of BM25.
  private static func rarity(_ holders: Int, of texts: Int) -> Double {
    logarithm(1 + (Double(texts - holders) + 0.5) / (Double(holders) + 0.5))
  }
}

extension GoalIndex.Field {
  init(_ words: ReadText, isMeasure: Bool) {
    let counts = words.counts
    self.init(
      words: words, counts: counts, length: Double(words.occurrences.count), isMeasure: isMeasure)
  }
}
