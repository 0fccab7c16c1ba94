/// A number format: how a cell's value is shown.
///
/// Follows ECMA-376 part 1, 18.8.31, with English names of days and months. Colours, the languages of currencies, and
/// blanks that only align columns are looked over; what is shown has no blanks at its ends.
struct CellFormat {
  /// Shows numbers in up to eleven characters, and text as it is.
  static let general = CellFormat("General".utf8)

  /// Bytes of a text that a format's words are put around: as many as Excel allows characters in a cell.
  private static let longestText = 32_767

  /// The sections for numbers, by their conditions or their order: positive, negative, zero.
  private let sections: [CellFormatSection]
  private let textSection: CellFormatSection?
  let isGeneral: Bool

  init(_ code: some Sequence<UInt8>) {
    var sections = CellFormatSection.all(in: code)
    if sections.count >= 4 {
      textSection = sections[3]
      sections.removeSubrange(3...)
    } else if let last = sections.last, last.showsText, last.kind == .words {
      textSection = sections.removeLast()
    } else {
      textSection = nil
    }
    self.sections = sections
    isGeneral = textSection == nil && sections.allSatisfy { $0.tokens == [.general] }
  }

  /// Whether a number is shown as a date or a time.
  func showsDate(_ number: DecimalNumber) -> Bool {
    section(for: number.double)?.section.kind == .date
  }

  /// Shows a number, of a workbook that counts its days from 1904 or does not.
  func append(_ number: DecimalNumber, is1904: Bool, to text: inout [UInt8]) {
    let start = text.count
    if let (section, isUnsigned) = section(for: number.double) {
      section.append(number, isUnsigned: isUnsigned, is1904: is1904, to: &text)
    } else {
      GeneralNumber.append(number, to: &text)
    }
    Self.trim(&text, from: start)
  }

  /// Shows a text; a longer one than Excel allows stands once and by itself, however often the format asks for it.
  func append(_ words: some Collection<UInt8>, to text: inout [UInt8]) {
    guard let textSection, words.count <= Self.longestText || !textSection.showsText else {
      return text.append(contentsOf: words)
    }
    for token in textSection.tokens {
      switch token {
      case .text, .general: text.append(contentsOf: words)
      case .literal(let bytes): text += bytes
      case .blank: text.append(0x20)
      default: break
      }
    }
  }

  /// The section that shows a number, and whether that section says itself how negative numbers are marked; nil where
  /// the format is for text alone.
  private func section(for number: Double) -> (section: CellFormatSection, isUnsigned: Bool)? {
    for (index, section) in sections.enumerated() {
      let isLast = index == sections.count - 1
      if let condition = section.condition {
        // A last section takes what no other took, whatever its condition.
        if condition.holds(for: number) || isLast && index > 0 {
          return (section, condition.isNegative)
        }
      } else if isLast || isDefault(index, for: number) {
        let isSecond = index == 1 && sections[0].condition == nil
        return (
          section, isSecond || index == 2 && number < 0 && sections[1].condition?.isNegative == true
        )
      }
    }
    return sections.last.map { ($0, false) }
  }

  /// Whether a section without a condition is for a number, by its position.
  private func isDefault(_ index: Int, for number: Double) -> Bool {
    switch index {
    case 0: sections.count == 2 ? number >= 0 : number > 0
    case 1: number < 0
    default: true
    }
  }

  private static func trim(_ text: inout [UInt8], from start: Int) {
    while text.count > start, text.last == 0x20 { text.removeLast() }
    let first = text[start...].firstIndex { $0 != 0x20 } ?? start
    text.removeSubrange(start..<first)
  }
}

extension CellFormatSection {
  /// The sections of a code.
  static func all(in code: some Sequence<UInt8>) -> [CellFormatSection] {
    CellFormatLexer.sections(of: code)
  }

  fileprivate func append(
    _ number: DecimalNumber, isUnsigned: Bool, is1904: Bool, to text: inout [UInt8]
  ) {
    if kind == .date { return appendDate(number, is1904: is1904, to: &text) }
    var magnitude = number
    magnitude.isNegative = false
    if number.isNegative, !isUnsigned, !tokens.isEmpty { text.append(UInt8(ascii: "-")) }
    switch kind {
    case .number: appendNumber(magnitude, to: &text)
    case .scientific: appendScientific(magnitude, to: &text)
    case .fraction: appendFraction(magnitude, to: &text)
    default: appendWords(magnitude, to: &text)
    }
  }

  private func appendWords(_ number: DecimalNumber, to text: inout [UInt8]) {
    for token in tokens {
      switch token {
      case .literal(let bytes): text += bytes
      case .blank: text.append(0x20)
      case .percent: text.append(UInt8(ascii: "%"))
      case .general, .text: GeneralNumber.append(number, to: &text)
      default: break
      }
    }
  }
}
