import DocumentModel

/// A box to tick, as a character or in brackets.
struct CheckBox {
  static let open: [UInt8] = [0xE2, 0x98, 0x90]
  static let checked: [UInt8] = [0xE2, 0x98, 0x92]

  var isChecked: Bool
  /// In bytes.
  var length: Int

  /// The box character at an index, if one stands there: ☐, ☑ or ☒.
  static func character(at index: Int, in bytes: [UInt8]) -> CheckBox? {
    guard index + 2 < bytes.count, bytes[index] == 0xE2, bytes[index + 1] == 0x98,
      (0x90...0x92).contains(bytes[index + 2])
    else { return nil }
    return CheckBox(isChecked: bytes[index + 2] != 0x90, length: 3)
  }

  /// The box in brackets at an index, with white space or nothing after it: [ ], [x] or [X].
  static func brackets(at index: Int, in bytes: [UInt8], end: Int) -> CheckBox? {
    guard index + 2 < end, bytes[index] == UInt8(ascii: "["), bytes[index + 2] == UInt8(ascii: "]"),
      index + 3 == end || bytes[index + 3].isBlank
    else { return nil }
    switch bytes[index + 1] {
    case UInt8(ascii: " "): return CheckBox(isChecked: false, length: 3)
    case UInt8(ascii: "x"), UInt8(ascii: "X"): return CheckBox(isChecked: true, length: 3)
    default: return nil
    }
  }
}

extension DocumentBuilder {
  /// Appends words of a source; boxes to tick become controls.
  mutating func append(_ range: Range<Int>, of source: [UInt8], boxesInBrackets: Bool = false) {
    var copied = range.lowerBound
    for index in range where source[index] == 0xE2 || boxesInBrackets && source[index] == UInt8(ascii: "[") {
      let isCharacter = source[index] == 0xE2
      guard
        let box = isCharacter
          ? CheckBox.character(at: index, in: source) : CheckBox.brackets(at: index, in: source, end: range.upperBound)
      else { continue }
      bytes += source[copied..<index]
      appendCheckBox(isChecked: box.isChecked)
      copied = index + box.length
    }
    bytes += source[copied..<range.upperBound]
  }

  /// Appends a box to tick, as a control.
  mutating func appendCheckBox(isChecked: Bool) {
    let start = bytes.count
    bytes += isChecked ? CheckBox.checked : CheckBox.open
    controls.append(ContentControl(kind: .checkBox(isChecked: isChecked), range: TextRange(start, bytes.count)))
  }
}
