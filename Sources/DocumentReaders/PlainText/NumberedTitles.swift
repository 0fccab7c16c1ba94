/// Lines that a number and their place make headings, such as "Section 3: Goals".
struct NumberedTitles {
  /// By line, how many levels below the first a title stands.
  private(set) var depths: [Int: Int] = [:]

  init(_ lines: [TextLine], _ shapes: [LineShape], in bytes: [UInt8]) {
    var candidates: [(index: Int, number: ListNumber)] = []
    for index in lines.indices where Self.standsAlone(index, lines) && lines[index].columns <= 70 {
      if Self.isSection(lines[index].words, in: bytes) {
        depths[index] = 0
      } else if let number = Self.number(of: index, lines, shapes, in: bytes) {
        candidates.append((index, number))
      }
    }
    // One numbered line alone may be anything; titles come in series.
    let digits = candidates.filter { $0.number.style == .digits }
    let others = candidates.filter { $0.number.style == .upperRoman }
    for series in [digits, others] where Self.isSeries(series.map(\.number)) {
      for title in series { depths[title.index] = title.number.prefix.count }
    }
  }

  private static func isSeries(_ numbers: [ListNumber]) -> Bool {
    let known = Set(numbers)
    return numbers.contains { number in number.neighbours.contains { known.contains($0) } }
  }

  /// Blank lines above and below.
  private static func standsAlone(_ index: Int, _ lines: [TextLine]) -> Bool {
    (index == 0 || lines[index].blanksAbove > 0 || lines[index].startsPage)
      && index + 1 < lines.count && lines[index + 1].blanksAbove > 0
  }

  private static let sectionWords = ["section", "part", "chapter", "appendix"].map { [UInt8]($0.utf8) }

  /// "Section 3", "Part II: Goals", "Appendix A – Data".
  private static func isSection(_ words: Range<Int>, in bytes: [UInt8]) -> Bool {
    guard bytes[words.lowerBound].isUpper, !endsLikeText(words, in: bytes) else { return false }
    let first = bytes[words].prefix { $0.isLetter }
    guard sectionWords.contains(first.map(\.lowered)), first.endIndex < words.upperBound, bytes[first.endIndex] == 0x20
    else { return false }
    let number = bytes[first.endIndex + 1..<words.upperBound].prefix { $0.isDigit || $0.isUpper }
    guard (1...4).contains(number.count) else { return false }
    guard number.endIndex < words.upperBound else { return true }
    let next = bytes[number.endIndex]
    if next == UInt8(ascii: ":") || next == UInt8(ascii: ".") { return true }
    let rest = bytes.trimmed(number.endIndex..<words.upperBound)
    return next == 0x20
      && (bytes[rest.lowerBound] == UInt8(ascii: "-") || bytes.holds([0xE2, 0x80], at: rest.lowerBound))
  }

  /// The number of a title: words that begin with capitals, and no item of the same list above or below.
  private static func number(
    of index: Int, _ lines: [TextLine], _ shapes: [LineShape], in bytes: [UInt8]
  ) -> ListNumber? {
    guard let marker = marker(index, lines, shapes, in: bytes), let number = marker.numbers.first,
      number.style == .digits || number.style == .upperRoman,
      isTitle(marker.textStart..<Int(lines[index].end), in: bytes)
    else { return nil }
    for neighbour in [index - 1, index + 1] where lines.indices.contains(neighbour) {
      if let other = self.marker(neighbour, lines, shapes, in: bytes)?.numbers.first, other.style == number.style,
        other.prefix.count == number.prefix.count
      {
        return nil
      }
    }
    return number
  }

  private static func marker(
    _ index: Int, _ lines: [TextLine], _ shapes: [LineShape], in bytes: [UInt8]
  ) -> ListMarker? {
    shapes[index].kind == .item ? ListMarker.read(lines[index].words, in: bytes) : nil
  }

  /// Longer words begin with capitals, and nothing ends a sentence.
  private static func isTitle(_ words: Range<Int>, in bytes: [UInt8]) -> Bool {
    guard bytes[words.lowerBound].isUpper, !endsLikeText(words, in: bytes) else { return false }
    let all = bytes[words].split(separator: 0x20)
    return all.count <= 7 && all.allSatisfy { $0.count < 5 || !($0.first?.isLower ?? true) }
      && all.contains { $0.count > 3 }
  }

  private static func endsLikeText(_ words: Range<Int>, in bytes: [UInt8]) -> Bool {
    [UInt8](".,;:?!".utf8).contains(bytes[words.upperBound - 1])
  }
}
