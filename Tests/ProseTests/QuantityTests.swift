import PlanModel
import Prose
import Testing

/// A text and the quantities in it, in the words of `summary`.
private struct Counted: Sendable, CustomTestStringConvertible {
  var text: String
  var found: [String]
  var testDescription: String { text }

  init(_ text: String, _ found: String...) {
    self.text = text
    self.found = found
  }
}

private func found(in text: String) -> [String] {
  QuantityScanner.matches(in: text[...]).map { summary($0, in: text) }
}

@Test(arguments: [
  Counted("53.0% to 73.8%", "53.0% = 53.0 percent", "73.8% = 73.8 percent"),
  Counted("75 %to 82%", "75 % = 75.0 percent", "82% = 82.0 percent"),
  Counted("6.04 % of", "6.04 % = 6.04 percent"),
  Counted("51 to 61%", "51 = 51.0 number", "61% = 61.0 percent"),
  Counted("21 to 26", "21 = 21.0 number", "26 = 26.0 number"),
  Counted("3.72 to 3.9", "3.72 = 3.72 number", "3.9 = 3.9 number"),
  Counted("show a .4 decrease", ".4 = 0.4 number"),
  Counted("4,000 to 4,850 students", "4,000 = 4000.0 number", "4,850 = 4850.0 count"),
  Counted("32.2% (86 students)", "32.2% = 32.2 percent", "86 = 86.0 count"),
  Counted("5 percent, 5 per cent, 5 pct", "5 percent = 5.0 percent", "5 per cent = 5.0 percent", "5 pct = 5.0 percent"),
  Counted("5\u{A0}percentage\u{A0}points", "5\u{A0}percentage\u{A0}points = 5.0 points"),
  Counted("5 points, 5 pts, 5 % points", "5 points = 5.0 points", "5 pts = 5.0 points", "5 % points = 5.0 points"),
  Counted("a 5-percentage-point gain", "5-percentage-point = 5.0 points"),
  Counted("a 6-percentage point gain", "6-percentage point = 6.0 points"),
  Counted("a 6 percentage-point gain", "6 percentage-point = 6.0 points"),
  Counted("a 10-percent cut", "10-percent = 10.0 percent"),
  Counted("five percent of students", "five percent = 5.0 percent"),
  Counted("at least twenty-five percentage points", "twenty-five percentage points = 25.0 points atLeast"),
  Counted("One hundred percent of students", "One hundred percent = 100.0 percent"),
  Counted("by five (5) percentage points", "(5) percentage points = 5.0 points"),
  Counted("the 50 %ile", "50 %ile = 50.0 number"),
  Counted("20 staff, 12 families, 11.5 days", "20 = 20.0 count", "12 = 12.0 count", "11.5 = 11.5 count"),
  Counted("30 versus 45 this year", "30 = 30.0 number", "45 = 45.0 number"),
  Counted("504 minutes in 40 classes", "504 = 504.0 count", "40 = 40.0 count"),
  Counted("Baseline:52% Target/58%", "52% = 52.0 percent", "58% = 58.0 percent"),
  Counted(
    "Target-58%, “60%”, **61%**, _62%_", "58% = 58.0 percent", "60% = 60.0 percent", "61% = 61.0 percent",
    "62% = 62.0 percent"),
  Counted("Baseline 45 Target 52", "45 = 45.0 number", "52 = 52.0 number"),
  Counted("Math 45 to 52", "45 = 45.0 number", "52 = 52.0 number"),
  Counted("In grade 3, 45% of 60 students", "45% = 45.0 percent", "60 = 60.0 count"),
  Counted("In May 85% of students", "85% = 85.0 percent"),
])
private func `finds what plans measure`(_ row: Counted) {
  #expect(found(in: row.text) == row.found)
}

@Test(arguments: [
  Counted(">3%", ">3% = 3.0 percent moreThan"),
  Counted("≥ 78%, <= 4", "≥ 78% = 78.0 percent atLeast", "<= 4 = 4.0 number atMost"),
  Counted(">=72%80%86%", ">=72% = 72.0 percent atLeast", "80% = 80.0 percent", "86% = 86.0 percent"),
  Counted("at least 85%", "85% = 85.0 percent atLeast"),
  Counted("no less than 85%", "85% = 85.0 percent atLeast"),
  Counted("no more than 12%", "12% = 12.0 percent atMost"),
  Counted("not fewer than 30 students", "30 = 30.0 count atLeast"),
  Counted("fewer than 30 students", "30 = 30.0 count lessThan"),
  Counted("more than 85%", "85% = 85.0 percent moreThan"),
  Counted("at or above 85%, at or below 9%", "85% = 85.0 percent atLeast", "9% = 9.0 percent atMost"),
  Counted("over 85%, below 12%", "85% = 85.0 percent moreThan", "12% = 12.0 percent lessThan"),
  Counted("an increase over 52%", "52% = 52.0 percent"),
  Counted("25 or fewer, 60 or higher", "25 = 25.0 number atMost", "60 = 60.0 number atLeast"),
  Counted("14% or lower", "14% = 14.0 percent atMost"),
  Counted("12 or fewer students", "12 = 12.0 count atMost"),
  Counted("10 or more absences", "10 = 10.0 count atLeast"),
  Counted("80%+ and 500+ students", "80%+ = 80.0 percent atLeast", "500 = 500.0 count atLeast"),
  Counted("52% -> 58%", "52% = 52.0 percent", "58% = 58.0 percent"),
  Counted("52%->58%", "52% = 52.0 percent", "58% = 58.0 percent"),
  Counted("52% => 58%", "52% = 52.0 percent", "58% = 58.0 percent"),
  Counted("52% → 58%", "52% = 52.0 percent", "58% = 58.0 percent"),
])
private func `reads comparisons in signs and words`(_ row: Counted) {
  #expect(found(in: row.text) == row.found)
}

