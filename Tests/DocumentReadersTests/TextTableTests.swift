import DocumentModel
import DocumentReaders
import Testing

struct TextTableTests {
  @Test(arguments: [
    "| Grade | BOY |\n|---|:--:|\n| K | 41% |", "Grade | BOY\n------|----\nK | 41%",
    "+-------+-----+\n| Grade | BOY |\n+=======+=====+\n| K     | 41% |\n+-------+-----+",
  ])
  func `reads tables of bars with a marked header`(_ text: String) throws {
    let document = try read("Before\n\(text)\n\nAfter")
    #expect(
      outline(document) == ["p Before", "c0:0,0 Grade", "c0:0,1 BOY", "c0:1,0 K", "c0:1,1 41%", "p After"])
    #expect(document.tables.map(\.headerRowCount) == [1])
    #expect(document.tables.map(\.rowCount) == [2])
    checkPromises(document)
  }

  @Test func `reads two rows of as many cells without a header`() throws {
    let document = try read("Strategy | Owner\nHire a coach | Principal\nA line with one | bar | more")
    #expect(document.tables.map(\.rowCount) == [2])
    #expect(document.tables.map(\.headerRowCount) == [0])
    #expect(document.blocks.last?.cell == nil)
  }

  @Test func `keeps empty cells in their places, without blocks`() throws {
    let document = try read("| Group | | 2026 |\n|---|---|---|\n| | 12 | |")
    let table = try #require(document.tables.first)
    #expect(table.cells.map { [$0.row, $0.column] } == [[0, 0], [0, 1], [0, 2], [1, 0], [1, 1], [1, 2]])
    #expect(table.cells.map { document.text(of: $0) } == ["Group", "", "2026", "", "12", ""])
    #expect(table.cells.filter { $0.blocks.isEmpty }.count == 3)
    checkPromises(document)
  }

  @Test(arguments: ["Share: Facebook | X | Email", "P(A|B) is the share", "||", "| alone"])
  func `leaves a single line with bars as it is`(_ line: String) throws {
    let document = try read("Before\n\n\(line)\n\nAfter")
    #expect(document.tables.isEmpty)
    #expect(outline(document) == ["p Before", "p \(line)", "p After"])
  }

  @Test func `reads lines with as many tabs as rows`() throws {
    let document = try read("\tBOY\tEOY\nK\t41%\t68%\n1\t52%\t\nTotal of the school: 287")
    #expect(
      outline(document) == [
        "c0:0,1 BOY", "c0:0,2 EOY", "c0:1,0 K", "c0:1,1 41%", "c0:1,2 68%", "c0:2,0 1", "c0:2,1 52%",
        "p Total of the school: 287",
      ])
    #expect(document.tables.map(\.columnCount) == [3])
    #expect(document.tables.first?.cells.count == 9)
  }

  @Test func `drops columns that tabs only pad`() throws {
    let document = try read("Principal:\t\tAda Lopez\nSchool:\t\tMaple")
    #expect(outline(document) == ["c0:0,0 Principal:", "c0:0,1 Ada Lopez", "c0:1,0 School:", "c0:1,1 Maple"])
  }

  @Test(arguments: [
    "1.\tHire a coach\n2.\tTrain teachers", "•\tHire\n•\tTrain", "\tWe read.\n\tWe write.", "A\tB\n\nC\tD",
    "A\tB\nC\tD\tE",
  ])
  func `takes lists and single lines with tabs for no table`(_ text: String) throws {
    #expect(try read(text).tables.isEmpty)
  }

  @Test func `reads columns that blanks set apart, with a ruled header or without one`() throws {
    let ruled =
      "School         Fall  Spring\n-------------  ----  ------\nCedar Ridge    41%   52%\nBirch Hill     38%   44%"
    let document = try read("The results:\n\n\(ruled)\n\nAfter")
    #expect(
      outline(document) == [
        "p The results:", "c0:0,0 School", "c0:0,1 Fall", "c0:0,2 Spring", "c0:1,0 Cedar Ridge", "c0:1,1 41%",
        "c0:1,2 52%", "c0:2,0 Birch Hill", "c0:2,1 38%", "c0:2,2 44%", "p After",
      ])
    #expect(document.tables.map(\.headerRowCount) == [1])
    checkPromises(document)
    let bare = try read("             2024    2025\nELA           55%     57%\nMathematics   44%     45%")
    #expect(bare.tables.map { [$0.rowCount, $0.columnCount, $0.headerRowCount] } == [[3, 3, 0]])
  }

  @Test func `joins the lines of cells that are wrapped inside their columns`() throws {
    let text = """
      Action                      Who              When
      --------------------------  ---------------  ------------
      Train all teachers in       Principal and    Sept 2026
      structured literacy         coach
      Buy decodable books         Principal        Oct 2026
      """
    let document = try read(text)
    let table = try #require(document.tables.first)
    #expect(
      table.cells.dropFirst(3).map { document.text(of: $0) } == [
        "Train all teachers in structured literacy", "Principal and coach", "Sept 2026", "Buy decodable books",
        "Principal", "Oct 2026",
      ])
  }

  @Test func `reads rows whose first cell begins on a line below the others`() throws {
    let text = """
      Team             Meets on
                       Mondays at three
      and no
      Office           Fridays at four
      Board            Tuesdays at six
      Council          Thursdays at one
      """
    let table = try #require(try read(text).tables.first)
    #expect(table.rowCount == 5)
  }

  @Test(arguments: [
    "1.  Hire a coach\n2.  Train teachers\n3.  Visit homes\n4.  Meet",
    "Principal:      Ada Lopez\nSchool:         Maple\nPhone:          555-0142\nChair:          Ben Ray",
    "We met in May.  We talked about reading.  It was good.\nThe team agreed.  The plan is ready.  We will start.\n"
      + "Next we meet.  The team will plan.  It will be good.",
    "Maple School\n12 Main Street\nSpringfield\n    Dear families,\n    we write to you",
    "let x    = 1\nlet long = 2\nlet y    = 3\nlet z    = 4", "Sincerely,           Date\nAda Lopez            May 4",
    "OCT 14   Curriculum night\nOCT 21   Picture day\nNOV 4    No school",
    "Name: Ada   Grade: 3   Room: 4\nName: Ben   Grade: 4   Room: 5\nName: Cid   Grade: 5   Room: 6",
    "We met.\n\n+---+---+", "We met.\n\n+===+===+\n+---+---+",
  ])
  func `takes lists, forms, prose, addresses, code and letters for no table`(_ text: String) throws {
    #expect(try read(text).tables.isEmpty)
  }

  @Test(arguments: ["plan.txt", "plan.md"])
  func `reads drawn grids with cells of several lines and merged cells`(_ name: String) throws {
    let text = """
      +---------+-------+--------+
      | Goal    | Fall  | Spring |
      +=========+=======+========+
      | Read    | first | 52%    |
      | better  | line  |        |
      +---------+-------+--------+
      | Write   | both columns   |
      +---------+-------+--------+
      | Tall    | a     | b      |
      |         +-------+--------+
      | more    | c     | d      |
      +---------+-------+--------+
      """
    let document = try read(text, as: name)
    let table = try #require(document.tables.first)
    #expect(
      table.cells.map { "\($0.row),\($0.column) \($0.rowSpan)x\($0.columnSpan) \(document.text(of: $0))" } == [
        "0,0 1x1 Goal", "0,1 1x1 Fall", "0,2 1x1 Spring", "1,0 1x1 Read better", "1,1 1x1 first line", "1,2 1x1 52%",
        "2,0 1x1 Write", "2,1 1x2 both columns", "3,0 2x1 Tall more", "3,1 1x1 a", "3,2 1x1 b", "4,1 1x1 c",
        "4,2 1x1 d",
      ])
    #expect(table.headerRowCount == 1)
    checkPromises(document)
  }

  @Test func `keeps a row a line where three borders frame many`() throws {
    let document = try read("+---+---+\n| a | b |\n+---+---+\n| 1 | 2 |\n| 3 | 4 |\n+---+---+")
    #expect(document.tables.map { [$0.rowCount, $0.headerRowCount] } == [[3, 1]])
  }

  @Test(arguments: [
    "Name,Grade,Score\nAda,3,\"1,200\"\n\"B \"\"x\"\"\",4,\n", "Name;Grade;Score\r\nAda;3;1,200\r\n\"B \"\"x\"\"\";4;",
  ])
  func `reads data between commas or semicolons as a table with a header`(_ text: String) throws {
    let document = try read(text, as: "plan.csv")
    #expect(
      outline(document) == [
        "c0:0,0 Name", "c0:0,1 Grade", "c0:0,2 Score", "c0:1,0 Ada", "c0:1,1 3", "c0:1,2 1,200", "c0:2,0 B \"x\"",
        "c0:2,1 4",
      ])
    #expect(document.tables.map(\.headerRowCount) == [1])
    checkPromises(document)
  }

  @Test(arguments: [
    "Ada Lopez, principal, Maple\nBen Ray, teacher, Oak\nCid Noh, nurse, Elm", "Read, write\nThink, speak\nDo, be",
    "We read, write and think.\nWe meet, plan and act, too.\nDone.", "a,b,c\nd,e,f\n\nand so on",
  ])
  func `takes lists of people and sentences for no data`(_ text: String) throws {
    #expect(try read(text).tables.isEmpty)
  }

  @Test func `reads numbered rows of several tabs as a table`() throws {
    #expect(try read("1.\tHire\tPrincipal\n2.\tTrain\tCoach").tables.map(\.columnCount) == [3])
  }
}
