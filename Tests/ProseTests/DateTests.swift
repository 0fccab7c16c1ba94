import DistrictModel
import PlanModel
import Prose
import Testing

/// A text and the dates in it, in the words of `summary`.
private struct Dated: Sendable, CustomTestStringConvertible {
  var text: String
  var found: [String]
  var testDescription: String { text }

  init(_ text: String, _ found: String...) {
    self.text = text
    self.found = found
  }
}

private let scanner = DateScanner(vocabulary: .schoolCalendar)

private func found(in text: String) -> [String] { scanner.matches(in: text[...]).map { summary($0, in: text) } }

@Test(arguments: [
  Dated("June 2025", "June 2025 = month 2025-06-30"),
  Dated("June, 2024", "June, 2024 = month 2024-06-30"),
  Dated("June of 2026", "June of 2026 = month 2026-06-30"),
  Dated("Feb. 2028", "Feb. 2028 = month 2028-02-29"),
  Dated("June ’25", "June ’25 = month 2025-06-30"),
  Dated("Jun-25 and Sept-2024", "Jun-25 = month 2025-06-30", "Sept-2024 = month 2024-09-30"),
  Dated("JUNE 2025 and june 2025", "JUNE 2025 = month 2025-06-30", "june 2025 = month 2025-06-30"),
  Dated("June\u{A0}15,\u{A0}2026", "June\u{A0}15,\u{A0}2026 = day 2026-06-15"),
  Dated("June 15th, 2026", "June 15th, 2026 = day 2026-06-15"),
  Dated("June 15", "June 15 = day"),
  Dated("15 June 2026", "15 June 2026 = day 2026-06-15"),
  Dated("June 15-18, 2026", "June 15-18, 2026 = day 2026-06-18"),
  Dated("Sept. 15, 2025", "Sept. 15, 2025 = day 2025-09-15"),
  Dated("Sept.-Nov.", "Sept = month", "Nov = month"),
  Dated("Sept 2024-May 2025", "Sept 2024 = month 2024-09-30", "May 2025 = month 2025-05-31"),
  Dated("In June. 2025 results", "June = month"),
  Dated("By June, 25% of students", "June = month deadline"),
  Dated("In May 4,000 students", "May = month"),
])
private func `reads months and days`(_ row: Dated) {
  #expect(found(in: row.text) == row.found)
}

@Test(arguments: [
  Dated("10/31", "10/31 = day"),
  Dated("10/31/2026", "10/31/2026 = day 2026-10-31"),
  Dated("6/3/26", "6/3/26 = day 2026-06-03"),
  Dated("6/2026", "6/2026 = month 2026-06-30"),
  Dated("5/1-4/30", "5/1 = day", "4/30 = day"),
  Dated("2026-06-30", "2026-06-30 = day 2026-06-30"),
  Dated("6-30-2026", "6-30-2026 = day 2026-06-30"),
])
private func `reads dates in digits`(_ row: Dated) {
  #expect(found(in: row.text) == row.found)
}

@Test(arguments: [
  Dated("2024-25", "2024-25 = schoolYear 2025-06-30 2024-25"),
  Dated("2023-2024", "2023-2024 = schoolYear 2024-06-30 2023-24"),
  Dated("2024–2025", "2024–2025 = schoolYear 2025-06-30 2024-25"),
  Dated("2024\u{2212}2025", "2024\u{2212}2025 = schoolYear 2025-06-30 2024-25"),
  Dated("2024 - 25", "2024 - 25 = schoolYear 2025-06-30 2024-25"),
  Dated("2019/20", "2019/20 = schoolYear 2020-06-30 2019-20"),
  Dated("2008-09", "2008-09 = schoolYear 2009-06-30 2008-09"),
  Dated("1999-00", "1999-00 = schoolYear 2000-06-30 1999-00"),
  Dated("SY 2023-24", "SY 2023-24 = schoolYear 2024-06-30 2023-24"),
  Dated("SY23-24", "SY23-24 = schoolYear 2024-06-30 2023-24"),
  Dated("SY2023-2024", "SY2023-2024 = schoolYear 2024-06-30 2023-24"),
  Dated("24-25 school year", "24-25 school year = schoolYear 2025-06-30 2024-25"),
  Dated("school year 24-25", "school year 24-25 = schoolYear 2025-06-30 2024-25"),
  Dated("202425", "202425 = schoolYear 2025-06-30 2024-25"),
  Dated("2025-2030", "2025-2030 = schoolYear 2030-06-30 2025-2030"),
  Dated(
    "by the end of the 2024-25 school year",
    "end of the 2024-25 school year = schoolYear 2025-06-30 2024-25 deadline"),
  Dated("end of SY 2025-26", "end of SY 2025-26 = schoolYear 2026-06-30 2025-26"),
  Dated(
    "at the beginning of the 2024-25 school year",
    "beginning of the 2024-25 school year = schoolYear 2024-09-30 2024-25"),
])
private func `reads school years`(_ row: Dated) {
  #expect(found(in: row.text) == row.found)
}

