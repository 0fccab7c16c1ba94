internal import DistrictModel
internal import Meaning

/// What texts are about: how much they read like the plain sentences of each concept.
struct ConceptProfiles: Sendable {
  private struct Entry: Sendable {
    var concept: Concept
    var examples: [Embedding]
  }

  private let entries: [Entry]

  /// How sharply the nearest concepts stand out.
  private static let sharpness = 1.5

  init(_ concepts: [Concept], _ embedder: TextEmbedder) {
    entries = concepts.map { concept in
      Entry(concept: concept, examples: concept.examples.map { embedder.embedding(of: $0) })
    }
  }

  /// Shares of the concepts in a text; they add up to 1.
  ///
  /// The nearness to the best sentence of each concept, compared with that to the other concepts.
  func profile(of text: Embedding) -> [Double] {
    let near = nearness(to: text)
    guard near.count > 1 else { return near.map { _ in 1 } }
    let mean = near.reduce(0, +) / Double(near.count)
    let variance = near.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(near.count)
    guard variance > 0 else { return near.map { _ in 1 / Double(near.count) } }
    let weights = near.map { exponential(Self.sharpness * ($0 - mean) / variance.squareRoot()) }
    let total = weights.reduce(0, +)
    return weights.map { $0 / total }
  }

  /// How much two profiles have in common, from 0 to 1 (Bhattacharyya's coefficient).
  func overlap(_ one: [Double], _ other: [Double]) -> Double {
    zip(one, other).reduce(0) { $0 + ($1.0 * $1.1).squareRoot() }
  }

  /// The concept that a text reads like most, and the sentence that shows it.
  func nearest(to text: Embedding) -> (name: String, example: String)? {
    let near = nearness(to: text)
    guard let best = near.indices.max(by: { near[$0] < near[$1] }) else { return nil }
    let entry = entries[best]
    let examples = entry.examples.map { $0.nearness(to: text) }
    guard let example = examples.indices.max(by: { examples[$0] < examples[$1] }) else { return nil }
    return (entry.concept.name, entry.concept.examples[example])
  }

  private func nearness(to text: Embedding) -> [Double] {
    entries.map { entry in entry.examples.map { $0.nearness(to: text) }.max() ?? -1 }
  }
}
