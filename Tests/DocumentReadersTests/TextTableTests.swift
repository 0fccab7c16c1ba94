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

  @Test func `reads numbered rows of several tabs as a table`() throws {
    #expect(try read("1.\tHire\tPrincipal\n2.\tTrain\tCoach").tables.map(\.columnCount) == [3])
  }
}
