import Testing

/// The house rules are only as good as what they read Swift and the manifest with.
@Suite struct ReadingTests {
  @Test(arguments: [
    ("let a = 1 // await", ["let", "a", "=", "1"]),
    ("a /* unsafe /* twice */ still */ b", ["a", "b"]),
    (#"say("unsafe") + x"#, ["say", "(", ")", "+", "x"]),
    (#"say("\(await x) unsafe")"#, ["say", "(", "await", "x", ")"]),
    (#"say("\(pair(1, "unsafe")) more")"#, ["say", "(", "pair", "(", "1", ",", ")", ")"]),
    (##"say(#"a " \(unsafe) b"#) + y"##, ["say", "(", ")", "+", "y"]),
    (##"say(#"\#(await z)"#)"##, ["say", "(", "await", "z", ")"]),
    ("\"\"\"\n unsafe \" await\n\"\"\"\nb", ["b"]),
    (#"say("\\") + unsafe"#, ["say", "(", ")", "+", "unsafe"]),
    (#"say("\"unsafe") + w"#, ["say", "(", ")", "+", "w"]),
  ])
  func `code is told from comments and strings`(_ source: String, _ tokens: [String]) {
    #expect(SwiftFile(path: "", bytes: Array(source.utf8)).tokens.map { String($0.text) } == tokens)
  }

  @Test func `comments keep their lines`() {
    let file = SwiftFile(path: "", bytes: Array("a\n/* b\nc */ d // e\n".utf8))
    #expect(file.comments.map { $0.filter { $0 != " " } } == ["", "/*b", "c*///e"])
    #expect(file.tokens == [Token(text: "a", line: 1), Token(text: "d", line: 3)])
  }

  @Test(arguments: [
    ("import A", "A"), ("package import A", "A"), ("@testable import A", "A"), ("import struct A.B", "A"),
    ("@preconcurrency internal import A", "A"), ("// import A", nil), ("let importance = 1", nil),
  ])
  func `imports are found in every form`(_ source: String, _ module: String?) {
    #expect(SwiftFile(path: "", bytes: Array(source.utf8)).imports.map(\.module) == (module.map { [$0] } ?? []))
  }

  @Test func `only the other branch is a fallback`() {
    let guarded = """
      #if canImport(FoundationEssentials)
        import FoundationEssentials
      #else
        import Foundation
      #endif
      """
    let bare = "import FoundationEssentials\n\n\nimport Foundation"
    #expect(SwiftFile(path: "", bytes: Array(guarded.utf8)).imports.map(\.isFallback) == [false, true])
    #expect(SwiftFile(path: "", bytes: Array(bare.utf8)).imports.map(\.isFallback) == [false, false])
  }

  @Test func `the module is the folder under Sources or Tests`() {
    func module(_ path: String) -> String { SwiftFile(path: path, bytes: []).module }
    #expect(module("Sources/Rules/Goals/GoalArithmetic.swift") == "Rules")
    #expect(module("Benchmarks/Sources/SightlineBenchmarks/Main.swift") == "SightlineBenchmarks")
    #expect(module("Tests/HouseTests/Reading/Manifest.swift") == "HouseTests")
  }

  @Test func `the manifest is read in the forms it uses`() {
    let manifest = Manifest(
      """
      func module(_ name: String) -> Target { .target(name: name, swiftSettings: laws) }
      let words: [Target.Dependency] = ["A", "B"]
      let more: [Target.Dependency] = words + ["C"]
      .systemLibrary(name: "CLib", pkgConfig: "lib", providers: [.apt(["lib-dev"])]),  // "A"
      module("A"),
      module("D", more + ["E", .product(name: "Yams", package: "yaml")], resources: [.embedInCode("R")]),
      tests("DTests", ["D"]),
      .executableTarget(name: "run", dependencies: ["D"], path: "P", swiftSettings: laws),
      .target(name: "F", dependencies: ["CLib"]),
      """)
    #expect(manifest.targets.map(\.name) == ["CLib", "A", "D", "DTests", "run", "F"])
    #expect(manifest["A"]?.dependencies == [])
    #expect(manifest["D"]?.dependencies == ["A", "B", "C", "E", "Yams"])
    #expect(manifest["run"]?.dependencies == ["D"])
    #expect(manifest.targets.filter { !$0.hasLaws }.map(\.name) == ["CLib", "F"])
    #expect(manifest.makers.map(\.hasLaws) == [true])
    #expect(manifest.targets.filter(\.isTest).map(\.name) == ["DTests"])
  }
}
