package import DistrictModel
package import DocumentModel
package import PlanModel

/// Finds the plan in a document.
package struct PlanExtractor: Sendable {
  package init(vocabulary: Vocabulary, district: District? = nil) {}

  package func extract(_ document: Document) -> ImprovementPlan {
    ImprovementPlan()
  }
}
