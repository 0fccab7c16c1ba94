import PlanModel
import Prose
import Testing

/// A sentence and what it promises: "baseline > target, change …".
private struct Promised: Sendable, CustomTestStringConvertible {
  var text: String
  var promises: [String]
  var testDescription: String { text }

  init(_ text: String, _ promises: String...) {
    self.text = text
    self.promises = promises
  }
}

private func promises(in text: String) -> [String] {
  PromiseReader.promises(in: text[...]).map { summary($0, in: text) }
}

@Test(arguments: [
  Promised("Increase from 53.0% to 73.8%.", "53.0% > 73.8%"),
  Promised("Proficiency will go from 51 to 61%.", "51 > 61%"),
  Promised("from 75 %to 82%", "75 % > 82%"),
  Promised("52% → 58%", "52% > 58%"),
  Promised("52% -> 58%", "52% > 58%"),
  Promised("Increase proficiency 52% to 58%.", "52% > 58%"),
  Promised("The mean will rise from 3.72 to 3.9 on the five-point scale.", "3.72 > 3.9"),
  Promised("The mean scale score will increase from 731.6 to 736.", "731.6 > 736"),
  Promised("Families at events will grow from 4,000 to 4,850.", "4,000 > 4,850"),
  Promised("Referrals will fall from 412 in 2022-23 to no more than 330 in 2023-24.", "412 > 330"),
  Promised("The gap will shrink from 24 points to 18 points.", "24 points > 18 points"),
  Promised("from 32.2% (86 students) to 25% (67 students)", "32.2% > 25%"),
  Promised("from 86 students (32.2%) to 70 students (26%)", "86 > 70"),
  Promised("increase from 41% (fall) to 60% (spring)", "41% > 60%"),
  Promised("from a proficiency rate of 41% to 47%", "41% > 47%"),
  Promised("Recover from $1.2 million to $1.5 million.", "$1.2 million > $1.5 million"),
  Promised("EVAAS will rise from -2.4 to 0.5", "-2.4 > 0.5"),
  Promised("Baseline: 52% Target: 58%", "52% > 58%"),
  Promised("Our current rate is 52% and our goal is 58%.", "52% > 58%"),
  Promised("Currently 52% meet standard; by June 2026, 58% will.", "52% > 58%"),
  Promised("In 2023, 52% of students met standard; in 2024, 58% will.", "52% > 58%"),
  Promised("The rate stood at 18% and will drop below 12%.", "18% > 12%"),
  Promised("The rate, 18% in 2023-24, will drop to 12%.", "18% > 12%"),
])
private func `reads a pair`(_ row: Promised) {
  #expect(promises(in: row.text) == row.promises)
}

@Test(arguments: [
  Promised("Raise the share to 45.5%, up from 38.5%.", "38.5% > 45.5%"),
  Promised("74% of tenth graders will be at standard, up from 68.8% in 2025.", "68.8% > 74%"),
  Promised("44% of tenth graders will reach level 3 or 4, from 37.2% on the 2025 SBA", "37.2% > 44%"),
  Promised("will rise to 38% in spring 2026 from 32.6% in spring 2025", "32.6% > 38%"),
  Promised("52% will score at Meets or above, an increase from 46% in May 2023.", "46% > 52%"),
  Promised("The rate will reach 75%, an increase from 69.9% to 75%.", "69.9% > 75%"),
  Promised("Retain at least 90% of teachers, compared with 84% in August 2024.", "84% > 90%"),
  Promised("60% will be at benchmark versus 54% in the fall.", "54% > 60%"),
  Promised("At least 55% will meet their growth target (48% last year).", "48% > 55%"),
  Promised("No more than 15% will be chronically absent (18% in 2024–25).", "18% > 15%"),
  Promised("50% will meet standard, a gain of 3 points over the 47% of 2025.", "47% > 50%, change 3 points"),
  Promised("Reduce the rate to no more than 10%, down from 15%.", "15% > 10%"),
  Promised("86 students will earn a credential, up from 70.", "70 > 86"),
])
private func `reads a target before its baseline`(_ row: Promised) {
  #expect(promises(in: row.text) == row.promises)
}

@Test(arguments: [
  Promised("increase by 6%, from 41% to 47%", "41% > 47%, change 6%"),
  Promised("by 5 percentage points, from 38% in 2025 to 43% in 2026", "38% > 43%, change 5 percentage points"),
  Promised("will show a .5 decrease, from 2.4 to 1.9", "2.4 > 1.9, change .5"),
  Promised("from 2.3 to 1.9, a .4 decrease", "2.3 > 1.9, change .4"),
  Promised("fall by 25, from 118 to 93", "118 > 93, change 25"),
  Promised("by five (5) percentage points from 50% to 55%", "50% > 55%, change (5) percentage points"),
  Promised("increase 5 percentage points to 57%", "? > 57%, change 5 percentage points"),
  Promised("increase to 57% (a 5-point gain)", "? > 57%, change 5-point"),
  Promised("85% will be proficient, an increase of 5 points.", "? > 85%, change 5 points"),
  Promised("Attendance will rise 3 points from 92%.", "92% > change 3 points"),
  Promised("Decrease suspensions by 10%.", "change 10%"),
  Promised("Decrease suspensions 10%.", "change 10%"),
  Promised("A 5% increase in attendance", "change 5%"),
  Promised("a 5-8% increase", "change 5-8%"),
  Promised("Grow by 5 to 8 percentage points.", "change 5 to 8 percentage points"),
  Promised("Grow between 5 and 8 percent.", "change 5 and 8 percent"),
  Promised("Responses will grow by 3 percentage points.", "change 3 percentage points"),
  Promised("+3% in reading", "change 3%"),
  Promised("25 fewer suspensions", "change 25"),
])
private func `reads the change that is stated`(_ row: Promised) {
  #expect(promises(in: row.text) == row.promises)
}

