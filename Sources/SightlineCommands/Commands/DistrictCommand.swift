internal import ArgumentParser
import DistrictFiles
import DistrictModel

/// What a district asks for.
struct DistrictCommand: ParsableCommand, ExampledCommand {
  static let configuration = CommandConfiguration(
    commandName: "district", abstract: "Work with the district's file.", subcommands: [DistrictCheckCommand.self])

  static var examples: [(line: String, purpose: String)] { DistrictCheckCommand.examples }
}

/// Checks a district file and says what is wrong with it.
struct DistrictCheckCommand: ParsableCommand, ExampledCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Check a district file.",
    discussion: "Names every mistake with its line. docs/district.md describes every key.")

  static var examples: [(line: String, purpose: String)] {
    [("sightline district check district.yml", "Say what is wrong with a district file, or that nothing is.")]
  }

  @Argument(help: ArgumentHelp("The district file.", valueName: "file"))
  var file: String

  func run() throws {
    let console = Console.current
    let bytes = try Settings.bytes(at: console.location(of: file), shown: file, on: console)
    do throws(ConfigurationErrors) {
      console.print("\(file): nothing is wrong. \(try load(bytes, on: console).contents)")
    } catch {
      let count = error.errors.count
      throw CommandFailure("'\(file)' has \(count) \(count == 1 ? "mistake" : "mistakes").\n\(error)")
    }
  }

  private func load(_ bytes: [UInt8], on console: Console) throws(ConfigurationErrors) -> District {
    try Settings.load(bytes, at: console.location(of: file), shown: file, on: console).district
  }
}

extension District {
  /// What the file holds, in a sentence such as "Kestrel Valley, 2026-27: 4 goals, 16 schools, 2 departments".
  fileprivate var contents: String {
    func counted(_ count: Int, _ noun: String) -> String { "\(count) \(noun)\(count == 1 ? "" : "s")" }
    let parts = [
      counted(goals.count, "goal"), counted(schools.count, "school"), counted(departments.count, "department"),
    ]
    return "\(name)\(yearWords.map { ", \($0)" } ?? ""): \(parts.joined(separator: ", "))."
  }
}
