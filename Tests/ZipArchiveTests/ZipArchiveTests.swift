import Testing
import ZipArchive

/// Zip archives, read through the fence.
struct ZipArchiveTests {
  private let limits = ZipLimits(parts: 100, partBytes: 1 << 20, totalBytes: 2 << 20)

  /// Opens an archive, reads the parts named and gives what they hold or the error.
  private func read(_ bytes: [UInt8], _ parts: String..., limits: ZipLimits? = nil) -> Result<[String], ZipError> {
    do {
      var archive = try ZipArchive(bytes, limits: limits ?? self.limits)
      var contents: [String] = []
      for part in parts {
        try archive.open(part)
        contents.append(String(decoding: try rest(&archive), as: UTF8.self))
      }
      return .success(contents)
    } catch {
      return .failure(error)
    }
  }

  private func rest(_ archive: inout ZipArchive) throws(ZipError) -> [UInt8] {
    var chunk: [UInt8] = []
    var whole: [UInt8] = []
    while true {
      let count = try archive.read(into: &chunk)
      if count == 0 { return whole }
      whole += chunk[..<count]
    }
  }

  @Test func `reads stored and deflated parts, one after the other`() {
    #expect(
      read(Archives.plain, "a.txt", "folder/B.txt", "a.txt") == .success(["stored", "deflated deflated", "stored"]))
  }

  @Test(arguments: ["folder/B.txt", "FOLDER/b.TXT", "folder\\B.txt"])
  func `finds a part whatever the case and the slashes`(_ name: String) {
    #expect(read(Archives.plain, name) == .success(["deflated deflated"]))
  }

  @Test func `lists the parts in the directory's order`() throws {
    let archive = try ZipArchive(Archives.plain, limits: limits)
    #expect(archive.names == ["a.txt", "folder/B.txt"])
    #expect(archive.index(of: "FOLDER\\b.txt") == 1)
    #expect(archive.index(of: "c.txt") == nil)
  }

  @Test func `says that a part is missing`() {
    #expect(read(Archives.plain, "c.txt") == .failure(.missingPart("c.txt")))
  }

  @Test(arguments: [[], Array("plain text".utf8), [0x50, 0x4B]])
  func `says that there is no archive`(_ bytes: [UInt8]) {
    #expect(read(bytes) == .failure(.notAnArchive))
  }

  @Test(arguments: 1..<Archives.plain.count)
  func `finds the parts of an archive that is cut short by their own headers`(_ missing: Int) throws {
    let bytes = Array(Archives.plain.dropLast(missing))
    guard bytes.count >= 35 else {
      #expect(read(bytes) == .failure(bytes.count < 4 ? .notAnArchive : .cutShort(part: nil)))
      return
    }
    let archive = try ZipArchive(bytes, limits: limits)
    let isRebuilt = archive.isRebuilt
    let names = archive.names
    #expect(isRebuilt)
    #expect(names == (bytes.count < 83 ? ["a.txt"] : ["a.txt", "folder/B.txt"]))
    #expect(read(bytes, "a.txt") == (bytes.count < 41 ? .failure(.cutShort(part: "a.txt")) : .success(["stored"])))
    guard bytes.count >= 83 else { return }
    let second: Result<[String], ZipError> =
      bytes.count < 96 ? .failure(.cutShort(part: "folder/B.txt")) : .success(["deflated deflated"])
    #expect(read(bytes, "folder/B.txt") == second)
  }

  @Test func `takes bytes back that were read ahead of the data's end`() throws {
    let bytes: [UInt8] = [
      0x50, 0x4B, 0x03, 0x04, 0x14, 0x00, 0x00, 0x00, 0x08, 0x00, 0x54, 0x20, 0x76, 0x5D, 0x0C, 0x08,
      0xFC, 0x24, 0x09, 0x00, 0x3D, 0x00, 0xC8, 0x00, 0x00, 0x00, 0x11, 0x00, 0x00, 0x00, 0x77, 0x6F,
      0x00, 0x50, 0x4B, 0x03, 0x04, 0x4A, 0x4A, 0x4A, 0x4A, 0x4A, 0xD2, 0xB7, 0x03, 0x00, 0x50, 0x4B,
      0x01, 0x02, 0x14, 0x03, 0x14, 0x00, 0x00, 0x00, 0x08, 0x00, 0x54, 0x20, 0x76, 0x5D, 0x0C, 0x08,
      0xFC, 0x24, 0x09, 0x00, 0x00, 0x00, 0xC8, 0x00, 0x00, 0x00, 0x0E, 0x00, 0x00, 0x00, 0x00, 0x00,
      0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x80, 0x01, 0x00, 0x00, 0x00, 0x00, 0x77, 0x6F, 0x72, 0x64,
      0x2F, 0x64,
    ]
    var archive = try ZipArchive(bytes, limits: ZipLimits(parts: 10, partBytes: 1 << 20, totalBytes: 1 << 20))
    var chunk: [UInt8] = []
    for name in archive.names where (try? archive.open(name)) != nil {
      while let count = try? archive.read(into: &chunk), count > 0 { #expect(count < 1 << 16) }
    }
  }

  @Test func `hands over what came before the cut`() throws {
    var archive = try ZipArchive(Array(Archives.plain.prefix(90)), limits: limits)
    var chunk: [UInt8] = []
    try archive.open("folder/B.txt")
    let count = try archive.read(into: &chunk)
    #expect("deflated deflated".hasPrefix(String(decoding: chunk[..<count], as: UTF8.self)))
    #expect(count > 3)
    #expect(throws: ZipError.cutShort(part: "folder/B.txt")) { try archive.read(into: &chunk) }
    #expect(try archive.read(into: &chunk) == 0)
  }

  @Test func `notices that a part's bytes were changed, after they have come`() throws {
    var bytes = Archives.plain
    bytes[35] = UInt8(ascii: "S")
    var archive = try ZipArchive(bytes, limits: limits)
    var chunk: [UInt8] = []
    try archive.open("a.txt")
    #expect(try archive.read(into: &chunk) == 6)
    #expect(throws: ZipError.wrongChecksum(part: "a.txt")) { try archive.read(into: &chunk) }
    bytes[84] = 0xFF
    #expect(read(bytes, "folder/B.txt") == .failure(.damaged(part: "folder/B.txt")))
  }

  @Test func `refuses a large part that is packed more densely than any document's`() {
    let limits = ZipLimits(parts: 9, partBytes: 1 << 30, totalBytes: 1 << 30, density: 400)
    let dense = Archives.bomb(moreBytes: 12_000)
    #expect(read(dense, "bomb", limits: limits) == .failure(.tooDense("bomb", limit: 400)))
    #expect(read(Archives.bomb(moreBytes: 9_000), "bomb", limits: limits) == .failure(.wrongChecksum(part: "bomb")))
  }

  @Test func `finds a directory behind bytes before the archive and under a comment`() {
    #expect(read([1, 2, 3] + Archives.plain, "folder/B.txt") == .success(["deflated deflated"]))
    var bytes = Archives.plain
    bytes[bytes.count - 2] = 30
    bytes += Array("PK\u{5}\u{6}".utf8) + [UInt8](repeating: 0, count: 26)
    #expect(read(bytes, "folder/B.txt") == .success(["deflated deflated"]))
    #expect(read(Archives.plain + [0, 0, 0], "folder/B.txt") == .success(["deflated deflated"]))
  }

  @Test func `reads the numbers of large archives`() throws {
    let limits = self.limits
    var archive = try ZipArchive(Archives.wide, limits: limits)
    let isRebuilt = archive.isRebuilt
    #expect(!isRebuilt)
    try archive.open("a.txt")
    #expect(String(decoding: try rest(&archive), as: UTF8.self) == "stored")
  }

  @Test func `finds parts whose sizes stand after them, without a directory`() throws {
    let bytes = Archives.streamed
    var archive = try ZipArchive(bytes, limits: limits)
    for (name, words) in [("x", "deflated deflated"), ("y", "deflated deflated")] {
      try archive.open(name)
      #expect(String(decoding: try rest(&archive), as: UTF8.self) == words)
    }
    #expect(read(Array(bytes.dropLast(20)), "x") == .success(["deflated deflated"]))
  }

  @Test func `does not look for parts inside a part that has no end`() throws {
    // A stored part that claims to be longer than the file, and holds an archive of its own.
    var bytes = Array(Archives.plain.prefix(35))
    bytes[20] = 1
    bytes += Archives.plain.prefix(96)
    let names = try ZipArchive(bytes, limits: limits).names
    #expect(names == ["a.txt"])
  }

  @Test(.timeLimit(.minutes(5))) func `never crashes on an archive with a byte changed`() {
    for bytes in [Archives.plain, Archives.wide, Archives.streamed] {
      for index in bytes.indices {
        for value: UInt8 in [0, 1, 0x7F, 0x80, 0xFF] {
          var changed = bytes
          changed[index] = value
          _ = read(changed, "a.txt", "x")
          _ = read(changed, "folder/B.txt", "y")
        }
      }
    }
  }

  @Test func `counts bytes as they come, not as the directory claims`() {
    #expect(
      read(Archives.bomb, "bomb", limits: ZipLimits(parts: 9, partBytes: 100_000, totalBytes: 1 << 20))
        == .failure(.partTooLarge("bomb", limit: 100_000)))
    #expect(
      read(Archives.bomb, "bomb", limits: ZipLimits(parts: 9, partBytes: 1 << 20, totalBytes: 100_000))
        == .failure(.archiveTooLarge(limit: 100_000)))
    #expect(
      read(Archives.plain, "a.txt", "a.txt", limits: ZipLimits(parts: 9, partBytes: 10, totalBytes: 10))
        == .failure(.archiveTooLarge(limit: 10)))
  }

  @Test func `refuses more parts than allowed`() {
    #expect(
      read(Archives.plain, limits: ZipLimits(parts: 1, partBytes: 9, totalBytes: 9))
        == .failure(.tooManyParts(count: 2, limit: 1)))
  }

  @Test func `says that a part is encrypted or packed in an unknown way`() {
    #expect(read(Archives.encrypted, "a.txt") == .failure(.encrypted("a.txt")))
    #expect(read(Archives.unknownCompression, "a.txt") == .failure(.unknownCompression("a.txt", method: "method 97")))
  }

  @Test func `gives nothing where no part is open`() throws {
    var archive = try ZipArchive(Archives.plain, limits: limits)
    var chunk: [UInt8] = []
    #expect(try archive.read(into: &chunk) == 0)
  }

  @Test func `closes a part that was not read to its end`() throws {
    var archive = try ZipArchive(Archives.bomb, limits: limits)
    var chunk: [UInt8] = []
    try archive.open("bomb")
    #expect(try archive.read(into: &chunk) == ZipArchive.chunkSize)
    try archive.open("bomb")
    #expect(try archive.read(into: &chunk) == ZipArchive.chunkSize)
  }
}
