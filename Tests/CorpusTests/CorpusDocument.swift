import DistrictFiles
import DistrictModel
import DocumentModel
import DocumentReaders
import FoundationEssentials
import PlanExtraction
import PlanModel
import TestSupport
import Testing

/// A document under `corpora/`, of a sample district or of none, beside what a careful reader finds in it.
struct CorpusDocument: Sendable, CustomTestStringConvertible {
  /// From `corpora`: "kestrel-valley/plans/cedar-ridge-elementary.docx".
  var path: String

  var testDescription: String { path }

  private var fileName: String { String(path.split(separator: "/").last ?? "") }
  private var ending: String { String(fileName.split(separator: ".").last ?? "") }
  private var district: String { String(path.split(separator: "/").first ?? "") }

  func read() throws -> Document {
    try DocumentReader.read(Repository.bytes("corpora/\(path)"), fileName: fileName)
  }

  /// What is found in it beside what a careful reader finds.
  func comparison() throws -> PlanComparison {
    let document = try read()
    let gold = try GoldPlan.read(Repository.bytes("corpora/\(path)\(Self.goldEnding)"))
    let plan = try #require(try Self.extractors.get()[district]).extract(document)
    return PlanComparison(
      gold: PlainPlan(gold), notGoals: gold.notGoals ?? [], found: PlainPlan(plan),
      misplaced: plan.misplacedFacts(in: document))
  }

  /// Whether some document with this file ending can be read; a document alone that cannot is a fault.
  var isFormatRead: Bool { Self.readEndings.contains(ending) }
}

// MARK: - What there is

extension CorpusDocument {
  static let goldEnding = ".gold.json"

  /// Documents with a gold file.
  static func labelled() throws -> [CorpusDocument] { try all.get().filter { try isLabelled($0) } }

  /// Documents without one.
  static func unlabelled() throws -> [CorpusDocument] { try all.get().filter { try !isLabelled($0) } }

  /// Gold files whose document is gone.
  static func orphans() throws -> [String] {
    let paths = Set(try files.get())
    return paths.filter { $0.hasSuffix(goldEnding) && !paths.contains(String($0.dropLast(goldEnding.count))) }.sorted()
  }

  private static func isLabelled(_ document: CorpusDocument) throws -> Bool {
    try files.get().contains(document.path + goldEnding)
  }

  private static let all = Result {
    try files.get().filter { !$0.hasSuffix(goldEnding) }.map { CorpusDocument(path: $0) }
  }

  private static let readEndings: Set<String> = {
    let documents = (try? labelled()) ?? []
    return documents.reduce(into: []) { endings, document in
      if endings.contains(document.ending) { return }
      if let read = try? document.read(), !read.blocks.isEmpty { endings.insert(document.ending) }
    }
  }()

  // MARK: - Districts

  private static let root = "\(Repository.root)/corpora"

  /// Sample districts, and folders of documents that belong to none; not the folder that makes them.
  private static let folders = Result {
    try FileManager.default.contentsOfDirectory(atPath: root).sorted().filter { folder in
      try hasDistrict(folder) || paths(under: folder).contains { $0.hasSuffix(goldEnding) }
    }
  }

  private static func hasDistrict(_ folder: String) -> Bool {
    FileManager.default.fileExists(atPath: "\(root)/\(folder)/district.yml")
  }

  /// Every document with its gold file, in order.
  private static let files = Result {
    try folders.get().flatMap { try paths(under: $0) }.filter {
      !$0.hasSuffix("/district.yml") && !$0.hasSuffix("/README.md")
    }
  }

  private static func paths(under folder: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: "\(root)/\(folder)").sorted().flatMap { name -> [String] in
      guard !name.hasPrefix(".") else { return [] }
      let path = "\(folder)/\(name)"
      var isFolder = false
      guard FileManager.default.fileExists(atPath: "\(root)/\(path)", isDirectory: &isFolder), isFolder else {
        return [path]
      }
      return try paths(under: path)
    }
  }

  /// One extractor a folder, with its district's roster and own words where it has one.
  private static let extractors = Result {
    try folders.get().reduce(into: [String: PlanExtractor]()) { extractors, name in
      guard hasDistrict(name) else {
        extractors[name] = PlanExtractor(vocabulary: try StandardVocabulary.words())
        return
      }
      let path = "corpora/\(name)/district.yml"
      let file = try DistrictFile.load(Repository.bytes(path), path: path)
      let words = try StandardVocabulary.words().merging(file.vocabulary)
      extractors[name] = PlanExtractor(vocabulary: words, district: file.district)
    }
  }
}
