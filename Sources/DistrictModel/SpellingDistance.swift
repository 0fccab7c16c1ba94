extension String {
  /// How many letters must be added, dropped, changed or swapped with their neighbour to turn one word into another.
  ///
  /// Letters are UTF-8 bytes, compared as they are: fold case first where it must not count. Nil when more than
  /// `limit` would be needed.
  package func spellingDistance(to other: String, limit: Int) -> Int? {
    let left = Array(utf8)
    let right = Array(other.utf8)
    guard abs(left.count - right.count) <= limit else { return nil }
    var twoBack: [Int] = []
    var last = Array(0...right.count)
    for row in left.indices {
      var next = [row + 1]
      for column in right.indices {
        let change = last[column] + (left[row] == right[column] ? 0 : 1)
        var best = Swift.min(change, last[column + 1] + 1, next[column] + 1)
        if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
          best = Swift.min(best, twoBack[column - 1] + 1)
        }
        next.append(best)
      }
      twoBack = last
      last = next
    }
    return last[right.count] <= limit ? last[right.count] : nil
  }
}
