package import DistrictModel
package import DocumentModel
package import PlanModel
package import ReviewModel

/// Matches the goals of a plan with the goals of its district: declared links and links by wording, kept apart.
package struct Aligner: Sendable {
  package init(district: District, vocabulary: Vocabulary) {}

  package func align(_ plan: ImprovementPlan, in document: Document) -> Alignment {
    Alignment()
  }
}
