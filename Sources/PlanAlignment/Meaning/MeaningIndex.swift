internal import DistrictModel
internal import DocumentModel
internal import Meaning
internal import ReviewModel

/// Goals by their meaning, and what statements are compared with beside them.
struct MeaningIndex: Sendable {
  /// What the meaning of a text says of it.
  struct Reading: Sendable {
    /// How far it serves each goal, as a logit, in the goals' order.
    var serves: [Double]
    /// How far it is about what each goal is about, from 0 to 1.
    var concepts: [Double]
    var role: StatementRole
    /// The field of each goal that is nearest to it.
    var fields: [Int]
  }

  private struct Goal: Sendable {
    var whole: Embedding
    var fields: [Embedding]
    var concepts: [Double]
  }

  private let embedder: TextEmbedder
  private let head: MeaningHead
  private let concepts: ConceptProfiles
  private let goals: [Goal]

  init(_ goals: [StrategicGoal], _ model: MeaningModel, _ concepts: ConceptProfiles) {
    let embedder = model.embedder
    self.embedder = embedder
    self.head = model.head
    self.concepts = concepts
    self.goals = goals.map { goal in
      let texts = goal.texts
      let whole = embedder.embedding(of: texts.joined(separator: ". "))
      let fields = texts.count > 1 ? texts.map { embedder.embedding(of: $0) } : [whole]
      return Goal(whole: whole, fields: fields, concepts: concepts.profile(of: whole))
    }
  }

  func read(_ text: String) -> Reading {
    let embedding = embedder.embedding(of: text)
    let intent = head.intent(of: embedding)
    let profile = concepts.profile(of: embedding)
    var reading = Reading(serves: [], concepts: [], role: head.role(of: embedding), fields: [])
    for goal in goals {
      let near = goal.fields.map { $0.nearness(to: embedding) }
      let best = near.indices.max { near[$0] < near[$1] } ?? 0
      reading.fields.append(best)
      reading.serves.append(
        head.serves(whole: goal.whole.nearness(to: embedding), field: near[best], intent: intent))
      reading.concepts.append(concepts.overlap(profile, goal.concepts))
    }
    return reading
  }

  /// The clause of a text and the clause of a goal's field that are nearest to one another, as UTF-8 ranges.
  func answering(_ text: String, _ field: String) -> (text: Range<Int>, field: Range<Int>) {
    let ours = Clauses.ranges(of: text)
    let theirs = Clauses.ranges(of: field)
    let answer = nearest(theirs, of: field, to: text)
    return (nearest(ours, of: text, to: field[answer]), answer)
  }

  private func nearest(_ clauses: [Range<Int>], of text: String, to other: String) -> Range<Int> {
    guard clauses.count > 1 else { return clauses.first ?? 0..<0 }
    let target = embedder.embedding(of: other)
    return clauses.map { ($0, embedder.embedding(of: text[$0]).nearness(to: target)) }
      .max { $0.1 < $1.1 }?.0 ?? 0..<0
  }

  /// The concept that a text reads like, with the sentence of it that is nearest.
  func concept(of text: String) -> (name: String, example: String)? {
    concepts.nearest(to: embedder.embedding(of: text))
  }
}

extension StrategicGoal {
  /// Its texts one by one, title first; a statement that only repeats the title is left out.
  var texts: [String] {
    let statement = statement == title ? "" : statement
    return ([title, statement] + objectives + initiatives + measures).filter { !$0.isEmpty }
  }
}
