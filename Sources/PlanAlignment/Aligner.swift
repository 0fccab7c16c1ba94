package import DistrictModel
package import DocumentModel
package import PlanModel
package import ReviewModel
internal import Stemming

/// Matches the goals of a plan, or single statements, with the goals of a district: declared links and links by content,
/// kept apart.
///
/// The district's side is prepared once; the value can then serve many tasks at a time.
package struct Aligner: Sendable {
  let district: District
  let tools: SignalTools
  let reader: StatementReader
  let evidence: EvidenceFinder
  let declared: DeclaredGoals
  private(set) var judge: Judge
  let initiatives: InitiativeTagger

  /// - Parameters:
  ///   - district: What is aligned with.
  ///   - vocabulary: The words of the field, the district's own included.
  ///   - method: How signals are weighed, and whether the meaning is one of them.
  package init(district: District, vocabulary: Vocabulary, method: AlignmentMethod) {
    var stemmer = Stemmer()
    let tools = SignalTools(vocabulary, method.meaning, &stemmer)
    self.tools = tools
    self.district = district
    (reader, evidence) = tools.reader(of: district.goals, &stemmer)
    declared = DeclaredGoals(district.goals, vocabulary, &stemmer)
    judge = Judge(method.settings, isFast: method.meaning == nil)
    initiatives = InitiativeTagger(vocabulary)
  }

  /// The same with the signals weighed in another way.
  package func weighing(by settings: AlignmentSettings, isFast: Bool) -> Aligner {
    var aligner = self
    aligner.judge = Judge(settings, isFast: isFast)
    return aligner
  }

  /// One entry per goal of the plan, each with one link per goal of the district.
  package func align(_ plan: ImprovementPlan, in document: Document) -> Alignment {
    var stemmer = Stemmer()
    var aligned: [GoalAlignment] = []
    for goal in plan.goals { aligned.append(align(goal, in: document, &stemmer)) }
    return Alignment(goals: aligned, sight: sight(in: plan, &stemmer))
  }
}
