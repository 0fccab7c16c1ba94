import DocumentReaders
import FoundationEssentials
import ReviewModel
import ReviewPipeline
import TestSupport
import Testing

struct FolderContentsTests {
  @Test func `finds documents in order, names other files, and passes over what nobody wrote as a plan`() throws {
    let folder = try TemporaryFolder()
    let names = [
      "b.txt", "a/z.docx", "a/PLAN.DOCX", "a.md", "notes", "a/list.csv", "~$b.docx", "b.reviewed.docx", ".hidden.txt",
      ".git/plan.txt", "b.txt.gold.json", "district.yml", "a/sightline.yml", "out/old.txt",
    ]
    for name in names { try folder.write("words of \(name)", to: name) }
    try folder.write(bytes: [0x89, 0x50, 0x4E, 0x47, 0, 0], to: "logo.png")
    try folder.write(bytes: [0x89, 0x50, 0x4E, 0x47, 0, 1], to: "drawn as.docx")
    let contents = try FolderContents(of: folder.path, excluding: [folder.path + "/out"])
    #expect(contents.files.map(\.path) == ["a.md", "a/PLAN.DOCX", "a/z.docx", "b.txt", "drawn as.docx", "notes"])
    #expect(contents.files.map(\.location) == contents.files.map { "\(folder.path)/\($0.path)" })
    #expect(
      contents.skipped == [
        SkippedFile(path: "a/list.csv", reason: .otherKind),
        SkippedFile(path: "b.reviewed.docx", reason: .reviewedCopy),
        SkippedFile(path: "logo.png", reason: .otherKind),
        SkippedFile(path: "~$b.docx", reason: .lockFile),
      ])
  }

  @Test(arguments: [
    ("old.plan", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1] + utf16("WordDocument", at: 128)),
    ("plan.docx", Array("%PDF-1.7 cut short".utf8)), ("plan.txt", Array("{\\rtf1 Goal}".utf8)),
    ("upload", [0x50, 0x4B, 0x03, 0x04] + Array("cut short".utf8)),
  ])
  func `takes a file for a document by its content, whatever it is called`(name: String, bytes: [UInt8]) throws {
    let folder = try TemporaryFolder()
    try folder.write(bytes: bytes, to: name)
    #expect(try FolderContents(of: folder.path).files.map(\.path) == [name])
  }

  @Test func `names a file that is the same as another, and keeps the one with the shortest path`() throws {
    let folder = try TemporaryFolder()
    for name in ["a/plan copy.txt", "a/plan.txt", "b/plan.txt"] { try folder.write("Goal 1: read", to: name) }
    try folder.write("Goal 2: read", to: "d.txt")
    let contents = try FolderContents(of: folder.path)
    #expect(contents.files.map(\.path) == ["a/plan.txt", "d.txt"])
    #expect(
      contents.skipped
        == ["a/plan copy.txt", "b/plan.txt"].map { SkippedFile(path: $0, reason: .duplicate(of: "a/plan.txt")) })
  }

  @Test func `passes over a report that Sightline made`() throws {
    let folder = try TemporaryFolder()
    try folder.write("<!DOCTYPE html><html><head><meta name=\"generator\" content=\"Sightline\">", to: "old.html")
    #expect(try FolderContents(of: folder.path).skipped == [SkippedFile(path: "old.html", reason: .ownReport)])
  }

  @Test func `walks a zip archive as it walks a folder`() throws {
    let folder = try TemporaryFolder()
    var inner = StoredZip()
    inner.add("deep.txt", Array("Goal 3".utf8))
    var zip = StoredZip()
    zip.add("plans/a.txt", Array("Goal 1".utf8))
    zip.add("../b.txt", Array("Goal 2".utf8))
    zip.add("inner.zip", inner.archive)
    zip.add("__MACOSX/plans/._a.txt", [0, 5, 22, 7])
    zip.add("plans/~$a.docx", [0])
    zip.add("plans/same.txt", Array("Goal 1".utf8))
    try folder.write(bytes: zip.archive, to: "all.zip")
    let contents = try FolderContents(of: folder.path)
    #expect(
      contents.files.map(\.path) == ["all.zip/../b.txt", "all.zip/inner.zip/deep.txt", "all.zip/plans/a.txt"])
    #expect(
      try contents.files.map { String(decoding: try $0.load(), as: UTF8.self) } == ["Goal 2", "Goal 3", "Goal 1"])
    #expect(contents.skipped.map(\.reason.code) == ["duplicate", "lockFile"])
    #expect(try FolderContents(of: folder.path + "/all.zip", prefix: "x/").files.count == 3)
  }

  @Test func `does not follow links to folders round and round`() throws {
    let folder = try TemporaryFolder()
    try folder.write("words", to: "plans/a.txt")
    try FileManager.default.createSymbolicLink(
      atPath: folder.path + "/plans/loop", withDestinationPath: folder.path + "/plans")
    #expect(try FolderContents(of: folder.path, prefix: "x/").files.map(\.path) == ["x/plans/a.txt"])
  }

  @Test func `names a folder that is a link, and reads a file that is one unless it is there twice`() throws {
    let folder = try TemporaryFolder()
    let outside = try TemporaryFolder()
    try folder.write("Goal 1: read", to: "plan.txt")
    try outside.write("Goal 1: read", to: "same.txt")
    try outside.write("Goal 2: write", to: "other.txt")
    for (name, target) in [("again.txt", "same.txt"), ("linked.txt", "other.txt"), ("folder", "")] {
      try FileManager.default.createSymbolicLink(
        atPath: "\(folder.path)/\(name)", withDestinationPath: "\(outside.path)/\(target)")
    }
    let contents = try FolderContents(of: folder.path, prefix: "x/")
    #expect(contents.files.map(\.path) == ["x/linked.txt", "x/plan.txt"])
    #expect(
      contents.skipped == [
        SkippedFile(path: "x/again.txt", reason: .duplicate(of: "x/plan.txt")),
        SkippedFile(path: "x/folder/", reason: .linkedFolder),
      ])
  }

  @Test func `says of a link that it leads nowhere`() throws {
    let folder = try TemporaryFolder()
    try FileManager.default.createSymbolicLink(
      atPath: folder.path + "/plan.docx", withDestinationPath: folder.path + "/gone.docx")
    let file = try #require(try FolderContents(of: folder.path).files.first)
    let error = try #require(throws: ReadingError.self) { try file.load() }
    #expect(file.path == "plan.docx")
    #expect(error.problem == "the file is a link to one that is not there")
  }

  @Test func `says that a folder cannot be listed`() throws {
    let folder = try TemporaryFolder()
    #expect(throws: (any Error).self) { try FolderContents(of: folder.path + "/nowhere") }
  }
}

/// A name as the directory of an old Office file spells it, after as many zeros as bring it to its place.
private func utf16(_ name: String, at offset: Int) -> [UInt8] {
  [UInt8](repeating: 0, count: offset - 8) + name.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
}
