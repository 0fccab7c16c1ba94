/// When a value that was found is the value that gold gives.
enum Sameness {
  /// Baselines and targets: the same numbers, or nearly the same words where there are none; nothing equals nothing.
  static func values(_ gold: String?, _ found: String?) -> Bool {
    guard let gold, let found, !gold.isEmpty, !found.isEmpty else { return isNothing(gold) && isNothing(found) }
    let numbers = (Wording.numbers(in: gold), Wording.numbers(in: found))
    if !numbers.0.isEmpty || !numbers.1.isEmpty { return numbers.0 == numbers.1 }
    return Wording(gold).likeness(to: Wording(found)) >= 0.6
  }

  /// Dates: the same months, seasons and numbers, whatever stands between them.
  static func dates(_ gold: String?, _ found: String?) -> Bool {
    guard let gold, let found, !gold.isEmpty, !found.isEmpty else { return isNothing(gold) && isNothing(found) }
    return parts(ofDate: gold) == parts(ofDate: found) || Wording(gold).likeness(to: Wording(found)) >= 0.8
  }

  /// Owners, timelines and funding: nearly all words of the shorter.
  static func fields(_ gold: String, _ found: String) -> Bool {
    let words = (Wording(gold), Wording(found))
    if words.0.words.isEmpty || words.1.words.isEmpty { return words.0.words.isEmpty && words.1.words.isEmpty }
    return words.0.overlap(with: words.1) >= 0.75
  }

  /// Names of district goals, in any order: the shorter inside the longer, with the same numbers.
  static func labels(_ gold: [String], _ found: [String]) -> Bool {
    guard gold.count == found.count else { return false }
    var rest = found
    for label in gold {
      guard let index = rest.firstIndex(where: { isSameLabel(label, $0) }) else { return false }
      rest.remove(at: index)
    }
    return true
  }

  private static func isSameLabel(_ gold: String, _ found: String) -> Bool {
    Wording(gold).overlap(with: Wording(found)) == 1 && Wording.numbers(in: gold) == Wording.numbers(in: found)
  }

  static func organizations(_ gold: String?, _ found: String?) -> Bool {
    guard let gold, !gold.isEmpty else { return isNothing(found) }
    return Wording(gold).overlap(with: Wording(found ?? "")) >= 0.9
  }

  /// School years by the last two digits of each: 2024-25, 2024–2025, SY 24-25.
  static func schoolYears(_ gold: String?, _ found: String?) -> Bool {
    endings(gold ?? "") == endings(found ?? "")
  }

  private static func endings(_ text: String) -> [Substring] {
    text.split { !("0"..."9").contains($0) }.filter { $0.count >= 2 }.map { $0.suffix(2) }
  }

  private static func isNothing(_ text: String?) -> Bool { text?.isEmpty ?? true }

  private static let months = [
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
  ]
  private static let seasons = [
    "spring": "spring", "fall": "fall", "autumn": "fall", "winter": "winter", "summer": "summer",
  ]

  private static func parts(ofDate text: String) -> Set<String> {
    var parts: Set<String> = []
    let separated = text.lowercased().utf8.map { Wording.isLetter($0) || Wording.isDigit($0) ? $0 : UInt8(ascii: " ") }
    for word in String(decoding: separated, as: UTF8.self).split(separator: " ") {
      if let month = months.first(where: { word.hasPrefix($0) }) {
        parts.insert(month)
      } else if let season = seasons[String(word)] {
        parts.insert(season)
      } else if word.allSatisfy(\.isNumber) {
        parts.insert(String(word.suffix(2)))
      }
    }
    return parts
  }
}
