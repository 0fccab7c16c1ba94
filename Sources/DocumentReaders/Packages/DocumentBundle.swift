import ZipArchive

/// A zip archive of documents, as people send a folder of plans.
///
/// Names are shown and never used as paths.
package struct DocumentBundle: Sendable {
  /// The files in it, in the order of their names; folders and what macOS adds are left out, and of two files with one
  /// name the first counts.
  package let names: [String]
  /// By name, its place in the directory.
  private let places: [String: Int]
  private let directory: ZipDirectory
  private let bytes: [UInt8]
  private let limits: ReadingLimits

  /// Opens an archive.
  ///
  /// - Throws: `ReadingError` where it is damaged, has too many entries, or entries that lie over each other.
  package init(_ bytes: [UInt8], limits: ReadingLimits = ReadingLimits()) throws(ReadingError) {
    do {
      directory = try ZipDirectory(bytes, limit: limits.parts)
    } catch {
      throw ReadingError(error)
    }
    guard !directory.overlaps else { throw Self.overlap }
    self.bytes = bytes
    self.limits = limits
    let files = directory.names.enumerated().filter { Self.isFile($0.element) }
    places = Dictionary(files.map { ($0.element, $0.offset) }) { first, _ in first }
    names = places.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  private static let overlap = ReadingError(
    code: .damaged, problem: "files in the zip archive lie over each other, as no program packs them",
    remedy: "Unpack it, and submit the files themselves")

  /// How many bytes a file in it has, as the archive claims.
  package func size(of name: String) -> Int? { places[name].map { directory.claimedBytes(at: $0) } }

  /// The bytes of one file in it.
  ///
  /// - Throws: `ReadingError` where the file is damaged, protected with a password, over a limit, or slow to unpack.
  package func bytes(of name: String) throws(ReadingError) -> [UInt8] {
    try beginning(of: name, upTo: .max)
  }

  /// The beginning of one file in it; no more of the file is unpacked, so that what comes after may be damaged.
  ///
  /// - Throws: `ReadingError` where the file is damaged, protected with a password, over a limit, or slow to unpack.
  package func beginning(of name: String, upTo count: Int) throws(ReadingError) -> [UInt8] {
    guard let place = places[name] else { throw ReadingError(ZipError.missingPart(name)) }
    // One file of the bundle is unpacked at a time, so each may be as large as a file on its own.
    let room = ZipLimits(
      parts: limits.parts, partBytes: limits.fileBytes, totalBytes: limits.fileBytes, density: limits.density)
    var options = ReadingOptions(limits: limits)
    options.deadline = .now + .seconds(limits.seconds)
    var parts = try PackageParts(bytes, directory: directory, limits: room, options)
    return try parts.bytes(at: place, upTo: count)
  }

  private static func isFile(_ name: String) -> Bool {
    !name.isEmpty && !name.hasSuffix("/") && !name.hasPrefix("__MACOSX/")
  }
}
