import SightlineCommands
import Testing

struct WrongReadingTests {
  private static let plan = """
    # Maple Elementary

    ## Goal 1

    By June 2027, 54% of Ms. Ruiz’s grade 3 class will meet standard — up from 50%.

    | Action | Owner |
    |--|--|
    | Teach phonics | Ana Ruiz |
    | Call home (daily) | José Ñandú |
    """

  @Test(arguments: [
    ("José", "block 9, table 1 row 3 column 2 | owner | \"Xxxx Xxxxx\""),
    ("call  HOME", "block 8, table 1 row 3 column 1 | goal 1: strategy | \"Xxxx xxxx\""),
    ("Goal 1", "block 2, heading 2 | label | \"Xxxx 9\""),
  ])
  func `prints one line for a part, in none of its words`(_ words: String, _ line: String) async throws {
    let session = try Session(["plans/maple.md": Self.plan])
    #expect(await session.run("extract", "plans/maple.md", "--explain", "--wrong", words) == .success)
    #expect(session.output == "maple.md | md | sightline 0.1.0 | \(line)\n")
    #expect(session.messages.isEmpty)
  }

  @Test func `says at the end of what was read how to report it`() async throws {
    let session = try Session(["maple.md": Self.plan])
    #expect(await session.run("extract", "maple.md", "--explain") == .success)
    #expect(session.output.contains("  owner                     José Ñandú\n"))
    #expect(
      session.output.hasSuffix(
        "Read wrongly? --wrong \"WORDS\" prints a line to report, with none of the plan's words.\n"))
  }

  @Test func `takes the place where no text has the words`() async throws {
    let session = try Session(["maple.md": Self.plan])
    #expect(await session.run("extract", "maple.md", "--wrong", "row 3, Owner") == .success)
    #expect(session.output.split(separator: "\n").count == 1)
    #expect(session.output.contains("table 1 row 3 column 2 | owner | "))
    #expect(await session.run("extract", "maple.md", "--wrong", "Maple Elementary ›") == .success)
    let lines = session.output.split(separator: "\n")
    #expect(lines.count > 4)
    #expect(lines.allSatisfy { $0.hasPrefix("maple.md | md | sightline ") })
  }

  @Test func `gives no word of the document away`() async throws {
    let session = try Session(["maple.md": Self.plan])
    #expect(await session.run("extract", "maple.md", "--wrong", "By June 2027") == .success)
    for word in ["June", "Ruiz", "grade", "2027", "54", "standard", "Maple"] { #expect(!session.output.contains(word)) }
    #expect(session.output.contains("Xx Xxxx 9999, 99% xx Xx. Xxxx’x xxxxx 9 xxxxx xxxx xxxx xxxxxxxx — xx xxxx 99%."))
  }

  @Test func `says where to look when nothing has the words`() async throws {
    let session = try Session(["maple.md": Self.plan])
    #expect(await session.run("extract", "maple.md", "--wrong", "chemistry") == .usage)
    #expect(
      session.messages
        == "sightline: no part of 'maple.md' has 'chemistry' in its text or its place. "
        + "'sightline extract maple.md --explain' shows both.\n")
  }
}
