import DocumentReaders
import ReportWriters
import ReviewModel
import Rules
import TestSupport
import Testing

/// Whoever adds a reader, a rule, a report format or a vocabulary file adds a line to the list beside it.
@Suite struct ListTests {
  /// The names of a type's static values in a folder, and those that its list names.
  private struct Found {
    var values: Set<String> = []
    var listed: Set<String> = []

    /// Looks in a folder for the values of a type and, in its `TYPE+All.swift`, for the words of the list.
    init(_ type: String, in folder: String, files: [SwiftFile] = SwiftFile.program) {
      for file in files where file.path.hasPrefix("\(folder)/") {
        let tokens = file.tokens.map { String($0.text) }
        if file.path == "\(folder)/\(type)+All.swift" { listed = Set(tokens) }
        for index in tokens.indices.dropLast(4) where tokens[index] == "static" {
          let kind = tokens[index + 4]
          let isValue = kind == type || (kind == "Self" && tokens.contains(type))
          if ["let", "var"].contains(tokens[index + 1]), ["=", ":"].contains(tokens[index + 3]), isValue {
            values.insert(tokens[index + 2])
          }
        }
      }
    }
  }

  @Test func `values are found in every form`() {
    let source = """
      extension Rule {
        static let a = Rule(id: "a")
        package static let b: Rule = make()
        static var c: Self { Rule() }
        static let all: [Rule] = [.a, .b]
        static let ids = Set<String>()
      }
      """
    let found = Found("Rule", in: "S", files: [SwiftFile(path: "S/Rule+All.swift", bytes: Array(source.utf8))])
    #expect(found.values == ["a", "b", "c"])
  }

  @Test func `every reader is listed`() {
    let found = Found("DocumentReader", in: "Sources/DocumentReaders")
    #expect(found.values.subtracting(found.listed) == [], "add them to DocumentReader+All.swift")
    #expect(found.values.count == DocumentReader.all.count)
    #expect(Set(DocumentReader.all.map(\.name)).count == DocumentReader.all.count, "two readers have one name")
  }

  @Test func `every rule is listed`() {
    let found = Found("Rule", in: "Sources/Rules")
    #expect(found.values.subtracting(found.listed) == [], "add them to Rule+All.swift")
    #expect(found.values.count == Rule.all.count)
    #expect(Set(Rule.all.map(\.id)).count == Rule.all.count, "two rules have one id")
  }

  @Test func `every rule carries both kinds of proof`() {
    let unproven = Rule.all.filter { $0.finds.isEmpty || $0.accepts.isEmpty }.map(\.id)
    #expect(unproven == [], "a rule needs a plan it finds something in, and one it accepts")
  }

  @Test func `every report format is listed`() {
    let found = Found("ReportWriter", in: "Sources/ReportWriters")
    let names = [
      ReportWriter<Baseline>.all.map(\.name), ReportWriter<CheckReport>.all.map(\.name),
      ReportWriter<Review>.all.map(\.name), ReportWriter<ReadDocument>.all.map(\.name),
    ]
    #expect(found.values.subtracting(found.listed) == [], "add them to ReportWriter+All.swift")
    #expect(found.values.count == names.flatMap(\.self).count)
    #expect(names.allSatisfy { Set($0).count == $0.count }, "two formats of one report have one name")
  }

  @Test func `every vocabulary file is read`() throws {
    let files = try Repository.names(in: "rubrics/vocabulary").filter { $0.hasSuffix(".yml") }
    let words = Set(SwiftFile.program.filter { $0.module == "DistrictFiles" }.flatMap(\.tokens).map { String($0.text) })
    let unread = files.filter { name in
      !words.contains(String(name.map { $0.isLetter || $0.isNumber ? $0 : "_" }))
    }
    #expect(!files.isEmpty)
    #expect(unread == [], "add them to the embedded files in DistrictFiles")
  }
}
