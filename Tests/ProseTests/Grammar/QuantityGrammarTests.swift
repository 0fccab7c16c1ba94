import PlanModel
import Prose
import Testing

/// Words before a number, and what they say of it.
private struct Lead: Sendable, CustomTestStringConvertible {
  var words: String
  var bound: Quantity.Bound?
  var testDescription: String { words.debugDescription }

  static let all =
    [
      "", "from ", "to ", "by ", "of ", "was ", "nearly ", "(", "“", "Baseline: ", "the goal is\u{A0}", "— ",
    ].map { Lead(words: $0) } + [
      Lead(words: "at least ", bound: .atLeast), Lead(words: "no more than ", bound: .atMost),
      Lead(words: "more than ", bound: .moreThan), Lead(words: "fewer than\u{A0}", bound: .lessThan),
    ]
}

private let tails = [
  "", ".", ", as planned", ")", "”", ";", " by June 2027", " in grades 3-5", "\nNext line", "; see page 12",
]

/// A text, what was to be found in it, and what was.
private func fault(_ text: String, _ quantities: [Quantity], _ words: [String]) -> String? {
  let found = QuantityScanner.matches(in: text[...])
  guard found.map(\.quantity) != quantities || found.map({ written($0.range, in: text) }) != words else { return nil }
  return "\(text.debugDescription) has \(found.map { summary($0, in: text) })"
}

@Test(arguments: Lead.all)
private func `reads back every number with every unit, before and behind any words`(_ lead: Lead) {
  var generator = SeededGenerator(seed: 51)
  var faults: [String] = []
  for number in PrintedNumber.forms(&generator).flatMap({ [$0] + $0.negatives }) {
    for unit in PrintedUnit.all {
      let wanted = Quantity(value: number.value, unit: unit.kind, bound: lead.bound)
      faults += tails.compactMap { tail in
        fault(lead.words + number.words + unit.suffix + tail, [wanted], [number.words + unit.kept])
      }
    }
  }
  #expect(faults == [])
}

@Test(arguments: ["-", "–", "—", "\u{2212}", " - ", " – ", "\u{A0}–\u{A0}"])
func `reads back every range`(_ dash: String) {
  var generator = SeededGenerator(seed: 52)
  var faults: [String] = []
  for _ in 0..<20 {
    let low = Int.random(in: 3...40, using: &generator)
    let high = low + Int.random(in: 1...50, using: &generator)
    for unit in PrintedUnit.all where unit.kind == .percent || unit.kind == .points {
      let wanted = Quantity(value: Double(low), upper: Double(high), unit: unit.kind)
      faults += ["", "by ", "of ", "(", "about "].compactMap { lead in
        fault(
          "\(lead)\(low)\(dash)\(high)\(unit.suffix) in grade 4", [wanted], ["\(low)\(dash)\(high)\(unit.kept)"])
      }
    }
  }
  #expect(faults == [])
}

@Test(arguments: ["Title I", "Title II-A", "ESSER III", "General fund", "PTA", "Perkins V"])
func `reads back money beside its funding source`(_ source: String) {
  var generator = SeededGenerator(seed: 53)
  var faults: [String] = []
  for joint in ["--", "—", " – ", ", ", ": ", " (", "....", "\u{A0}", "\n"] {
    for number in PrintedNumber.forms(&generator) where number.value >= 1 {
      let wanted = Quantity(value: number.value, unit: .dollars)
      faults += ["", ".", ")", "; Title III", ", grade 3 only"].compactMap { tail in
        fault("\(source)\(joint)$\(number.words)\(tail)", [wanted], ["$\(number.words)"])
      }
    }
  }
  #expect(faults == [])
}
