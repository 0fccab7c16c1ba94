/// A text as it is compared: its words and numbers without case, commas and marks.
///
/// The same measures as the district evaluation's, so that figures here and there mean the same.
struct Wording: Sendable {
  /// Runs of letters and digits, with a decimal part where one follows.
  let words: [String]
  private let counts: [String: Int]

  init(_ text: String) {
    words = Self.words(of: text)
    counts = words.reduce(into: [:]) { $0[$1, default: 0] += 1 }
  }

  /// How many words both have, each counted as often as the poorer has it.
  private func common(_ other: Wording) -> Int {
    counts.reduce(0) { $0 + min($1.value, other.counts[$1.key] ?? 0) }
  }

  /// The harmonic mean of precision and recall of words, 0 to 1.
  func likeness(to other: Wording) -> Double {
    guard !words.isEmpty, !other.words.isEmpty else { return 0 }
    return 2 * Double(common(other)) / Double(words.count + other.words.count)
  }

  /// The share of the shorter text's words that the longer has, 0 to 1.
  func overlap(with other: Wording) -> Double {
    guard !words.isEmpty, !other.words.isEmpty else { return 0 }
    return Double(common(other)) / Double(min(words.count, other.words.count))
  }

  private static func words(of text: String) -> [String] {
    let bytes = text.lowercased().utf8.filter { $0 != UInt8(ascii: ",") }
    var words: [String] = []
    var index = 0
    while index < bytes.count {
      guard isLetter(bytes[index]) || isDigit(bytes[index]) else {
        index += 1
        continue
      }
      var end = index
      while end < bytes.count, isLetter(bytes[end]) || isDigit(bytes[end]) { end += 1 }
      if end + 1 < bytes.count, bytes[end] == UInt8(ascii: "."), isDigit(bytes[end + 1]) {
        end += 1
        while end < bytes.count, isDigit(bytes[end]) { end += 1 }
      }
      words.append(String(decoding: bytes[index..<end], as: UTF8.self))
      index = end
    }
    return words
  }

  static func isLetter(_ byte: UInt8) -> Bool { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) }
  static func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }
}

extension Wording {
  /// The numbers of a text in their order; a hyphen is a minus only where no word or number stands before it.
  static func numbers(in text: String) -> [Double] {
    let plain = text.utf8.filter { $0 != UInt8(ascii: ",") }
    let bytes = [UInt8](
      String(decoding: plain, as: UTF8.self).split(separator: "\u{2212}", omittingEmptySubsequences: false)
        .joined(separator: "-").utf8)
    var numbers: [Double] = []
    var index = 0
    while index < bytes.count {
      guard let end = numberEnd(bytes, from: index) else {
        index += 1
        continue
      }
      let digits = Double(String(decoding: bytes[index..<end], as: UTF8.self)) ?? 0
      numbers.append(isNegative(bytes, at: index) ? -digits : digits)
      index = end
    }
    return numbers
  }

  /// Where a number that begins here ends: digits, with a decimal part or without.
  private static func numberEnd(_ bytes: [UInt8], from start: Int) -> Int? {
    var end = start
    while end < bytes.count, isDigit(bytes[end]) { end += 1 }
    guard end + 1 < bytes.count, bytes[end] == UInt8(ascii: "."), isDigit(bytes[end + 1]) else {
      return end > start ? end : nil
    }
    end += 1
    while end < bytes.count, isDigit(bytes[end]) { end += 1 }
    return end
  }

  private static func isNegative(_ bytes: [UInt8], at start: Int) -> Bool {
    guard start > 0, bytes[start - 1] == UInt8(ascii: "-") else { return false }
    guard start > 1 else { return true }
    let before = bytes[start - 2]
    return before == UInt8(ascii: " ") || !(isDigit(before) || isLetter(before | 0x20) || "_.)%".utf8.contains(before))
  }
}
