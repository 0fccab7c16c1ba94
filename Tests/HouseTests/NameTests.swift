import TestSupport
import Testing

/// Names say what a thing is, and no text says where it was written.
@Suite struct NameTests {
  private static let empty = ["utilities", "utility", "utils", "helper", "manager"]

  private static let typeWords: Set<Substring> = ["struct", "class", "enum", "actor", "protocol", "typealias"]

  /// Beginnings of paths that hold on one machine only.
  private static let machines = ["work", "root", "farm", "home", "Users"].map { "/\($0)/" }

  private static func isEmpty(_ name: some StringProtocol) -> Bool {
    let name = name.lowercased()
    return empty.contains { name.contains($0) }
  }

  @Test func `no folder or file has a name that says nothing`() throws {
    let folders = ["Benchmarks", "Sources", "Tests", "docs", "scripts"].filter { Repository.contains($0) }
    let names = try folders.flatMap { try Repository.files(under: $0) }.filter(Self.isEmpty)
    #expect(names == [], "name them after what they hold")
  }

  @Test func `no type has a name that says nothing`() {
    let types = SwiftFile.all.flatMap { file in
      zip(file.tokens, file.tokens.dropFirst()).filter { word, name in
        Self.typeWords.contains(word.text) && Self.isEmpty(name.text)
      }.map { "\(file.path):\($1.line) \($1.text)" }
    }
    #expect(types == [], "name them after what they are")
  }

  @Test func `no file names a machine's folders`() throws {
    let named = try Repository.files().flatMap { path -> [String] in
      let bytes = try Repository.bytes(path)
      guard !bytes.contains(0) else { return [] }  // Word files and pictures.
      return Self.machinePaths(in: String(decoding: bytes, as: UTF8.self)).map { "\(path): \($0)" }
    }
    #expect(named == [], "say where things are from the top of the repository")
  }

  /// The lines in which a machine's path begins: not in the middle of a longer path or an address.
  private static func machinePaths(in text: String) -> [Substring] {
    guard machines.contains(where: text.contains) else { return [] }
    return text.split(separator: "\n").filter { line in
      machines.contains { machine in
        line.ranges(of: machine).contains { range in
          guard range.lowerBound > line.startIndex else { return true }
          return " \t\"'`(<[=:,".contains(line[line.index(before: range.lowerBound)])
        }
      }
    }
  }

  @Test func `machine paths are told from other paths`() {
    let path = Self.machines[0] + "here"
    #expect(Self.machinePaths(in: "a\nsee \(path)\n\(path)\n").count == 2)
    #expect(Self.machinePaths(in: "home\(path) https://example.org\(path) .\(path)").isEmpty)
  }

  @Test func `nothing is left to be done in the code`() throws {
    let marks: Set<Substring> = ["TODO", "FIXME", "HACK"]
    let swift = SwiftFile.all.flatMap { file in
      file.comments.indices.filter { line in Token.all(in: file.comments[line]).contains(where: marks.contains) }
        .map { "\(file.path):\($0 + 1)" }
    }
    let others = try ["Benchmarks", "Sources", "scripts", ".ci"].flatMap { try Repository.files(under: $0) }
      .filter { !$0.hasSuffix(".swift") && !$0.hasPrefix("Sources/DistrictFiles/") }
      .filter { Token.all(in: Substring(try Repository.text($0))).contains(where: marks.contains) }
    #expect(swift + others == [], "do it, or write down elsewhere that it is wanted")
  }
}
