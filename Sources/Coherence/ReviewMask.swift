import DocumentModel
import PlanModel
import Prose
import ReviewModel

/// A review with the sizes of small student groups masked in every word that a report shows.
///
/// What is hidden is decided on the document's own sentences, so that "57%" in a table of measures goes with the
/// "43% (3 of 7)" of the sentence it was read from. The document itself stays as it is and is not shown.
struct ReviewMask {
  private let text: TextMask
  private let original: Review

  init(_ review: Review, _ cells: SmallCells) {
    original = review
    text = TextMask(review.document, cells)
  }

  var review: Review {
    var review = original
    review.plan = PlanMask(text: text).masked(original.plan)
    review.alignment.goals = original.alignment.goals.map(masked)
    review.alignment.sight = original.alignment.sight.map(masked)
    review.findings = original.findings.map(masked)
    return review
  }

  private func masked(_ alignment: GoalAlignment) -> GoalAlignment {
    var masked = alignment
    masked.unknownDeclarations = alignment.unknownDeclarations.map(text.masked)
    for index in masked.links.indices {
      masked.links[index].declared = masked.links[index].declared.map(self.masked)
      masked.links[index].evidence = masked.links[index].evidence.map(self.masked)
    }
    return masked
  }

  private func masked(_ evidence: AlignmentEvidence) -> AlignmentEvidence {
    var masked = evidence
    masked.quote = text.masked(evidence.quote, from: evidence.place?.location.range)
    masked.place = evidence.place.map(text.masked)
    return masked
  }

  private func masked(_ link: SightLink) -> SightLink {
    var masked = link
    masked.text = text.masked(link.text, from: link.place.location.range)
    masked.place = text.masked(link.place)
    return masked
  }

  /// A finding may repeat a goal's numbers, so those hidden in the goal are hidden in its message too.
  private func masked(_ finding: Finding) -> Finding {
    var masked = finding
    let goal = finding.goal.flatMap { id in original.plan.goals.first { $0.id == id } }
    let shares = goal.map { text.hiddenShares(in: [$0.statement.range] + $0.metrics.flatMap(\.ranges)) } ?? []
    masked.message = TextMask.hiding(shares, in: text.masked(finding.message))
    masked.quote = text.masked(finding.quote, from: finding.place.location.range)
    masked.place = text.masked(finding.place)
    return masked
  }
}

extension Metric {
  /// Where its words and values stand.
  var ranges: [TextRange] {
    let values = [baseline, target, change].compactMap { $0?.range } + actuals.map(\.value.range)
    return [measure.range] + values
  }
}
