/// The record at an archive's end that says where its directory is.
struct ZipEnd {
  /// Entries of the directory.
  var count: Int
  /// Where the directory begins, as the archive says.
  var directory: Int
  var directoryBytes: Int
  /// Where this record stands, which is where the directory ends.
  var offset: Int

  /// Finds the record; nil where there is none.
  init?(_ bytes: Span<UInt8>) {
    guard let offset = Self.offset(in: bytes), let count = bytes.number16(at: offset + 10),
      let size = bytes.number32(at: offset + 12), let directory = bytes.number32(at: offset + 16)
    else { return nil }
    self.count = count
    self.directory = directory
    directoryBytes = size
    self.offset = offset
    guard count == 0xFFFF || size == 0xFFFF_FFFF || directory == 0xFFFF_FFFF else { return }
    readWide(bytes)
  }

  /// Where the record stands: before a comment of at most 65,535 bytes, which may itself look like one.
  private static func offset(in bytes: Span<UInt8>) -> Int? {
    guard bytes.count >= 22 else { return nil }
    var last: Int?
    for offset in stride(from: bytes.count - 22, through: max(0, bytes.count - 22 - 0xFFFF), by: -1)
    where bytes[offset] == 0x50 && bytes.number32(at: offset) == 0x0605_4B50 {
      if bytes.number16(at: offset + 20) == bytes.count - offset - 22 { return offset }
      last = last ?? offset
    }
    return last
  }

  /// Takes the numbers from the larger record before this one, if there is one.
  private mutating func readWide(_ bytes: Span<UInt8>) {
    guard bytes.number32(at: offset - 20) == 0x0706_4B50, let stated = bytes.number64(at: offset - 12) else { return }
    // The record has 56 bytes where nothing was added to it; bytes before the archive move it.
    for place in [stated, offset - 20 - 56] where bytes.number32(at: place) == 0x0606_4B50 {
      guard let count = bytes.number64(at: place + 32), let size = bytes.number64(at: place + 40),
        let directory = bytes.number64(at: place + 48)
      else { continue }
      self = ZipEnd(count: count, directory: directory, directoryBytes: size, offset: place)
      return
    }
  }

  private init(count: Int, directory: Int, directoryBytes: Int, offset: Int) {
    self.count = count
    self.directory = directory
    self.directoryBytes = directoryBytes
    self.offset = offset
  }
}
