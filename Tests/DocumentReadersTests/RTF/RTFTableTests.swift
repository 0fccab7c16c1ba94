import DocumentModel
import DocumentReaders
import Testing

struct RTFTableTests {
  @Test func `lays cells out by the edges that their rows have in common`() throws {
    let document = try rtf(
      "Before\\par " + row([(3000, "Measure"), (9000, "Results")], "\\trhdr")
        + row([(3010, "ELA"), (6000, "52%"), (9000, "58%")])
        + "\\pard After\\par")
    #expect(
      document.cells() == ["0,0 1x1 Measure", "0,1 1x2 Results", "1,0 1x1 ELA", "1,1 1x1 52%", "1,2 1x1 58%"])
    #expect(document.tables[0].headerRowCount == 1)
    #expect(document.blocks.map { $0.cell == nil } == [true, false, false, false, false, false, true])
    checkPromises(document)
  }

  @Test func `joins merged cells to where they begin`() throws {
    let body =
      #"\trowd\clvmgf\cellx3000\clmgf\cellx6000\clmrg\cellx9000\pard\intbl Tall\cell Wide\cell\cell\row"#
      + #"\trowd\clvmrg\cellx3000\cellx6000\cellx9000\pard\intbl\cell a\par more\cell b\cell\row\pard\par"#
    let document = try rtf(body)
    #expect(document.cells() == ["0,0 2x1 Tall", "0,1 1x2 Wide", "1,1 1x1 a\nmore", "1,2 1x1 b"])
  }

  @Test func `keeps words that stand in a cell merged into the one above`() throws {
    let body =
      #"\trowd\clvmgf\cellx3000\pard\intbl A\cell\row\trowd\clvmrg\cellx3000\pard\intbl B\cell\row\pard\par"#
    #expect(try rtf(body).cells() == ["0,0 1x1 A", "1,0 1x1 B"])
  }

  @Test func `reads the shape of a row before or after its cells`() throws {
    let body =
      #"\pard\intbl a\cell b\cell{\trowd\cellx2000\cellx4000\row}\pard\intbl c\cell{\trowd\cellx4000\row}\pard\par"#
    #expect(try rtf(body).cells() == ["0,0 1x1 a", "0,1 1x1 b", "1,0 1x2 c"])
  }

  @Test func `reads tables in cells, and what follows them there`() throws {
    let body = #"""
      \trowd\cellx5000\cellx9000\pard\intbl\itap1 Outer\par\pard\intbl\itap2 in one\nestcell in two\nestcell
      {\*\nesttableprops\trowd\cellx2000\cellx4000\nestrow}{\nonesttables\par}\pard\intbl\itap1 after\cell next\cell
      {\trowd\cellx5000\cellx9000\row}\pard End\par
      """#
    let document = try rtf(body)
    #expect(document.cells(of: 0) == ["0,0 1x1 Outer\nin one\nin two\nafter", "0,1 1x1 next"])
    #expect(document.cells(of: 1) == ["0,0 1x1 in one", "0,1 1x1 in two"])
    #expect(document.tables[1].parent == CellReference(table: 0, cell: 0))
    #expect(document.blocks.last?.cell == nil)
  }

  @Test func `reads rows without a shape and words without a cell`() throws {
    #expect(try rtf(#"\pard\intbl a\cell b\cell\row\pard c\par"#).cells() == ["0,0 1x1 a", "0,1 1x1 b"])
    let loose = try rtf(#"\trowd\cellx2000\pard\intbl a\cell\row b\par"#)
    #expect(outline(loose) == ["c0:0,0 a", "p b"])
  }

  @Test func `tells notes of a table after it`() throws {
    let body = row([(2000, #"a{\footnote note}"#), (4000, "b")]) + #"\pard c\par"#
    #expect(outline(try rtf(body)) == ["c0:0,0 a", "c0:0,1 b", "p (footnote) note", "p c"])
  }
}
