package import Meaning

/// The encoder and its head, ready to read.
package struct MeaningModel: Sendable {
  package let embedder: TextEmbedder
  /// A name that other weights do not have; nil where the makers gave none.
  package let fingerprint: String?
  let head: MeaningHead

  /// - Parameters:
  ///   - file: The weights.
  ///   - instructions: Which of the processor's instructions multiply; results are the same with each.
  ///   - store: Embeddings kept by earlier runs with the same weights.
  /// - Throws: `WeightsError` where the file does not hold them.
  package init(
    _ file: WeightsFile, instructions: Instructions = .fastest, store: EmbeddingStore = EmbeddingStore()
  ) throws(WeightsError) {
    let encoder = try SentenceEncoder(file, instructions: instructions)
    fingerprint = file.fingerprint
    head = try MeaningHead(file, width: encoder.width)
    embedder = TextEmbedder(encoder, store: store)
  }
}
