package import DistrictModel
package import PlanModel
import Prose
package import ReviewModel

/// Brings the reviews of a district's documents together into one baseline.
///
/// Figures are counted on what the documents say; after that every string of the baseline has the sizes of small
/// student groups masked.
package struct BaselineMaker: Sendable {
  private let today: CalendarDate
  private let filing: Filing
  private let cells: SmallCells
  private let comparesMeaning: Bool

  /// - Parameters:
  ///   - district: Its goals, its roster and the smallest group that is shown.
  ///   - today: The date recorded in the report.
  ///   - vocabulary: The names of student groups, and the last words of schools' names.
  ///   - comparesMeaning: Whether goals were aligned by their meaning, too, or by words alone.
  package init(
    district: District, today: CalendarDate, vocabulary: Vocabulary = Vocabulary(), comparesMeaning: Bool = true
  ) {
    self.today = today
    self.comparesMeaning = comparesMeaning
    filing = Filing(district: district, roster: Roster(district, schoolWords: vocabulary.schoolWords))
    cells = SmallCells(minimumN: district.minimumN, vocabulary: vocabulary)
  }

  /// The baseline of a district's documents.
  ///
  /// - Parameters:
  ///   - reviews: One per document that was read, in any order.
  ///   - unreadable: Files that were not.
  ///   - skipped: Files that were passed over.
  ///   - rules: The rules that ran, in their order.
  /// - Returns: The content of the report, in an order that does not depend on that of the reviews.
  package func baseline(
    of reviews: [Review], unreadable: [UnreadableFile], skipped: [SkippedFile], rules: [RuleCard]
  ) -> Baseline {
    let filed = reviews.sorted { $0.source.path < $1.source.path }.map(filing.file)
    let organizations = Organizations(Self.withoutCopies(filed), by: filing)
    let scope = ScopeMaker(
      filing: filing, filed: filed, organizations: organizations, comparesMeaning: comparesMeaning)
    let masked = organizations.summaries.map { summary in
      var masked = summary
      masked.reviews = summary.reviews.map { ReviewMask($0, cells).review }
      return masked
    }
    let schools = organizations.schools
    return Baseline(
      district: filing.district, scope: scope.scope(unreadable: unreadable, skipped: skipped, today: today),
      headlines: Headlines(district: filing.district, schools: schools).all, organizations: masked,
      coverage: Coverage.rows(of: filing.district, schools),
      metrics: MetricsInUse.list(masked.filter { $0.level == .school && !$0.plans.isEmpty }),
      commonFindings: CommonFindings.list(schools, rules: rules))
  }

  /// A file that lies in two places counts once.
  private static func withoutCopies(_ filed: [FiledReview]) -> [FiledReview] {
    var seen: Set<String> = []
    return filed.filter { $0.review.source.sha256.isEmpty || seen.insert($0.review.source.sha256).inserted }
  }
}
