import Prose
import Testing

/// A number that names something, printed in many ways by chance.
private struct Name: Sendable, CustomTestStringConvertible {
  var testDescription: String
  var printed: @Sendable (inout SeededGenerator) -> String

  init(_ description: String, _ printed: @escaping @Sendable (inout SeededGenerator) -> String) {
    testDescription = description
    self.printed = printed
  }

  private static func any(_ range: ClosedRange<Int>, _ generator: inout SeededGenerator) -> Int {
    Int.random(in: range, using: &generator)
  }

  private static func one(_ words: [String], _ generator: inout SeededGenerator) -> String {
    words.randomElement(using: &generator) ?? ""
  }

  static let all = [
    Name("pages") { "\(one(["page", "Page", "p.", "pg."], &$0)) \(any(1...98, &$0))" },
    Name("pages of all") { "\(one(["page", "Page", "pg."], &$0)) \(any(1...9, &$0)) of \(any(10...98, &$0))" },
    Name("years in titles") {
      "\(one(["Vision", "Strategic Plan", "Forward", "School Improvement Plan"], &$0)) \(any(2010...2039, &$0))"
    },
    Name("school years in titles") {
      let year = any(2010...2039, &$0)
      return "\(year)\(one(["-", "–", "\u{2212}"], &$0))\(year % 100 + 1) School Improvement Plan"
    },
    Name("grades") {
      let low = any(1...6, &$0)
      return
        "\(one(["grades", "Grades", "gr."], &$0)) \(low)\(one(["-", "–", " to ", " and "], &$0))\(low + any(1...6, &$0))"
    },
    Name("grades from kindergarten") {
      "\(one(["K", "PK", "TK", "grades K", "PreK"], &$0))\(one(["-", "–"], &$0))\(any(1...12, &$0))"
    },
    Name("telephones") {
      let numbers = [any(201...989, &$0), any(200...989, &$0), any(1000...9899, &$0)].map(String.init)
      return one(
        [
          numbers.joined(separator: "-"), numbers.joined(separator: "."), numbers.joined(separator: " "),
          "(\(numbers[0])) \(numbers[1])-\(numbers[2])", "+1 \(numbers.joined(separator: " "))",
          "1-\(numbers.joined(separator: "-"))", "\(numbers.joined(separator: "-")), ext. \(any(10...999, &$0))",
        ], &$0)
    },
    Name("rooms") { "\(one(["Room", "room", "Rm.", "Portable", "Suite"], &$0)) \(any(1...399, &$0))" },
    Name("schools") {
      "\(one(["P.S.", "PS", "I.S.", "School", "School No.", "School #", "District", "M.S."], &$0)) \(any(20...899, &$0))"
    },
    Name("codes") { "campus \(any(1_000_000...999_999_999, &$0))" },
    Name("axes down") { "100% \((1...any(5...10, &$0)).map { "\(100 - 10 * $0)%" }.joined(separator: " "))" },
    Name("axes up") {
      let step = any(2...20, &$0)
      return one(["", "Students ", "Percent\n"], &$0)
        + (0...any(4...9, &$0)).map { "\(step * $0)" }.joined(separator: " ")
    },
  ]
}

@Test(arguments: Name.all)
private func `takes no number from a name, and misses none beside it`(_ name: Name) {
  var generator = SeededGenerator(seed: 61)
  var faults: [String] = []
  for _ in 0..<40 {
    let words = name.printed(&generator)
    for (text, wanted) in [
      (words, []), ("(\(words))", []), ("See \(words).", []), ("\(words): 52% of students", ["52%"]),
      ("By June 2027, 52% will meet it (\(words)).", ["52%"]),
      ("Raise 48% to 52%.\n\(words)\nRaise attendance by 3 points.", ["48%", "52%", "3 points"]),
    ] {
      let found = QuantityScanner.matches(in: text[...]).map { written($0.range, in: text) }
      if found != wanted { faults.append("\(text.debugDescription) has \(found)") }
    }
  }
  #expect(faults == [])
}

@Test(arguments: [
  "50% 55% 60% 65% 70%", "80%\t85%\t90%\t95%\t100%", "10 20 30", "0% to 20% to 40% to 60% to 80%",
  "3% 20% 40% 60% 80% 100%",
])
func `takes values in a row for values, and not for an axis`(_ text: String) {
  #expect(QuantityScanner.matches(in: text[...]).count == text.split { "\t ".contains($0) }.count { $0 != "to" })
}
