/// Reads an RTF file from its first byte to its last, once.
struct RTFTokenizer {
  let bytes: [UInt8]
  private(set) var index: Int

  init(_ bytes: [UInt8], from start: Int) {
    self.bytes = bytes
    index = start
  }

  mutating func next() -> RTFToken {
    skipLineEnds()
    guard index < bytes.count else { return .end }
    switch bytes[index] {
    case UInt8(ascii: "{"):
      index += 1
      return .open
    case UInt8(ascii: "}"):
      index += 1
      return .close
    case UInt8(ascii: "\\"):
      index += 1
      return control()
    case 0x09:
      index += 1
      return .word(.tab, nil)
    default:
      return text()
    }
  }

  /// Moves to the brace that closes the open group, or to the end of the file.
  mutating func skipGroup() {
    var depth = 0
    while index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: "{"): depth += 1
      case UInt8(ascii: "}"):
        if depth == 0 { return }
        depth -= 1
      case UInt8(ascii: "\\"):
        skipControl()
        continue
      default: break
      }
      index += 1
    }
  }

  /// Moves over a sign, or over the bytes that "\bin" announces.
  private mutating func skipControl() {
    guard bytes.holds([0x5C, 0x62, 0x69, 0x6E], at: index), index + 4 < bytes.count, bytes[index + 4].isDigit else {
      index = min(index + 2, bytes.count)
      return
    }
    index += 1
    _ = control()
  }

  /// Line ends lay the file out and mean nothing, and neither do zeros.
  private mutating func skipLineEnds() {
    while index < bytes.count, Self.isLayout(bytes[index]) { index += 1 }
  }

  private static func isLayout(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D || byte == 0 }

  private mutating func text() -> RTFToken {
    let start = index
    while index < bytes.count {
      let byte = bytes[index]
      if byte == UInt8(ascii: "\\") || byte == UInt8(ascii: "{") || byte == UInt8(ascii: "}") || byte == 0x09
        || Self.isLayout(byte)
      {
        break
      }
      index += 1
    }
    return .text(start..<index)
  }

  private mutating func control() -> RTFToken {
    guard index < bytes.count else { return .end }
    if bytes[index].isLetter { return word() }
    let sign = bytes[index]
    index += 1
    switch sign {
    case UInt8(ascii: "*"): return .optional
    case UInt8(ascii: "'"): return code()
    default: return .sign(sign)
    }
  }

  /// Two hexadecimal digits; a sloppy writer may give fewer.
  private mutating func code() -> RTFToken {
    var value: UInt8 = 0
    var digits = 0
    while digits < 2, index < bytes.count, let digit = bytes[index].hexadecimal {
      value = value << 4 | digit
      digits += 1
      index += 1
    }
    return digits == 2 ? .code(value) : .sign(UInt8(ascii: "'"))
  }

  private mutating func word() -> RTFToken {
    var key = RTFWord.emptyKey
    while index < bytes.count, bytes[index].isLetter {
      key = RTFWord.extended(key, by: bytes[index])
      index += 1
    }
    let parameter = parameter()
    if index < bytes.count, bytes[index] == 0x20 { index += 1 }
    let word = RTFWord.byKey[key]
    // Bytes that are counted; a count past the end of the file is a lie.
    if word == .bin, let count = parameter, count > 0, count <= bytes.count - index { index += count }
    return .word(word, parameter)
  }

  private mutating func parameter() -> Int? {
    let start = index
    let isNegative = index < bytes.count && bytes[index] == UInt8(ascii: "-")
    if isNegative { index += 1 }
    let first = index
    var value = 0
    while index < bytes.count, bytes[index].isDigit {
      value = min(value * 10 + Int(bytes[index] - 0x30), 1 << 40)
      index += 1
    }
    guard index > first else {
      index = start
      return nil
    }
    return isNegative ? -value : value
  }
}

extension UInt8 {
  /// The value of a hexadecimal digit.
  fileprivate var hexadecimal: UInt8? {
    if isDigit { return self - 0x30 }
    return (0x61...0x66).contains(lowered) ? lowered - 0x57 : nil
  }
}
