/// What reading an archive may cost.
package struct ZipLimits: Hashable, Sendable {
  /// Entries of the directory.
  package var parts: Int
  /// Bytes of one part after unpacking.
  package var partBytes: Int
  /// Bytes of everything that is unpacked, one part read twice counting twice.
  package var totalBytes: Int

  package init(parts: Int, partBytes: Int, totalBytes: Int) {
    self.parts = parts
    self.partBytes = partBytes
    self.totalBytes = totalBytes
  }
}
