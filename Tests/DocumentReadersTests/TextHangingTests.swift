import DocumentModel
import DocumentReaders
import Testing

/// Lines that go on under the words of the line above, and rows that go on in the next line.
struct TextHangingTests {
  @Test func `joins lines that hang under the words behind a label or a number`() throws {
    let text = """
      Goal:   Students in all five schools will read, write and reason at or
              above grade level, and more of them each year.

        1.1   Put a math coach in each building (Principals;
              Title I)
        1.2   Offer tutoring
      """
    #expect(
      outline(try read(text)) == [
        "p Goal:   Students in all five schools will read, write and reason at or above grade level, and more of them "
          + "each year.",
        "i0 1.1 Put a math coach in each building (Principals; Title I)", "i0 1.2 Offer tutoring",
      ])
  }

  @Test func `makes one cell of words that a line break parts`() throws {
    let document = try read("What\tWho\tWhen\nRead aloud\tAda Lopez,\nall teachers\tdaily\nWrite\tall\tweekly")
    let table = try #require(document.tables.first)
    #expect(table.rowCount == 3)
    #expect(table.cells.map { document.text(of: $0) }[4] == "Ada Lopez, all teachers")
  }

  @Test func `begins a table again where its first line stands again`() throws {
    let head = "  Action Step            Person         Timeline"
    let text = """
      \(head)
      Train all teachers       Principal      August
      Screen all students      Coach          May
      Call families            Counselor      weekly

      Strategy 2  Offer tutoring to all who are behind.

      \(head)
      Hire three tutors        Principal      July
      """
    #expect(try read(text).tables.map(\.rowCount) == [4, 2])
  }
}
