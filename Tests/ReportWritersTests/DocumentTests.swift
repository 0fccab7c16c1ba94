import ReviewModel
import Testing

@testable import ReportWriters

@Suite struct DocumentTests {
  private func text(_ writer: ReportWriter<ReadDocument>) -> String {
    String(decoding: writer.write(SampleDocument.value, ReportStyle()), as: UTF8.self)
  }

  @Test func `plain text has labels, rows on lines, prompts in brackets, and what stands apart at the end`() {
    #expect(
      text(.documentPlain) == """
        1.2 Goals
          • Read *every* day
        Grade\t\tTarget | met
        K\t\tOne and two
        See the plan 2. here
        [Choose an item.]
        A note

        ✎ By when?
        ✎ June.

        ▣ The school

        """)
  }

  @Test func `Markdown shows structure, and words are never taken for mark-up`() {
    #expect(
      text(.documentMarkdown) == """
        ## 1.2 Goals

           - Read \\*every\\* day

        | **Grade** | | Target \\| met |
        | --- | --- | --- |
        | K | | One<br>and two |

        See the [plan](<https://example.org/plan>) 2. here

        \\[Choose an item.\\]

        A note

        > **R. Lee:** By when?

        > **Comment:** June.

        > ▣ The school

        """)
  }

  @Test func `JSON says where each paragraph stands`() throws {
    let value = try JSONText.parsed(ReportWriter<ReadDocument>.documentJSON.write(SampleDocument.value, ReportStyle()))
    #expect(value["blocks"]?[3]?["place"] == .string("Goals, table 1, row 1"))
    #expect(value["blocks"]?[5]?["cell"] == .number(3))
    #expect(value["blocks"]?[6]?["page"] == .number(2))
    #expect(value["controls"]?[0]?["prompt"] == .string("Choose an item."))
    #expect(value["comments"]?[1]?["isReply"] != nil)
  }
}
