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
  func `calls an archive that is cut short damaged`(_ missing: Int) {
    switch read(Array(Archives.plain.dropLast(missing))) {
    case .failure(.damaged), .failure(.notAnArchive): break
    case let other: Issue.record("\(other)")
    }
  }

  @Test func `notices that a part's bytes were changed`() throws {
    var bytes = Archives.plain
    let place = try #require(bytes.firstIndex(of: UInt8(ascii: "s")))
    bytes[place] = UInt8(ascii: "S")
    guard case .failure(.damaged(part: "a.txt", _)) = read(bytes, "a.txt") else {
      Issue.record("the change was not noticed")
      return
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
    #expect(read(Archives.unknownCompression, "a.txt") == .failure(.unknownCompression("a.txt")))
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
