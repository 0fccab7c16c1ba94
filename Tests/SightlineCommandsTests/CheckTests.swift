import SightlineCommands
import Testing

struct CheckTests {
  @Test func `prints findings and ends with 1 where something must be fixed`() async throws {
    let session = try Session(["district.yml": Sample.district, "drafts/a.txt": Sample.flawed])
    #expect(await session.run("check", "drafts/a.txt") == .findings)
    #expect(session.output.contains("goal-arithmetic"))
    #expect(session.output.contains("against the goals of Maple Valley School District, as of 2026-10-01"))
    #expect(session.messages.isEmpty)
  }

  @Test(arguments: ["never", "warning", "error"])
  func `ends as --fail-on says`(_ threshold: String) async throws {
    let session = try Session(["a.txt": Sample.flawed])
    #expect(
      await session.run("check", "a.txt", "--fail-on", threshold) == (threshold == "never" ? .success : .findings))
  }

  @Test func `reports the readable files and ends with 3 where one is not`() async throws {
    let session = try Session(["a.txt": Sample.flawed, "b.pdf": "%PDF-1.7"])
    #expect(await session.run("check", "b.pdf", "a.txt") == .unreadable)
    #expect(session.output.contains("goal-arithmetic"))
    #expect(session.output.contains("b.pdf"))
    #expect(session.output.contains("Read 1 of 2 documents"))
  }

  @Test func `reads folders, and takes the date that it is given`() async throws {
    let session = try Session(["plans/b.txt": Sample.flawed, "plans/a.md": "# Maple", "plans/logo.png": ""])
    _ = await session.run("check", "./plans/", "--format", "json", "--today", "2027-02-03")
    let paths = session.output.split(separator: "\"path\": \"").dropFirst().map { $0.prefix { $0 != "\"" } }
    #expect(paths == ["plans/a.md", "plans/b.txt"])
    #expect(session.output.contains("\"today\": \"2027-02-03\""))
    #expect(!session.output.contains(session.folder))
  }

  @Test func `shows no folders of the machine where paths are absolute, and tells files of one name apart`()
    async throws
  {
    let session = try Session(["one/a.txt": Sample.flawed])
    let other = try Session(["x/a.txt": Sample.flawed, "y/a.txt": Sample.flawed])
    _ = await session.run("check", "\(session.folder)/one/a.txt", "\(other.folder)/x/a.txt", "\(other.folder)/y/a.txt")
    let lines = session.output.split(separator: "\n")
    #expect(lines.filter { $0.hasSuffix("a.txt") } == ["one/a.txt", "x/a.txt", "y/a.txt"])
    #expect(!session.output.contains(other.folder) && !session.output.contains(session.folder))
  }

  @Test func `writes several formats at once, and nothing unfinished beside them`() async throws {
    let session = try Session(["a.txt": Sample.flawed])
    #expect(await session.run("check", "a.txt", "--output", "json=out.json", "--output", "text=out.txt") == .findings)
    #expect(session.output == (try session.read("out.txt")))
    #expect(try session.read("out.json").contains("sightline.check/1"))
    #expect(try session.names() == ["a.txt", "out.json", "out.txt"])
    #expect(session.messages == "Wrote out.json\nWrote out.txt\n")
    _ = await session.run("check", "a.txt", "--output", "json")
    #expect(session.output == (try session.read("out.json")))
  }

  @Test(arguments: [["json=a.txt"], ["json=./a.txt"], ["json=out.txt", "text=out.txt"]])
  func `writes over no input, and no file twice`(_ outputs: [String]) async throws {
    let session = try Session(["a.txt": Sample.flawed])
    #expect(await session.run(["check", "a.txt"] + outputs.flatMap { ["--output", $0] }) == .usage)
    #expect(try session.read("a.txt") == Sample.flawed)
    #expect(try session.names() == ["a.txt"])
  }

  @Test func `gives the same bytes for the same bytes`() async throws {
    let session = try Session(["district.yml": Sample.district, "a.txt": Sample.flawed, "b.txt": Sample.blank])
    var seen: Set<String> = []
    for _ in 0..<5 {
      _ = await session.run("check", "a.txt", "b.txt", "--format", "json")
      seen.insert(session.output)
    }
    #expect(seen.count == 1)
  }

  @Test func `finds the district file in the folders above, and says every mistake in it`() async throws {
    let session = try Session(["district.yml": "district: {nme: Maple}\ngoals: 3\n", "plans/2026/a.txt": Sample.flawed])
    #expect(await session.run("check", "plans/2026/a.txt") == .usage)
    #expect(session.messages.contains("district.yml:1:"))
    #expect(session.messages.contains("district.yml:2:"))
    #expect(session.output.isEmpty)
  }

  @Test func `colours only on a terminal, and not where that is refused`() async throws {
    let session = try Session(["a.txt": Sample.flawed])
    func colors(_ arguments: String..., asTerminal: Bool = true, environment: [String: String] = [:]) async -> Bool {
      _ = await session.run(["check", "a.txt"] + arguments, asTerminal: asTerminal, environment: environment)
      return session.output.contains("\u{1B}[")
    }
    #expect(await colors())
    #expect(await !colors("--no-color"))
    #expect(await !colors(asTerminal: false))
    #expect(await !colors(environment: ["NO_COLOR": "1"]))
    #expect(await !colors(environment: ["TERM": "dumb"]))
  }

  @Test func `masks small groups unless asked not to`() async throws {
    let plan = """
      Maple Elementary School
      School Improvement Plan 2026-27

      Goal 1: By June 2027, the share of our 7 English learners at benchmark on DIBELS 8 will increase by 6 percentage points, from 43% to 57%.
      Strategy: Daily phonics in small groups
      """
    let session = try Session(["a.txt": plan])
    _ = await session.run("check", "a.txt")
    #expect(session.output.contains("goal-arithmetic") && session.output.contains("••"))
    for number in ["43", "57", " 7 "] { #expect(!session.output.contains(number), "\(session.output)") }
    _ = await session.run("check", "a.txt", "--show-small-cells")
    #expect(session.output.contains("43%"), "\(session.output)")
  }
}
