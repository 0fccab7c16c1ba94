import DistrictModel
import DocumentModel
import FoundationEssentials
import PlanModel
import ReviewModel
import ReviewPipeline
import Testing

struct ReviewPipelineTests {
  private let today = CalendarDate(year: 2026, month: 10, day: 1)
  private let district = District(
    name: "Maple Valley", goals: [StrategicGoal(id: "G1", title: "Every student reads")], minimumN: 10)

  private var pipeline: ReviewPipeline {
    ReviewPipeline(district: district, vocabulary: Vocabulary(), today: today)
  }

  @Test func `reads, checks and names a document`() throws {
    let review = try pipeline.review(bytes: [UInt8]("Maple School\nGoal 1: grow".utf8), path: "plans/maple.txt")
    #expect(review.source.path == "plans/maple.txt")
    #expect(review.source.format == "txt")
    #expect(review.source.sha256 == "ca028274a17b502c41d6f602fcb89a9c741edc8afffe9ef580bcfa6ac3fe217f")
    #expect(review.document.text == "Maple School\nGoal 1: grow")
    #expect(review.outcomes.map(\.rule) == pipeline.cards.map(\.id))
  }

  @Test func `aligns nothing without a district`() throws {
    let pipeline = ReviewPipeline(district: nil, vocabulary: Vocabulary(), today: today)
    let review = try pipeline.review(bytes: [UInt8]("Goal 1: grow".utf8), path: "a.txt")
    #expect(review.alignment == Alignment())
    #expect(pipeline.baseline(of: Batch(), skipped: []) == nil)
  }

  @Test func `reports files that cannot be read beside those that can, in order`() async throws {
    let folder = try TemporaryFolder()
    let names = ["a.txt", "b.pdf", "c.txt", "d.txt", "e.docx"]
    let beginnings = ["b.pdf": "%PDF-", "e.docx": "PK\u{3}\u{4}"]
    for name in names where name != "d.txt" { try folder.write("\(beginnings[name] ?? "")Goal 1: \(name)", to: name) }
    let files = names.map { InputFile(path: $0, location: "\(folder.path)/\($0)") }
    var counts: [Int] = []
    let batch = await pipeline.review(files, width: 2) { counts.append($0) }
    #expect(batch.reviews.map(\.source.path) == ["a.txt", "c.txt"])
    #expect(batch.unreadable.map(\.path) == ["b.pdf", "d.txt", "e.docx"])
    #expect(batch.unreadable.map(\.code).dropFirst().first == "notAllowed")
    #expect(batch.unreadable.allSatisfy { !$0.message.contains(folder.path) })
    #expect(counts == [1, 2, 3, 4, 5])
    let baseline = try #require(
      pipeline.baseline(of: batch, skipped: [SkippedFile(path: "logo.png", reason: .otherKind)]))
    #expect(baseline.scope.today == "2026-10-01")
    #expect(baseline.scope.unreadable.count == 3)
    #expect(baseline.scope.skipped.map(\.path) == ["logo.png"])
  }

  @Test func `refuses a file that is too large before it is loaded`() throws {
    let folder = try TemporaryFolder()
    let file = InputFile(path: "a.txt", location: try folder.write("words", to: "a.txt"))
    let error = #expect(throws: (any Error).self) { try file.load(limit: 4) }
    #expect("\(try #require(error))".contains("5 bytes; the limit is 4"))
    #expect(try file.load(limit: 5) == Array("words".utf8))
  }
}
