import Meaning
import PlanAlignment

/// The sentence encoder, with what it embedded in earlier runs.
package struct MeaningSource: Sendable {
  let model: MeaningModel

  /// Why there is no encoder, in words.
  package struct Failure: Error, CustomStringConvertible {
    package let description: String
  }

  /// - Parameters:
  ///   - path: A file of weights; nil for those that are built in.
  ///   - instructions: Which of the processor's instructions multiply, by name; nil for the fastest. Results are the same.
  ///   - kept: What earlier runs kept, by the fingerprint of the weights.
  /// - Throws: `Failure` where the weights cannot be read.
  package init(
    weights path: String? = nil, instructions: String? = nil, kept: (_ fingerprint: String) -> [UInt8] = { _ in [] }
  ) throws(Failure) {
    do throws(WeightsError) {
      let file = try Self.file(path)
      let named = Instructions.available.first { $0.rawValue == instructions }
      model = try MeaningModel(
        file, instructions: named ?? .fastest, store: EmbeddingStore(file.fingerprint.map(kept) ?? []))
    } catch {
      throw Failure(description: error.description)
    }
  }

  private static func file(_ path: String?) throws(WeightsError) -> WeightsFile {
    if let path { try WeightsFile(path: path) } else { try WeightsFile() }
  }

  /// What was embedded in this run, to be added to what is kept under a fingerprint; nil where there is nothing new.
  package var news: (fingerprint: String, bytes: [UInt8])? {
    guard let fingerprint = model.fingerprint, let bytes = model.embedder.news else { return nil }
    return (fingerprint, bytes)
  }

  /// What is kept with what is new; a record that was cut short at the end goes.
  package static func joined(_ kept: [UInt8], _ news: [UInt8]) -> [UInt8] {
    kept.prefix(kept.count - kept.count % EmbeddingStore.recordWidth()) + news
  }
}
