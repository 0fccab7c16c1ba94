package import DistrictModel
package import DocumentModel

/// Grades of school, found in a text: "grade 3", "grades 3-5", "K-2", "third graders", "9th grade", "freshmen".
package enum Grades {
  package struct Match: Hashable, Sendable {
    /// -1 is preschool, 0 kindergarten.
    package var span: GradeSpan
    package var range: TextRange
  }

  private static let named: [String: Int] = [
    "preschool": -1, "prekindergarten": -1, "kindergarten": 0, "kindergartener": 0, "kindergartner": 0, "freshman": 9,
    "freshmen": 9, "sophomore": 10, "junior": 11, "senior": 12,
  ]
  private static let ordinals = [
    "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh",
    "twelfth",
  ]

  /// Every grade or span of grades of a text, in order.
  package static func matches(in text: CutText) -> [Match] {
    let words = text.tokens.map(\.folded)
    var found: [Match] = []
    var index = 0
    while index < words.count {
      if let (span, count) = span(words, at: index, of: text) {
        let last = text.tokens[index + count - 1].range.end
        found.append(Match(span: span, range: TextRange(text.tokens[index].range.start, last)))
        index += count
      } else {
        index += 1
      }
    }
    return found
  }

  /// A span that begins at a word, and how many words it takes.
  private static func span(_ words: [String], at index: Int, of text: CutText) -> (GradeSpan, Int)? {
    if words[index] == "grade", index + 1 < words.count, let low = number(words[index + 1]) {
      return upTo(low, words, after: index + 1, of: text, taken: 2)
    }
    if let grade = named[words[index]] { return (GradeSpan(lowest: grade, highest: grade), 1) }
    let isGrade = index + 1 < words.count && ["grade", "grader"].contains(words[index + 1])
    if isGrade, let grade = ordinal(words[index]) { return (GradeSpan(lowest: grade, highest: grade), 2) }
    // "K-2" and "PK-3" say what they are without the word.
    if words[index] == "k" || words[index] == "pk", let low = number(words[index]) {
      let span = upTo(low, words, after: index, of: text, taken: 1)
      return span.1 > 1 ? span : nil
    }
    return nil
  }

  private static func upTo(
    _ low: Int, _ words: [String], after index: Int, of text: CutText, taken: Int
  ) -> (GradeSpan, Int) {
    let one = (GradeSpan(lowest: low, highest: low), taken)
    guard index + 1 < words.count else { return one }
    var next = index + 1
    if ["to", "through", "and"].contains(words[next]) { next += 1 }
    let gap = text.bytes[(text.tokens[index].range.end - text.base)..<(text.tokens[index + 1].range.start - text.base)]
    let isJoined = next > index + 1 || gap.count <= 3 && gap.contains { $0 == UInt8(ascii: "-") || $0 >= 0x80 }
    guard isJoined, next < words.count, let high = number(words[next]), high > low else { return one }
    return (GradeSpan(lowest: low, highest: high), taken + next - index)
  }

  private static func number(_ word: String) -> Int? {
    switch word {
    case "k": 0
    case "pk": -1
    default: Int(word).flatMap { (1...12).contains($0) ? $0 : nil } ?? ordinal(word)
    }
  }

  /// "3rd", "third".
  private static func ordinal(_ word: String) -> Int? {
    if let place = ordinals.firstIndex(of: word) { return place + 1 }
    guard word.utf8.count <= 4, ["st", "nd", "rd", "th"].contains(where: word.hasSuffix) else { return nil }
    return Int(word.dropLast(2)).flatMap { (1...12).contains($0) ? $0 : nil }
  }
}
