internal import DistrictModel

/// How alike two names are: the words that they share, slips of spelling forgiven.
enum NameLikeness {
  /// Names less alike than this are different names.
  static let least = 0.6

  /// Twice the shared words, as a share of all words of both; 1 is the same words in any order.
  ///
  /// - Parameters:
  ///   - left: Stems without stop words.
  ///   - right: Stems without stop words.
  /// - Returns: From 0 to 1.
  static func of(_ left: [String], _ right: [String]) -> Double {
    guard !left.isEmpty, !right.isEmpty else { return 0 }
    var open = right
    var shared = 0
    for word in left {
      guard let index = open.firstIndex(where: { isSame(word, $0) }) else { continue }
      open.remove(at: index)
      shared += 1
    }
    return Double(2 * shared) / Double(left.count + right.count)
  }

  /// The same word but for one slip in five letters or more, two in nine or more.
  private static func isSame(_ left: String, _ right: String) -> Bool {
    if left == right { return true }
    let length = min(left.utf8.count, right.utf8.count)
    guard length >= 5, left.utf8.first == right.utf8.first else { return false }
    return left.spellingDistance(to: right, limit: length >= 9 ? 2 : 1) != nil
  }
}
