/// Headings that typography alone makes: underlined titles, and titles in capitals that stand apart.
struct HeadingShapes {
  struct Heading: Equatable {
    var level: Int
    /// Lines that it takes, its underline included.
    var lineCount: Int
  }

  /// One below the deepest underline that the text uses.
  private let capitalsLevel: Int
  /// Where everything is in capitals, capitals say nothing.
  private let capitalsCount: Bool
  private let numbered: NumberedTitles

  init(_ lines: [TextLine], _ shapes: [LineShape], in bytes: [UInt8]) {
    let levels = lines.indices.compactMap { Self.underlineLevel($0, lines, shapes, in: bytes) }
    capitalsLevel = (levels.max() ?? 0) + 1
    let worded = lines.filter { line in bytes[line.words].contains(where: \.isLetter) }
    let cased = worded.count { line in bytes[line.words].contains(where: \.isLower) }
    capitalsCount = cased * 3 >= worded.count
    numbered = NumberedTitles(lines, shapes, in: bytes)
  }

  /// The heading at a line, if it is one.
  func heading(at index: Int, _ lines: [TextLine], _ shapes: [LineShape], in bytes: [UInt8]) -> Heading? {
    if let level = Self.underlineLevel(index, lines, shapes, in: bytes) { return Heading(level: level, lineCount: 2) }
    guard capitalsCount, Self.isTitleInCapitals(lines[index], shapes[index], in: bytes) else {
      return numbered.depths[index].map { Heading(level: min(9, capitalsLevel + $0), lineCount: 1) }
    }
    guard
      Self.standsApart(index, lines, shapes) || Self.isTitleInCapitals(lines[index - 1], shapes[index - 1], in: bytes)
    else { return nil }
    return Heading(level: capitalsLevel, lineCount: 1)
  }

  /// Whether the next line underlines this one.
  func isUnderlined(_ index: Int, _ shapes: [LineShape]) -> Bool {
    guard index + 1 < shapes.count else { return false }
    return shapes[index + 1].kind == .rule(UInt8(ascii: "=")) || shapes[index + 1].kind == .rule(UInt8(ascii: "-"))
  }

  private static func underlineLevel(
    _ index: Int, _ lines: [TextLine], _ shapes: [LineShape], in bytes: [UInt8]
  ) -> Int? {
    guard index + 1 < lines.count, case .rule(let character) = shapes[index + 1].kind,
      shapes[index].kind == .prose || shapes[index].kind == .item, !shapes[index].hasGap,
      lines[index + 1].blanksAbove == 0, lines[index].columns <= 80, standsApart(index, lines, shapes),
      !endsLikeText(lines[index], in: bytes)
    else { return nil }
    switch character {
    case UInt8(ascii: "="): return 1
    case UInt8(ascii: "-"): return 2
    default: return nil
    }
  }

  /// A blank line, a rule, a page's edge or nothing stands above.
  private static func standsApart(_ index: Int, _ lines: [TextLine], _ shapes: [LineShape]) -> Bool {
    guard index > 0, lines[index].blanksAbove == 0, !lines[index].startsPage else { return true }
    switch shapes[index - 1].kind {
    case .rule, .pageNumber, .runningHead: return true
    case .prose, .item, .border: return false
    }
  }

  private static func endsLikeText(_ line: TextLine, in bytes: [UInt8]) -> Bool {
    switch bytes[Int(line.end) - 1] {
    case UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ";"): true
    default: false
    }
  }

  /// At least one whole word of four letters, no small letter, no figures to report, no label without its value.
  private static func isTitleInCapitals(_ line: TextLine, _ shape: LineShape, in bytes: [UInt8]) -> Bool {
    guard line.columns <= 80, line.words.count >= 5, !shape.hasBar, !shape.hasGap, !endsLikeText(line, in: bytes),
      shape.kind == .prose || shape.kind == .item, bytes[Int(line.end) - 1] != UInt8(ascii: ":")
    else { return false }
    var (longest, letters, digits, run) = (0, 0, 0, 0)
    for index in line.words {
      let byte = bytes[index]
      if byte.isLower || byte == UInt8(ascii: "%") || byte == UInt8(ascii: "$") || byte == UInt8(ascii: "_") {
        return false
      }
      run = byte.isUpper ? run + 1 : 0
      if byte.isUpper { letters += 1 } else if byte.isDigit { digits += 1 }
      longest = max(longest, run)
    }
    return longest >= 4 && letters >= 5 && letters > digits
  }
}
