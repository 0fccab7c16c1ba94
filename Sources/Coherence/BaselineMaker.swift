package import DistrictModel
package import PlanModel
package import ReviewModel

/// Brings the reviews of a district's documents together into one baseline.
package struct BaselineMaker: Sendable {
  private let district: District
  private let today: CalendarDate

  package init(district: District, today: CalendarDate) {
    self.district = district
    self.today = today
  }

  package func baseline(
    of reviews: [Review], unreadable: [UnreadableFile], skipped: [String], rules: [RuleCard]
  ) -> Baseline {
    Baseline(
      district: district,
      scope: Baseline.Scope(
        documents: [], unreadable: unreadable, skipped: skipped, schoolsWithoutPlan: [], today: today.description,
        limits: []),
      headlines: [], organizations: [], coverage: [], metrics: [], commonFindings: [])
  }
}
