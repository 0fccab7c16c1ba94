import FoundationEssentials
import ReviewPipeline

/// Where embeddings are kept between runs: a file in the user's folder for caches, one for each encoder.
struct EmbeddingCache {
  /// Of the arithmetic that makes embeddings: raised when it changes, as the weights' fingerprint does not.
  private static let version = 1
  /// A larger file is begun anew: more texts than a state has plans.
  private static let limit = 400_000_000

  /// Nil where there is no such folder, or none is wanted: `SIGHTLINE_CACHE` is empty.
  private let location: String?
  private let console: Console

  init(fingerprint: String, on console: Console) {
    self.console = console
    location = Self.folder(console).map { "\($0)/meaning-\(fingerprint)-\(Self.version).bin" }
  }

  private static func folder(_ console: Console) -> String? {
    let environment = console.environment
    if let named = environment["SIGHTLINE_CACHE"] { return named.isEmpty ? nil : console.location(of: named) }
    if let caches = environment["XDG_CACHE_HOME"], caches.hasPrefix("/") { return "\(caches)/sightline" }
    return environment["HOME"].flatMap { $0.hasPrefix("/") ? "\($0)/.cache/sightline" : nil }
  }

  /// What earlier runs kept.
  var kept: [UInt8] {
    guard let location, let bytes = try? console.bytes(at: location), bytes.count < Self.limit else { return [] }
    return bytes
  }

  /// Keeps more; where that cannot be done, the next run embeds it again.
  func add(_ news: [UInt8]) {
    guard let location else { return }
    let folder = console.folder(of: location)
    try? FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try? Data(MeaningSource.joined(kept, news)).write(to: URL(filePath: location), options: .atomic)
  }
}
