import Agreement
package import DistrictModel
import PlanAlignment
package import ReviewModel

/// The path of single statements: they are aligned with a district's goals, and compared with what readers say.
package struct StatementPipeline: Sendable {
  private let aligner: Aligner
  private let method: AlignmentMethod

  /// - Parameters:
  ///   - district: What statements are aligned with.
  ///   - vocabulary: The words of the field, the district's own included.
  ///   - settings: How signals are weighed.
  ///   - meaning: The sentence encoder; nil leaves it out.
  package init(
    district: District, vocabulary: Vocabulary, settings: AlignmentSettings, meaning: MeaningSource?
  ) {
    method = AlignmentMethod(settings, meaning: meaning?.model)
    aligner = Aligner(district: district, vocabulary: vocabulary, method: method)
  }

  /// How far one statement serves each goal of the district.
  package func align(_ statement: String, context: String? = nil) -> StatementAlignment {
    aligner.align(statement: statement, context: context)
  }

  /// What a text reads like: a concept of the vocabulary and the sentence of it that is nearest; nil without meaning.
  package func concept(of text: String) -> (name: String, example: String)? { aligner.concept(of: text) }

  /// What the program says of labelled statements.
  package func judge(_ statements: [LabelledStatement]) -> [JudgedStatement] {
    statements.map { Self.judge($0, by: aligner) }
  }

  /// How well judgements agree with the labels.
  ///
  /// - Parameters:
  ///   - districts: Judged statements by district.
  ///   - draws: How often to draw for the intervals.
  /// - Returns: Each figure with its interval.
  package static func evaluate(_ districts: [[JudgedStatement]], draws: Int) -> Evaluation {
    Evaluation(ofAlignments: districts, draws: draws)
  }

  /// Learns weights and thresholds from labels.
  ///
  /// - Parameter statements: Labelled by careful readers.
  /// - Returns: The settings, and what each statement is judged by settings fitted on the four fifths that it is not in.
  /// - Throws: `FitRefusal` where there are too few labels.
  package func fit(
    _ statements: [LabelledStatement]
  ) throws(FitRefusal) -> (settings: AlignmentSettings, leftOut: [JudgedStatement]) {
    let fit = try AlignmentFit(statements, aligner: aligner, method: method)
    let leftOut = fit.leftOut.sorted { $0.key < $1.key }.map { index, settings in
      Self.judge(statements[index], by: aligner.weighing(by: settings, isFast: method.meaning == nil))
    }
    return (fit.fitted, leftOut)
  }

  private static func judge(_ statement: LabelledStatement, by aligner: Aligner) -> JudgedStatement {
    JudgedStatement(
      labels: statement.labels, links: aligner.align(statement: statement.text, context: statement.context).links)
  }
}
