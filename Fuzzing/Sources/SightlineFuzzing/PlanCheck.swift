import DistrictFiles
import DocumentModel
import DocumentReaders
import PlanExtraction
import PlanModel

/// Finding a plan in a text: whatever the text, a plan whose words stand in it.
enum PlanCheck {
  private static let extractor = try? PlanExtractor(vocabulary: VocabularyFiles.standard())

  /// - Parameter bytes: A plain text where the first of them is even, else Markdown, which has headings and tables.
  static func check(_ bytes: [UInt8]) {
    let isPlain = bytes.first.map { $0.isMultiple(of: 2) } ?? true
    let options = ReadingOptions(limits: DocumentCheck.limits)
    guard
      let document = try? DocumentReader.read(bytes, fileName: isPlain ? "plan.txt" : "plan.md", options: options)
    else { return }
    guard let extractor else { return require(false, "the standard vocabulary is there") }
    let plan = extractor.extract(document)
    let end = document.text.utf8.count
    for goal in plan.goals {
      require(goal.statement.range.end <= end, "a goal's words stand in the text")
      for metric in goal.metrics { require(metric.measure.range.end <= end, "a measure's words stand in the text") }
      for strategy in goal.strategies {
        require(strategy.statement.range.end <= end, "a strategy's words stand in the text")
      }
    }
  }
}
