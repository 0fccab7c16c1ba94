import DistrictFiles
import DistrictModel
import DocumentModel
import DocumentReaders
import FoundationEssentials
import PlanExtraction
import PlanModel
import TestSupport
import Testing

/// A document of a sample district under `corpora/`, beside what a careful reader finds in it.
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

  /// Folders that hold a district file.
  private static let districts = Result {
    try FileManager.default.contentsOfDirectory(atPath: root).sorted().filter {
      FileManager.default.fileExists(atPath: "\(root)/\($0)/district.yml")
    }
  }

  /// Every file of every district but the district file itself, in order.
  private static let files = Result {
    try districts.get().flatMap { try paths(under: $0) }.filter { !$0.hasSuffix("/district.yml") }
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

  /// One extractor a district, with its roster and its own words.
  private static let extractors = Result {
    try districts.get().reduce(into: [String: PlanExtractor]()) { extractors, name in
      let path = "corpora/\(name)/district.yml"
      let file = try DistrictFile.load(Repository.bytes(path), path: path)
      let words = try StandardVocabulary.words().merging(file.vocabulary)
      extractors[name] = PlanExtractor(vocabulary: words, district: file.district)
    }
  }
}
