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
    let next = starts.partitionPoint { $0 > index }
    return next < starts.count ? starts[next] : nil
  }
}