@Test(arguments: [
  Promised("85% of students will score at least 80% on the unit test.", "? > 85%"),
  Promised("85% of students will reach 80% mastery.", "? > 85%"),
  Promised("85% of students will improve by 10 points.", "? > 85%"),
  Promised("80% or more of students will attend 90% of days.", "? > 80%"),
  Promised("100% of teachers will complete 3 trainings.", "? > 100%"),
  Promised("Students with 80% attendance will rise to 95%.", "? > 95%"),
  Promised("students attending regularly (more than 90% of days) will rise from 68.4% to 74%", "68.4% > 74%"),
  Promised("students who attend at least 90% of the time will rise from 4,120 to 4,600", "4,120 > 4,600"),
  Promised("students who miss 18 or more days will fall from 71 to 50 or fewer", "71 > 50"),
  Promised("students scoring 3 or 4 will rise from 40% to 50%", "40% > 50%"),
  Promised("78% will be favorable, from 71% (favorable = 4 or 5 on a 5-point scale)", "71% > 78%"),
  Promised("By June, 25% of students who receive services will meet standard.", "? > 25%"),
  Promised("By 2029 100% of graduates will have a plan.", "? > 100%"),
  Promised("Students will score at least 80% on the unit test.", "? > 80%"),
  Promised("Four of five students (80%) will belong.", "? > 80%"),
  Promised("Maintain a graduation rate at or above 95%.", "? > 95%"),
  Promised("Maintain 95% attendance.", "? > 95%"),
  Promised("Students will reach a median growth percentile of 60 or higher.", "? > 60"),
  Promised("No more than 30 students will be suspended.", "? > 30"),
  Promised("Our goal for 2026 is 58%.", "? > 58%"),
  Promised("Our commitment is that 70% of ninth graders will earn credit.", "? > 70%"),
  Promised("Increase attendance: 95%", "? > 95%"),
  Promised("72%", "? > 72%"),
  Promised("≥ 4.0", "? > ≥ 4.0"),
])
private func `tells the target from marks and asides`(_ row: Promised) {
  #expect(promises(in: row.text) == row.promises)
}

@Test(arguments: [
  Promised("from 48% to 60%, and learners will increase from 29% to 45%", "48% > 60%", "29% > 45%"),
  Promised("from 38.5% to 45.5% in ELA and from 30% to 41% in math", "38.5% > 45.5%", "30% > 41%"),
  Promised("Reading 45% to 50%; Math 38% to 45%", "45% > 50%", "38% > 45%"),
  Promised("ELA from 50% to 55%, math from 40% to 47%, science from 30% to 35%", "50% > 55%", "40% > 47%", "30% > 35%"),
  Promised("ELA Baseline 72.1% ELA Target 80% Math Baseline 60% Math Target 70%", "72.1% > 80%", "60% > 70%"),
  Promised("85% will pass, and at least 70% of students with disabilities will pass", "? > 85%", "? > 70%"),
  Promised("31% will pass, compared with 24.6%, and 48% will, compared with 42.5%", "24.6% > 31%", "42.5% > 48%"),
  Promised("70% will meet standard in ELA (58% in 2026) and 60% in math (47% in 2026)", "58% > 70%", "47% > 60%"),
  Promised("from 52% in 2023 to 55% in 2024 and 58% in 2025", "52% > 55%", "? > 58%"),
  Promised("by 6% from 41% to 47%, and math by 5% from 50% to 55%", "41% > 47%, change 6%", "50% > 55%, change 5%"),
])
private func `reads several promises of one sentence`(_ row: Promised) {
  #expect(promises(in: row.text) == row.promises)
}

@Test(arguments: [
  "", "Grade 3 students will read.", "Title I, $5,000", "Levels 1 to 2", "From June 15 until 2026",
  "Train 12 teachers.",
  "Spend up to $5,000 on books.",
])
func `reads no promise where nothing is promised`(_ text: String) {
  #expect(promises(in: text) == [])
}

@Test func `gives both ends of a pair one unit`() throws {
  let promise = try #require(PromiseReader.promises(in: "from 51 to 61%").first)
  #expect(promise.baseline?.quantity.unit == .percent)
  let counts = try #require(PromiseReader.promises(in: "from 21 to 12 or fewer students").first)
  #expect(counts.baseline?.quantity.unit == .count)
  #expect(counts.target?.quantity.bound == .atMost)
}

@Test func `marks a change as one and takes it for the target`() throws {
  let promise = try #require(PromiseReader.promises(in: "Decrease absences by at least 10%").first)
  #expect(promise.change?.quantity == Quantity(value: 10, unit: .percent, bound: .atLeast, isChange: true))
  #expect(promise.target == promise.change)
}

@Test func `spans a promise from its first number to its last`() throws {
  let text = "By June it will rise to 38% from 32.6%, a gain of 5.4 points."
  let promise = try #require(PromiseReader.promises(in: text[...]).first)
  #expect(promise.range.map { written($0, in: text) } == "38% from 32.6%, a gain of 5.4 points")
  #expect(Promise().range == nil)
  #expect(Promise().isEmpty)
}
