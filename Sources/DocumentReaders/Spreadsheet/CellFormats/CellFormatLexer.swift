/// Cuts a number format's code into its sections and their signs.
struct CellFormatLexer {
  private let code: [UInt8]
  private var index = 0
  private var sections: [CellFormatSection] = []
  private var section = CellFormatSection()
  private var hasDigits = false
  private var hasDates = false

  /// The sections of a code; longer codes than anyone writes are cut.
  static func sections(of code: some Sequence<UInt8>) -> [CellFormatSection] {
    var lexer = CellFormatLexer(code: Array(code.prefix(1_000)))
    while lexer.index < lexer.code.count { lexer.step() }
    lexer.endSection()
    return lexer.sections
  }

  private init(code: [UInt8]) {
    self.code = code
  }

  private mutating func endSection() {
    section.settle()
    sections.append(section)
    section = CellFormatSection()
    hasDigits = false
    hasDates = false
  }

  private mutating func step() {
    let byte = code[index]
    index += 1
    switch byte {
    case UInt8(ascii: ";"): endSection()
    case UInt8(ascii: "\""): quoted()
    case UInt8(ascii: "\\"), UInt8(ascii: "!"): literal(character())
    case UInt8(ascii: "_"):
      _ = character()
      section.tokens.append(.blank)
    case UInt8(ascii: "*"): _ = character()
    case UInt8(ascii: "["): bracketed()
    case UInt8(ascii: "0"), UInt8(ascii: "#"), UInt8(ascii: "?"):
      hasDigits = true
      section.tokens.append(.digit(byte))
    case UInt8(ascii: "."): section.tokens.append(.point)
    case UInt8(ascii: ","): section.tokens.append(.comma)
    case UInt8(ascii: "%"): section.tokens.append(.percent)
    case UInt8(ascii: "@"): section.tokens.append(.text)
    case UInt8(ascii: "/"): stroke()
    default: word(byte)
    }
  }

  private mutating func literal(_ bytes: some Sequence<UInt8>) {
    if case .literal(let before) = section.tokens.last {
      section.tokens[section.tokens.count - 1] = .literal(before + bytes)
    } else {
      section.tokens.append(.literal(Array(bytes)))
    }
  }

  /// The character at the index, all of its bytes.
  private mutating func character() -> ArraySlice<UInt8> {
    let start = index
    if index < code.count { index += 1 }
    while index < code.count, code[index] & 0xC0 == 0x80 { index += 1 }
    return code[start..<index]
  }

  private mutating func quoted() {
    let end = code[index...].firstIndex(of: UInt8(ascii: "\"")) ?? code.count
    literal(code[index..<end])
    index = min(end + 1, code.count)
  }

  /// A colour, a condition, a currency with its language, or elapsed time.
  private mutating func bracketed() {
    let end = code[index...].firstIndex(of: UInt8(ascii: "]")) ?? code.count
    let content = code[index..<end]
    index = min(end + 1, code.count)
    guard let first = content.first else { return }
    if first == UInt8(ascii: "$") {
      literal(content.dropFirst().prefix { $0 != UInt8(ascii: "-") })
    } else if let condition = CellFormatCondition(content) {
      section.condition = condition
    } else if content.allSatisfy({ $0 | 0x20 == first | 0x20 }) {
      elapsed(first | 0x20, content.count)
    }
  }

  private mutating func elapsed(_ letter: UInt8, _ count: Int) {
    switch letter {
    case UInt8(ascii: "h"): date(.elapsedHours(count))
    case UInt8(ascii: "m"): date(.elapsedMinutes(count))
    case UInt8(ascii: "s"): date(.elapsedSeconds(count))
    default: break
    }
  }

  private mutating func date(_ part: CellFormatToken.DatePart) {
    hasDates = true
    section.tokens.append(.date(part))
  }

  /// A fraction's stroke, or one between the parts of a date.
  private mutating func stroke() {
    let denominator = code[index...].prefix {
      $0.digit != nil || $0 == UInt8(ascii: "?") || $0 == UInt8(ascii: "#")
    }
    guard hasDigits, !hasDates, !denominator.isEmpty else { return literal([UInt8(ascii: "/")]) }
    index += denominator.count
    let number = Int(String(decoding: denominator.prefix(6), as: UTF8.self)).flatMap {
      $0 > 0 ? $0 : nil
    }
    section.tokens.append(.fraction(places: min(4, denominator.count), denominator: number))
  }

  /// Letters that mean something outside quotes, and those that do not.
  private mutating func word(_ byte: UInt8) {
    let letter = byte | 0x20
    index -= 1
    if takes("general") {
      section.tokens.append(.general)
    } else if takes("am/pm") || takes("上午/下午") {
      date(.meridiem(isShort: false))
    } else if takes("a/p") {
      date(.meridiem(isShort: true))
    } else if hasDigits, takes("e+") {
      section.tokens.append(.exponent(showsPlus: true))
    } else if hasDigits, takes("e-") {
      section.tokens.append(.exponent(showsPlus: false))
    } else if byte.isLetter, "ymdhsegb".utf8.contains(letter) {
      let count = code[index...].prefix { $0 | 0x20 == letter }.count
      index += count
      datePart(letter, count)
    } else {
      literal(character())
    }
  }

  private mutating func datePart(_ letter: UInt8, _ count: Int) {
    switch letter {
    case UInt8(ascii: "y"): date(.year(count <= 2 ? 2 : 4))
    case UInt8(ascii: "e"): date(.year(4))
    case UInt8(ascii: "m"): date(.month(count))
    case UInt8(ascii: "d"): date(.day(count))
    case UInt8(ascii: "h"): date(.hour(count))
    case UInt8(ascii: "s"): date(.second(count))
    default: break
    }
  }

  /// Steps over a word in letters of any case.
  private mutating func takes(_ word: StaticString) -> Bool {
    let wanted = Array("\(word)".utf8)
    guard code[index...].count >= wanted.count else { return false }
    let matches = zip(code[index...], wanted).allSatisfy {
      $0 == $1 || $0.isLetter && $0 | 0x20 == $1
    }
    if matches { index += wanted.count }
    return matches
  }
}
