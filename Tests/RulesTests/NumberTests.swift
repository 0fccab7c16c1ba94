import DocumentModel
import PlanModel
import ReviewModel
import Rules
import Testing

/// Stated changes and directions against the numbers.
struct NumberTests {
  /// A metric of one line, as extraction would give it.
  private func draft(
    _ statement: String, measure: String = "math", change: (String, Double, Quantity.Unit)? = nil,
    from: (String, Double), to: (String, Double), unit: Quantity.Unit = .percent, direction: Metric.Direction? = nil
  ) throws -> Draft {
    var draft = Draft("Goal 1: \(statement)")
    try draft.goal("1", statement) { goal, draft in
      goal.metrics = [
        try draft.metric(measure) {
          $0.baseline = try draft.quantity(from.0, from.1, unit)
          $0.target = try draft.quantity(to.0, to.1, unit)
          if let change { $0.change = try draft.quantity(change.0, change.1, change.2, isChange: true) }
          $0.direction = direction
        }
      ]
    }
    return draft
  }

  @Test(arguments: [
    ("math up 6% from 50% to 54%", "6%", 6.0, Quantity.Unit.percent, "4"),
    ("math up 10 points from 52.1% to 61.7%", "10 points", 10.2, .points, "9.6"),
    ("math down 3 points from 50% to 54%", "3 points", 3, .points, "4"),
  ])
  func `finds a change that does not match`(
    _ statement: String, _ text: String, _ value: Double, _ unit: Quantity.Unit, _ real: String
  ) throws {
    let numbers = statement.split(separator: " ").filter { $0.hasSuffix("%") }.suffix(2).map(String.init)
    let values = try numbers.map { try #require(Double($0.dropLast())) }
    let draft = try draft(
      statement, change: (text, value, unit), from: (numbers[0], values[0]), to: (numbers[1], values[1]))
    let report = try draft.report("goal-arithmetic")
    #expect(
      report.findings.map(\.message)
        == ["Goal 1 states a change of \(text), but \(numbers[0]) to \(numbers[1]) is \(real) points"])
    let quote = try #require(report.findings.first?.quote)
    #expect(quote.hasPrefix(text) && quote.hasSuffix(numbers[1]))
  }

  @Test(arguments: [
    ("math up 4% from 50% to 54%", "4%", 4.0, Quantity.Unit.percent),
    ("math up 4.4 points from 50% to 54%", "4.4 points", 4.4, .points),
    ("math up 8% from 50% to 54%", "8%", 8, .percent),
  ])
  func `accepts points within a half, and a share of the start value`(
    _ statement: String, _ text: String, _ value: Double, _ unit: Quantity.Unit
  ) throws {
    let draft = try draft(statement, change: (text, value, unit), from: ("50%", 50), to: ("54%", 54))
    #expect(try draft.report("goal-arithmetic").result == .pass)
  }

  @Test func `accepts a percentage that means a count`() throws {
    let draft = try draft(
      "math nights will increase by 12%, from 30 to 42", change: ("12%", 12, .percent), from: ("30", 30),
      to: ("42", 42),
      unit: .count)
    #expect(try draft.report("goal-arithmetic").result == .pass)
  }

  @Test func `accepts a change a year over several years`() throws {
    var draft = try draft(
      "math up 3 points a year from 50% to 59%", change: ("3 points", 3, .points), from: ("50%", 50), to: ("59%", 59))
    #expect(try draft.report("goal-arithmetic").result == .fail)
    draft.plan.schoolYear?.value.last = 2029
    #expect(try draft.report("goal-arithmetic").result == .pass)
  }

  @Test func `accepts at least so much`() throws {
    var draft = try draft(
      "math up at least 3 points from 50% to 54%", change: ("3 points", 3, .points), from: ("50%", 50), to: ("54%", 54))
    #expect(try draft.report("goal-arithmetic").result == .fail)
    draft.plan.goals[0].metrics[0].change?.value.bound = .atLeast
    #expect(try draft.report("goal-arithmetic").result == .pass)
  }

  @Test func `compares no numbers of different lines`() throws {
    var draft = Draft("Goal 1: math up 6 points", "from 50% to 54%")
    try draft.goal("1", "math up 6 points") { goal, draft in
      goal.metrics = [
        try draft.metric("math") {
          $0.baseline = try draft.quantity("50%", 50)
          $0.target = try draft.quantity("54%", 54)
          $0.change = try draft.quantity("6 points", 6, .points, isChange: true)
        }
      ]
    }
    #expect(try draft.report("goal-arithmetic").result == .notApplicable)
  }

  @Test(arguments: [
    ("increase math from 58% to 52%", "math", 58.0, 52.0, Metric.Direction.increase, "increase", "fall"),
    ("decrease math from 52% to 58%", "math", 52, 58, .decrease, "decrease", "rise"),
    ("increase chronic absence from 20% to 15%", "chronic absence", 20, 15, .increase, "increase", "fall"),
  ])
  func `finds words against the numbers`(
    _ statement: String, _ measure: String, _ from: Double, _ to: Double, _ direction: Metric.Direction, _ verb: String,
    _ way: String
  ) throws {
    let (start, end) = ("\(Int(from))%", "\(Int(to))%")
    let draft = try draft(statement, measure: measure, from: (start, from), to: (end, to), direction: direction)
    let report = try draft.report("goal-direction-conflict")
    let message = "Goal 1 says '\(verb)', but its numbers \(way) from \(start) to \(end)"
    #expect(report.findings.map(\.message) == [message])
    #expect(report.findings.map(\.quote) == ["\(start) to \(end)"])
    #expect(report.result == .fail)
  }

  @Test(arguments: [
    ("increase math from 52% to 58%", "math", 52.0, 58.0, Metric.Direction.increase),
    ("decrease chronic absence from 20% to 15%", "chronic absence", 20, 15, .decrease),
    ("improve chronic absence from 20% to 15%", "chronic absence", 20, 15, .increase),
    ("increase attendance by reducing chronic absence from 20% to 15%", "chronic absence", 20, 15, .increase),
    ("Increase attendance: chronic absence from 20% to 15%", "chronic absence", 20, 15, .increase),
    ("reduce the gap so that math will rise from 52% to 58%", "math", 52, 58, .decrease),
    ("share of students not chronically absent from 80% to 85%", "students not chronically absent", 80, 85, .increase),
  ])
  func `accepts words that can be meant`(
    _ statement: String, _ measure: String, _ from: Double, _ to: Double, _ direction: Metric.Direction
  ) throws {
    let draft = try draft(
      statement, measure: measure, from: ("\(Int(from))%", from), to: ("\(Int(to))%", to), direction: direction)
    #expect(try draft.report("goal-direction-conflict").result == .pass)
  }

  @Test func `asks about a measure that should fall and rises`() throws {
    let draft = try draft("Chronic absence: 15% to 20%", measure: "Chronic absence", from: ("15%", 15), to: ("20%", 20))
    let report = try draft.report("goal-direction-conflict")
    #expect(report.result == .review)
    #expect(
      report.findings.map(\.message)
        == ["Goal 1 lets 'Chronic absence' rise from 15% to 20%; is that the intent?"])
  }

  @Test func `leaves values that are held alone`() throws {
    let draft = try draft(
      "maintain math at or above 90% (now 92%)", from: ("92%", 92), to: ("90%", 90), direction: .maintain)
    #expect(try draft.report("goal-direction-conflict").result == .notApplicable)
  }
}