@Test(arguments: [
  Counted("5-8%", "5-8% = 5.0..8.0 percent"),
  Counted("5–8 points", "5–8 points = 5.0..8.0 points"),
  Counted("5 – 8 percent", "5 – 8 percent = 5.0..8.0 percent"),
  Counted("5−8%", "5−8% = 5.0..8.0 percent"),
  Counted("5%-8%", "5%-8% = 5.0..8.0 percent"),
  Counted("3-5 years", "3-5 = 3.0..5.0 count"),
  Counted("3.9-4.1 on the survey", "3.9-4.1 = 3.9..4.1 number"),
  Counted("from -2.4 to .5", "-2.4 = -2.4 number", ".5 = 0.5 number"),
  Counted("−3 points, (-4%)", "−3 points = -3.0 points", "-4% = -4.0 percent"),
  Counted("–0.5 to 1.5", "–0.5 = -0.5 number", "1.5 = 1.5 number"),
  Counted("+3%", "3% = 3.0 percent change"),
  Counted("$5,000 stipends", "$5,000 = 5000.0 dollars"),
  Counted(
    "$ 2000, $1.2 million, $14k", "$ 2000 = 2000.0 dollars", "$1.2 million = 1200000.0 dollars",
    "$14k = 14000.0 dollars"),
  Counted("Title I--$7,372", "$7,372 = 7372.0 dollars"),
  Counted("$5,000-$7,000 and 300 dollars", "$5,000-$7,000 = 5000.0..7000.0 dollars", "300 dollars = 300.0 dollars"),
  Counted("up to $500", "$500 = 500.0 dollars"),
])
private func `reads ranges, signs and money`(_ row: Counted) {
  #expect(found(in: row.text) == row.found)
}

@Test(arguments: [
  "grade 3", "Grade 3 students", "grades 3-5", "grades 3–5 students", "9th", "the 40th percentile", "K-2",
  "PK-5 students",
  "grades 3, 4, and 5 students", "Levels 3, 4 and 5", "level 3 or 4", "Level 1 to level 2", "grades K, 1 and 2",
  "grades K and 1", "tiers 2 and 3", "Gr. 3 and gr 4", "No. 4", "No.4", "vol. 2",
  "in 2024", "2024-25", "2024–2025", "2024−2025", "2019/20", "SY 23-24", "SY23-24", "202425", "Spring '24",
  "Spring ’24",
  "10/31", "10/31/2026", "10-31-2026", "2026-10-31", "June 15, 2026", "Sept. 15", "June 15",
  "Goal 1", "Strategy 2", "Strategies 1 and 2", "Tier 2", "Tier 2 students", "Title I", "Title 1", "Priority 3",
  "1.1.2", "1.1.2.3", "2-A", "Equity 2.A", "#4", "A4", "3x", "v.4", "007", "12345678901234567890",
  "555-1234", "(555) 123-4567", "360-555-0142", "360.555.0142", "1-800-555-1212",
  "8:30", "8:30-9:15", "8 am", "3 p.m.", "10am",
  "DIBELS 8", "DIBELS 8th Edition", "Algebra 1", "in Algebra 1 students", "Read 180", "COVID-19", "Q1",
  "1. Train staff", "1- Train staff", "2 – Some progress", "Goal # 1", "Check-In 2", "2) Meet", "(3) Meet",
  "1.1 Coach staff", "a 5-point scale", "on a 4 point rubric",
  "45-minute blocks", "a 90-day plan", "point of contact", "one point of contact", "five students", "XX%", "__%", "%",
  "$",
  "the 1990s", "3rd–5th", "1/2", "24/7",
])
func `leaves numbers alone that name something`(_ text: String) {
  #expect(found(in: text) == [])
}

@Test(arguments: [("3.72", 3.72), ("0.1", 0.1), ("2.675", 2.675), ("38.65", 38.65), ("1,234,567.89", 1_234_567.89)])
func `reads decimals as the nearest number`(_ text: String, _ value: Double) {
  #expect(QuantityScanner.matches(in: text[...]).map(\.quantity.value) == [value])
}

@Test func `counts quantities from where the text begins`() {
  let text = "É: 52% of 60 students"
  let matches = QuantityScanner.matches(in: text.dropFirst(2), at: 3)
  #expect(matches.map { written($0.range, in: text) } == ["52%", "60"])
}
