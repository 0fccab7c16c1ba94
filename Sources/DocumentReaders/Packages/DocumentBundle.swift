import ZipArchive

/// A zip archive of documents, as people send a folder of plans.
///
/// Names are shown and never used as paths.
package struct DocumentBundle: Sendable {
  /// The files in it, in the order of their names; folders and what macOS adds are left out.
  package let names: [String]
  /// By name, in bytes, as the archive claims.
  private let sizes: [String: Int]
  private let bytes: [UInt8]
  private let limits: ReadingLimits

  /// Opens an archive.
  ///
  /// - Throws: `ReadingError` where it is damaged or has too many entries.
  package init(_ bytes: [UInt8], limits: ReadingLimits = ReadingLimits()) throws(ReadingError) {
    self.bytes = bytes
    self.limits = limits
    let parts = try Self.parts(bytes, limits)
    names = parts.names.filter(Self.isFile).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    sizes = Dictionary(names.map { ($0, parts.claimedBytes(of: $0)) }) { first, _ in first }
  }

  /// How many bytes a file in it has, as the archive claims.
  package func size(of name: String) -> Int? { sizes[name] }

  /// The bytes of one file in it.
  ///
  /// - Throws: `ReadingError` where the file is damaged, protected with a password or over a limit.
  package func bytes(of name: String) throws(ReadingError) -> [UInt8] {
    var parts = try Self.parts(bytes, limits)
    return try parts.bytes(of: name)
  }

  private static func parts(_ bytes: [UInt8], _ limits: ReadingLimits) throws(ReadingError) -> PackageParts {
    // One file of the bundle is unpacked at a time, so each may be as large as a file on its own.
    let room = ZipLimits(
      parts: limits.parts, partBytes: limits.fileBytes, totalBytes: limits.fileBytes, density: limits.density)
    return try PackageParts(bytes, limits: room, ReadingOptions(limits: limits))
  }

  private static func isFile(_ name: String) -> Bool {
    !name.isEmpty && !name.hasSuffix("/") && !name.hasPrefix("__MACOSX/")
  }
}
