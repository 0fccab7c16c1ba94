import DistrictModel
import DocumentModel
import PlanModel
import ReviewModel

/// What was read and what was not.
struct ScopeMaker {
  let filing: Filing
  let filed: [FiledReview]
  let organizations: Organizations
  let comparesMeaning: Bool

  func scope(unreadable: [UnreadableFile], skipped: [SkippedFile], today: CalendarDate) -> Baseline.Scope {
    Baseline.Scope(
      documents: filed.map(read).sorted { $0.path < $1.path },
      unreadable: unreadable.map(placed).sorted { $0.path < $1.path }, skipped: skipped.sorted { $0.path < $1.path },
      schoolsWithoutPlan: schoolsWithoutPlan, today: today.description,
      limits: Limits(filing: filing, filed: filed, organizations: organizations, comparesMeaning: comparesMeaning)
        .sentences)
  }

  private var schoolsWithoutPlan: [String] {
    let read = Set(organizations.schools.map(\.name))
    return filing.district.schools.map(\.name).filter { !read.contains($0) }
  }

  private func read(_ one: FiledReview) -> Baseline.Scope.DocumentRead {
    let (review, plan) = (one.review, one.review.plan)
    return Baseline.Scope.DocumentRead(
      path: review.source.path, sha256: review.source.sha256, kind: plan.kind,
      level: plan.level == .unknown ? filing.level(of: one.owner) : plan.level, organization: organization(of: one),
      schoolYear: plan.schoolYear?.value.description, words: max(Self.words(in: review.document), plan.unplaced.words),
      unplacedWords: plan.unplaced.words, use: one.use, notices: review.document.notices.map(\.message))
  }

  /// Nil where neither the document nor its file name says whose it is.
  private func organization(of one: FiledReview) -> String? {
    if case .other = one.owner { return one.review.plan.organization?.value }
    return filing.name(of: one.owner)
  }

  /// With the organization that the file's name points to.
  private func placed(_ file: UnreadableFile) -> UnreadableFile {
    guard file.organization == nil, let member = filing.roster.member(ofFile: file.path) else { return file }
    var placed = file
    placed.organization = filing.name(of: .member(member))
    return placed
  }

  /// Runs of anything but white space.
  private static func words(in document: Document) -> Int {
    var words = 0
    var isInside = false
    for byte in document.text.utf8 {
      let isWord = byte > 0x20
      if isWord && !isInside { words += 1 }
      isInside = isWord
    }
    return words
  }
}
