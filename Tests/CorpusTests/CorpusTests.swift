import DocumentModel
import DocumentReaders
import PlanModel
import TestSupport
import Testing

/// The documents of the sample districts, read and compared with what a careful reader finds in them.
struct CorpusTests {
  /// Documents that anyone can read and that are no plan, so that there is nothing to label.
  private static let withoutGold: Set<String> = []

  @Test(.enabled(if: !ShortfallRecord.isOn), arguments: try CorpusDocument.labelled())
  func `finds what a careful reader finds`(_ source: CorpusDocument) throws {
    let known = KnownShortfalls.table[source.path]
    if known == nil, !source.isFormatRead { try Test.cancel("Documents of this kind are not read yet.") }
    let document = try source.read()
    let gold = try source.gold()
    let plan = try source.extract(document)
    #expect(plan.misplacedFacts(in: document) == [])
    let found = PlainPlan(plan)
    #expect(found.kind == gold.kind)
    #expect(
      Sameness.organizations(gold.organization, found.organization),
      "it is \(gold.organization ?? "nobody")'s, and was taken for \(found.organization ?? "nobody")'s")
    #expect(
      Sameness.schoolYears(gold.schoolYear, found.schoolYear),
      "it is for \(gold.schoolYear ?? "no year"), and was taken for \(found.schoolYear ?? "no year")")
    let comparison = PlanComparison(gold: PlainPlan(gold), notGoals: gold.notGoals ?? [], found: found)
    #expect(comparison.shortfall == known, "\(source.path)\n\(comparison.lines.joined(separator: "\n"))")
  }

  @Test(.enabled(if: ShortfallRecord.isOn))
  func `records what is found now`() throws {
    let documents = try CorpusDocument.labelled().filter(\.isFormatRead)
    try ShortfallRecord.write(
      documents.map { source in
        let gold = try source.gold()
        let found = PlainPlan(try source.extract(try source.read()))
        let comparison = PlanComparison(gold: PlainPlan(gold), notGoals: gold.notGoals ?? [], found: found)
        return (source.path, comparison.shortfall)
      })
  }

  @Test(arguments: try CorpusDocument.unlabelled())
  func `leaves only unreadable documents without gold`(_ source: CorpusDocument) {
    guard !Self.withoutGold.contains(source.path) else { return }
    #expect(throws: ReadingError.self) { try source.read() }
  }

  @Test func `has a document for every gold file and every known shortfall`() throws {
    #expect(try CorpusDocument.orphans() == [])
    let paths = Set(try CorpusDocument.labelled().map(\.path))
    #expect(KnownShortfalls.table.keys.filter { !paths.contains($0) }.sorted() == [])
  }
}
