/// Finds the parts of an archive without its directory, by the header that stands before each.
///
/// Ends at the first part whose end cannot be told: what looks like a header after it might stand inside it, as in a
/// document that holds another document.
enum ZipSalvage {
  static func entries(in bytes: Span<UInt8>, limit: Int) -> [ZipEntry] {
    var entries: [ZipEntry] = []
    var offset = 0
    while entries.count < limit, let header = next(from: offset, in: bytes, or: false) {
      guard var entry = entry(at: header, in: bytes) else {
        offset = header + 4
        continue
      }
      let isDelimited = delimit(&entry, in: bytes)
      entries.append(entry)
      guard isDelimited else { break }
      offset = entry.name.upperBound + entry.packedBytes
    }
    return entries
  }

  /// What a part's own header says, if it is one.
  private static func entry(at header: Int, in bytes: Span<UInt8>) -> ZipEntry? {
    guard let version = bytes.number16(at: header + 4), version & 0xFF <= 63,
      let flags = bytes.number16(at: header + 6), let method = bytes.number16(at: header + 8), method <= 99,
      let checksum = bytes.number32(at: header + 14), let packed = bytes.number32(at: header + 18),
      let size = bytes.number32(at: header + 22), let name = bytes.number16(at: header + 26), name > 0,
      let start = ZipEntry.dataStart(header: header, in: bytes)
    else { return nil }
    let end = header + ZipEntry.headerSize + name
    var entry = ZipEntry(
      name: header + ZipEntry.headerSize..<end, flags: flags, method: method,
      checksum: UInt32(truncatingIfNeeded: checksum), packedBytes: packed, claimedBytes: 0, header: header)
    // In a part's own header this stands for "see the extra field"; the offset is never wide there.
    let wide = ZipWideNumbers(in: end..<start, of: bytes)
    return wide.complete(&entry, isSizeWide: size == 0xFFFF_FFFF) ? entry : nil
  }

  /// Settles where a part ends.
  ///
  /// - Returns: Whether it could be told; otherwise the part takes the rest of the file.
  private static func delimit(_ entry: inout ZipEntry, in bytes: Span<UInt8>) -> Bool {
    guard let start = ZipEntry.dataStart(header: entry.header, in: bytes) else { return false }
    let isSizedAfterwards = entry.flags & 8 != 0 && entry.packedBytes == 0
    guard isSizedAfterwards else { return entry.packedBytes <= bytes.count - start }
    entry.packedBytes = bytes.count - start
    entry.checksum = nil
    // Bytes that are not packed may hold headers of their own.
    guard entry.method != 0, let next = next(from: start, in: bytes, or: true) else { return false }
    entry.packedBytes = next - start
    // The numbers that the writer did not know beforehand stand after the part.
    for size in [16, 24] where next - size >= start && bytes.number32(at: next - size) == 0x0807_4B50 {
      entry.checksum = bytes.number32(at: next - size + 4).map { UInt32(truncatingIfNeeded: $0) }
      break
    }
    return true
  }

  /// Where the next part's header stands, or, if `ending`, the directory or its end.
  private static func next(from start: Int, in bytes: Span<UInt8>, or ending: Bool) -> Int? {
    var offset = start
    while offset + 4 <= bytes.count {
      if bytes[offset] == 0x50, bytes[offset + 1] == 0x4B {
        switch (bytes[offset + 2], bytes[offset + 3]) {
        case (3, 4): return offset
        case (1, 2) where ending, (5, 6) where ending: return offset
        default: break
        }
      }
      offset += 1
    }
    return nil
  }
}
