import XMLStream

/// Formulas, written as one line.
extension StoryReader {
  mutating func beginMath() {
    beginRun()
    math = MathText()
    scope = .math
  }

  mutating func startMathPart(_ name: WordName, _ attributes: XMLAttributes) {
    switch name {
    case .t: target = .math
    case .ins, .moveTo, .del, .moveFrom: startChange(name)
    case .br: math.append("\n")
    case .chr, .begChr, .endChr, .sepChr: math.setSign(name, attributes.string(.val) ?? "")
    case .show: if !attributes.isOn { math.hide() }
    default: if MathText.holds(name) { math.begin(name) }
    }
  }

  mutating func endMathPart(_ name: WordName) {
    switch name {
    case .t: target = .none
    case .oMath:
      scope = .none
      for (index, line) in math.line.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
        if index > 0 { write(UInt8(ascii: "\n")) }
        write(Array(line.utf8).span)
      }
    default: if MathText.holds(name) { math.end(name) }
    }
  }
}
