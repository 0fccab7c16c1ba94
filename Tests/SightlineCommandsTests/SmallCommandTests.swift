import SightlineCommands
import Testing

struct SmallCommandTests {
  @Test func `prints a document as text, with its labels, and rows of tables on lines`() async throws {
    let plan = "# Goals\n\n1. Read\n   - Daily\n\n## Data\n| Grade | BOY | EOY |\n|--|--|--|\n| K | | 68% |\n\nThe end."
    let session = try Session(["plan.md": plan])
    #expect(await session.run("text", "plan.md") == .success)
    #expect(session.output == "Goals\n1. Read\n  • Daily\n\nData\nGrade\tBOY\tEOY\nK\t\t68%\nThe end.\n")
    #expect(session.messages.isEmpty)
  }

  @Test(arguments: [("markdown", "# Goals\n"), ("json", "\"schema\": \"sightline.document/1\"")])
  func `prints a document in other formats`(format: String, part: String) async throws {
    let session = try Session(["plan.md": "# Goals\n\nRead."])
    #expect(await session.run("text", "plan.md", "--format", format) == .success)
    #expect(session.output.contains(part))
  }

  @Test func `extracts the plan of one document`() async throws {
    let session = try Session(["a.txt": Sample.flawed, "district.yml": Sample.district])
    #expect(await session.run("extract", "a.txt", "--format", "json") == .success)
    #expect(session.output.contains("\"schema\": \"sightline.plan/1\""))
    #expect(session.output.contains("\"path\": \"a.txt\""))
  }

  @Test(arguments: ["extract", "text"])
  func `ends with 3 where the document cannot be read`(_ command: String) async throws {
    let session = try Session(["cut.docx": "PK\u{3}\u{4}", "empty.txt": ""])
    for name in ["cut.docx", "empty.txt"] {
      #expect(await session.run(command, name) == .unreadable)
      #expect(session.messages.hasPrefix("sightline: \(name) could not be read: "))
      #expect(session.output.isEmpty)
    }
  }

  @Test func `checks a district file`() async throws {
    let session = try Session([
      "good.yml": Sample.district, "bad.yml": "district: {name: Maple}\ngoals:\n  - titel: Read\n",
    ])
    #expect(await session.run("district", "check", "good.yml") == .success)
    #expect(
      session.output
        == "good.yml: nothing is wrong. Maple Valley School District, 2026-27: 1 goal, 1 school, 0 departments.\n")
    #expect(await session.run("district", "check", "bad.yml") == .usage)
    #expect(session.messages.contains("bad.yml:3:"))
    #expect(session.output.isEmpty)
  }

  @Test func `lists the rules and shows each of them`() async throws {
    let session = try Session()
    #expect(await session.run("rules", "list") == .success)
    let ids = session.output.split(separator: "\n").compactMap { $0.split(separator: " ").first.map(String.init) }
    #expect(ids.contains("goal-no-baseline"))
    for id in ids {
      #expect(await session.run("rules", "show", id) == .success)
      #expect(session.output.hasPrefix("\(id) ("))
      #expect(session.output.contains("Why it matters: ") && session.output.contains("What to do: "))
    }
  }

  @Test func `takes the words of --rubrics in place of those built in`() async throws {
    let session = try Session(["a.txt": Sample.flawed, "own/vocabulary/labels.yml": "labels: {nonsense: [a]}\n"])
    #expect(await session.run("check", "a.txt", "--rubrics", "own") == .usage)
    #expect(session.messages.contains("own/vocabulary/labels.yml:1:"))
  }
}
