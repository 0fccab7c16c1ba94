/// Takes comments out of a Markdown text, but for those shown in fenced code.
enum MarkdownComments {
  private static let opening = [UInt8]("<!--".utf8)
  private static let closing = [UInt8]("-->".utf8)

  static func removed(from bytes: [UInt8]) -> [UInt8] {
    guard contain(bytes) else { return bytes }
    var kept: [UInt8] = []
    kept.reserveCapacity(bytes.count)
    var index = 0
    var mayClose = true
    var isInFence = false
    while index < bytes.count {
      if isLineStart(index, in: bytes), isFence(at: index, in: bytes) { isInFence.toggle() }
      if mayClose, !isInFence, bytes[index] == UInt8(ascii: "<"), bytes.holds(opening, at: index) {
        if let end = end(from: index + opening.count, in: bytes) {
          index = end
          continue
        }
        mayClose = false
      }
      kept.append(bytes[index])
      index += 1
    }
    return kept
  }

  private static func contain(_ bytes: [UInt8]) -> Bool {
    bytes.indices.contains { bytes[$0] == UInt8(ascii: "<") && bytes.holds(opening, at: $0) }
  }

  private static func end(from start: Int, in bytes: [UInt8]) -> Int? {
    var index = start
    while index < bytes.count {
      if bytes[index] == UInt8(ascii: "-"), bytes.holds(closing, at: index) { return index + closing.count }
      index += 1
    }
    return nil
  }

  private static func isLineStart(_ index: Int, in bytes: [UInt8]) -> Bool { index == 0 || bytes[index - 1] == 0x0A }

  private static func isFence(at index: Int, in bytes: [UInt8]) -> Bool {
    bytes.holds([0x60, 0x60, 0x60], at: index) || bytes.holds([0x7E, 0x7E, 0x7E], at: index)
  }
}
