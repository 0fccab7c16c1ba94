extension UInt8 {
  /// A space or a tab.
  var isBlank: Bool { self == 0x20 || self == 0x09 }
  var isDigit: Bool { (0x30...0x39).contains(self) }
  var isUpper: Bool { (0x41...0x5A).contains(self) }
  var isLower: Bool { (0x61...0x7A).contains(self) }
  var isLetter: Bool { isUpper || isLower }
  /// A mark of ASCII that Markdown lets a backslash escape.
  var isMark: Bool {
    (0x21...0x2F).contains(self) || (0x3A...0x40).contains(self) || (0x5B...0x60).contains(self)
      || (0x7B...0x7E).contains(self)
  }
  /// A small letter of ASCII.
  var lowered: UInt8 { isUpper ? self | 0x20 : self }
  /// The first byte of a character in UTF-8.
  var startsCharacter: Bool { self & 0xC0 != 0x80 }
}

extension [UInt8] {
  /// The range without blanks and no-break spaces at both ends.
  func trimmed(_ range: Range<Int>) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end {
      if self[start].isBlank { start += 1 } else if hasNoBreakSpace(at: start, end) { start += 2 } else { break }
    }
    while start < end {
      if self[end - 1].isBlank {
        end -= 1
      } else if hasNoBreakSpace(at: end - 2, end), end - 2 >= start {
        end -= 2
      } else {
        break
      }
    }
    return start..<end
  }

  private func hasNoBreakSpace(at index: Int, _ end: Int) -> Bool {
    index >= 0 && index + 1 < end && self[index] == 0xC2 && self[index + 1] == 0xA0
  }

  /// Whether the bytes of a word stand at an index.
  func holds(_ word: [UInt8], at index: Int) -> Bool {
    index + word.count <= count && self[index..<index + word.count].elementsEqual(word)
  }

  /// The words at a range as a string.
  func string(_ range: Range<Int>) -> String { String(decoding: self[range], as: UTF8.self) }
}
