package import DistrictModel
package import DocumentModel
package import PlanModel
package import ReviewModel
internal import Stemming

/// Matches the goals of a plan with the goals of its district: declared links and links by wording, kept apart.
///
/// The district's side is prepared once; the value can then serve many tasks at a time.
package struct Aligner: Sendable {
  let district: District
  let lexicon: Lexicon
  let scorer: SupportScorer
  let evidence: EvidenceFinder
  let declared: DeclaredGoals

  package init(district: District, vocabulary: Vocabulary) {
    var stemmer = Stemmer()
    let lexicon = Lexicon(vocabulary, &stemmer)
    let index = GoalIndex(district, lexicon, &stemmer)
    self.district = district
    self.lexicon = lexicon
    scorer = SupportScorer(index: index)
    evidence = EvidenceFinder(index: index)
    declared = DeclaredGoals(district.goals, vocabulary, &stemmer)
  }

  /// One entry per goal of the plan, each with one link per goal of the district.
  package func align(_ plan: ImprovementPlan, in document: Document) -> Alignment {
    var stemmer = Stemmer()
    var aligned: [GoalAlignment] = []
    for goal in plan.goals { aligned.append(align(goal, in: document, &stemmer)) }
    return Alignment(goals: aligned)
  }
}
