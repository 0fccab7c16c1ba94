package import DocumentModel

/// Cuts a paragraph into sentences, without breaking after abbreviations, initials or list numbers.
package enum Sentences {
  /// Sentence ranges of a text whose first byte stands at `base`, without white space at their ends.
  package static func ranges(of text: Substring, at base: Int = 0) -> [TextRange] {
    ranges(of: Array(text.utf8), at: base)
  }

  /// The same for bytes that somebody holds already.
  package static func ranges(of bytes: [UInt8], at base: Int) -> [TextRange] {
    SentenceCutter(around: Surroundings(bytes: bytes)).ranges().map { TextRange(base + $0.start, base + $0.end) }
  }
}

/// One text on its way into sentences.
private struct SentenceCutter {
  let around: Surroundings

  func ranges() -> [TextRange] {
    var ranges: [TextRange] = []
    var start = 0
    var offset = 0
    while offset < around.bytes.count {
      var end: Int?
      if around.bytes[offset] == UInt8(ascii: "\n") {
        end = offset + 1
      } else {
        end = endOfSentence(at: offset, from: start)
      }
      if let end {
        append(start, end, to: &ranges)
        start = end
      }
      offset = end ?? offset + 1
    }
    append(start, around.bytes.count, to: &ranges)
    return ranges
  }

  private func append(_ start: Int, _ end: Int, to ranges: inout [TextRange]) {
    let low = skippingWhiteSpace(from: start, to: end)
    var high = end
    while high > low {
      let width = max(around.spaceWidth(endingAt: high), around.bytes[high - 1] <= 0x20 ? 1 : 0)
      if width == 0 { break }
      high -= width
    }
    if low < high { ranges.append(TextRange(low, high)) }
  }

  private func skippingWhiteSpace(from start: Int, to end: Int) -> Int {
    var low = start
    while low < end {
      let width = max(around.spaceWidth(at: low), around.bytes[low] <= 0x20 ? 1 : 0)
      if width == 0 { break }
      low += width
    }
    return low
  }

  /// Where the sentence ends that a full stop, question or exclamation mark closes: before white space and a capital,
  /// not after an abbreviation.
  private func endOfSentence(at offset: Int, from start: Int) -> Int? {
    let byte = around.bytes[offset]
    guard byte == UInt8(ascii: ".") || byte == UInt8(ascii: "?") || byte == UInt8(ascii: "!") else { return nil }
    let after = afterClosers(from: offset + 1)
    guard after < around.bytes.count else { return after }
    let next = skippingWhiteSpace(from: after, to: around.bytes.count)
    guard next > after else { return nil }
    guard next < around.bytes.count else { return after }
    let isLabel = around.has(".", at: next + 1) || around.has(")", at: next + 1)
    let goesOn = around.isLetter(at: next) && !Folding.isCapital(around.bytes[next]) && !isLabel
    if byte == UInt8(ascii: ".") {
      return goesOn || Abbreviations.end(around, at: offset, sentence: start, next: next) ? nil : after
    }
    return goesOn && after > offset + 1 ? nil : after
  }

  /// Past closing quotes and brackets.
  private func afterClosers(from offset: Int) -> Int {
    var end = offset
    while end < around.bytes.count {
      if ")]\"'*".utf8.contains(around.bytes[end]) {
        end += 1
      } else if around.has("”", at: end) || around.has("’", at: end) {
        end += 3
      } else {
        break
      }
    }
    return end
  }
}
