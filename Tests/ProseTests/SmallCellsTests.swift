import DistrictModel
import DocumentModel
import Prose
import Testing

/// Small student groups are hidden, and nothing else is.
struct SmallCellsTests {
  private static let vocabulary = Vocabulary(
    studentGroups: [
      Term(name: "Multilingual learners", aliases: ["EL students", "English learners", "ELs"]),
      Term(name: "Students with disabilities", aliases: ["SWD", "students with IEPs"]),
      Term(name: "Low-income students", aliases: ["economically disadvantaged"]),
      Term(name: "Hispanic/Latino students", aliases: ["Hispanic students"]),
    ],
    months: [YearTerm(name: "May", month: 5, day: 31)], terms: [YearTerm(name: "spring", month: 6, day: 15)])

  private let cells = SmallCells(minimumN: 10, vocabulary: Self.vocabulary)

  @Test(arguments: [
    ("2 of 7 grade 4 EL students met standard", "•• of •• grade 4 EL students met standard"),
    ("Only 2 out of 7 students with IEPs met standard.", "Only •• out of •• students with IEPs met standard."),
    ("3 of our 8 English learners", "•• of our •• English learners"),
    ("0 of 7 EL students met standard", "•• of •• EL students met standard"),
    ("the group (n=6) grew", "the group (n=••) grew"),
    ("the group (N = 6) grew", "the group (N = ••) grew"),
    ("3 students were suspended", "•• students were suspended"),
    ("3 Students", "•• Students"),
    ("1 student was expelled", "•• student was expelled"),
    ("There are 4 multilingual learners in grade 3.", "There are •• multilingual learners in grade 3."),
    ("7 grade 4 EL students", "•• grade 4 EL students"),
    ("6 third-grade students", "•• third-grade students"),
    ("5 Hispanic students and 12 Asian students", "•• Hispanic students and 12 Asian students"),
    ("9 economically disadvantaged fifth graders", "•• economically disadvantaged fifth graders"),
    ("4 more EL students will exit", "•• more EL students will exit"),
    ("We tested 6 SWD in spring", "We tested •• SWD in spring"),
    ("We serve 8 ELs.", "We serve •• ELs."),
    ("3 or 4 students", "•• or •• students"),
    ("2 homeless children", "•• homeless children"),
    ("43% (3 of 7)", "••% (•• of ••)"),
    ("From 43% (3 of 7) to 57% by June", "From ••% (•• of ••) to ••% by June"),
    ("50% of EL students (n=6) met standard", "••% of EL students (n=••) met standard"),
    ("42.9 percent of our 7 EL students", "•• percent of our •• EL students"),
    ("7 EL students (43%) met standard", "•• EL students (••%) met standard"),
    ("100% (7 of 7)", "••% (•• of ••)"),
    ("43% (3/7)", "••% (••/••)"),
    ("Of the EL students, 2 of 7 met standard.", "Of the EL students, •• of •• met standard."),
    ("“3 students” left", "“•• students” left"),
    ("In 2025, 3 students left. In 2026, 30 students left.", "In 2025, •• students left. In 2026, 30 students left."),
    ("Of our 7 EL students, 2 met standard in 3 subjects.", "Of our •• EL students, •• met standard in 3 subjects."),
    ("At Birch, 7 seniors – 3 of 7 boys – left", "At Birch, •• seniors – •• of •• boys – left"),
  ])
  func `hides a small group`(_ text: String, _ masked: String) {
    #expect(cells.masked(text) == masked)
  }

  @Test(arguments: [
    "grade 4 students", "Grades 3, 4 and 5 students", "grade 3-5 students", "grades 3–5 students", "K-5 students",
    "Kindergarten through grade 2 students", "4th grade students", "Tier 2 students", "Level 1 and 2 students",
    "5 goals", "3 days", "2 teachers", "2 teachers of EL students", "6 EL teachers", "3 days for students",
    "3 family nights with students and families", "5 hours per student", "2 student surveys a year",
    "3 student-led conferences", "2 student groups", "4-year graduation rate of students", "$5 students",
    "5% of students", "5 percent of students", "1,005 students", "2,5 students", "3.5 students per computer",
    "8:30 students arrive", "By May 5 students will read", "In spring 3 students", "Goal 2 students will grow",
    "1 in 5 students is absent", "groups of 4 students", "3 of 45 EL students", "10 students", "2 of 12 students",
    "3 of 7 goals were met", "43% (30 of 70)", "On 10/5 students return", "2 Provide EL students with tutoring",
    "1 counselor for 400 students", "2026", "six students", "3 or more absences per student", "n/a", "n<10",
    "10 of 12 EL students (83%)", "#3 students", "3. Students read daily", "Of our 70 EL students, 2 goals were met",
    "2 full time teachers for EL students",
    "40% of grade 3 students will read; 5 goals", "Target 60%, baseline 52%", "SY 2026-27 students",
  ])
  func `leaves other numbers alone`(_ text: String) {
    #expect(cells.masked(text) == text)
  }

  @Test func `leaves percentages that so few people cannot make up`() {
    #expect(
      cells.masked("From 43% (3 of 7) in a year when 52% of all met standard")
        == "From ••% (•• of ••) in a year when 52% of all met standard")
  }

  @Test func `leaves percentages of another sentence`() {
    #expect(
      cells.masked("We have 2 EL students. Half, 50%, of staff left.")
        == "We have •• EL students. Half, 50%, of staff left.")
  }

  @Test func `follows the district's own minimum`() {
    let text = "12 EL students"
    #expect(SmallCells(minimumN: 20, vocabulary: Self.vocabulary).masked(text) == "•• EL students")
    #expect(cells.masked(text) == text)
    #expect(SmallCells(minimumN: 1, vocabulary: Self.vocabulary).masked("1 student left") == "1 student left")
  }

  @Test func `gives ranges in the document`() {
    let text = "Naïve plan: 3 students"
    let ranges = cells.ranges(in: text.dropFirst(7), at: 8)
    #expect(ranges.map { String(decoding: Array(text.utf8)[$0.start..<$0.end], as: UTF8.self) } == ["3"])
  }

  @Test func `masks twice as once`() {
    let once = cells.masked("43% (3 of 7) of EL students")
    #expect(cells.masked(once) == once)
  }
}
