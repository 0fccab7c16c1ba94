import DistrictModel
import Testing

@testable import ReportWriters

@Suite struct WordingTests {
  @Test(arguments: [
    (0, "0 goals"), (1, "1 goal"), (2, "2 goals"), (1204, "1,204 goals"), (1_000_000, "1,000,000 goals"),
  ])
  func `counts take their words along`(_ count: Int, _ words: String) {
    #expect(Counted.words(count, "goal") == words)
  }

  @Test(
    arguments: [
      (0, 14, "0%"), (9, 14, "64%"), (14, 14, "100%"), (1, 300, "<1%"), (299, 300, ">99%"), (1, 200, "1%"), (0, 0, nil),
    ] as [(Int, Int, String?)])
  func `a share is none or all only if it is`(_ count: Int, _ total: Int, _ words: String?) {
    #expect(Counted.percent(count, of: total) == words)
  }

  @Test(arguments: [([], ""), (["a"], "a"), (["a", "b"], "a and b"), (["a", "b", "c"], "a, b and c")])
  func `lists read as a sentence`(_ items: [String], _ words: String) {
    #expect(Counted.list(items) == words)
  }

  @Test(arguments: [
    ("short", 10, "short"), ("one two three", 8, "one two…"), ("one  two\nthree", 20, "one two three"),
    ("unbreakable", 5, "unbre…"), ("", 5, ""),
  ])
  func `long words are cut between words`(_ text: String, _ limit: Int, _ short: String) {
    #expect(text.shortened(to: limit) == short)
  }

  @Test(arguments: [
    (-1, 5, SchoolLevel.elementary), (0, 6, .elementary), (3, 5, .elementary), (6, 8, .middle), (5, 6, .middle),
    (7, 9, .middle), (9, 12, .high), (8, 12, .high), (0, 8, .several), (7, 12, .several), (0, 12, .several),
  ])
  func `schools are grouped by the grades they teach`(_ lowest: Int, _ highest: Int, _ level: SchoolLevel) {
    #expect(SchoolLevel(GradeSpan(lowest: lowest, highest: highest)) == level)
  }

  @Test func `a school with no grades is not guessed at`() {
    #expect(SchoolLevel(nil) == .unknown)
  }
}
