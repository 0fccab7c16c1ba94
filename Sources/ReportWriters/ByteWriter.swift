/// Append-only bytes with the escapes of the formats that reports are written in.
package struct ByteWriter: Sendable {
  package private(set) var bytes: [UInt8] = []

  package init() {
    bytes.reserveCapacity(4096)
  }

  package mutating func raw(_ text: some StringProtocol) {
    bytes.append(contentsOf: text.utf8)
  }
}
