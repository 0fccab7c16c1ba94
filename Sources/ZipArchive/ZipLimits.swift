/// What reading an archive may cost.
package struct ZipLimits: Hashable, Sendable {
  /// Entries of the directory.
  package var parts: Int
  /// Bytes of one part after unpacking.
  package var partBytes: Int
  /// Bytes of everything that is unpacked, one part read twice counting twice.
  package var totalBytes: Int
  /// How many times its packed size a part may come to, once it has come to `denseBytes`.
  package var density: Int
  /// Bytes up to which a part may be packed as densely as it likes.
  package static let denseBytes = 10 << 20

  package init(parts: Int, partBytes: Int, totalBytes: Int, density: Int = .max) {
    self.parts = parts
    self.partBytes = partBytes
    self.totalBytes = totalBytes
    self.density = density
  }
}
