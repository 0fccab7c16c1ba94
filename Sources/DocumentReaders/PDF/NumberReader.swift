/// Reads decimal numbers one after the other, skipping what stands between them.
struct NumberReader {
  private let bytes: ArraySlice<UInt8>
  private var index: Int

  init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    index = bytes.startIndex
  }

  /// The next number, or the next letter where a letter comes first.
  mutating func next() -> Double? {
    while index < bytes.endIndex, !Self.begins(bytes[index]) { index += 1 }
    return number()
  }

  /// The next letter; nil where a number or the end comes first.
  mutating func letter() -> UInt8? {
    while index < bytes.endIndex, !Self.begins(bytes[index]) {
      let byte = bytes[index]
      index += 1
      if byte.isLetter { return byte }
    }
    return nil
  }

  var isAtEnd: Bool { index >= bytes.endIndex }

  private static func begins(_ byte: UInt8) -> Bool {
    byte.isDigit || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "+")
  }

  private mutating func number() -> Double? {
    guard index < bytes.endIndex else { return nil }
    let isNegative = bytes[index] == UInt8(ascii: "-")
    if isNegative || bytes[index] == UInt8(ascii: "+") { index += 1 }
    var value = 0.0
    var scale = 0.0
    while index < bytes.endIndex {
      let byte = bytes[index]
      if byte.isDigit {
        value = value * 10 + Double(byte - 0x30)
        scale *= 10
      } else if byte == UInt8(ascii: "."), scale == 0 {
        scale = 1
      } else {
        break
      }
      index += 1
    }
    if scale > 1 { value /= scale }
    skipExponent(&value)
    return isNegative ? -value : value
  }

  /// Tools write an exponent only for what is as good as nothing.
  private mutating func skipExponent(_ value: inout Double) {
    guard index + 1 < bytes.endIndex, bytes[index] | 0x20 == UInt8(ascii: "e"), bytes[index + 1] == UInt8(ascii: "-")
    else { return }
    index += 2
    while index < bytes.endIndex, bytes[index].isDigit { index += 1 }
    value = 0
  }
}
