import DocumentReaders
import ReviewModel
import ReviewPipeline
import TestSupport
import Testing

/// Zip archives of files that are small and claim much: they cost no more than others.
struct BundleCostTests {
  private func zip(_ files: (name: String, content: [UInt8])...) -> [UInt8] {
    var zip = StoredZip()
    for file in files { zip.add(file.name, file.content) }
    return zip.archive
  }

  private func contents(_ archive: [UInt8], _ room: BundleRoom = BundleRoom()) throws -> FolderContents {
    let folder = try TemporaryFolder()
    try folder.write(bytes: archive, to: "all.zip")
    return try FolderContents(of: folder.path, room: room)
  }

  @Test func `opens no more archives inside archives than it has room for, and says so of the others`() throws {
    let inner = ["a", "b", "c"].map { zip(("plan.txt", Array("Goal of \($0)".utf8))) }
    let outer = zip(("a.zip", inner[0]), ("b.zip", inner[1]), ("c.zip", inner[2]))
    let found = try contents(outer, BundleRoom(nestedBytes: 2 * inner[0].count))
    #expect(found.files.map(\.path) == ["all.zip/a.zip/plan.txt", "all.zip/b.zip/plan.txt", "all.zip/c.zip"])
    let error = try #require(throws: ReadingError.self) { try found.files[2].load() }
    #expect(error.code == .tooLarge)
    #expect(error.problem == "the zip archives inside zip archives are too large together")
  }

  @Test func `takes archives for documents once it has unpacked enough to judge them`() throws {
    let inner = zip(("plan.txt", Array("Goal".utf8)))
    let outer = zip(("a.zip", inner), ("b.zip", inner + [0]), ("c.txt", Array("Goal 2".utf8)))
    #expect(
      try contents(outer, BundleRoom(judgedBytes: 1)).files.map(\.path) == [
        "all.zip/a.zip/plan.txt", "all.zip/b.zip", "all.zip/c.txt",
      ])
  }

  @Test func `knows a file in an archive by its beginning alone`() throws {
    let picture = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A] + [UInt8](repeating: 7, count: 300_000)
    var archive = zip(("map.png", picture), ("plan.txt", Array("Goal".utf8)))
    archive[200_000] = 8  // its checksum fails, in the end
    #expect(
      try contents(archive).skipped == [SkippedFile(path: "all.zip/map.png", reason: .otherKind)])
  }

  @Test func `refuses an archive whose files lie over each other`() throws {
    let archive = repeated(zip(("plan0", Array("Goal".utf8))), 10)
    let found = try contents(archive)
    #expect(found.files.map(\.path) == ["all.zip"])
    let error = try #require(throws: ReadingError.self) { try found.files[0].load() }
    #expect(error.problem.hasPrefix("files in the zip archive lie over each other"))
  }

  @Test func `gives up a file that takes too long to unpack`() throws {
    let bundle = try DocumentBundle(zip(("plan.txt", Array("Goal".utf8))), limits: ReadingLimits(seconds: -1))
    #expect(try #require(throws: ReadingError.self) { try bundle.bytes(of: "plan.txt") }.code == .tooSlow)
  }

  @Test func `names a file once that an archive holds twice`() throws {
    let bundle = try DocumentBundle(zip(("a.txt", [1]), ("b.txt", [2, 2]), ("a.txt", [3, 3, 3])))
    #expect(bundle.names == ["a.txt", "b.txt"])
    #expect(try bundle.bytes(of: "a.txt") == [1])
    #expect(bundle.size(of: "a.txt") == 1)
  }

  /// An archive of one file with a directory that names it so many times, the last byte of its name a digit.
  private func repeated(_ archive: [UInt8], _ count: Int) -> [UInt8] {
    func number(_ offset: Int) -> Int { (0..<4).reduce(0) { $0 | Int(archive[offset + $1]) << (8 * $1) } }
    let end = archive.count - 22
    let directory = number(end + 16)
    var bytes = Array(archive[..<directory])
    for digit in 0..<count {
      bytes += archive[directory..<end].dropLast() + [UInt8(ascii: "0") + UInt8(digit)]
    }
    var tail = Array(archive[end...])
    let size = bytes.count - directory
    (tail[8], tail[10]) = (UInt8(count), UInt8(count))
    (tail[12], tail[13]) = (UInt8(size & 0xFF), UInt8(size >> 8))
    return bytes + tail
  }
}
