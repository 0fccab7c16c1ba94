// swift-tools-version: 6.2
import PackageDescription

/// The laws every Swift target lives under.
let laws: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
  .strictMemorySafety(),
  .treatAllWarnings(as: .error),
]

func module(_ name: String, _ dependencies: [Target.Dependency] = [], resources: [Resource] = []) -> Target {
  .target(name: name, dependencies: dependencies, resources: resources, swiftSettings: laws)
}

func tests(_ name: String, _ dependencies: [Target.Dependency] = [], exclude: [String] = []) -> Target {
  .testTarget(name: name, dependencies: dependencies, exclude: exclude, swiftSettings: laws)
}

let vocabulary: [Target.Dependency] = ["DocumentModel", "PlanModel", "DistrictModel", "ReviewModel"]
let stages: [Target.Dependency] = [
  "DocumentReaders", "PlanExtraction", "PlanAlignment", "Agreement", "Rules", "Coherence",
]

let package = Package(
  name: "sightline",
  platforms: [.macOS(.v15)],
  products: [
    .executable(name: "sightline", targets: ["sightline"]),
    .executable(name: "sightline-benchmarks", targets: ["SightlineBenchmarks"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
  ],
  targets: [
    // C libraries, each seen by one module only.
    .systemLibrary(
      name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"]), .brew(["libxml2"])]),
    .systemLibrary(name: "CISAL", pkgConfig: "libisal", providers: [.apt(["libisal-dev"]), .brew(["isa-l"])]),
    .systemLibrary(name: "CNettle", pkgConfig: "nettle", providers: [.apt(["nettle-dev"]), .brew(["nettle"])]),
    .systemLibrary(name: "CLibStemmer", providers: [.apt(["libstemmer-dev"]), .brew(["snowball"])]),
    .target(name: "CXMLEvents", dependencies: ["CLibXML2"]),
    .target(name: "CBoundedProcess"),
    // Optimized in debug builds, too: tests embed many texts.
    .target(name: "CMeaning", exclude: ["encoder.safetensors"], cSettings: [.unsafeFlags(["-O2"])]),

    // Vocabulary: plain values.
    module("DocumentModel"),
    module("PlanModel", ["DocumentModel"]),
    module("DistrictModel"),
    module("ReviewModel", ["DocumentModel", "PlanModel", "DistrictModel"]),

    // Fences and tools.
    module("ZipArchive", ["CISAL"]),
    module("XMLStream", ["CXMLEvents"]),
    module("BoundedProcess", ["CBoundedProcess"]),
    module("Stemming", ["CLibStemmer"]),
    module("Digest", ["CNettle"]),
    module("Prose", ["DocumentModel", "PlanModel", "DistrictModel"]),
    module("Meaning", ["CMeaning", "Digest", "Prose"]),

    // Stages: each knows the vocabulary and the tools, never another stage.
    module("DocumentReaders", ["BoundedProcess", "DocumentModel", "XMLStream", "ZipArchive"]),
    module("PlanExtraction", ["DocumentModel", "PlanModel", "DistrictModel", "Prose"]),
    module("PlanAlignment", vocabulary + ["Meaning", "Prose", "Stemming"]),
    module("Agreement", vocabulary),
    module("Rules", vocabulary + ["Prose"]),
    module("Coherence", vocabulary + ["Prose"]),
    module("ReportWriters", vocabulary),

    // Assembly and edge.
    module(
      "DistrictFiles", ["DistrictModel", .product(name: "Yams", package: "Yams")],
      resources: [.embedInCode("Vocabulary"), .embedInCode("alignment.yml")]),
    module("ReviewPipeline", vocabulary + stages + ["Prose", "Digest", "Meaning"]),
    module(
      "SightlineCommands",
      vocabulary + [
        "DocumentReaders", "DistrictFiles", "ReviewPipeline", "ReportWriters", "Rules",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),
    .executableTarget(name: "sightline", dependencies: ["SightlineCommands"], swiftSettings: laws),
    .executableTarget(
      name: "SightlineBenchmarks",
      dependencies: ["DistrictFiles", "DocumentModel", "DocumentReaders", "PlanExtraction", "PlanModel"],
      path: "Benchmarks/Sources/SightlineBenchmarks", swiftSettings: laws),

    // Tests.
    .target(
      name: "TestSupport", dependencies: vocabulary + ["DistrictFiles"], path: "Tests/TestSupport",
      swiftSettings: laws),
    tests("DocumentModelTests", ["DocumentModel"]),
    tests("ZipArchiveTests", ["ZipArchive"]),
    tests("XMLStreamTests", ["XMLStream"]),
    tests("BoundedProcessTests", ["BoundedProcess"]),
    tests("ProseTests", ["DocumentModel", "PlanModel", "DistrictModel", "Prose", "TestSupport"]),
    tests("MeaningTests", ["Digest", "Meaning", "TestSupport"], exclude: ["Fixtures"]),
    tests("DocumentReadersTests", ["DocumentModel", "DocumentReaders", "TestSupport"], exclude: ["Fixtures"]),
    tests(
      "PlanExtractionTests", vocabulary + ["DocumentReaders", "PlanExtraction", "TestSupport"], exclude: ["Fixtures"]),
    tests("PlanAlignmentTests", vocabulary + ["Meaning", "PlanAlignment", "Stemming", "TestSupport"]),
    tests("AgreementTests", ["Agreement", "ReviewModel"]),
    tests("RulesTests", vocabulary + ["DocumentReaders", "PlanExtraction", "PlanAlignment", "Rules", "TestSupport"]),
    tests("CoherenceTests", vocabulary + ["Coherence", "TestSupport"]),
    tests("ReportWritersTests", vocabulary + ["ReportWriters", "TestSupport"]),
    tests("DistrictFilesTests", ["DistrictModel", "DistrictFiles", "TestSupport"]),
    tests("ReviewPipelineTests", vocabulary + ["Digest", "DocumentReaders", "ReviewPipeline", "TestSupport"]),
    tests("SightlineCommandsTests", vocabulary + ["SightlineCommands", "TestSupport"]),
    tests(
      "CorpusTests",
      vocabulary + ["DocumentReaders", "PlanExtraction", "ReviewPipeline", "DistrictFiles", "TestSupport"]),
    tests("HouseTests", ["ReviewModel", "DocumentReaders", "Rules", "ReportWriters", "TestSupport"]),
  ]
)

// What Fuzzing/run builds, and nothing else does: libFuzzer is not part of every compiler.
if Context.environment["SIGHTLINE_FUZZING"] != nil {
  package.targets.append(
    .executableTarget(
      name: "SightlineFuzzing",
      dependencies: [
        "DistrictFiles", "DocumentModel", "DocumentReaders", "PlanExtraction", "PlanModel", "Prose", "XMLStream",
        "ZipArchive",
      ],
      path: "Fuzzing/Sources/SightlineFuzzing", swiftSettings: laws))
  package.products.append(.executable(name: "sightline-fuzzing", targets: ["SightlineFuzzing"]))
}
