import DocumentReaders
import Testing

/// The documents of the sample districts, read and compared with what a careful reader finds in them.
struct CorpusTests {
  /// Documents that anyone can read and that are no plan, so that there is nothing to label.
  private static let withoutGold: Set<String> = []

  private static let advice = "If this is meant, record it: RECORD_SHORTFALLS=1 swift test --filter CorpusTests"

  @Test(.enabled(if: !ShortfallRecord.isOn), arguments: try CorpusDocument.labelled())
  func `finds what a careful reader finds, but for known shortfalls`(_ source: CorpusDocument) throws {
    let known = KnownShortfalls.table[source.path]
    if known == nil, !source.isFormatRead { try Test.cancel("Documents of this kind are not read yet.") }
    let comparison = try source.comparison()
    let told = ([source.path] + comparison.lines + [Self.advice]).joined(separator: "\n")
    #expect(comparison.shortfall == known, "\(told)")
  }

  @Test(.enabled(if: ShortfallRecord.isOn))
  func `records what is found now`() throws {
    let documents = try CorpusDocument.labelled().filter(\.isFormatRead)
    try ShortfallRecord.write(documents.map { ($0.path, try $0.comparison().shortfall) })
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
