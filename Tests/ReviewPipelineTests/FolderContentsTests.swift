import FoundationEssentials
import ReviewPipeline
import Testing

struct FolderContentsTests {
  @Test func `finds documents in order, names other files, and passes over what nobody wrote as a plan`() throws {
    let folder = try TemporaryFolder()
    let names = [
      "b.txt", "a/z.docx", "a/PLAN.DOCX", "a.md", "old.doc", "plan.pdf", "sheet.xlsx", "logo.png", "notes",
      "a/list.csv",
      "~$b.docx", ".hidden.txt", ".git/plan.txt", "b.txt.gold.json", "district.yml", "a/sightline.yml", "out/old.txt",
    ]
    for name in names { try folder.write("words", to: name) }
    let contents = try FolderContents(of: folder.path, excluding: [folder.path + "/out"])
    #expect(
      contents.files.map(\.path) == ["a.md", "a/PLAN.DOCX", "a/z.docx", "b.txt", "old.doc", "plan.pdf", "sheet.xlsx"])
    #expect(contents.files.map(\.location) == contents.files.map { "\(folder.path)/\($0.path)" })
    #expect(contents.skipped == ["a/list.csv", "logo.png", "notes"])
  }

  @Test func `does not follow links to folders round and round`() throws {
    let folder = try TemporaryFolder()
    try folder.write("words", to: "plans/a.txt")
    try FileManager.default.createSymbolicLink(
      atPath: folder.path + "/plans/loop", withDestinationPath: folder.path + "/plans")
    #expect(try FolderContents(of: folder.path, prefix: "x/").files.map(\.path) == ["x/plans/a.txt"])
  }

  @Test func `says that a folder cannot be listed`() throws {
    let folder = try TemporaryFolder()
    #expect(throws: (any Error).self) { try FolderContents(of: folder.path + "/nowhere") }
  }
}
