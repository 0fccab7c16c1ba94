package import DistrictModel
import DocumentModel
import Prose
package import ReviewModel

extension Review {
  /// The review with the sizes of small student groups masked in what its findings say.
  ///
  /// What is small is decided on the sentences of the document, so that a number which a finding repeats is hidden
  /// although the finding does not say whom it counts. The document and the plan stay as they are.
  ///
  /// - Parameters:
  ///   - minimumN: The smallest group that is shown.
  ///   - vocabulary: The names of student groups, months and parts of the year.
  package func maskingSmallCells(minimumN: Int, vocabulary: Vocabulary) -> Review {
    let cells = SmallCells(minimumN: minimumN, vocabulary: vocabulary)
    var review = self
    for index in findings.indices { review.findings[index] = masked(findings[index], cells) }
    return review
  }

  private func masked(_ finding: Finding, _ cells: SmallCells) -> Finding {
    var masked = finding
    let hidden = hiddenNumbers(around: finding.place.location, cells)
    masked.message = Self.hiding(hidden, in: cells.masked(finding.message))
    masked.quote = Self.hiding(hidden, in: cells.masked(finding.quote))
    masked.place.description = cells.masked(finding.place.description)
    return masked
  }

  /// The numbers of small groups in the paragraphs that a finding is about.
  private func hiddenNumbers(around location: Location, _ cells: SmallCells) -> Set<String> {
    guard let first = document.blockIndex(at: location.range.start),
      let last = document.blockIndex(at: max(location.range.start, location.range.end - 1)), first <= last
    else { return [] }
    return Set(
      document.blocks[first...last].flatMap { block in
        cells.ranges(in: document.text(of: block), at: block.range.start).map { String(document[$0]) }
      })
  }

  /// Words with some numbers masked wherever they stand as whole numbers.
  private static func hiding(_ numbers: Set<String>, in words: String) -> String {
    guard !numbers.isEmpty else { return words }
    let bytes = Array(words.utf8)
    var found: [TextRange] = []
    var start: Int?
    for offset in 0...bytes.count {
      if offset < bytes.count, (0x30...0x39).contains(bytes[offset]) {
        start = start ?? offset
      } else if let begin = start {
        if numbers.contains(String(decoding: bytes[begin..<offset], as: UTF8.self)) {
          found.append(TextRange(begin, offset))
        }
        start = nil
      }
    }
    return SmallCells.masked(words, at: found)
  }
}
