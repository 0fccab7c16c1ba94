import FoundationEssentials
import Meaning
import TestSupport
import Testing

/// What the model says of texts in full precision, recorded by `training/reference.py`.
private struct Reference: Decodable, Sendable, CustomTestStringConvertible {
  var text: String
  /// Byte ranges of its pieces, without those that begin and end every text.
  var pieces: [[Int]]
  var direction: [Double]

  var testDescription: String { text }

  static let all: [Reference] = {
    let bytes = try? Repository.bytes("Tests/MeaningTests/Fixtures/reference.json")
    return (try? JSONDecoder().decode([Reference].self, from: Data(bytes ?? []))) ?? []
  }()
}

/// Made once: its weights are mapped, not copied.
private let encoder = Result { try SentenceEncoder(WeightsFile()) }

@Suite("Sentence encoder") struct EncoderTests {
  @Test func `has texts to compare with`() {
    #expect(Reference.all.count >= 10)
  }

  @Test(arguments: Reference.all)
  fileprivate func `cuts text into the pieces that the model was trained on`(_ reference: Reference) throws {
    let states = try encoder.get().states(of: reference.text)
    #expect(states.ranges.dropFirst().dropLast().map { [$0.lowerBound, $0.upperBound] } == reference.pieces)
    #expect(states.rows.count == states.ranges.count * states.width)
  }

  @Test(arguments: Reference.all)
  fileprivate func `finds nearly the meaning that full precision finds`(_ reference: Reference) throws {
    let embedding = TextEmbedder(try encoder.get()).embedding(of: reference.text)
    let cosine = zip(embedding.unit, reference.direction).reduce(0) { $0 + $1.0 * $1.1 }
    #expect(cosine > 0.98, "the cosine is \(cosine)")
  }

  @Test(arguments: Reference.all)
  fileprivate func `finds the same to the last bit with all instructions`(_ reference: Reference) throws {
    let rows = try Instructions.available.map { instructions in
      try SentenceEncoder(WeightsFile(), instructions: instructions).states(of: reference.text).rows
    }
    #expect(rows.allSatisfy { $0 == rows[0] })
  }

  @Test(arguments: [
    "", " ", "\u{0}", "🎓👩‍🏫", "日本語の学校", String(repeating: "a", count: 5_000), String(repeating: "word ", count: 5_000),
    String(repeating: "\u{301}", count: 200), "\u{FEFF}\u{200B}\u{AD}",
  ])
  func `takes any text`(_ text: String) throws {
    let states = try encoder.get().states(of: text)
    #expect(states.ranges.count >= 2 && states.ranges.count <= 128)
    #expect(states.rows.allSatisfy { $0.isFinite })
    for range in states.ranges { #expect(range.upperBound <= text.utf8.count) }
  }

  @Test func `is nearer to the same in other words than to something else`() throws {
    let embedder = TextEmbedder(try encoder.get())
    let near = embedder.embedding(of: "Fewer students are absent.")
      .nearness(to: embedder.embedding(of: "Children come to school every day."))
    let far = embedder.embedding(of: "Fewer students are absent.")
      .nearness(to: embedder.embedding(of: "The roof of the gym is replaced."))
    #expect(near > far)
  }
}
