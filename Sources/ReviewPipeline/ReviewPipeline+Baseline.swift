import Coherence
import DistrictModel
package import ReviewModel

extension ReviewPipeline {
  /// What all reviewed files of a district come to.
  ///
  /// - Parameters:
  ///   - batch: The files of the district.
  ///   - skipped: Files that were passed over.
  /// - Returns: The content of the baseline report, small student groups masked; nil where there is no district.
  package func baseline(of batch: Batch, skipped: [SkippedFile]) -> Baseline? {
    guard let district else { return nil }
    let reviews = batch.reviews.map { $0.maskingSmallCells(minimumN: district.minimumN, vocabulary: vocabulary) }
    return BaselineMaker(district: district, today: today, vocabulary: vocabulary, comparesMeaning: comparesMeaning)
      .baseline(
        of: reviews, unreadable: batch.unreadable, skipped: skipped, rules: cards)
  }
}
