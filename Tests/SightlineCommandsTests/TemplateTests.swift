import SightlineCommands
import Testing

struct TemplateTests {
  private static let district = """
    district: {name: Maple Valley School District}
    goals: [{id: G1, title: Every student reads}]

    """

  @Test func `reads a plan by the words that were learned from its blank form`() async throws {
    let session = try Session(["district.yml": Self.district])
    try session.write(FormSketch().bytes, to: "form.docx")
    try session.write(FormSketch.plan.bytes, to: "plan.docx")

    #expect(await session.run("extract", "plan.docx", "--explain") == .success)
    let before = session.output
    #expect(!before.contains("owner                     Literacy coach"))

    #expect(await session.run("extract", "--learn-template", "form.docx", "-o", "form.yml") == .success)
    #expect(session.messages == "Wrote form.yml\n")
    #expect(session.output.isEmpty)
    try session.write(Self.district + "vocabulary: {files: [form.yml]}\n", to: "district.yml")
    #expect(await session.run("district", "check", "district.yml") == .success)

    #expect(await session.run("extract", "plan.docx", "--explain") == .success)
    for line in [
      "prompt                    \(FormSketch.example)",
      "prompt                    Tell the story of your students in a few sentences.",
      "label                     Promise statement",
      "goal 1                    \(FormSketch.plan.statement)",
      "goal 1: strategy          Teach phonics in small groups each day",
      "owner                     Literacy coach",
      "timeline                  Sept-May",
      "evidence                  Lesson logs",
      "· not placed              We serve 400 students.",
    ] {
      #expect(session.output.contains("  \(line)\n"), "\(line)")
    }
    #expect(await session.run("extract", "plan.docx", "--format", "json") == .success)
    #expect(!session.output.contains("\"statement\": \"\(FormSketch.example)\""))
  }

  @Test func `leaves what nothing tells to a person`() async throws {
    let session = try Session()
    try session.write(FormSketch().bytes, to: "form.docx")
    #expect(await session.run("extract", "--learn-template", "form.docx") == .success)
    let lines = session.output.split(separator: "\n")
    #expect(lines.contains { $0.hasPrefix("#   - \"North star\"  at: ") })
    #expect(lines.contains { $0.hasPrefix("#   - \"Story of our school\"  at: ") })
    #expect(lines.contains("#   Window (timeline)"))
    #expect(lines.contains { $0.hasPrefix("    - \"Captain\"  # its help text has 'person' in it; at: ") })
    #expect(lines.contains { $0.hasPrefix("  - \"Pick the star that this promise follows.\"  # at: ") })
    #expect(session.messages.isEmpty)
  }

  @Test func `learns nothing again that the district file names already`() async throws {
    let session = try Session([
      "district.yml": Self.district + "vocabulary: {files: [form.yml]}\n", "form.yml": "labels: {}",
    ])
    try session.write(FormSketch().bytes, to: "form.docx")
    #expect(await session.run("extract", "--learn-template", "form.docx", "-o", "form.yml", "--force") == .success)
    #expect(try session.read("form.yml").contains("\n    - \"Captain\""))
    #expect(await session.run("extract", "--learn-template", "form.docx") == .success)
    #expect(session.output.contains("\n#   Captain (owner)\n"))
    #expect(!session.output.contains("\nprompts:"))
  }

  @Test func `says where a plan was given for a blank form, and learns none of its words`() async throws {
    let session = try Session()
    try session.write(FormSketch.plan.bytes, to: "plan.docx")
    #expect(await session.run("extract", "--learn-template", "plan.docx") == .success)
    #expect(session.messages.hasPrefix("plan.docx: this seems to be a plan that somebody wrote, not a blank form: "))
    #expect(session.messages.contains("the first at '"))
    for words in [FormSketch.plan.statement, "We serve 400 students", "phonics", "coach"] {
      #expect(!session.output.contains(words))
    }
    #expect(session.output.contains("Tell the story of your students"))
  }

  @Test func `takes no file's place unasked`() async throws {
    let session = try Session(["form.yml": "mine"])
    try session.write(FormSketch().bytes, to: "form.docx")
    #expect(await session.run("extract", "--learn-template", "form.docx", "-o", "form.yml") == .usage)
    #expect(
      session.messages == "sightline: there is a file 'form.yml' already. Name another, or replace it with --force.\n")
    #expect(try session.read("form.yml") == "mine")
    #expect(await session.run("extract", "--learn-template", "form.docx", "-o", "none/form.yml") == .usage)
    #expect(session.messages.contains("'none/form.yml' cannot be written."))
    #expect(await session.run("extract", "--learn-template", "form.docx", "-o", "form.yml", "--force") == .success)
    #expect(try session.read("form.yml").contains("\nprompts:\n"))
    #expect(try session.names() == ["form.docx", "form.yml"])
  }

  @Test(arguments: [
    (["extract", "a.txt", "-o", "b"], "-o and --force go with --learn-template"),
    (["extract", "a.txt", "--learn-template", "--explain"], "leave out --explain"),
    (["extract", "a.txt", "--learn-template", "--wrong", "x"], "leave out --explain"),
    (["extract", "a.txt", "--wrong", " "], "--wrong needs some words"),
  ])
  func `says which flags do not go together`(_ arguments: [String], _ advice: String) async throws {
    let session = try Session(["a.txt": Sample.flawed])
    #expect(await session.run(arguments) == .usage)
    #expect(session.messages.contains(advice))
    #expect(session.output.isEmpty)
  }

  @Test func `finds the vocabulary files beside a district file, wherever the command runs`() async throws {
    let district = try Session([
      "district.yml": Self.district + "vocabulary: {files: [words/form.yml]}\n",
      "words/form.yml": "labels: {owner: [Captain]}", "a.txt": Sample.flawed + "\nCaptain: Ms. Reed\n",
    ])
    let elsewhere = try Session()
    #expect(await elsewhere.run("extract", "\(district.folder)/a.txt", "--explain") == .success)
    #expect(elsewhere.output.contains("owner                     Ms. Reed"))
    #expect(await elsewhere.run("district", "check", "\(district.folder)/district.yml") == .success)
  }

  @Test func `names the vocabulary file that is missing or wrong`() async throws {
    let session = try Session([
      "a.txt": Sample.flawed, "d/district.yml": Self.district + "vocabulary:\n  files: [form.yml]\n",
    ])
    #expect(await session.run("extract", "a.txt", "--district", "d/district.yml") == .usage)
    #expect(session.messages.contains("d/district.yml:4:11: there is no file 'form.yml' to read."))
    try session.write("labels: {captain: [Captain]}", to: "d/form.yml")
    #expect(await session.run("district", "check", "d/district.yml") == .usage)
    #expect(session.messages.contains("d/form.yml:1:10: unknown key 'captain'"))
  }
}
