extension [String] {
  /// The entry that a misspelt or unfinished word most likely means; of equally near ones, the first.
  package func nearest(to word: String) -> String? {
    let folded = word.lowercased()
    let limit = folded.utf8.count < 4 ? 1 : folded.utf8.count < 8 ? 2 : 3
    var best: (entry: String, distance: Int)?
    for entry in self {
      guard let distance = folded.spellingDistance(to: entry.lowercased(), limit: limit) else { continue }
      if distance < best?.distance ?? .max { best = (entry, distance) }
    }
    return best?.entry ?? first { folded.utf8.count > 2 && $0.lowercased().hasPrefix(folded) }
  }
}
