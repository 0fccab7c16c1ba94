import TestSupport
import Testing

/// Which module may know which: the drawing in `docs/architecture.md`, as tests.
@Suite struct ArrowTests {
  /// The modules from the ground up; each may know only what lies on lower floors.
  private static let floors: [Set<String>] = [
    ["CISAL", "CLibXML2", "CLibStemmer", "CNettle"],
    ["CXMLEvents", "CBoundedProcess", "CMeaning", "DocumentModel", "DistrictModel"],
    ["PlanModel"],
    ["ReviewModel"],
    ["BoundedProcess", "ZipArchive", "XMLStream", "Stemming", "Digest", "Prose"],
    ["Meaning"],
    stages.union(["DistrictFiles"]),
    ["ReviewPipeline"],
    ["SightlineCommands", "SightlineBenchmarks", "SightlineFuzzing"],
    ["sightline"],
  ]

  private static let stages: Set = [
    "DocumentReaders", "PlanExtraction", "PlanAlignment", "Agreement", "Rules", "Coherence", "ReportWriters",
  ]

  private static let vocabulary: Set = ["DocumentModel", "PlanModel", "DistrictModel", "ReviewModel"]

  /// Who may know a stage besides the pipeline, and what of it.
  private static let guests: [String: Set<String>] = [
    "SightlineCommands": ["DocumentReaders", "Rules", "ReportWriters"],  // Their lists, for the command line.
    "SightlineBenchmarks": ["DocumentReaders", "PlanExtraction"],  // Each stage by itself, to time it.
    "SightlineFuzzing": ["DocumentReaders", "PlanExtraction"],
  ]

  private static let modules = Manifest.own.targets.filter { !$0.isTest && $0.name != "TestSupport" }

  @Test func `reads every Swift file`() {
    #expect(SwiftFile.program.count > 50)
    #expect(Set(SwiftFile.all.map(\.module)).isSubset(of: Manifest.own.targets.map(\.name)))
  }

  @Test func `every module stands on a floor`() {
    let placed = Self.floors.flatMap(\.self)
    #expect(placed.count == Set(placed).count, "a module stands on two floors")
    #expect(Set(Self.modules.map(\.name)).symmetricDifference(placed) == [], "floors and Package.swift differ")
  }

  @Test(arguments: modules)
  func `arrows point downward`(_ module: Manifest.Target) throws {
    let floor = try #require(Self.floors.firstIndex { $0.contains(module.name) })
    let level = Set(Self.floors[floor...].flatMap(\.self))
    #expect(module.dependencies.intersection(level) == [], "\(module.name) may know only what lies below it")
  }

  @Test(arguments: vocabulary.sorted())
  func `vocabulary knows only vocabulary`(_ name: String) throws {
    let module = try #require(Manifest.own[name])
    #expect(module.dependencies.subtracting(Self.vocabulary) == [])
  }

  @Test(arguments: modules)
  func `only the pipeline knows every stage`(_ module: Manifest.Target) {
    guard module.name != "ReviewPipeline" else { return }
    let strangers = module.dependencies.intersection(Self.stages).subtracting(Self.guests[module.name] ?? [])
    #expect(strangers == [], "\(module.name) knows stages; pass it values of the vocabulary instead")
  }

  @Test func `every import of a sibling is declared`() {
    let siblings = Set(Manifest.own.targets.map(\.name))
    let undeclared = SwiftFile.all.flatMap { file in
      let declared = Manifest.own[file.module]?.dependencies ?? []
      return file.imports.filter { siblings.contains($0.module) && !declared.contains($0.module) }.map {
        "\(file.path):\($0.line) imports \($0.module)"
      }
    }
    #expect(undeclared == [], "Package.swift does not declare these")
  }

  @Test func `every Swift target lives under the laws`() throws {
    #expect(!Manifest.own.makers.contains { !$0.hasLaws }, "module() or tests() leaves the laws out")
    for target in Manifest.own.targets where !target.hasLaws && !target.isSystemLibrary {
      let files = try Repository.files(under: "Sources/\(target.name)")
      #expect(!files.contains { $0.hasSuffix(".swift") }, "\(target.name) lives outside the laws")
    }
  }
}

extension Manifest.Target: CustomTestStringConvertible {
  var testDescription: String { name }
}
