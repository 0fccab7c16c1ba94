internal import DistrictModel
internal import Yams

extension ConfigurationDecoder {
  /// The calendar year in which the school year under `year` begins; nil also for a span of several years, which names
  /// no school year.
  mutating func year(_ parent: KeyedNode) -> Int? {
    guard let node = parent["year"], let words = text(node, as: "'year' of \(parent.name)") else { return nil }
    let parts = words.dashed
    if parts.count == 2, let first = number(parts[0]), let last = number(parts[1]), (2000...2098).contains(first) {
      switch parts[1].utf8.count {
      case 2 where last == (first + 1) % 100: return first
      case 4 where last == first + 1: return first
      case 4 where (first + 2...first + 10).contains(last): return nil
      default: break
      }
    }
    report("bad year '\(words)'", "Write a school year such as 2026-27.", at: node)
    return nil
  }

  /// The grades under `grades`: "K-5", "9-12", "PK-8" or "6".
  mutating func grades(_ parent: KeyedNode) -> GradeSpan? {
    guard let node = parent["grades"], let words = text(node, as: "'grades' of \(parent.name)") else { return nil }
    if let grade = grade(words) { return GradeSpan(lowest: grade, highest: grade) }
    for dash in words.indices where words[dash...].hasDashPrefix {
      guard let lowest = grade(String(words[..<dash])),
        let highest = grade(String(words[words.index(after: dash)...]))
      else { continue }
      if lowest <= highest { return GradeSpan(lowest: lowest, highest: highest) }
      report("grades '\(words)' run backwards", "Write the lowest grade first, such as K-5.", at: node)
      return nil
    }
    report("bad grades '\(words)'", "Write a span such as K-5, 9-12 or PK-8, or one grade such as 6.", at: node)
    return nil
  }

  /// Preschool is -1; transitional kindergarten counts with kindergarten.
  private func grade(_ words: String) -> Int? {
    let word = words.filter { !$0.isWhitespace }.lowercased()
    switch word {
    case "pk", "prek", "pre-k", "p": return -1
    case "k", "kg", "tk": return 0
    default:
      guard let grade = number(word[...]), (1...12).contains(grade) else { return nil }
      return grade
    }
  }

  private func number(_ digits: Substring) -> Int? {
    !digits.isEmpty && digits.utf8.allSatisfy { (0x30...0x39).contains($0) } ? Int(digits) : nil
  }
}

extension StringProtocol {
  /// Begins with a hyphen or an en dash.
  fileprivate var hasDashPrefix: Bool { hasPrefix("-") || hasPrefix("–") }
}

extension String {
  /// The parts between hyphens or en dashes.
  fileprivate var dashed: [Substring] {
    split(omittingEmptySubsequences: false) { $0 == "-" || $0 == "–" }
  }
}
