import DistrictModel
import PlanModel
import Prose
import Testing

private let scanner = DateScanner(vocabulary: .schoolCalendar)

/// A date as plans print it: what of it is the date, the last day that it means, and the school year that it names.
private struct PrintedDate: Sendable, CustomTestStringConvertible {
  var testDescription: String
  var date: String?
  var years: String?

  init(_ words: String, _ date: String?, _ years: String? = nil) {
    (testDescription, self.date, self.years) = (words, date, years)
  }

  /// With spaces that do not break, where it has any.
  var words: [String] {
    let tied = String(testDescription.map { $0 == " " ? "\u{A0}" : $0 })
    return tied == testDescription ? [tied] : [testDescription, tied]
  }

  static let fixed = [
    PrintedDate("June 2025", "2025-06-30"), PrintedDate("Spring 24", "2024-06-15"),
    PrintedDate("SY 2023-24", "2024-06-30", "2023-24"), PrintedDate("2023-2024", "2024-06-30", "2023-24"),
    PrintedDate("end of the 2024-25 school year", "2025-06-30", "2024-25"), PrintedDate("EOY", nil),
    PrintedDate("MOY", nil), PrintedDate("10/31", nil), PrintedDate("EOY 2024-25", "2025-06-30", "2024-25"),
  ]

  /// Every month and season, with years by chance.
  static let drawn: [PrintedDate] = {
    var generator = SeededGenerator(seed: 81)
    var dates: [PrintedDate] = []
    for month in 1...12 {
      let names = Vocabulary.schoolCalendar.months[month - 1]
      let year = Int.random(in: 2011...2038, using: &generator)
      let date = CalendarDate(endOf: month, year).description
      for name in [names.name] + names.aliases {
        dates += [PrintedDate("\(name) \(year)", date), PrintedDate("\(name) of \(year)", date)]
      }
    }
    for (term, end) in [("Fall", "12-20"), ("Winter", "02-28"), ("spring", "06-15"), ("Summer", "08-31")] {
      let year = Int.random(in: 2011...2038, using: &generator)
      dates += [PrintedDate("\(term) \(year)", "\(year)-\(end)"), PrintedDate("\(term) of \(year)", "\(year)-\(end)")]
      dates.append(PrintedDate("\(term) ’\(year % 100)", "\(year)-\(end)"))
    }
    for dash in ["-", "–", "\u{2212}", "/"] {
      let year = Int.random(in: 2011...2038, using: &generator)
      let years = "\(year)-\((year + 1) % 100)"
      for words in ["\(year)\(dash)\(year % 100 + 1)", "\(year)\(dash)\(year + 1)"] where dash != "/" || words.count < 8
      {
        for lead in ["", "SY ", "SY", "school year "] {
          dates.append(PrintedDate(lead + words, "\(year + 1)-06-30", years))
        }
      }
    }
    return dates
  }()
}

/// Words before a date, and whether they make it a deadline.
private let leads = [
  ("", false), ("by ", true), ("By the ", true), ("in ", false), ("no later than ", true), ("(", false),
  ("Due: ", true), ("52% in ", false), ("before\u{A0}", true),
]

private let tails = [
  "", ".", ",", ")", ": 52%", ", 62% of students", " as measured by the SBA", "; then in grades 3-5",
]

@Test(arguments: PrintedDate.fixed + PrintedDate.drawn)
private func `reads back every date before and behind any words`(_ printed: PrintedDate) {
  var faults: [String] = []
  for words in printed.words {
    for (lead, isDeadline) in leads {
      for text in tails.map({ lead + words + $0 }) {
        let found = scanner.matches(in: text[...])
        let isRead =
          found.map { written($0.range, in: text) } == [words] && found[0].date?.description == printed.date
          && found[0].schoolYear?.description == printed.years && found[0].isDeadline == isDeadline
        if !isRead { faults.append("\(text.debugDescription) has \(found.map { summary($0, in: text) })") }
      }
    }
  }
  #expect(faults == [])
}

@Test(arguments: ["-", "–", "—", " - ", " to ", "\u{A0}–\u{A0}"])
func `reads back both months of a span`(_ joint: String) {
  for (first, last) in [("Sept.", "Nov."), ("Oct", "Dec"), ("January", "March"), ("Sept.", "May"), ("Aug.", "Sept.")] {
    for (lead, tail) in [("", ""), ("Monthly, ", ": 52%"), ("(", ")"), ("from ", ", weekly")] {
      let text = lead + first + joint + last + tail
      let found = scanner.matches(in: text[...]).map { written($0.range, in: text) }
      #expect(found == [first, last].map { $0.filter { $0 != "." } }, "\(text.debugDescription)")
    }
  }
}
