extension String {
  /// At most so many characters, cut between words, with "…" for what is left out; runs of blanks become one.
  func shortened(to limit: Int) -> String {
    let words = split { $0 == " " || $0 == "\n" || $0 == "\t" || $0 == "\u{A0}" }
    var kept = ""
    for word in words {
      let longer = kept.isEmpty ? String(word) : kept + " " + word
      if longer.count > limit { return (kept.isEmpty ? String(word.prefix(limit)) : kept) + "…" }
      kept = longer
    }
    return kept
  }
}
