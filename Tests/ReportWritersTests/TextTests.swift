import ReviewModel
import Testing

@testable import ReportWriters

@Suite struct TextTests {
  static func checked(_ report: CheckReport, _ style: ReportStyle = ReportStyle()) -> String {
    String(decoding: ReportWriter<CheckReport>.checkText.write(report, style), as: UTF8.self)
  }

  static func summary(_ baseline: Baseline, _ style: ReportStyle = ReportStyle()) -> String {
    String(decoding: ReportWriter<Baseline>.baselineText.write(baseline, style), as: UTF8.self)
  }

  @Test func `a finding says its weight, its place, what was found, the words, and what to do`() {
    let text = Self.checked(SampleCheck.value)
    #expect(
      text.contains(
        """
          To fix · Goal 2
            Goal 2 names nothing that could be measured
            “We will build a school where every learner thrives: families who feel like partners in their
            child’s learning.”
            What to do: Name one measure in the Measures table under the goal, with where it stands now and
            where it should be.
            Rule: goal-no-metric
        """))
  }

  @Test func `a document ends with what its rules came to, and the whole with denominators`() {
    let text = Self.checked(SampleCheck.value)
    #expect(text.contains("5 rules: 2 fail, 2 pass, 1 not applicable."))
    #expect(
      text.contains("Read 3 of 4 documents against the goals of Harrow & Vale School District, as of 2026-10-01."))
    #expect(text.contains("4 findings: 3 to fix, 1 to look at. 1 of 3 documents without findings."))
    #expect(text.contains("drafts/dunlin.doc\n  Could not be read: This is a file of Word 97-2003."))
  }

  @Test func `colour comes only where it is asked for, and words stay the same`() {
    let plain = Self.checked(SampleCheck.value)
    let colored = Self.checked(SampleCheck.value, ReportStyle(isColored: true))
    #expect(!plain.contains("\u{1B}") && colored.contains("\u{1B}[1;31mTo fix"))
    let stripped = ["1", "2", "1;31", "1;33", "1;36", "0"].reduce(colored) { text, code in
      text.split(separator: "\u{1B}[\(code)m", omittingEmptySubsequences: false).joined()
    }
    #expect(stripped == plain)
  }

  @Test(arguments: [40, 72, 100, 160])
  func `no line is longer than the terminal`(_ width: Int) {
    for text in [
      Self.checked(SampleCheck.value, ReportStyle(width: width)),
      Self.summary(SampleBaseline.value, ReportStyle(width: max(72, width))),
    ] {
      #expect(text.split(separator: "\n").allSatisfy { $0.count <= max(72, width) })
    }
  }

  @Test func `a terminal gets nothing that it would obey`() {
    var report = SampleCheck.value
    report.reviews = [HostileBaseline.review]
    for text in [Self.checked(report), Self.summary(HostileBaseline.value)] {
      #expect(!text.unicodeScalars.contains { $0 != "\n" && ($0 < " " || $0 == "\u{202E}") })
    }
  }

  @Test func `the summary fits a screen and keeps denominators`() {
    let text = Self.summary(SampleBaseline.value)
    #expect((25...45).contains(text.split(separator: "\n", omittingEmptySubsequences: false).count))
    #expect(text.contains("  12 of 14 schools       86%   Schools with a readable plan\n"))
    #expect(text.contains("  7 of 12        8 of 12        G2 Safe, Welcoming and Connected\n"))
    #expect(text.contains("Read 18 of 20 documents"))
    #expect(text.contains("Schools without a readable plan: Dunlin Elementary School, Nettle Creek School."))
  }

  @Test func `without a district the reader learns what did not apply`() {
    var report = SampleCheck.value
    report.districtName = nil
    #expect(Self.checked(report).hasSuffix("rules about the district’s goals did not apply.\n"))
    #expect(Self.checked(SampleCheck.empty).hasPrefix("Read 0 of 0 documents"))
  }

  @Test(arguments: [
    ("a bb ccccc", 8, ["a bb", "ccccc"]), ("abcdefghijklmnop q", 8, ["abcdefgh", "ijklmnop", "q"]), ("", 9, []),
    (" two  blanks ", 40, ["two blanks"]),
  ])
  func `words wrap at the width`(_ words: String, _ width: Int, _ lines: [String]) {
    #expect(TerminalText.lines(words, width: width, hanging: 0) == lines)
  }
}
