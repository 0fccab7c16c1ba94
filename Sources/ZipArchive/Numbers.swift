/// Numbers as zip archives write them: the low byte first.
extension Span where Element == UInt8 {
  /// A number of two bytes; nil where the bytes end before it.
  func number16(at offset: Int) -> Int? {
    guard offset >= 0, offset <= count - 2 else { return nil }
    return Int(self[offset]) | Int(self[offset + 1]) << 8
  }

  /// A number of four bytes; nil where the bytes end before it.
  func number32(at offset: Int) -> Int? {
    guard offset >= 0, offset <= count - 4 else { return nil }
    return Int(self[offset]) | Int(self[offset + 1]) << 8 | Int(self[offset + 2]) << 16 | Int(self[offset + 3]) << 24
  }

  /// A number of eight bytes; nil where the bytes end before it, and for numbers that no file can mean.
  func number64(at offset: Int) -> Int? {
    guard let low = number32(at: offset), let high = number32(at: offset + 4), high <= 0xFFFF else { return nil }
    return low | high << 32
  }
}
