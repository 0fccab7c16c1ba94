/// A zip archive whose parts are stored as they are.
struct StoredFile {
  private var parts: [UInt8] = []
  private var directory: [UInt8] = []
  private var count = 0

  mutating func add(_ name: String, _ content: String) {
    add(name, Array(content.utf8)[...])
  }

  mutating func add(_ name: String, _ content: ArraySlice<UInt8>) {
    let offset = parts.count
    let header =
      Self.numbers(2, 20, 0, 0, 0, 0) + Self.numbers(4, Int(Self.checksum(content)), content.count, content.count)
      + Self.numbers(2, name.utf8.count, 0)
    parts += Self.numbers(4, 0x0403_4B50) + header + Array(name.utf8) + content
    directory += Self.numbers(4, 0x0201_4B50) + Self.numbers(2, 20) + header
    directory += Self.numbers(2, 0, 0, 0) + Self.numbers(4, 0, offset) + Array(name.utf8)
    count += 1
  }

  /// The finished archive.
  var bytes: [UInt8] {
    let end = Self.numbers(4, 0x0605_4B50, 0) + Self.numbers(2, count, count)
    return parts + directory + end + Self.numbers(4, directory.count, parts.count) + Self.numbers(2, 0)
  }

  /// Numbers of so many bytes each, the low byte first.
  private static func numbers(_ size: Int, _ numbers: Int...) -> [UInt8] {
    numbers.flatMap { number in (0..<size).map { UInt8(truncatingIfNeeded: number >> (8 * $0)) } }
  }

  private static func checksum(_ content: ArraySlice<UInt8>) -> UInt32 {
    ~content.reduce(~0) { sum, byte in sum >> 8 ^ table[Int(UInt8(truncatingIfNeeded: sum) ^ byte)] }
  }

  private static let table: [UInt32] = (0..<256).map { byte in
    (0..<8).reduce(UInt32(byte)) { rest, _ in rest & 1 == 1 ? rest >> 1 ^ 0xEDB8_8320 : rest >> 1 }
  }
}
