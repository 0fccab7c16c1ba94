/// Lines that the pages of a text repeat, letter for letter, at their heads and feet.
struct PageFurniture {
  /// The lines, in order.
  private(set) var heads: [Int] = []
  private(set) var feet: [Int] = []
  private let lines: [TextLine]
  private let bytes: [UInt8]

  init(_ lines: [TextLine], _ shapes: [LineShape], in bytes: [UInt8]) {
    self.lines = lines
    self.bytes = bytes
    let starts = lines.indices.dropFirst().filter { lines[$0].startsPage }
    let numbers = shapes.indices.filter { shapes[$0].kind == .pageNumber }
    if starts.count > 1 {
      let footKeys = repeated(at: starts.map { $0 - 1 }, of: starts.count)
      heads = spread(starts, by: 1, repeated(at: starts, of: starts.count))
      feet = spread(starts.map { $0 - 1 } + [lines.count - 1], by: -1, footKeys)
    } else if numbers.count > 2 {
      for offset in [-1, 1] {
        let beside = numbers.map { $0 + offset }.filter { lines.indices.contains($0) && shapes[$0].kind == .prose }
        let keys = repeated(at: beside.filter { lines[$0].columns <= 80 }, of: max(4, numbers.count))
        feet += beside.filter { keys.contains([UInt8](bytes[lines[$0].words])) }
      }
    }
  }

  /// A line's letters, without the figures that count pages.
  static func key(of words: Range<Int>, in bytes: [UInt8]) -> [UInt8] { bytes[words].filter { !$0.isDigit } }

  /// What half of the pages or more have at the same place.
  private func repeated(at indices: [Int], of pageCount: Int) -> Set<[UInt8]> {
    var counts: [[UInt8]: Int] = [:]
    for index in indices { counts[[UInt8](bytes[lines[index].words]), default: 0] += 1 }
    return Set(counts.filter { $0.value > 1 && $0.value * 2 >= pageCount && $0.key.count > 2 }.keys)
  }

  /// The repeated lines, and those next to them that are repeated too.
  private func spread(_ indices: [Int], by step: Int, _ keys: Set<[UInt8]>) -> [Int] {
    let found = indices.filter { keys.contains([UInt8](bytes[lines[$0].words])) }
    let next = found.map { $0 + step }.filter { lines.indices.contains($0) && (step < 0 || !lines[$0].startsPage) }
    let nextKeys = repeated(at: next, of: 2 * max(3, found.count))
    return (found + next.filter { nextKeys.contains([UInt8](bytes[lines[$0].words])) }).sorted()
  }
}
