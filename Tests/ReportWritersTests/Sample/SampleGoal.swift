import DistrictModel
import DocumentModel
import PlanModel
import ReviewModel

/// A goal with what it declares and what it supports, to be laid into a plan.
struct SampleGoal {
  var subject: Subject
  var declares: [String]
  var from: Double?
  var to: Double?

  init(_ subject: Subject, declares: [String], from: Double? = nil, to: Double? = nil) {
    self.subject = subject
    self.declares = declares
    self.from = from
    self.to = to
  }

  func goal(_ id: String) -> Goal {
    Goal(
      id: id, statement: Sample.quoted(statement, .label("School SMART Goal")), place: Sample.place("Goal \(id)"),
      contentArea: subject.area.map { Sample.quoted($0) },
      studentGroups: subject == .mathematics ? [Sample.quoted("Multilingual learners")] : [],
      declaredDistrictGoals: declares.map { Sample.quoted($0, .label("District goal")) },
      metrics: metrics(id), strategies: subject.strategies, lead: subject.lead.map { Sample.quoted($0) })
  }

  private var statement: String {
    switch (from, to) {
    case (let from?, let to?): "By June 2027, \(subject.result) will move from \(from)% to \(to)%."
    case (nil, let to?): "By June 2027, \(to)% of \(subject.result.lowercased())."
    default: subject.wish
    }
  }

  private func metrics(_ id: String) -> [Metric] {
    guard to != nil || from != nil else { return [] }
    let outcome = Sample.metric(subject.measure, subject.instrument, from: from, to: to, goal: id)
    guard subject == .reading else { return [outcome] }
    return [
      outcome,
      Sample.metric(
        subject.measure, subject.instrument, to: to.map { $0 - 6 }, due: Sample.due("January 2027", 2027, 1),
        role: .interim, goal: id),
      Sample.metric(
        "Literacy walkthroughs in which the daily routine is seen", role: .implementation, goal: id),
    ]
  }

  func alignment(_ id: String) -> GoalAlignment {
    let links = SampleDistrict.goals.map { district in
      let declared = declares.contains { $0.hasSuffix(String(district.id.dropFirst())) }
      return DistrictLink(
        districtGoal: district.id,
        declared: declared
          ? AlignmentEvidence(
            quote: "Goal \(district.id.dropFirst())", matches: district.title, signal: .declared,
            place: Sample.place("Goal \(id)")) : nil,
        support: subject.serves == district.id ? (from == nil ? .partial : .strong) : .none,
        score: subject.serves == district.id ? 0.8123456 : 0.04,
        evidence: subject.serves == district.id
          ? [AlignmentEvidence(quote: subject.quote, matches: subject.matches, signal: .wording)] : [])
    }
    return GoalAlignment(
      goal: id, links: links, unknownDeclarations: declares.filter { $0.hasPrefix("Pillar") })
  }
}
