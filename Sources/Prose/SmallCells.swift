package import DistrictModel
package import DocumentModel

/// Hides the sizes of student groups that are too small to be shown, wherever a text names them.
///
/// "2 of 7 grade 4 EL students" becomes "•• of •• grade 4 EL students"; a percentage that was worked out from a small
/// group named in its sentence goes with it: "••% (•• of ••)". Where a text does not say how large a group is, nothing
/// changes, and numbers that count anything but students stay: grades, dates, dollars, days, teachers, goals.
package struct SmallCells: Sendable {
  /// What stands in place of the digits.
  package static let mask = "••"

  private let minimumN: Int
  private let groups: PhraseTable<Bool>
  private let dates: Set<String>

  /// - Parameters:
  ///   - minimumN: The smallest group that is shown.
  ///   - vocabulary: The names of student groups, and of months and parts of the year.
  package init(minimumN: Int, vocabulary: Vocabulary) {
    self.minimumN = minimumN
    groups = PhraseTable(vocabulary.studentGroups.flatMap { [$0.name] + $0.aliases }.map { ($0, true) })
    let terms = (vocabulary.months + vocabulary.terms).flatMap { [$0.name] + $0.aliases }
    dates = Set(terms.map(Tokenizer.keys).filter { $0.count == 1 }.flatMap(\.self))
  }

  /// A text with the digits of small groups masked; most texts come back as they are.
  package func masked(_ text: String) -> String {
    let hidden = ranges(in: text[...])
    return hidden.isEmpty ? text : Self.masked(text, at: hidden)
  }

  /// A text with the digits at some ranges masked.
  package static func masked(_ text: String, at ranges: [TextRange]) -> String {
    var bytes: [UInt8] = []
    let all = Array(text.utf8)
    var start = 0
    for range in ranges {
      bytes += all[start..<range.start]
      bytes += Array(mask.utf8)
      start = range.end
    }
    return String(decoding: bytes + all[start...], as: UTF8.self)
  }

  /// Where the digits to hide stand in a text whose first byte stands at `base` of the document, in order.
  package func ranges(in text: Substring, at base: Int = 0) -> [TextRange] {
    guard minimumN > 1, text.utf8.contains(where: Folding.isDigit) else { return [] }
    let bytes = Array(text.utf8)
    let hidden = Sentences.ranges(of: text).flatMap { sentence in
      CountedSentence(Array(bytes[sentence.start..<sentence.end]), minimumN: minimumN, groups: groups, dates: dates)
        .hiddenRanges().map { TextRange($0.start + sentence.start + base, $0.end + sentence.start + base) }
    }
    return hidden.sorted()
  }
}