@Test(arguments: [
  Dated("Spring 24", "Spring 24 = term 2024-06-15"),
  Dated("Spring '24, Spring ’25", "Spring '24 = term 2024-06-15", "Spring ’25 = term 2025-06-15"),
  Dated("spring of 2024", "spring of 2024 = term 2024-06-15"),
  Dated("Spring, 2024", "Spring, 2024 = term 2024-06-15"),
  Dated("the 2025 spring survey", "2025 spring = term 2025-06-15"),
  Dated("Fall 2024-25", "Fall 2024-25 = term 2024-12-20 2024-25"),
  Dated("first semester of 2025-26", "first semester of 2025-26 = term 2026-01-31 2025-26"),
  Dated(
    "by spring of the 2025-26 school year", "spring of the 2025-26 school year = term 2026-06-15 2025-26 deadline"),
  Dated("EOY and MOY", "EOY = term", "MOY = term"),
  Dated("by the end of the school year", "end of the school year = term deadline"),
  Dated("fall and spring", "fall = term", "spring = term"),
  Dated("from fall to spring", "fall = term", "spring = term"),
  Dated("fall-to-spring growth", "fall = term", "spring = term"),
  Dated("By spring, 25% of students", "spring = term deadline"),
  Dated("by 2029", "2029 = year 2029-12-31 deadline"),
  Dated("by the end of 2025", "end of 2025 = year 2025-12-31 deadline"),
])
private func `reads terms and years`(_ row: Dated) {
  #expect(found(in: row.text) == row.found)
}

@Test(arguments: [
  "by June 2025", "By the end of June 2025", "until June 2025", "before June 2025", "through June 2025",
  "due June 2025",
  "no later than June 2025", "prior to June 2025", "on or before June 2025", "by early June 2025",
])
func `knows a deadline by the words before it`(_ text: String) throws {
  let match = try #require(scanner.matches(in: text[...]).first)
  #expect(match.isDeadline)
  #expect(match.date == CalendarDate(year: 2025, month: 6, day: 30))
}

@Test(arguments: [
  "in June 2025", "June 2025", "from June 2025", "We stand by. June 2025", "as measured by the June 2025 test",
  "passed by 5%; the June 2025 test",
])
func `takes no other date for a deadline`(_ text: String) throws {
  #expect(try #require(scanner.matches(in: text[...]).first).isDeadline == false)
}

@Test(arguments: [
  "Students may improve; they may 5 times.", "We march to school.", "the boy and the boys", "It will fall to 12%.",
  "Rates fall by 10%.", "Absence falls from 38.6% to 32%.", "Suspensions fall 10%.", "Heron Falls and Cedar Springs",
  "class of 2029", "grades 3-5",
  "K-2",
  "grades 9-10", "9/10 of students", "1/2/3", "13/45", "2/30", "24/7", "1.1.2", "at 8:30", "4,000 to 4,850",
  "2030 students",
  "call 360-555-0142", "decide", "juneteenth", "Goal 1", "",
])
func `leaves words and numbers alone that are no dates`(_ text: String) {
  #expect(found(in: text) == [])
}

@Test func `knows no month or term that the vocabulary leaves out`() {
  let bare = DateScanner(vocabulary: Vocabulary())
  #expect(bare.matches(in: "by June 2025 or spring or EOY").isEmpty)
  let words = "end of the 2024-25 school year"
  #expect(bare.matches(in: words[...]).map { summary($0, in: words) } == ["\(words) = schoolYear 2025-06-30 2024-25"])
}

@Test func `counts dates from where the text begins`() {
  let text = "É: by June 2025"
  let matches = scanner.matches(in: text.dropFirst(3), at: 4)
  #expect(matches.map { written($0.range, in: text) } == ["June 2025"])
}
