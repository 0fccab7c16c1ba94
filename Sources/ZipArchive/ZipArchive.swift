/// A zip archive held in memory, read only: its parts by name, unpacked a chunk at a time.
///
/// Parts are stored or packed by deflate, as in every Office file. Names are what the archive says, with backslashes as
/// slashes, and are never used as paths; of two parts with one name the first counts. Where the directory at the
/// archive's end is missing or damaged, the parts are found by their own headers.
package struct ZipArchive: ~Copyable {
  /// Bytes that one call of `read` asks for.
  package static let chunkSize = 64 << 10

  package let limits: ZipLimits
  /// The archive's directory did not hold: the file was cut short or changed, and parts may be missing.
  package var isRebuilt: Bool { directory.isRebuilt }

  private let bytes: [UInt8]
  private let directory: ZipDirectory
  private var inflater: Inflater
  private var part = OpenPart()
  private var totalBytes = 0

  /// The part that is being read.
  private struct OpenPart {
    /// Its place in the directory; nil where none is open.
    var index: Int?
    /// The packed bytes that are still to be read, and where they began.
    var packed = 0..<0
    var start = 0
    /// The archive ends before the part does.
    var isCut = false
    var checksum = Checksum()
    /// Bytes that it came to so far.
    var count = 0
    /// Why it ends, once it does.
    var ending: Inflater.Ending = .open
  }

  /// Opens the archive and reads its directory.
  ///
  /// - Parameters:
  ///   - bytes: The whole file.
  ///   - limits: What reading may cost.
  /// - Throws: `ZipError` where there is no archive, or nothing left of it, or an oversized one.
  package init(_ bytes: [UInt8], limits: ZipLimits) throws(ZipError) {
    try self.init(bytes, directory: ZipDirectory(bytes, limit: limits.parts), limits: limits)
  }

  /// Opens an archive whose directory was read before.
  package init(_ bytes: [UInt8], directory: ZipDirectory, limits: ZipLimits) throws(ZipError) {
    let inflater = try Inflater()
    self.bytes = bytes
    self.limits = limits
    self.directory = directory
    self.inflater = inflater
  }

  /// Every entry's name, in the directory's order.
  package var names: [String] { directory.names }

  private var entries: [ZipEntry] { directory.entries }

  /// The place of a part in `names`, found whatever the case of its letters.
  package func index(of name: String) -> Int? {
    let wanted = name.utf8.map(\.folded)
    return entries.firstIndex { entry in
      guard entry.name.count == wanted.count else { return false }
      for (offset, byte) in zip(entry.name, wanted) where bytes[offset].folded != byte { return false }
      return true
    }
  }

  /// How many bytes a part unpacks to, as the archive claims: good for a guess at most.
  package func claimedBytes(of name: String) -> Int { index(of: name).map { entries[$0].claimedBytes } ?? 0 }

  /// Opens a part for reading, leaving the one before.
  ///
  /// - Throws: `ZipError` where the part is not there, is encrypted or packed in an unknown way.
  package mutating func open(_ name: String) throws(ZipError) {
    guard let index = index(of: name) else {
      part = OpenPart()
      throw .missingPart(name)
    }
    try open(at: index)
  }

  /// Opens the part at a place in `names` for reading, leaving the one before.
  ///
  /// - Throws: `ZipError` where the part is encrypted or packed in an unknown way.
  package mutating func open(at index: Int) throws(ZipError) {
    part = OpenPart()
    let entry = entries[index]
    guard !entry.isEncrypted else { throw .encrypted(self.name(index)) }
    guard entry.method == 0 || entry.method == 8 else {
      throw .unknownCompression(self.name(index), method: entry.methodName)
    }
    guard let start = ZipEntry.dataStart(header: entry.header, in: bytes.span) else {
      throw entry.header >= bytes.count ? .cutShort(part: self.name(index)) : .damaged(part: self.name(index))
    }
    part.index = index
    part.start = start
    part.isCut = entry.packedBytes > bytes.count - start
    part.packed = start..<start + min(entry.packedBytes, bytes.count - start)
    inflater.restart()
  }

  /// Unpacks the next bytes of the open part.
  ///
  /// - Parameter chunk: Takes the bytes from its start; made `chunkSize` long where it is shorter.
  /// - Returns: How many bytes came; 0 at the end of the part, once its checksum has held.
  /// - Throws: `ZipError` for damage, after all bytes before it have come, and for more bytes than the limits allow.
  package mutating func read(into chunk: inout [UInt8]) throws(ZipError) -> Int {
    guard let index = part.index else { return 0 }
    if chunk.count < Self.chunkSize { chunk = [UInt8](repeating: 0, count: Self.chunkSize) }
    let count = part.ending == .open ? unpack(entries[index], into: &chunk) : 0
    part.count += count
    totalBytes += count
    guard part.count <= limits.partBytes else { throw .partTooLarge(name(index), limit: limits.partBytes) }
    guard totalBytes <= limits.totalBytes else { throw .archiveTooLarge(limit: limits.totalBytes) }
    guard part.count <= ZipLimits.denseBytes || part.count / limits.density <= part.packed.lowerBound - part.start
    else { throw .tooDense(name(index), limit: limits.density) }
    guard count == 0 else {
      part.checksum.add(chunk.span.extracting(0..<count))
      return count
    }
    let ended = part
    part = OpenPart()
    try check(ended, index)
    return 0
  }

  private mutating func unpack(_ entry: ZipEntry, into chunk: inout [UInt8]) -> Int {
    if entry.method == 0 {
      let count = min(chunk.count, part.packed.count)
      let taken = part.packed.prefix(count)
      chunk.replaceSubrange(0..<count, with: bytes[taken])
      part.packed = taken.upperBound..<part.packed.upperBound
      if part.packed.isEmpty { part.ending = .end }
      return count
    }
    let bytes = bytes
    let (taken, written, ending) = inflater.inflate(bytes.span.extracting(part.packed), into: &chunk)
    part.packed = max(part.start, part.packed.lowerBound + taken)..<part.packed.upperBound
    part.ending = ending
    return written
  }

  /// Whether a part that has ended is whole.
  private func check(_ part: OpenPart, _ index: Int) throws(ZipError) {
    let name = name(index)
    if part.ending == .damage { throw .damaged(part: name) }
    let stored = entries[index].method == 0
    if stored ? part.isCut : part.ending == .open { throw .cutShort(part: name) }
    guard let checksum = entries[index].checksum, checksum != part.checksum.value else { return }
    throw .wrongChecksum(part: name)
  }

  private func name(_ index: Int) -> String { directory.names[index] }
}

extension ZipArchive {
  /// The names in an archive's directory, without unpacking anything; none where it holds no part.
  package static func names(in bytes: [UInt8]) -> [String] {
    (try? ZipDirectory(bytes, limit: 100_000))?.names ?? []
  }
}

extension UInt8 {
  /// For comparing names as Office does: small letters for capital ones, slashes for backslashes.
  fileprivate var folded: UInt8 {
    switch self {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): self | 0x20
    case UInt8(ascii: "\\"): UInt8(ascii: "/")
    default: self
    }
  }
}
