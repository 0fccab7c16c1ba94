import DistrictModel
import DocumentModel
import PlanModel
import ReviewModel
import ReviewPipeline
import Testing

struct SmallCellMaskTests {
  private let vocabulary = Vocabulary(studentGroups: [Term(name: "English learners", aliases: ["EL students"])])
  private let text = "In grade 4, 2 of 7 EL students met the goal. In grade 5, 40 of 80 students met it."

  private func masked(message: String, quote: String, at range: TextRange, minimumN: Int = 10) -> Finding {
    let document = Document(
      text: text, blocks: [Block(kind: .paragraph, range: TextRange(0, text.utf8.count))], format: .text)
    let place = Place(description: "Goal 2", location: Location(story: .body, block: 0, range: range))
    let finding = Finding(rule: "r", severity: .error, message: message, quote: quote, place: place, fix: "Fix it.")
    let review = Review(
      source: Source(path: "a.txt", format: "txt", sha256: ""), document: document, plan: ImprovementPlan(),
      alignment: Alignment(), findings: [finding], outcomes: [])
    return review.maskingSmallCells(minimumN: minimumN, vocabulary: vocabulary).findings[0]
  }

  @Test func `hides the numbers of a small group although the finding does not name it`() {
    let finding = masked(message: "Starts at 7, not 70", quote: "2 of 7", at: TextRange(12, 18))
    #expect(finding.quote == "•• of ••")
    #expect(finding.message == "Starts at ••, not 70")
    #expect(finding.place.description == "Goal 2")
  }

  @Test func `repeats no other number of a paragraph that gives a small group away`() {
    let finding = masked(message: "Goal 3 says 40 of 80, not 50", quote: "40 of 80", at: TextRange(57, 65))
    #expect(finding.message == "Goal 3 says •• of ••, not 50")
  }

  @Test func `changes nothing where no group is too small`() {
    let finding = masked(message: "2 of 7", quote: "2 of 7", at: TextRange(12, 18), minimumN: 1)
    #expect(finding.quote == "2 of 7" && finding.message == "2 of 7")
  }
}
