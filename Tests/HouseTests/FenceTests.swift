import Testing

/// What may be said in some modules only.
@Suite struct FenceTests {
  /// A word of Swift, and the modules that may say it.
  struct Fence: CustomTestStringConvertible, Sendable {
    var word: String
    var modules: Set<String>
    /// Why, and what to do instead.
    var reason: String
    /// Whether it stands for every word that it is a part of, in upper or lower case.
    var isPart = false

    var testDescription: String { word }

    func holds(_ token: Substring) -> Bool {
      isPart ? token.lowercased().contains(word) : token == word
    }
  }

  private static let fences = [
    Fence(
      word: "unsafe", modules: ["BoundedProcess", "ZipArchive", "XMLStream", "Stemming", "Digest", "Meaning"],
      reason: "memory is handled in the fences alone; give them a safe door", isPart: true),
    Fence(
      word: "await", modules: ["ReviewPipeline", "SightlineCommands", "sightline"],
      reason: "stages are synchronous; the pipeline spreads files over the cores"),
    Fence(word: "Date", modules: ["SightlineCommands"], reason: "results have no clock; they take today's date"),
    Fence(
      word: "ContinuousClock", modules: ["SightlineCommands", "DocumentReaders", "BoundedProcess"],
      reason: "results have no clock; reading has a deadline"),
    Fence(word: "SuspendingClock", modules: ["SightlineCommands"], reason: "results have no clock"),
    Fence(word: "Regex", modules: [], reason: "slow; read UTF-8 bytes, as Prose does"),
    Fence(word: "NSRegularExpression", modules: [], reason: "needs all of Foundation; read UTF-8 bytes"),
    Fence(word: "DateFormatter", modules: [], reason: "needs all of Foundation and its locales"),
    Fence(word: "NumberFormatter", modules: [], reason: "needs all of Foundation and its locales"),
  ]

  /// Modules from elsewhere, and who may import them.
  private static let strangers: [String: Set<String>] = [
    "ArgumentParser": ["SightlineCommands"],
    "Yams": ["DistrictFiles"],
    "CISAL": ["ZipArchive"],
    "CXMLEvents": ["XMLStream"],
    "CBoundedProcess": ["BoundedProcess"],
    "CLibStemmer": ["Stemming"],
    "CNettle": ["Digest"],
    "CMeaning": ["Meaning"],
    "Foundation": essentials,
    "FoundationEssentials": essentials,
    "Synchronization": ["ReviewPipeline", "SightlineCommands", "Meaning"],
    "Glibc": system,
    "Musl": system,
    "Darwin": system,
  ]

  private static let essentials: Set = [
    "ReviewPipeline", "SightlineCommands", "SightlineBenchmarks", "TestSupport", "Meaning",
  ]
  private static let system: Set = ["SightlineCommands", "SightlineBenchmarks", "BoundedProcess", "Meaning"]

  /// Where all of Foundation is needed, for its file handles and processes, and why is said.
  private static let wholeFoundation: Set = [
    "Sources/SightlineCommands/Console/StandardStreams.swift",
    // Run programs.
    "Tests/SightlineCommandsTests/ProgramTests.swift",
    "Tests/BoundedProcessTests/BoundedProcessTests.swift",
    "Tests/BoundedProcessTests/InterruptionTests.swift",
    "Tests/DocumentReadersTests/Conversion/ConversionTests.swift",
  ]

  @Test(arguments: fences)
  func `stays behind its fence`(_ fence: Fence) {
    let escapes = SwiftFile.outsideTests.filter { !fence.modules.contains($0.module) }.flatMap { file in
      file.tokens.filter { fence.holds($0.text) }.map { "\(file.path):\($0.line) says '\($0.text)'" }
    }
    #expect(escapes == [], "\(fence.reason)")
  }

  @Test func `C and packages from elsewhere enter through one door each`() {
    let doors: Set = ["CXMLEvents", "CBoundedProcess", "CMeaning"]
    let siblings = Set(Manifest.own.targets.filter { !$0.isSystemLibrary }.map(\.name)).subtracting(doors)
    let escapes = SwiftFile.all.flatMap { file in
      file.imports.filter { found in
        let isTest = file.path.hasPrefix("Tests/")
        if isTest, ["Testing", "FoundationEssentials", "Foundation", "Synchronization"].contains(found.module) {
          return false
        }
        return !siblings.contains(found.module) && Self.strangers[found.module]?.contains(file.module) != true
      }.map { "\(file.path):\($0.line) imports \($0.module)" }
    }
    #expect(escapes == [], "import these where they belong, or give them a door here")
  }

  @Test func `Foundation only stands in for FoundationEssentials where there is none`() {
    let whole = SwiftFile.all.filter { !Self.wholeFoundation.contains($0.path) }.flatMap { file in
      file.imports.filter { $0.module == "Foundation" && !$0.isFallback }.map { "\(file.path):\($0.line)" }
    }
    #expect(whole == [], "import FoundationEssentials, with Foundation in the #else of its #if canImport")
  }

  @Test func `text is not formatted by C`() {
    let formats = SwiftFile.outsideTests.flatMap { file in
      let tokens = file.tokens
      return tokens.indices.dropLast(3).filter { index in
        tokens[index...].prefix(4).map(\.text) == ["String", "(", "format", ":"]
      }.map { "\(file.path):\(tokens[$0].line)" }
    }
    #expect(formats == [], "String(format:) is slow and untyped; write numbers with integers")
  }
}
