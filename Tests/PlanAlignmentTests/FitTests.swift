import DistrictModel
import PlanAlignment
import ReviewModel
import Testing

@Suite("Learning from labels") struct FitTests {
  private func statements(_ count: Int) -> [LabelledStatement] {
    (0..<count).map { index in
      switch index % 4 {
      case 0: LabelledStatement(text: "Reduce chronic absence in grade \(index)", labels: [0, 2, 0, 0])
      case 1: LabelledStatement(text: "Students graduate with dual credit, cohort \(index)", labels: [0, 0, 2, 0])
      case 2: LabelledStatement(text: "Coaching for new teachers, group \(index)", labels: [0, 0, 0, 1])
      default: LabelledStatement(text: "Repaint hallway \(index)", labels: [0, 0, 0, 0])
      }
    }
  }

  @Test func `refuses when there are too few`() {
    #expect(throws: FitRefusal.tooFewStatements(20, needed: 80)) {
      try AlignmentFit(statements(20), aligner: aligner, method: byWords)
    }
    let nothing = statements(100).map { LabelledStatement(text: $0.text, labels: [0, 0, 0, 0]) }
    #expect(throws: FitRefusal.self) { try AlignmentFit(nothing, aligner: aligner, method: byWords) }
    let all = statements(100).map { LabelledStatement(text: $0.text, labels: [1, 0, 0, 0]) }
    #expect(throws: FitRefusal.tooFewServingNothing(0, needed: 10)) {
      try AlignmentFit(all, aligner: aligner, method: byWords)
    }
  }

  @Test func `learns what the labels say and stays near the known weights`() throws {
    let fit = try AlignmentFit(statements(120), aligner: aligner, method: byWords)
    let fitted = fit.fitted
    #expect(fitted.full == byWords.settings.full, "what is not in use does not change")
    #expect(fitted.fast != byWords.settings.fast)
    #expect(fitted.fast.serves[.wording] > 0)
    let learned = aligner.weighing(by: fitted, isFast: true)
    #expect(learned.align(statement: "Reduce chronic absence").served.first?.districtGoal == "G2")
    #expect(learned.align(statement: "Repaint hallway").served.isEmpty)
    #expect(fit.leftOut.count == 120)
  }

  @Test func `learns the same twice`() throws {
    let one = try AlignmentFit(statements(100), aligner: aligner, method: byWords).fitted
    #expect(try AlignmentFit(statements(100), aligner: aligner, method: byWords).fitted == one)
  }
}
