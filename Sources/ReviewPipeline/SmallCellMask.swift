package import DistrictModel
import DocumentModel
import Prose
package import ReviewModel

extension Review {
  /// The review with the sizes of small student groups masked in what its findings say.
  ///
  /// What is small is decided on the sentences of the document, so that the numbers which a finding repeats are hidden
  /// although the finding does not say whom they count: it gives the place and not the number. The document and the
  /// plan stay as they are.
  ///
  /// - Parameters:
  ///   - minimumN: The smallest group that is shown.
  ///   - vocabulary: The names of student groups, months and parts of the year.
  /// - Returns: The review, to be shown to the author.
  package func maskingSmallCells(minimumN: Int, vocabulary: Vocabulary) -> Review {
    let cells = SmallCells(minimumN: minimumN, vocabulary: vocabulary)
    var review = self
    for index in findings.indices { review.findings[index] = masked(findings[index], cells) }
    return review
  }

  /// Where a paragraph gives the size of a small group, no number of it is repeated: shares give sizes away.
  private func masked(_ finding: Finding, _ cells: SmallCells) -> Finding {
    var masked = finding
    var hidden = hiddenNumbers(around: finding.place.location, cells)
    if !hidden.isEmpty { hidden.formUnion(Self.numbers(in: finding.quote).map(\.digits)) }
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

  /// Words with some numbers masked wherever they stand.
  private static func hiding(_ hidden: Set<String>, in words: String) -> String {
    guard !hidden.isEmpty else { return words }
    return SmallCells.masked(words, at: numbers(in: words).filter { hidden.contains($0.digits) }.map(\.range))
  }

  /// Every run of digits in some words.
  private static func numbers(in words: String) -> [(digits: String, range: TextRange)] {
    let bytes = Array(words.utf8)
    var found: [(digits: String, range: TextRange)] = []
    var start: Int?
    for offset in 0...bytes.count {
      if offset < bytes.count, (0x30...0x39).contains(bytes[offset]) {
        start = start ?? offset
      } else if let begin = start {
        found.append((String(decoding: bytes[begin..<offset], as: UTF8.self), TextRange(begin, offset)))
        start = nil
      }
    }
    return found
  }
}
