/// Append-only bytes with the escapes of the formats that reports are written in.
package struct ByteWriter: Sendable {
  package private(set) var bytes: [UInt8] = []

  package init() {
    bytes.reserveCapacity(4096)
  }

  /// Appends text as it stands, with no escape: for words of the program only, never for words of a document.
  package mutating func raw(_ text: some StringProtocol) {
    bytes.append(contentsOf: text.utf8)
  }

  /// Appends one byte as it stands.
  package mutating func byte(_ byte: UInt8) {
    bytes.append(byte)
  }

  /// Appends a byte again and again, as for indentation.
  package mutating func byte(_ byte: UInt8, times count: Int) {
    bytes.append(contentsOf: repeatElement(byte, count: max(0, count)))
  }

  /// Takes the last bytes back, to write them in another way.
  mutating func dropLast(_ count: Int) {
    bytes.removeLast(min(count, bytes.count))
  }
}
