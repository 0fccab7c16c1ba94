/// An archive's list of its parts: the directory at its end or, where that is missing or damaged, the parts' own headers.
package struct ZipDirectory: Sendable {
  let entries: [ZipEntry]
  /// Every entry's name, in the directory's order, with backslashes as slashes.
  package let names: [String]
  /// The directory did not hold, so parts may be missing.
  let isRebuilt: Bool

  /// Reads the list.
  ///
  /// - Throws: `ZipError` where the bytes hold no archive, or none of its parts, or too many.
  package init(_ bytes: [UInt8], limit: Int) throws(ZipError) {
    let stated = try Self.stated(in: bytes.span, limit: limit)
    let entries = stated ?? ZipSalvage.entries(in: bytes.span, limit: limit)
    if stated == nil, entries.isEmpty {
      throw bytes.span.number32(at: 0) == ZipEntry.headerSignature ? .cutShort(part: nil) : .notAnArchive
    }
    self.entries = entries
    names = entries.map { $0.name(in: bytes) }
    isRebuilt = stated == nil
  }

  /// Whether two entries claim the same bytes, as no program writes them: ten thousand names for one part.
  package var overlaps: Bool {
    let claims = entries.map { ($0.header, $0.header + ZipEntry.headerSize + $0.packedBytes) }.sorted { $0.0 < $1.0 }
    return zip(claims, claims.dropFirst()).contains { $0.1 > $1.0 }
  }

  /// How many bytes an entry unpacks to, as the archive claims: good for a guess at most.
  package func claimedBytes(at index: Int) -> Int { entries[index].claimedBytes }

  /// The entries of the directory at the archive's end; nil where it is missing or damaged.
  private static func stated(in bytes: Span<UInt8>, limit: Int) throws(ZipError) -> [ZipEntry]? {
    guard let end = ZipEnd(bytes) else { return nil }
    guard end.count <= limit else { throw .tooManyParts(count: end.count, limit: limit) }
    return entries(end, in: bytes)
  }

  /// The directory's entries, or nil where one of them does not hold.
  private static func entries(_ end: ZipEnd, in bytes: Span<UInt8>) -> [ZipEntry]? {
    guard let shift = shift(end, in: bytes) else { return nil }
    var entries: [ZipEntry] = []
    var offset = end.directory + shift
    for _ in 0..<end.count {
      guard var entry = entry(at: offset, in: bytes) else { return nil }
      entry.header += shift
      entries.append(entry)
      guard let extra = bytes.number16(at: offset + 30), let comment = bytes.number16(at: offset + 32) else {
        return nil
      }
      offset = entry.name.upperBound + extra + comment
    }
    return entries
  }

  /// How many bytes stand before the archive, which its own offsets do not count; nil where there is no directory.
  private static func shift(_ end: ZipEnd, in bytes: Span<UInt8>) -> Int? {
    if end.count == 0 { return bytes.number32(at: 0) == ZipEntry.headerSignature ? nil : 0 }
    for shift in [0, end.offset - end.directoryBytes - end.directory] where shift >= 0 {
      if bytes.number32(at: end.directory + shift) == entrySignature { return shift }
    }
    return nil
  }

  private static let entrySignature = 0x0201_4B50

  private static func entry(at offset: Int, in bytes: Span<UInt8>) -> ZipEntry? {
    guard bytes.number32(at: offset) == entrySignature, let flags = bytes.number16(at: offset + 8),
      let method = bytes.number16(at: offset + 10), let checksum = bytes.number32(at: offset + 16),
      let packed = bytes.number32(at: offset + 20), let size = bytes.number32(at: offset + 24),
      let name = bytes.number16(at: offset + 28), let extra = bytes.number16(at: offset + 30),
      let header = bytes.number32(at: offset + 42), offset + 46 + name + extra <= bytes.count
    else { return nil }
    let start = offset + 46
    var entry = ZipEntry(
      name: start..<start + name, flags: flags, method: method, checksum: UInt32(truncatingIfNeeded: checksum),
      packedBytes: packed, claimedBytes: size == 0xFFFF_FFFF ? 0 : size, header: header)
    let wide = ZipWideNumbers(in: start + name..<start + name + extra, of: bytes)
    return wide.complete(&entry, isSizeWide: size == 0xFFFF_FFFF) ? entry : nil
  }
}

/// The extra field with the numbers that are too large for four bytes.
struct ZipWideNumbers {
  private var numbers: [Int] = []

  init(in extra: Range<Int>, of bytes: Span<UInt8>) {
    var offset = extra.lowerBound
    while offset + 4 <= extra.upperBound, let kind = bytes.number16(at: offset),
      let size = bytes.number16(at: offset + 2)
    {
      let end = min(offset + 4 + size, extra.upperBound)
      if kind == 1 {
        numbers = stride(from: offset + 4, through: end - 8, by: 8).map { bytes.number64(at: $0) ?? Int.max }
        return
      }
      offset = end
    }
  }

  /// Puts the numbers in where an entry leaves them to this field.
  ///
  /// - Parameters:
  ///   - entry: What the archive says of the part elsewhere.
  ///   - isSizeWide: The field begins with the unpacked size.
  /// - Returns: Whether all are there and can be meant.
  func complete(_ entry: inout ZipEntry, isSizeWide: Bool) -> Bool {
    var rest = numbers.dropFirst(isSizeWide ? 1 : 0)
    for path in [\ZipEntry.packedBytes, \ZipEntry.header] where entry[keyPath: path] == 0xFFFF_FFFF {
      guard let number = rest.popFirst(), number != Int.max else { return false }
      entry[keyPath: path] = number
    }
    return true
  }
}
