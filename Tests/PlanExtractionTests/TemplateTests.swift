import DistrictModel
import DocumentModel
import PlanExtraction
import PlanModel
import TestSupport
import Testing

/// What a form prints, by the standard vocabulary.
private func template(_ draw: (inout DocumentSketch) -> Void) throws -> TemplateWords {
  var sketch = DocumentSketch()
  draw(&sketch)
  return PlanExtractor(vocabulary: try StandardVocabulary.words()).template(sketch.document)
}

extension TemplateWords {
  /// Labels that are no comment: "Captain: owner".
  fileprivate var proposed: [String] {
    labels.compactMap { word in word.isKnown ? nil : word.meaning.map { "\(word.words): \($0)" } }
  }
  fileprivate var unknown: [String] { labels.filter { $0.meaning == nil }.map(\.words) }
  fileprivate var known: [String] { labels.filter(\.isKnown).map(\.words) }
}

struct TemplateTests {
  @Test func `proposes the role of a column by its words, its help text and its neighbours`() throws {
    let words = try template { form in
      form.heading("Moves")
      form.table([
        ["The thing", "Captain\nWho leads it?", "Window of time", "Fuel", "Signs of progress"],
        ["", "", "", "", ""], ["", "", "", "", ""],
      ])
    }
    #expect(words.proposed == ["The thing: activity", "Captain: owner"])
    #expect(words.known == ["Window of time", "Signs of progress"])
    #expect(words.unknown == ["Fuel"])
    #expect(words.headings.map(\.meaning) == [.actionPlan])
    #expect(words.answers.places == 10 && words.answers.filled == 0)
  }

  @Test func `takes the first column beside baselines and targets for the measures`() throws {
    let words = try template { form in
      form.table([["What we count", "Baseline", "Target"], ["", "", ""]])
    }
    #expect(words.proposed == ["What we count: metric"])
    #expect(words.known == ["Baseline", "Target"])
  }

  @Test func `takes numbered headings with actions under them for goals`() throws {
    let words = try template { form in
      for number in 1...3 {
        form.heading("Promise \(number)", level: 2)
        form.paragraph("Promise in words: ______")
        form.table([["Action", "Owner"], ["", ""]])
      }
      for number in 1...2 { form.heading("Chapter \(number)", level: 2) }
    }
    #expect(words.proposed == ["Promise: goal", "Promise in words: goal"])
    #expect(words.unknown == ["Chapter"])
    #expect(words.headings.isEmpty)
  }

  @Test func `finds labels beside room to write, and before colons`() throws {
    let words = try template { form in
      form.table([["School", "", "Lighthouse link", ""], ["Our why\nKeep it short and honest.", "", "Principal", ""]])
      form.paragraph("Board liaison: ________")
      form.paragraph("List the members of your team:")
    }
    #expect(words.known == ["School", "Principal"])
    #expect(words.unknown == ["Lighthouse link", "Our why", "Board liaison"])
    #expect(words.prompts.map(\.words) == ["Keep it short and honest.", "List the members of your team:"])
  }

  @Test func `learns help text as prompts, and leaves alone what is a plan's own`() throws {
    let words = try template { form in
      form.heading("School Improvement Plan")
      form.paragraph("Every plan is read by the board. Goals here are examples, from 50% to 55%.")
      form.paragraph("☐ Schoolwide program for every student in the school ☐ Targeted")
      form.paragraph("District goal: Every student reads well by the end of grade three")
      form.table([
        ["Measure", "Baseline", "Target"], ["Name the test.", "", ""],
        ["Share of students who attend nine of ten days", "", ""],
      ])
    }
    #expect(
      words.prompts.map(\.words) == [
        "Every plan is read by the board.", "Goals here are examples, from 50% to 55%.",
      ])
    #expect(words.placeholders.map(\.words) == ["Name the test."])
    #expect(!words.answers.isPlan)
  }

  @Test func `knows a plan from a form, and takes none of its words for prompts`() throws {
    let words = try template { form in
      form.heading("Our school")
      form.paragraph("We are a small school by the river, and proud of it.")
      form.paragraph("What are your strengths as a school?")
      form.table([
        ["Action", "Owner", "Timeline"], ["Coach every teacher", "Principal Ash", "Monthly"], ["", "", ""],
      ])
    }
    #expect(words.answers.isPlan)
    #expect(words.answers.first == "Our school, table 1, row 2, Action")
    #expect(words.prompts.map(\.words) == ["What are your strengths as a school?"])
  }

  @Test func `reads an answer behind the words that its form prints`() throws {
    var vocabulary = try StandardVocabulary.words()
    let prompt = "State the goal in one sentence that families understand."
    vocabulary.prompts.append(prompt)
    var sketch = DocumentSketch()
    sketch.paragraph("Goal 1: \(prompt) \(Sample.reading)")
    sketch.table([["Goal", CellSketch("\(prompt) \(Sample.attendance)")]])
    sketch.paragraph("\(prompt) Strategy: Teach phonics each day")
    let plan = PlanExtractor(vocabulary: vocabulary).extract(sketch.document)
    #expect(plan.statements == [Sample.reading, Sample.attendance])
    #expect(plan.goals.last?.strategies.map(\.statement.value) == ["Teach phonics each day"])
  }

  @Test func `takes no example for a goal that the form prints`() throws {
    var vocabulary = try StandardVocabulary.words()
    #expect(try plan(in: "Goals\n\n\(Sample.reading)").statements == [Sample.reading])
    vocabulary.prompts.append(Sample.reading)
    var sketch = DocumentSketch()
    sketch.heading("Goals")
    sketch.paragraph(Sample.reading)
    #expect(PlanExtractor(vocabulary: vocabulary).extract(sketch.document).goals.isEmpty)
  }
}
