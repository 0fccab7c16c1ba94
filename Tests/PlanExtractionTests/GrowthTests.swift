import DocumentModel
import PlanModel
import Testing

/// A long document takes as long as short ones of the same length together.
struct GrowthTests {
  @Test(arguments: Crowd.linear)
  func `takes ten times the time for ten times the words`(_ crowd: Crowd) throws {
    try expectLinear(crowd)
  }

  @Test(.disabled("Each part of these is compared with all parts before it."), arguments: Crowd.slow)
  func `takes far more than ten times the time for ten times the words`(_ crowd: Crowd) throws {
    try expectLinear(crowd)
  }

  /// One long document against three of a tenth of its length: their times stand as 10 to 3 where time grows with the
  /// length, as 100 to 3 where it grows with its square.
  ///
  /// What else the machine does may hold up one measurement, but hardly five of them.
  private func expectLinear(_ crowd: Crowd) throws {
    let (short, long) = (try crowd.document(of: crowd.count / 10), try crowd.document(of: crowd.count))
    _ = try plan(in: short)
    let clock = ContinuousClock()
    var seen: [String] = []
    for _ in 0..<5 {
      let three = try clock.measure { for _ in 0..<3 { _ = try plan(in: short) } }
      let whole = try clock.measure { _ = try plan(in: long) }
      if whole < three * 12 { return }
      seen.append("\(whole) for the whole, \(three) for three tenths")
    }
    Issue.record("\(crowd): \(seen.joined(separator: "; "))")
  }
}

/// Documents of many like parts.
enum Crowd: CaseIterable {
  case bullets, sentences, headings, boldLabels, columns, steps
  case goals, actions, rows, tables, promises, longLine
  case dashes, numbers, labels, printedPrompts, shortSentences

  static let slow: [Crowd] = [.promises]
  static var linear: [Crowd] { allCases.filter { !slow.contains($0) } }

  /// Parts of the long document.
  var count: Int {
    switch self {
    case .bullets, .shortSentences: 10_000
    case .dashes, .numbers, .labels, .printedPrompts: 5_000
    default: 1_500
    }
  }

  func document(of count: Int) throws -> Document {
    let numbers = 0..<count
    var sketch = DocumentSketch()
    switch self {
    case .bullets: for number in numbers { sketch.item("A note of line \(number)") }
    case .goals: for number in numbers { sketch.paragraph("Goal \(number): By June 2027, \(number)% will pass.") }
    case .sentences: sketch.paragraph(joined(numbers) { "Room \($0) is open daily." })
    case .headings: for number in numbers { sketch.heading("Title \(number)", level: 2) }
    case .boldLabels: for number in numbers { sketch.paragraph(boldStart: "Owner ", "Coach \(number)") }
    case .columns: sketch.table([numbers.map { CellSketch("Head \($0)") }, numbers.map { CellSketch("Cell \($0)") }])
    case .steps: sketch.item(joined(numbers.dropFirst()) { "\($0)- Teach lesson." }, label: "1-")
    case .actions:
      sketch.paragraph("Goal: \(Sample.reading)")
      sketch.paragraph("Strategies:")
      for number in numbers { sketch.item("Teach lesson \(number)") }
    case .rows: sketch.table([["Strategy", "Owner"]] + numbers.map { [CellSketch("Teach lesson \($0)"), "Coach"] })
    case .tables:
      for number in numbers { sketch.table([["Note", "Owner"], [CellSketch("Note \(number)"), "Coach"]]) }
    case .promises: sketch.paragraph(joined(numbers) { "By June 2027, \($0)% of students will pass test \($0)." })
    case .dashes: sketch.paragraph("Strategy: Teach reading" + joined(numbers) { "— teach lesson \($0)" })
    case .numbers: sketch.paragraph("Measure: Results of the survey: " + joined(numbers) { "\($0)" })
    case .labels: for _ in numbers { sketch.paragraph("Principal:") }
    case .printedPrompts: sketch.paragraph(joined(numbers) { _ in "Click or tap here to enter text." })
    case .shortSentences: sketch.paragraph(joined(numbers) { _ in "We met." })
    case .longLine: sketch.paragraph("Owner: " + joined(numbers) { "coach \($0);" })
    }
    return sketch.document
  }

  private func joined(_ numbers: Range<Int>, _ part: (Int) -> String) -> String {
    numbers.map(part).joined(separator: " ")
  }
}
