import Digest
import Meaning
import TestSupport
import Testing

@Suite("Kept embeddings") struct StoreTests {
  private let text = "Every student reads."

  @Test func `keeps what was embedded for the next run`() throws {
    let encoder = try SentenceEncoder(WeightsFile())
    let first = TextEmbedder(encoder)
    let fresh = first.embedding(of: text)
    let kept = try #require(first.news)
    let second = TextEmbedder(encoder, store: EmbeddingStore(kept))
    #expect(second.embedding(of: text) == fresh)
    #expect(second.news == nil)
  }

  @Test func `embeds each text once`() throws {
    let embedder = TextEmbedder(try SentenceEncoder(WeightsFile()))
    _ = embedder.embedding(of: text)
    let once = try #require(embedder.news)
    _ = embedder.embedding(of: text)
    #expect(embedder.news == once)
  }

  @Test func `holds no text`() throws {
    let embedder = TextEmbedder(try SentenceEncoder(WeightsFile()))
    _ = embedder.embedding(of: text)
    let kept = try #require(embedder.news)
    #expect(!String(decoding: kept, as: UTF8.self).contains("student"))
    #expect(kept.count == 16 + 384)
  }

  @Test(arguments: [1, 15, 17, 399, 401, 500])
  func `leaves out a record that was cut short`(_ count: Int) throws {
    let encoder = try SentenceEncoder(WeightsFile())
    let embedder = TextEmbedder(encoder)
    let fresh = embedder.embedding(of: text)
    _ = embedder.embedding(of: "Another one.")
    let kept = try #require(embedder.news)
    let cut = TextEmbedder(encoder, store: EmbeddingStore(Array(kept.prefix(count))))
    #expect(cut.embedding(of: text) == fresh)
    #expect((cut.news == nil) == (count >= 400))
  }
}

@Suite("Files of weights") struct WeightsFileTests {
  @Test func `names its licence and where it comes from`() throws {
    let file = try WeightsFile()
    #expect(file.notes["licence"] == "Apache-2.0")
    #expect(file.notes["notice"]?.contains("MiniLM") == true)
    #expect(file.fingerprint?.utf8.count == 16)
  }

  @Test func `says what is wrong with a file`() throws {
    #expect(throws: WeightsError.self) { try WeightsFile(path: "/nowhere/weights.safetensors") }
    let path = #filePath
    #expect(throws: WeightsError.notSafetensors) { try WeightsFile(path: path) }
    #expect("\(WeightsError.missing(tensor: "words.weight"))".contains("words.weight"))
  }
}

@Test func `holds the weights that training made`() throws {
  let named = try Repository.text("training/encoder.sha256").split(separator: " ").first
  #expect(named.map(String.init) == sha256(try Repository.bytes("Sources/CMeaning/encoder.safetensors")))
}
