/// Reads the numbers of list items: "1.", "1)", "(1)", "1- ", "1.2", "a)", "(iv)", "B.".
enum NumberLabel {
  static func read(_ words: Range<Int>, in bytes: [UInt8]) -> ListMarker? {
    let isOpen = bytes[words.lowerBound] == UInt8(ascii: "(")
    let start = words.lowerBound + (isOpen ? 1 : 0)
    guard start < words.upperBound else { return nil }
    if bytes[start].isDigit { return digits(start, words, isOpen: isOpen, in: bytes) }
    if bytes[start].isLetter { return letters(start, words, isOpen: isOpen, in: bytes) }
    return nil
  }

  /// One or more numbers of up to two digits with full stops between them.
  private static func digits(_ start: Int, _ words: Range<Int>, isOpen: Bool, in bytes: [UInt8]) -> ListMarker? {
    var parts: [Int] = []
    var index = start
    while index < words.upperBound, bytes[index].isDigit, parts.count < 6 {
      let first = index
      var value = 0
      while index < words.upperBound, bytes[index].isDigit, index - first < 3 {
        value = value * 10 + Int(bytes[index] - 0x30)
        index += 1
      }
      guard index - first < 3 else { return nil }
      parts.append(value)
      guard index + 1 < words.upperBound, bytes[index] == UInt8(ascii: "."), bytes[index + 1].isDigit else { break }
      index += 1
    }
    guard let value = parts.popLast() else { return nil }
    let number = ListNumber(style: .digits, prefix: parts, value: value, delimiter: 0)
    return marker([number], numberEnd: index, words, isOpen: isOpen, in: bytes)
  }

  /// A single letter, or a Roman number up to thirty-nine.
  private static func letters(_ start: Int, _ words: Range<Int>, isOpen: Bool, in bytes: [UInt8]) -> ListMarker? {
    var end = start
    while end < words.upperBound, bytes[end].isLetter, end - start < 8 { end += 1 }
    let isUpper = bytes[start].isUpper
    var readings: [ListNumber] = []
    if let roman = roman(start..<end, in: bytes) {
      readings.append(ListNumber(style: isUpper ? .upperRoman : .lowerRoman, value: roman, delimiter: 0))
    }
    if end - start == 1 {
      let value = Int(bytes[start].lowered - 0x60)
      readings.append(ListNumber(style: isUpper ? .upperLetter : .lowerLetter, value: value, delimiter: 0))
    }
    guard !readings.isEmpty else { return nil }
    return marker(readings, numberEnd: end, words, isOpen: isOpen, in: bytes)
  }

  private static func roman(_ range: Range<Int>, in bytes: [UInt8]) -> Int? {
    let isUpper = bytes[range.lowerBound].isUpper
    var total = 0
    var last = 0
    for index in range.reversed() {
      guard bytes[index].isUpper == isUpper else { return nil }
      let value: Int
      switch bytes[index].lowered {
      case UInt8(ascii: "i"): value = 1
      case UInt8(ascii: "v"): value = 5
      case UInt8(ascii: "x"): value = 10
      default: return nil
      }
      if value < last { total -= value } else { total += value }
      last = max(last, value)
    }
    return (1..<40).contains(total) ? total : nil
  }

  /// Looks at what follows the number: a mark that ends a label, and words.
  private static func marker(
    _ numbers: [ListNumber], numberEnd: Int, _ words: Range<Int>, isOpen: Bool, in bytes: [UInt8]
  ) -> ListMarker? {
    guard numberEnd < words.upperBound else { return nil }
    let isDigits = numbers[0].style == .digits
    var delimiterIndex = numberEnd
    if isDigits, bytes[delimiterIndex] == 0x20, delimiterIndex + 1 < words.upperBound,
      bytes[delimiterIndex + 1] == UInt8(ascii: "-")
    {
      delimiterIndex += 1
    }
    let delimiter = bytes[delimiterIndex]
    let hasDelimiter: Bool
    switch delimiter {
    case UInt8(ascii: ")"): hasDelimiter = true
    case UInt8(ascii: "."): hasDelimiter = !isOpen
    case UInt8(ascii: "-"): hasDelimiter = !isOpen && isDigits
    default: hasDelimiter = false
    }
    let isBareDecimal = !hasDelimiter && !isOpen && !numbers[0].prefix.isEmpty && bytes[numberEnd].isBlank
    guard hasDelimiter || isBareDecimal else { return nil }
    let labelEnd = hasDelimiter ? delimiterIndex + 1 : numberEnd
    let text = bytes.trimmed(labelEnd..<words.upperBound)
    guard !text.isEmpty, mayFollow(bytes[text.lowerBound], isApart: text.lowerBound > labelEnd, delimiter, isDigits)
    else { return nil }
    return ListMarker(
      label: words.lowerBound..<labelEnd, textStart: text.lowerBound,
      numbers: numbers.map {
        ListNumber(style: $0.style, prefix: $0.prefix, value: $0.value, delimiter: hasDelimiter ? delimiter : 0)
      },
      needsNeighbour: isBareDecimal || !isDigits && delimiter == UInt8(ascii: "."))
  }

  /// "3-5 students", "6-week cycles" and "2.5 hours" are no labels; "1-Hire", "3.Buy" and "1) buy" are.
  private static func mayFollow(_ next: UInt8, isApart: Bool, _ delimiter: UInt8, _ isDigits: Bool) -> Bool {
    if delimiter == UInt8(ascii: "-") { return isApart ? !next.isDigit : next.isUpper }
    if !isApart { return isDigits && next.isUpper }
    return true
  }
}
