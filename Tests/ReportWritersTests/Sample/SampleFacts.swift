import DocumentModel
import PlanModel

/// Facts of a plan with less ceremony than the model asks for.
enum Sample {
  static func quoted(_ text: String, _ basis: Basis = .label("Goal")) -> Quoted {
    Quoted(text, range: TextRange(100, 100 + text.utf8.count), basis: basis)
  }

  static func place(_ words: String, block: Int = 12) -> Place {
    Place(
      description: words,
      location: Location(story: .body, block: block, table: 0, row: 3, column: 2, range: TextRange(100, 160)))
  }

  static func percent(_ value: Double?) -> Traced<Quantity>? {
    guard let value else { return nil }
    let words = value == value.rounded() ? "\(Int(value))%" : "\(value)%"
    return Traced(
      Quantity(value: value, unit: .percent), text: words, range: TextRange(40, 44), basis: .column("Baseline"))
  }

  static func due(_ text: String, _ year: Int, _ month: Int) -> Traced<DueDate> {
    Traced(
      DueDate(date: CalendarDate(endOf: month, year)), text: text, range: TextRange(60, 69),
      basis: .wording("by \(text)"))
  }

  static func metric(
    _ measure: String, _ instrument: String? = nil, from baseline: Double? = nil, to target: Double? = nil,
    due: Traced<DueDate>? = Sample.due("June 2027", 2027, 6), role: Metric.Role = .outcome, goal: String
  ) -> Metric {
    Metric(
      measure: quoted(measure, .wording("from A to B")), instrument: instrument.map { quoted($0) },
      baseline: percent(baseline), target: percent(target), due: due,
      direction: (baseline ?? 0) > (target ?? 100) ? .decrease : .increase, role: role,
      place: place("Goal \(goal) › Measures, row 2, Measure"))
  }

  static func activity(_ statement: String, who: [String] = [], when: String? = nil) -> Activity {
    Activity(
      statement: quoted(statement, .column("Activity")),
      logistics: Logistics(owners: who.map { quoted($0, .column("Owner")) }, timeline: when.map { quoted($0) }),
      place: place("Action plan, row 4, Activity"))
  }

  static func strategy(
    _ statement: String, who: [String] = [], when: String? = nil, funding: (String, Double)? = nil,
    evidence: String? = nil, activities: [Activity] = []
  ) -> Strategy {
    Strategy(
      statement: quoted(statement, .column("Strategy")),
      logistics: Logistics(
        owners: who.map { quoted($0, .column("Owner")) }, timeline: when.map { quoted($0) },
        funding: funding.map { [Funding(text: quoted($0.0), source: "Title I", amount: $0.1)] } ?? [],
        evidence: evidence.map { quoted($0) }),
      activities: activities, place: place("Action plan, row 3, Strategy"))
  }
}
