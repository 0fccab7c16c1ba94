/// The signs that mail programs set before quoted lines: "> By June …".
enum MailQuotes {
  private static let sign = UInt8(ascii: ">")

  /// The text without the signs of lines that are quoted, two or more together; ">90% of students" is none.
  static func removed(from bytes: [UInt8]) -> [UInt8] {
    guard bytes.contains(sign) else { return bytes }
    let lines = lines(of: bytes)
    let ends = lines.map { wordsStart(of: $0, in: bytes) }
    var kept: [UInt8] = []
    kept.reserveCapacity(bytes.count)
    for (index, line) in lines.enumerated() {
      let hasNeighbour =
        index > 0 && ends[index - 1] != nil || index + 1 < lines.count && ends[index + 1] != nil
      kept += bytes[(hasNeighbour ? ends[index] ?? line.lowerBound : line.lowerBound)..<line.upperBound]
    }
    return kept
  }

  /// Each line with the line feed that ends it.
  private static func lines(of bytes: [UInt8]) -> [Range<Int>] {
    var lines: [Range<Int>] = []
    var start = 0
    for index in bytes.indices where bytes[index] == 0x0A {
      lines.append(start..<index + 1)
      start = index + 1
    }
    return start < bytes.count ? lines + [start..<bytes.count] : lines
  }

  /// Where a quoted line's own words begin; nil where the line is not quoted.
  private static func wordsStart(of line: Range<Int>, in bytes: [UInt8]) -> Int? {
    guard bytes[line.lowerBound] == sign else { return nil }
    var index = line.lowerBound
    while index < line.upperBound, bytes[index] == sign {
      index += 1
      if index + 1 < line.upperBound, bytes[index] == 0x20, bytes[index + 1] == sign { index += 1 }
    }
    guard index < line.upperBound else { return index }
    switch bytes[index] {
    case 0x20, 0x09: return index + 1
    case 0x0A, 0x0D: return index
    default: return nil
    }
  }
}
