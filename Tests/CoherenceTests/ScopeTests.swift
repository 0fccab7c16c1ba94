import Coherence
import DistrictModel
import DocumentModel
import PlanModel
import ReviewModel
import Testing

/// What a document is used for, and whose it is.
struct ScopeTests {
  private func use(_ review: Review, _ district: District = Sample.district) -> Baseline.Scope.Use? {
    Sample.baseline([review], district: district).scope.documents.first?.use
  }

  private let goals = [Sample.goal()]

  @Test func `counts a school's plan of the district's year`() {
    #expect(use(Sample.review("a", "Cedar Ridge", goals: goals)) == .plan)
    #expect(use(Sample.review("a", "Cedar Ridge", year: nil, goals: goals)) == .plan)
    #expect(use(Sample.review("a", "Elm School", goals: goals)) == .plan)
  }

  @Test func `sets other years aside, and takes a span that holds the year`() {
    #expect(use(Sample.review("a", "Cedar Ridge", year: 2025, goals: goals)) == .otherYear)
    #expect(use(Sample.review("a", "Cedar Ridge", kind: .scorecard, year: 2027, goals: goals)) == .otherYear)
    var span = Sample.review("a", "Cedar Ridge", year: 2024, goals: goals)
    span.plan.schoolYear?.value.last = 2027
    #expect(use(span) == .plan)
    span.plan.schoolYear?.value.last = 2026
    #expect(use(span) == .otherYear)
  }

  @Test func `counts every year where the district names none`() {
    var district = Sample.district
    district.firstYear = nil
    #expect(use(Sample.review("a", "Cedar Ridge", year: 2019, goals: goals), district) == .plan)
  }

  @Test func `knows scorecards and what departments write`() {
    #expect(use(Sample.review("a", "Cedar Ridge", kind: .scorecard, goals: goals)) == .scorecard)
    #expect(use(Sample.review("a", "Student Services", kind: .sip, goals: goals)) == .scorecard)
    #expect(use(Sample.review("a", "KVSD", kind: .scorecard, level: .district, goals: goals)) == .scorecard)
  }

  @Test func `knows the district's own documents`() {
    #expect(
      use(Sample.review("a", "KVSD", kind: .strategicPlan, level: .district, year: 2025, goals: goals))
        == .districtDocument)
    #expect(use(Sample.review("a", "Kestrel Valley School District", kind: .unknown)) == .districtDocument)
    #expect(use(Sample.review("a", "Human Resources", kind: .unknown, goals: goals)) == .districtDocument)
  }

  @Test func `says where no goal was found`() {
    #expect(use(Sample.review("a", "Cedar Ridge")) == .noGoalsFound)
    #expect(use(Sample.review("a", kind: .unknown)) == .noGoalsFound)
  }

  @Test(arguments: [
    ("x", "Cedar Ridge Elementary – Kestrel Valley School District", "Cedar Ridge Elementary School"),
    ("x", "Department of Student Services, KVSD", "Student Services"),
    ("x", "KESTREL VALLEY HIGH SCHOOL", "Kestrel Valley High School"),
    ("plans/cedar-ridge-elementary.docx", "Kestrel Valley School District", "Cedar Ridge Elementary School"),
    ("plans/willow_bend_sip.docx", nil, "Willow Bend Middle School"),
    ("plans/KVHS plan.docx", nil, "Kestrel Valley High School"),
    ("plans/kestrel-valley.docx", nil, nil), ("plans/final.docx", nil, nil),
    ("plans/final.docx", "Elm School", "Elm School"),
  ])
  func `finds whose a document is`(_ path: String, _ organization: String?, _ name: String?) {
    let baseline = Sample.baseline([Sample.review(path, organization, goals: goals)])
    #expect(baseline.scope.documents.first?.organization == name)
  }

  @Test func `places unreadable files by their name`() {
    let files = [
      UnreadableFile(path: "plans/willow-bend.pdf", code: "pdf", message: ""),
      UnreadableFile(path: "cedar ridge.doc", code: "doc", message: ""),
      UnreadableFile(path: "plans/scan0001.pdf", code: "pdf", message: ""),
      UnreadableFile(path: "z.pdf", code: "pdf", message: "", organization: "Known"),
    ]
    let placed = Sample.baseline([], unreadable: files).scope.unreadable
    #expect(placed.map(\.path) == ["cedar ridge.doc", "plans/scan0001.pdf", "plans/willow-bend.pdf", "z.pdf"])
    let names = ["Cedar Ridge Elementary School", nil, "Willow Bend Middle School", "Known"]
    #expect(placed.map(\.organization) == names)
  }

  @Test func `names schools without a readable plan in the roster's order`() {
    let reviews = [
      Sample.review("a", "Cedar Ridge", goals: goals), Sample.review("b", "KVHS", kind: .scorecard, goals: goals),
    ]
    let baseline = Sample.baseline(reviews)
    #expect(baseline.scope.schoolsWithoutPlan == ["Willow Bend Middle School", "Kestrel Valley High School"])
  }

  @Test func `says what was read`() throws {
    var review = Sample.review("a", "Cedar Ridge", goals: goals)
    review.document.notices = [
      ReadingNotice(kind: .trackedChanges, count: 3, message: "3 tracked changes were accepted")
    ]
    let scope = Sample.baseline(
      [review], skipped: ["z.png", "b.ini"].map { SkippedFile(path: $0, reason: .otherKind) }
    ).scope
    let read = try #require(scope.documents.first)
    #expect(read.words == 6 && read.unplacedWords == 2)
    #expect(read.schoolYear == "2026-27")
    #expect(read.notices == ["3 tracked changes were accepted"])
    #expect(read.level == .school)
    #expect(scope.skipped.map(\.path) == ["b.ini", "z.png"])
    #expect(scope.today == "2026-09-01")
  }

  @Test func `says how the figures were made`() {
    let reviews = [
      Sample.review("no-year", "Cedar Ridge", year: nil, goals: goals),
      Sample.review("old", "Cedar Ridge", year: 2025, goals: goals), Sample.review("elm", "Elm School", goals: goals),
      Sample.review("twice", "Cedar Ridge", goals: goals),
    ]
    let limits = Sample.baseline(reviews).scope.limits
    for sentence in [
      "1 document names no school year and counts as 2026-27: no-year.",
      "1 document is of another year and is left out of the figures: old.",
      "Not in the district file's list of schools, yet counted as schools: Elm School.",
      "More than one plan of the year was read, and the goals of all are counted, for Cedar Ridge Elementary School.",
    ] { #expect(limits.contains(sentence)) }
    #expect(limits.contains { $0.contains("cannot be known from paper") })
    #expect(limits.contains { $0.contains("calibrated on labelled statements") })
    #expect(limits.contains { $0.contains("under 10") && $0.contains("••") })
    #expect(limits.allSatisfy { $0.hasSuffix(".") })
  }
}
