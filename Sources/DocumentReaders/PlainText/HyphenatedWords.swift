/// Whether a hyphen at the end of a line parts a word: the text has the word in one piece elsewhere.
struct HyphenatedWords {
  private let words: Set<[UInt8]>

  init(_ lines: [TextLine], in bytes: [UInt8]) {
    let isNeeded = lines.contains { bytes[Int($0.end) - 1] == UInt8(ascii: "-") && $0.words.count > 1 }
    var words: Set<[UInt8]> = []
    if isNeeded { for line in lines { Self.collect(line.words, in: bytes, into: &words) } }
    self.words = words
  }

  /// Whether the letters before and after a hyphen make a word of the text.
  func contains(_ before: ArraySlice<UInt8>, _ after: ArraySlice<UInt8>) -> Bool {
    guard !words.isEmpty else { return false }
    let first = before.reversed().prefix { $0.isLetter }.reversed()
    return words.contains((first + after.prefix { $0.isLetter }).map(\.lowered))
  }

  private static func collect(_ range: Range<Int>, in bytes: [UInt8], into words: inout Set<[UInt8]>) {
    var word: [UInt8] = []
    for index in range {
      if bytes[index].isLetter {
        word.append(bytes[index].lowered)
      } else {
        if word.count > 4 { words.insert(word) }
        word = []
      }
    }
    if word.count > 4 { words.insert(word) }
  }
}
