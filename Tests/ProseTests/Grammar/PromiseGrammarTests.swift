import PlanModel
import Prose
import Testing

/// How a plan says where something stands and where it should be: "A" and "B" stand for the numbers.
private struct Wording: Sendable, CustomTestStringConvertible {
  var testDescription: String

  init(_ words: String) { testDescription = words }

  static let all = [
    "from A to B", "from A\u{A0}to\u{A0}B", "will increase from A to B", "A to B", "A → B", "A -> B", "A→B",
    "from A up to B", "from A to at least B", "from a baseline of A to B", "to B from A", "to B, up from A",
    "will reach B, up from A", "to B in June 2027 from A in June 2026", "will be B, compared with A last year",
  ].map(Wording.init)

  func printed(_ baseline: String, _ target: String) -> String {
    testDescription.split(separator: "A", maxSplits: 1, omittingEmptySubsequences: false).map {
      $0.split(separator: "B", maxSplits: 1, omittingEmptySubsequences: false).joined(separator: target)
    }.joined(separator: baseline)
  }
}

private let surroundings = [
  ("", ""), ("By June 2027, grade 3 students ", " on the SBA."), ("Goal 2: ", " (grades 3-5)"),
  ("The share of students at Level 3 ", ", as measured by MAP, page 12."),
]

/// What is found of a promise: its words and units, as they have to be.
private struct Found: Equatable {
  var value: Double?
  var unit: Quantity.Unit?
  var words: String?

  init(_ match: QuantityMatch?, in text: String) {
    value = match?.quantity.value
    unit = match?.quantity.unit
    words = match.map { written($0.range, in: text) }
  }

  init(_ number: PrintedNumber, _ unit: PrintedUnit, isBare: Bool = false) {
    value = number.value
    self.unit = unit.kind
    words = number.words + (isBare ? "" : unit.kept)
  }
}

@Test(arguments: Wording.all)
private func `reads back where a promise starts and where it leads`(_ wording: Wording) {
  var generator = SeededGenerator(seed: 71)
  var faults: [String] = []
  for number in PrintedNumber.forms(&generator) {
    let end = PrintedNumber.forms(&generator)[number.words.contains(",") ? 4 : 1]
    for unit in PrintedUnit.all where unit.kind == .percent || unit.kind == .number {
      // Before its target, a baseline may leave the unit to it.
      for isBare in wording.testDescription.hasPrefix("to ") ? [false] : [false, true] {
        let words = wording.printed(number.words + (isBare ? "" : unit.suffix), end.words + unit.suffix)
        let wanted = [Found(number, unit, isBare: isBare), Found(end, unit), Found(nil, in: "")]
        faults += surroundings.map { $0 + words + $1 }.filter { text in
          let promises = PromiseReader.promises(in: text[...])
          let found = promises.first.map { [$0.baseline, $0.target, $0.change].map { Found($0, in: text) } }
          return promises.count != 1 || found != wanted
        }
      }
    }
  }
  #expect(faults == [])
}

@Test(arguments: ["increase by", "decrease by", "drop by at least", "will grow by about", "improve by"])
func `says a change as it is written, in points or per cent`(_ verb: String) {
  var generator = SeededGenerator(seed: 72)
  var faults: [String] = []
  for number in PrintedNumber.forms(&generator).prefix(4) {
    for unit in PrintedUnit.all where unit.kind == .percent || unit.kind == .points {
      for (before, after) in [("", ""), ("Absences will ", " by June 2027."), ("Scores in grades 3-5 ", ", or more")] {
        let text = "\(before)\(verb) \(number.words)\(unit.suffix)\(after)"
        let promises = PromiseReader.promises(in: text[...])
        let isRead =
          promises.map(\.baseline) == [nil] && promises[0].change?.quantity.isChange == true
          && Found(promises[0].change, in: text) == Found(number, unit)
        if !isRead { faults.append(text) }
      }
    }
  }
  #expect(faults == [])
}

@Test(arguments: ["-", "–", "—", " – ", "\u{2212}"])
func `reads from one per cent to another across a dash`(_ dash: String) {
  for text in ["from 52%\(dash)58%", "will rise from 52\(dash)58% by June", "moves from 52 %\(dash)58 % in grade 3"] {
    let promises = PromiseReader.promises(in: text[...])
    #expect(promises.map { $0.baseline?.quantity } == [Quantity(value: 52, unit: .percent)], "\(text)")
    #expect(promises.map { $0.target?.quantity } == [Quantity(value: 58, unit: .percent)], "\(text)")
    #expect(promises.first?.target.map { written($0.range, in: text).hasPrefix("58") } == true)
  }
}

@Test(arguments: [
  ("from Level 1 to Level 2", "Level 1 > Level 2"),
  ("Attendance: Level 1 to Level 2 on the state rubric by June 2025", "Level 1 > Level 2"),
  ("We will move from level 2\u{A0}to level 3.", "level 2 > level 3"),
  ("Students at Level 1 to Level 2 will rise from 20% to 30%.", "20% > 30%"),
])
func `reads from one level to another where no other number is promised`(_ text: String, _ found: String) {
  #expect(PromiseReader.promises(in: text[...]).map { summary($0, in: text) } == [found])
}

@Test(arguments: ["Levels 1 to 2", "Level 1 and Level 2", "Level 3 to grade 4", "Level 1 to 2", "to Level 2"])
func `promises nothing of levels that are only named`(_ text: String) {
  #expect(PromiseReader.promises(in: text[...]).isEmpty)
}
