internal import ArgumentParser
import FoundationEssentials
import ReviewPipeline

/// Whether statements are compared by meaning.
struct MeaningFlags: ParsableArguments {
  @Flag(help: "Compare by words alone, without the sentence encoder: faster, and blind to other words for the same.")
  var fast = false
  @Option(help: .hidden)
  var weights: String?
  @Option(help: .hidden)
  var instructions: String?

  /// The sentence encoder with what earlier runs embedded; nil where it is left out.
  func source(on console: Console) throws(CommandFailure) -> MeaningSource? {
    guard !fast else { return nil }
    do throws(MeaningSource.Failure) {
      return try MeaningSource(weights: weights.map { console.location(of: $0) }, instructions: instructions) { name in
        EmbeddingCache(fingerprint: name, on: console).kept
      }
    } catch {
      throw CommandFailure("the sentence encoder cannot be used: \(error). With --fast, it is left out.")
    }
  }

  /// Keeps what this run embedded for the next one.
  func keep(_ meaning: MeaningSource?, on console: Console) {
    guard let news = meaning?.news else { return }
    EmbeddingCache(fingerprint: news.fingerprint, on: console).add(news.bytes)
  }
}
