internal import Synchronization

/// Embeds each text once: texts that were seen before, in this run or an earlier one, are looked up.
package final class TextEmbedder: Sendable {
  private let encoder: SentenceEncoder
  private let kept: Mutex<EmbeddingStore>

  /// - Parameters:
  ///   - encoder: What embeds new texts.
  ///   - store: What earlier runs kept; of the same encoder.
  package init(_ encoder: SentenceEncoder, store: EmbeddingStore = EmbeddingStore()) {
    self.encoder = encoder
    kept = Mutex(store)
  }

  package func embedding(of text: String) -> Embedding {
    let key = EmbeddingStore.Key(text)
    if let known = kept.withLock({ $0[key] }) { return known }
    let embedding = Embedding(mean: encoder.states(of: text))
    kept.withLock { $0.add(embedding, for: key) }
    return embedding
  }

  /// What was embedded since the store was read, as bytes to add to it; nil where there is nothing new.
  package var news: [UInt8]? { kept.withLock { $0.news } }
}
