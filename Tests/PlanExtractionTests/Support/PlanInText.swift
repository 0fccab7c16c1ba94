import DistrictModel
import DocumentModel
import DocumentReaders
import PlanExtraction
import PlanModel
import TestSupport
import Testing

/// The plan that is found in a plain text.
///
/// Whatever a test is about, every fact must stand where its range says; one that does not is recorded.
func plan(
  in text: String, district: District? = nil, sourceLocation: SourceLocation = #_sourceLocation
) throws -> ImprovementPlan {
  let document = try DocumentReader.read([UInt8](text.utf8), fileName: "plan.txt")
  return try plan(in: document, district: district, sourceLocation: sourceLocation)
}

/// The plan that is found in a document made by hand.
func plan(
  in document: Document, district: District? = nil, sourceLocation: SourceLocation = #_sourceLocation
) throws -> ImprovementPlan {
  let plan = try extractor(for: district).extract(document)
  #expect(plan.misplacedFacts(in: document) == [], sourceLocation: sourceLocation)
  return plan
}

/// An extractor is made once for all plans without a district.
private func extractor(for district: District?) throws -> PlanExtractor {
  guard let district else { return try standard.get() }
  return PlanExtractor(vocabulary: try StandardVocabulary.words(), district: district)
}

private let standard = Result { PlanExtractor(vocabulary: try StandardVocabulary.words()) }
