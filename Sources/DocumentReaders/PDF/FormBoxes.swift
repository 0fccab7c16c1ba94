/// Counts the check boxes and groups of options of a form that is filled in on the screen.
///
/// Poppler's tools tell nothing of their state, and draw a tick as each form likes it: what can be told is that they are
/// there. Objects that are packed into streams are not seen.
enum FormBoxes {
  /// The bit of a button's flags that says it is pushed, and holds no state.
  private static let pushed = 1 << 16

  static func count(in bytes: [UInt8]) -> Int {
    // A form that was saved again holds its changed objects twice, under one number.
    var boxes: Set<Int> = []
    var object = Object()
    for index in bytes.indices {
      switch bytes[index] {
      case UInt8(ascii: "o") where says("obj", bytes, index):
        guard let number = number(before: index, in: bytes) else { continue }
        if object.isBox { boxes.insert(object.number) }
        object = Object(number: number)
      case UInt8(ascii: "/") where says("/FT", bytes, index):
        if says("/Btn", bytes, skippingBlanks(from: index + 3, in: bytes)) { object.isButton = true }
      case UInt8(ascii: "/") where says("/Ff", bytes, index):
        object.flags = number(at: skippingBlanks(from: index + 3, in: bytes), in: bytes)
      default: break
      }
    }
    if object.isBox { boxes.insert(object.number) }
    return boxes.count
  }

  /// What was seen of the object on hand.
  private struct Object {
    var number = 0
    var isButton = false
    var flags = 0

    var isBox: Bool { isButton && flags & FormBoxes.pushed == 0 }
  }

  private static func says(_ word: StaticString, _ bytes: [UInt8], _ index: Int) -> Bool {
    guard index + word.utf8CodeUnitCount <= bytes.count else { return false }
    return bytes[index..<index + word.utf8CodeUnitCount].says(word)
  }

  private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }

  /// Where something stands after at most a few blanks; no form has more, and damage may have millions.
  private static func skippingBlanks(from index: Int, in bytes: [UInt8]) -> Int {
    var index = index
    let end = min(bytes.count, index + 8)
    while index < end, isBlank(bytes[index]) { index += 1 }
    return index
  }

  private static func number(at index: Int, in bytes: [UInt8]) -> Int {
    bytes[index..<min(bytes.count, index + 10)].prefix(while: \.isDigit).reduce(0) { $0 * 10 + Int($1 & 15) }
  }

  /// The first number of "12 0 obj"; nil where the word begins no object.
  private static func number(before index: Int, in bytes: [UInt8]) -> Int? {
    let words = bytes[max(0, index - 20)..<index].split(whereSeparator: isBlank).suffix(2)
    guard let first = words.first, words.count == 2, isBlank(bytes[index - 1]), words.joined().allSatisfy(\.isDigit)
    else { return nil }
    return number(at: first.startIndex, in: bytes)
  }
}
