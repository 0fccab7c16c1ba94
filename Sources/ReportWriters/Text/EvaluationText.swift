package import ReviewModel

/// How well judgements agree with careful readers, as text.
package enum EvaluationText {
  /// A line a figure: its name, its value, and where 95 in 100 of its values lie.
  package static func bytes(_ evaluation: Evaluation, title: String? = nil) -> [UInt8] {
    var writer = ByteWriter()
    writer.raw("\(title ?? Counted.words(evaluation.statements, "statement"))\n")
    for figure in evaluation.figures {
      writer.raw("  \(figure.name)\(String(repeating: " ", count: max(1, 12 - figure.name.utf8.count)))")
      writer.raw("\(places(figure.value))  [\(places(figure.interval.lowerBound)), ")
      writer.raw("\(places(figure.interval.upperBound))]\n")
    }
    return writer.bytes
  }

  /// Why nothing could be learned, and what to do.
  package static func words(_ refusal: FitRefusal) -> String {
    switch refusal {
    case .tooFewStatements(let count, let needed):
      "there are \(count) labelled statements, and at least \(needed) are needed."
    case .tooFewServing(let count, let needed):
      "\(count) labels say that a statement serves a goal, and at least \(needed) are needed."
    case .tooFewServingNothing(let count, let needed):
      "\(count) statements serve no goal, and at least \(needed) are needed: label prompts, needs and other goals, too."
    }
  }

  /// "0.853".
  private static func places(_ value: Double) -> String {
    let thousandths = Int((abs(value) * 1000).rounded())
    let digits = String(thousandths % 1000)
    let sign = value < 0 && thousandths > 0 ? "-" : ""
    return "\(sign)\(thousandths / 1000).\(String(repeating: "0", count: 3 - digits.utf8.count))\(digits)"
  }
}
