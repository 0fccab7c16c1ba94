/// Text that was UTF-8, was read as Windows-1252 by some program and saved again: "studentâ€™s" for "student’s".
///
/// Every character of such a run stands for one byte, and the bytes are well-formed UTF-8 from the run's first to its
/// last. In a text that also has right characters, a run counts only where words show that it is not shown on purpose.
enum Mojibake {
  /// How often a text may have been garbled over again.
  private static let maximumRounds = 3

  /// The text with garbled runs put right.
  ///
  /// - Parameter text: Well-formed UTF-8.
  /// - Returns: The repaired text and how many runs were repaired; nil where nothing is certainly garbled.
  static func repaired(_ text: [UInt8]) -> (text: [UInt8], count: Int)? {
    guard text.contains(where: { $0 >= 0x80 }) else { return nil }
    var best: (text: [UInt8], count: Int)?
    for _ in 0..<maximumRounds {
      guard let next = round(best?.text ?? text) else { break }
      best = (next.text, max(best?.count ?? 0, next.count))
    }
    return best
  }

  private static func round(_ text: [UInt8]) -> (text: [UInt8], count: Int)? {
    let runs = MojibakeRun.all(in: text)
    let garbled = runs.filter { $0.repaired != nil }
    guard garbled.contains(where: \.isTypical) else { return nil }
    // Half the sign of a closing quotation mark is often lost; it is one where there are opening ones.
    let hasOpeningQuotes = garbled.contains { $0.repaired == [0xE2, 0x80, 0x9C] }
    let isConsistent = runs.allSatisfy { $0.repaired != nil || $0.isHalfQuote && hasOpeningQuotes }
    guard isConsistent || garbled.count(where: { $0.isTypical && $0.touchesLetter }) > 1 else { return nil }
    var kept: [UInt8] = []
    kept.reserveCapacity(text.count)
    var (end, count) = (0, 0)
    for run in runs {
      let isLost = run.isHalfQuote && hasOpeningQuotes
      guard isConsistent || run.isTypical || isLost, let words = isLost ? [0xE2, 0x80, 0x9D] : run.repaired else {
        continue
      }
      kept += text[end..<run.range.lowerBound]
      kept += words
      end = run.range.upperBound
      count += 1
    }
    return (kept + text[end...], count)
  }
}

/// A run of characters above ASCII of which each stands for a byte in Windows-1252.
struct MojibakeRun {
  var range: Range<Int>
  /// What the run was, or nil where its bytes are no UTF-8.
  var repaired: [UInt8]?
  /// "Ã©", "Â°" or "â€™": what no language writes.
  var isTypical: Bool
  /// "â€" alone, of which the last sign was lost.
  var isHalfQuote: Bool
  /// A letter stands before or after it.
  var touchesLetter: Bool

  /// The runs of a text, in order.
  static func all(in text: [UInt8]) -> [MojibakeRun] {
    var runs: [MojibakeRun] = []
    var bytes: [UInt8] = []
    var (index, start) = (0, 0)
    while index <= text.count {
      let length = index < text.count ? UTF8Bytes.length(at: index, in: text) ?? 1 : 1
      let byte = index < text.count ? self.byte(at: index, length, in: text) : nil
      if let byte {
        if bytes.isEmpty { start = index }
        bytes.append(byte)
      } else if !bytes.isEmpty {
        runs.append(MojibakeRun(bytes, start..<index, in: text))
        bytes = []
      }
      index += length
    }
    return runs
  }

  private init(_ bytes: [UInt8], _ range: Range<Int>, in text: [UInt8]) {
    self.range = range
    let first = bytes[0]
    isTypical = first == 0xC2 || first == 0xC3 || bytes.starts(with: [0xE2, 0x80]) || bytes.starts(with: [0xF0, 0x9F])
    isHalfQuote = bytes == [0xE2, 0x80]
    touchesLetter =
      range.lowerBound > 0 && text[range.lowerBound - 1].isLetter
      || range.upperBound < text.count && text[range.upperBound].isLetter
    var index = 0
    while index < bytes.count {
      guard let length = UTF8Bytes.length(at: index, in: bytes), length > 1 else { return }
      index += length
    }
    repaired = bytes
  }

  /// The byte that a character above ASCII stands for in Windows-1252; the unused ones stand for themselves.
  private static func byte(at index: Int, _ length: Int, in text: [UInt8]) -> UInt8? {
    let first = UInt32(text[index])
    switch length {
    case 2:
      let scalar = (first & 0x1F) << 6 | UInt32(text[index + 1] & 0x3F)
      return scalar <= 0xFF ? UInt8(scalar) : Windows1252.byte(of: scalar)
    case 3:
      let rest = UInt32(text[index + 1] & 0x3F) << 6 | UInt32(text[index + 2] & 0x3F)
      return Windows1252.byte(of: (first & 0x0F) << 12 | rest)
    default: return nil
    }
  }
}
