/// The width at which a text was wrapped by hand or by a mail program, told from its own lines.
///
/// A line goes on in the next when the next one's first word would not have fitted on it. That the text is wrapped at
/// all shows in pairs of lines of which the first ends, and the second begins, inside a sentence: nearly all of the
/// first lines must then be full.
struct WrapWidth {
  /// In columns.
  let columns: Int
  /// How many pairs bear it out.
  let support: Int

  init?(_ lines: [TextLine], _ shapes: [LineShape], in bytes: [UInt8]) {
    let second = lines.indices.dropFirst().filter { index in
      lines[index].blanksAbove == 0 && shapes[index].mayContinue && shapes[index - 1].mayBeContinued
        && Self.runsOn(lines[index - 1], lines[index], in: bytes)
    }
    guard !second.isEmpty else { return nil }
    let widths = second.map { Int(lines[$0 - 1].columns) }.sorted()
    let width = widths.count < 10 ? widths[widths.count - 1] : widths[widths.count * 9 / 10]
    let full = second.count { Self.isFull(lines[$0 - 1], before: lines[$0], width: width, in: bytes) }
    guard (widths.count < 4 ? 60...100 : 45...110).contains(width), full * 5 >= widths.count * 4 else { return nil }
    columns = width
    support = full
  }

  /// Whether a line goes on in the next; where the pair itself says less, more pairs elsewhere must bear it out.
  func joins(_ line: TextLine, _ next: TextLine, in bytes: [UInt8]) -> Bool {
    guard Self.isFull(line, before: next, width: columns, in: bytes) else { return false }
    if Self.runsOn(line, next, in: bytes) { return true }
    return support >= (Self.endsSentence(line, in: bytes) ? 3 : 2)
  }

  private static func isFull(_ line: TextLine, before next: TextLine, width: Int, in bytes: [UInt8]) -> Bool {
    var word = 0
    for index in next.words {
      if bytes[index].isBlank || word > width { break }
      if bytes[index].startsCharacter { word += 1 }
    }
    return Int(line.columns) + 1 + word > width && Int(line.columns) <= width + 8
  }

  /// The first line ends inside a sentence, and the second begins inside one.
  static func runsOn(_ line: TextLine, _ next: TextLine, in bytes: [UInt8]) -> Bool {
    startsSmall(next, in: bytes) && !endsSentence(line, in: bytes)
  }

  private static func startsSmall(_ line: TextLine, in bytes: [UInt8]) -> Bool {
    let first = bytes[Int(line.start)]
    if first == 0xC3, line.words.count > 1 { return bytes[Int(line.start) + 1] >= 0x9F }
    return first.isLower
  }

  static func endsSentence(_ line: TextLine, in bytes: [UInt8]) -> Bool {
    var index = Int(line.end) - 1
    while index > Int(line.start), bytes[index] == 0x22 || bytes[index] == 0x29 || bytes[index] == 0x27 { index -= 1 }
    if index - 2 >= Int(line.start), bytes[index - 2] == 0xE2, bytes[index - 1] == 0x80, bytes[index] == 0x9D {
      index -= 3
    }
    switch bytes[max(index, 0)] {
    case UInt8(ascii: "."), UInt8(ascii: "?"), UInt8(ascii: "!"), UInt8(ascii: ":"), UInt8(ascii: ";"): return true
    default: return false
    }
  }
}
