import SightlineCommands
import Testing

struct CommandLineTests {
  @Test(arguments: [["--help"], ["help"], [], ["-h"]])
  func `begins its help with examples`(_ arguments: [String]) async throws {
    let session = try Session()
    let status = await session.run(arguments)
    #expect(status == .success)
    #expect(session.output.hasPrefix("EXAMPLES:\n  sightline baseline"))
    #expect(session.output.contains("USAGE: sightline <subcommand>"))
    #expect(session.messages.isEmpty)
  }

  @Test(arguments: [
    ["baseline"], ["check"], ["extract"], ["text"], ["district"], ["district", "check"], ["rules"], ["rules", "list"],
    ["rules", "show"],
  ])
  func `begins the help of every command with its examples`(_ command: [String]) async throws {
    let session = try Session()
    for arguments in [command + ["--help"], ["help"] + command] {
      #expect(await session.run(arguments) == .success)
      #expect(session.output.hasPrefix("EXAMPLES:\n  sightline \(command.joined(separator: " "))"))
      #expect(session.output.contains("OVERVIEW:"))
    }
  }

  @Test func `names its version`() async throws {
    let session = try Session()
    #expect(await session.run("--version") == .success)
    #expect(session.output.split(separator: ".").count == 3)
  }

  struct Mistake: CustomTestStringConvertible, Sendable {
    var arguments: [String]
    /// What the message must say.
    var advice: String

    init(_ arguments: [String], _ advice: String) { (self.arguments, self.advice) = (arguments, advice) }
    init(_ line: String, _ advice: String) { self.init(line.split(separator: " ").map(String.init), advice) }
    var testDescription: String { arguments.joined(separator: " ") }
  }

  private static let mistakes: [Mistake] = [
    Mistake("bassline plans", "Did you mean 'baseline'?"),
    Mistake("chek a.txt", "Did you mean 'check'?"),
    Mistake("district chekc", "Did you mean 'check'?"),
    Mistake("rules shwo", "Did you mean 'show'?"),
    Mistake("frobnicate", "There are: baseline, check"),
    Mistake("check a.txt --fail-on often", "often"),
    Mistake("check --fial-on error a.txt", "--fail-on"),
    Mistake("check", "path"),
    Mistake("baseline", "dir"),
    Mistake(["check", "a.txt", "--today", "1 May"], "'1 May' is no date"),
    Mistake("text a.txt b.txt", "b.txt"),
    Mistake("rules show goal-no-basline", "Did you mean 'goal-no-baseline'?"),
    Mistake("check a.txt --format jsno", "Did you mean 'json'?"),
    Mistake("check a.txt --output pdf=a.pdf", "There are: text, json"),
    Mistake("check a.txt --output json=", "names no file"),
    Mistake("check a.txt --format text --output json", "cannot both go to standard output"),
    Mistake("check a.txt --output text --output json=-", "cannot both go to standard output"),
    Mistake("check nowhere.txt", "there is no file or folder 'nowhere.txt'"),
    Mistake("baseline nowhere", "no folder 'nowhere'"),
    Mistake("extract .", "is a folder"),
    Mistake("text nowhere.txt", "there is no file"),
    Mistake("check .", "no document"),
    Mistake("check a.txt --district none.yml", "there is no file 'none.yml'"),
    Mistake("check a.txt --rubrics .", "there are no files vocabulary/*.yml"),
    Mistake("check a.txt --output json=none/a.json", "'none/a.json' cannot be written"),
  ]

  @Test(arguments: mistakes)
  func `ends with 2 and says what to do`(_ mistake: Mistake) async throws {
    let files = mistake.arguments == ["check", "."] ? [:] : ["a.txt": Sample.flawed]
    let session = try Session(files)
    #expect(await session.run(mistake.arguments) == .usage)
    #expect(session.messages.contains(mistake.advice), "\(session.messages)")
    #expect(session.output.isEmpty)
    #expect(!session.messages.contains(session.folder))
  }
}
