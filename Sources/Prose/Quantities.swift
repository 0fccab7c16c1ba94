package import DocumentModel
package import PlanModel

/// A number with its unit, found in a text.
package struct QuantityMatch: Hashable, Sendable {
  package var quantity: Quantity
  /// The number with its unit and any sign before it, in UTF-8 offsets of the document.
  ///
  /// Words of comparison ("at least", "or fewer") and the noun that is counted stay outside.
  package var range: TextRange
}

/// Finds numbers that measure something, and leaves alone those that name something: grades, years, dates, list
/// numbers, ordinals, codes.
package struct QuantityScanner {
  let around: Surroundings
  let base: Int

  package init(_ text: Substring, at base: Int = 0) {
    self.init(bytes: Array(text.utf8), at: base)
  }

  /// The same for bytes that somebody holds already.
  package init(bytes: [UInt8], at base: Int) {
    self.around = Surroundings(bytes: bytes)
    self.base = base
  }

  /// Every quantity of a text, in order.
  package static func matches(in text: Substring, at base: Int = 0) -> [QuantityMatch] {
    QuantityScanner(text, at: base).matches()
  }

  package func matches() -> [QuantityMatch] {
    var found: [QuantityMatch] = []
    var names: NamedNumbers?
    var offset = 0
    while offset < around.bytes.count {
      if Folding.isLetter(around.bytes[offset]) {
        let end = endOfWord(from: offset)
        let spelled = spelledQuantity(from: offset, to: end)
        if let spelled { found.append(match(spelled)) }
        offset = spelled?.end ?? end
      } else if mayBegin(at: offset), let number = NumberReading(around.bytes, at: offset) {
        let meaning = reading(of: number, after: names)
        switch meaning {
        case .quantity(let quantity): found.append(match(quantity))
        case .name(let named): names = named
        case .nothing: break
        }
        offset = max(meaning.end ?? number.end, endOfWord(from: number.end))
      } else {
        offset += 1
      }
    }
    return withoutAxes(found)
  }

  private func match(_ reading: QuantityReading) -> QuantityMatch {
    QuantityMatch(quantity: reading.quantity, range: TextRange(base + reading.start, base + reading.end))
  }

  /// A digit, a point, a hyphen or the first byte of a minus sign.
  private func mayBegin(at offset: Int) -> Bool {
    let byte = around.bytes[offset]
    return Folding.isDigit(byte) || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-") || byte == 0xE2
  }

  /// The bytes between two offsets of the document.
  func bytes(from start: Int, to end: Int) -> ArraySlice<UInt8> {
    around.bytes[(start - base)..<max(start, end) - base]
  }

  private func endOfWord(from offset: Int) -> Int {
    var end = offset
    while end < around.bytes.count, Folding.isLetter(around.bytes[end]) || Folding.isDigit(around.bytes[end]) {
      end += 1
    }
    return end
  }
}
