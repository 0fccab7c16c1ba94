/// Where runs of backticks stand, by their length, so that each is looked for once.
struct CodeRuns {
  private var starts: [Int: [Int]] = [:]

  init(_ text: [UInt8]) {
    var index = 0
    while index < text.count {
      guard text[index] == UInt8(ascii: "`") else {
        index += 1
        continue
      }
      let length = text[index...].prefix { $0 == UInt8(ascii: "`") }.count
      starts[length, default: []].append(index)
      index += length
    }
  }

  /// The first run of a length after an index, found by halving.
  func next(of length: Int, after index: Int) -> Int? {
    guard let starts = starts[length] else { return nil }
    var low = 0
    var high = starts.count
    while low < high {
      let middle = (low + high) / 2
      if starts[middle] <= index { low = middle + 1 } else { high = middle }
    }
    return low < starts.count ? starts[low] : nil
  }
}
