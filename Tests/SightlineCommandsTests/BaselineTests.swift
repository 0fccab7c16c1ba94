import SightlineCommands
import Testing

struct BaselineTests {
  private func session(_ more: [String: String] = [:]) throws -> Session {
    let files = ["district.yml": Sample.district, "plans/a.txt": Sample.flawed, "plans/logo.png": ""]
    return try Session(files.merging(more) { $1 })
  }

  @Test func `writes the report to files, the summary to standard output, and says where`() async throws {
    let session = try session()
    #expect(await session.run("baseline", "plans") == .success)
    #expect(try session.names(in: "sightline-baseline") == ["baseline.html", "baseline.json"])
    #expect(session.output.hasPrefix("Maple Valley School District"))
    #expect(session.messages == "Wrote sightline-baseline/baseline.html\nWrote sightline-baseline/baseline.json\n")
    let report = try session.read("sightline-baseline/baseline.json")
    #expect(report.contains("\"a.txt\"") && report.contains("\"logo.png\"") && report.contains("2026-10-01"))
    #expect(!report.contains(session.folder))
  }

  @Test func `writes the formats that are asked for into folders that it makes`() async throws {
    let session = try session()
    #expect(await session.run("baseline", "plans", "--format", "text, json,text", "--out", "a/b/") == .success)
    #expect(try session.names(in: "a/b") == ["baseline.json", "baseline.txt"])
  }

  @Test func `reads its own reports neither as plans nor as skipped files`() async throws {
    let session = try session()
    for _ in 0..<2 { #expect(await session.run("baseline", "plans", "--out", "plans/report") == .success) }
    #expect(try !session.read("plans/report/baseline.json").contains("report/baseline"))
  }

  @Test func `ends with 3 over 1 over 0`() async throws {
    let session = try session()
    #expect(await session.run("baseline", "plans", "--fail-on", "error") == .findings)
    try session.write("%PDF-1.7", to: "plans/b.pdf")
    #expect(await session.run("baseline", "plans", "--fail-on", "error") == .unreadable)
    #expect(try session.read("sightline-baseline/baseline.json").contains("b.pdf"))
  }

  @Test func `judges nothing where output cannot be written`() async throws {
    let session = try session(["out": "a file"])
    #expect(await session.run("baseline", "plans", "--out", "out/report") == .usage)
    #expect(session.messages.contains("'out/report/baseline.html' cannot be written"))
    #expect(session.output.isEmpty)
  }

  @Test(arguments: [
    (["plans", "--format", "docx"], "'docx' is no format"), (["plans", "--format", ","], "names no format"),
  ])
  func `refuses unknown formats`(_ arguments: [String], _ expected: String) async throws {
    let session = try session()
    #expect(await session.run(["baseline"] + arguments) == .usage)
    #expect(session.messages.contains(expected))
    #expect(try session.names() == ["district.yml", "plans"])
  }

  @Test func `asks for a district file, and takes the one that is named`() async throws {
    let session = try Session(["plans/a.txt": Sample.flawed, "settings/maple.yml": Sample.district])
    #expect(await session.run("baseline", "plans") == .usage)
    #expect(session.messages.contains("--district FILE"))
    #expect(await session.run("baseline", "plans", "--district", "settings/maple.yml") == .success)
  }

  @Test func `says that a folder holds nothing to read`() async throws {
    let session = try Session(["district.yml": Sample.district, "plans/logo.png": ""])
    #expect(await session.run("baseline", "plans") == .usage)
    #expect(session.messages.contains("1 other file, such as 'logo.png' (no document by its kind)"))
  }
}
