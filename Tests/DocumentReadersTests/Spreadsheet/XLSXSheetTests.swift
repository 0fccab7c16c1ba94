import DocumentModel
import DocumentReaders
import Testing

/// Sheets: what is seen of them, and what belongs to their cells.
struct XLSXSheetTests {
  @Test func `reads visible sheets in the workbook's order, and names the others`() throws {
    let file = WorkbookFile(sheets: [
      .init(name: "Cover", rows: row(1, words("A1", "a"))),
      .init(name: "Lists", rows: row(1, words("A1", "b")), state: "hidden"),
      .init(name: "Keys", rows: row(1, words("A1", "c")), state: "veryHidden"),
      .init(name: "Goals &amp; more", rows: ""),
      .init(name: "Plan", rows: row(1, words("A1", "d"))),
    ])
    let document = try file.read()
    #expect(outline(document) == ["h1 Cover", "p a", "h1 Goals & more", "h1 Plan", "p d"])
    #expect(document.notices.map(\.message) == ["2 hidden sheets were left out: “Lists”, “Keys”"])
  }

  @Test func `leaves hidden rows and columns out, and says so`() throws {
    let rows =
      grid([["a", "b", "c"]]) + row(2, words("A2", "x"), words("C2", "y"), hidden: true)
      + grid([["d", "e", "f"]], row: 3)
    let document = try WorkbookFile(
      rows, before: "<cols><col min=\"2\" max=\"2\" hidden=\"1\"/></cols>"
    ).read()
    #expect(document.sheetCells == [["A1 a", "C1 c", "A3 d", "C3 f"]])
    #expect(document.notices.map(\.kind) == [.hiddenTextLeftOut])
    #expect(document.notices[0].message.hasPrefix("1 row and 1 column with words"))
    #expect(document.tables[0].sheet == SheetGrid(sheet: "Goals", rows: [1, 3], columns: [1, 3]))
  }

  @Test func `names the cell of a place`() throws {
    let document = try WorkbookFile(
      grid([["*Owner", "*Due"], ["J. Ortiz", "May"]], row: 6, column: 2)
    ).read()
    let cell = try #require(document.tables.first?.cells.last)
    #expect(document.place(of: cell.range).description == "Goals, cell C7, Due")
  }

  @Test func `keeps merged cells once, with their spans`() throws {
    let merges = "<mergeCells><mergeCell ref=\"A1:A2\"/><mergeCell ref=\"B1:C1\"/></mergeCells>"
    let document = try WorkbookFile(grid([["a", "b", ""], ["under", "c", "d"]]), after: merges)
      .read()
    #expect(document.sheetCells == [["A1 2x1 a", "B1 1x2 b", "B2 c", "C2 d"]])
    #expect(document.notices.map(\.message) == ["1 cell under a merged one was left out"])
  }

  @Test func `shows a merged cell whose first row is hidden, and cuts spans at hidden ones`() throws {
    let merges = "<mergeCells><mergeCell ref=\"A1:A3\"/></mergeCells>"
    let rows =
      row(1, words("A1", "a"), words("B1", "x"), hidden: true)
      + grid([["", "b"], ["", "c"]], row: 2)
    let document = try WorkbookFile(rows, after: merges).read()
    #expect(document.sheetCells == [["A2 2x1 a", "B2 b", "B3 c"]])
  }

  @Test func `of merged ranges that overlap, the first counts`() throws {
    let merges = "<mergeCells><mergeCell ref=\"B1:C2\"/><mergeCell ref=\"A2:B3\"/></mergeCells>"
    let document = try WorkbookFile(
      grid([["a", "b", ""], ["c", "", ""], ["d", "e", "f"]]), after: merges
    ).read()
    #expect(document.sheetCells == [["A1 a", "B1 2x2 b", "A2 c", "A3 d", "B3 e", "C3 f"]])
  }

  @Test func `makes drop-downs of cells with a list to choose from`() throws {
    let choices = """
      <dataValidations><dataValidation type="list" sqref="B2 D9"/><dataValidation type="whole" sqref="A2"/></dataValidations>\
      <extLst><ext><x14:dataValidations><x14:dataValidation type="list"><xm:sqref>B3:B900</xm:sqref></x14:dataValidation>\
      </x14:dataValidations></ext></extLst>
      """
    let document = try WorkbookFile(
      grid([["Goal", "Status"], ["1", "Met"], ["2", ""]]), after: choices
    ).read()
    #expect(document.controls.map(\.kind) == [.dropDown, .dropDown])
    #expect(document.controls.map { String(document[$0.range]) } == ["Met", ""])
    #expect(document.controls.map(\.isPlaceholder) == [false, true])
    #expect(document.tables[0].cells.last?.range == document.controls[1].range)
  }

  @Test func `follows links out of the workbook and inside it`() throws {
    let links =
      "<hyperlinks><hyperlink ref=\"A1\" r:id=\"h\"/><hyperlink ref=\"A2:B2\" location=\"Lists!A1\"/></hyperlinks>"
    var file = WorkbookFile(grid([["site", "x"], ["list", "y"]]), after: links)
    file.sheets[0].links = [("h", "https://example.org/a")]
    let document = try file.read()
    #expect(
      document.links.map { "\(document[$0.range]) \($0.target)" } == [
        "site https://example.org/a", "list #Lists!A1", "y #Lists!A1",
      ])
  }

  @Test func `keeps notes apart, in threads where there are any`() throws {
    let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    let threads = "http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"
    var file = WorkbookFile(grid([["a", "b"], ["c", "d"]]))
    file.sheets[0].relations = [("comments", "c", "/n.xml"), ("threadedComment", "t", "/t.xml")]
    file.parts = [
      (
        "n.xml",
        """
        <comments xmlns="\(main)"><authors><author>J. Ortiz</author></authors><commentList>\
        <comment ref="B2" authorId="0"><text><r><t>J. Ortiz:&#10;</t></r><r><t>Check this</t></r></text></comment>\
        <comment ref="A1" authorId="0"><text><t>[Threaded comment]</t></text></comment></commentList></comments>
        """
      ),
      (
        "t.xml",
        """
        <ThreadedComments xmlns="\(threads)"><threadedComment ref="A1" dT="2026-01-05T08:00:00.00" personId="{p}" id="{1}">\
        <text>Is it so?</text></threadedComment><threadedComment ref="A1" personId="{p}" id="{2}" parentId="{1}">\
        <text>It is</text></threadedComment></ThreadedComments>
        """
      ),
      (
        "xl/persons/person.xml",
        "<personList xmlns=\"\(threads)\"><person displayName=\"A. Lee\" id=\"{p}\"/></personList>"
      ),
    ]
    let document = try file.read()
    #expect(document.comments.map(\.text) == ["Is it so?", "It is", "Check this"])
    #expect(document.comments.map(\.author) == ["A. Lee", "A. Lee", "J. Ortiz"])
    #expect(document.comments.map(\.isReply) == [false, true, false])
    #expect(document.comments.map { String(document[$0.range]) } == ["a", "a", "d"])
  }

  @Test func `reads text boxes, and the words of charts, after the tables`() throws {
    let drawing = """
      <xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" \
      xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" \
      xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><xdr:twoCellAnchor><xdr:sp><xdr:nvSpPr>\
      <xdr:cNvPr id="1" name="box"/></xdr:nvSpPr><xdr:txBody><a:p><a:r><a:rPr b="1"/><a:t>Our vision</a:t></a:r></a:p><a:p>\
      <a:r><a:t>Every child</a:t></a:r><a:br/><a:r><a:t>reads</a:t></a:r></a:p></xdr:txBody></xdr:sp></xdr:twoCellAnchor>\
      <xdr:twoCellAnchor><xdr:sp><xdr:nvSpPr><xdr:cNvPr id="2" name="old" hidden="1"/></xdr:nvSpPr><xdr:txBody><a:p><a:r>\
      <a:t>unseen</a:t></a:r></a:p></xdr:txBody></xdr:sp></xdr:twoCellAnchor><xdr:twoCellAnchor><xdr:pic><xdr:nvPicPr>\
      <xdr:cNvPr id="3" name="p" descr="The school"/></xdr:nvPicPr></xdr:pic></xdr:twoCellAnchor><xdr:twoCellAnchor>\
      <xdr:graphicFrame><c:chart r:id="c1"/></xdr:graphicFrame></xdr:twoCellAnchor></xdr:wsDr>
      """
    let chart = """
      <c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" \
      xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><c:title><c:tx><c:rich><a:p><a:r><a:t>Scores</a:t></a:r></a:p>\
      </c:rich></c:tx></c:title></c:chartSpace>
      """
    let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    var file = WorkbookFile(grid([["a", "b"], ["c", "d"]]))
    file.sheets[0].relations = [("drawing", "d", "/xl/d.xml")]
    file.parts = [
      ("xl/d.xml", drawing), ("xl/chart.xml", chart),
      (
        "xl/_rels/d.xml.rels",
        """
        <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="c1" \
        Type="\(office)/chart" Target="chart.xml"/></Relationships>
        """
      ),
    ]
    let document = try file.read()
    #expect(
      outline(document).suffix(3) == [
        "p (textBox)! Our vision", "p (textBox) Every child\nreads", "p (chart) Scores",
      ])
    #expect(document.pictures.map(\.description) == ["The school"])
    #expect(document.notices == [])
  }

  @Test func `says which sheets have no part that can be read`() throws {
    var file = WorkbookFile(sheets: [
      .init(name: "A", rows: ""), .init(name: "B", rows: row(1, words("A1", "b"))),
    ])
    file.parts = [("xl/sheets/sheet1.xml", "<worksheet")]
    let document = try file.read()
    #expect(document.words == ["B", "b"])
    #expect(document.notices.map(\.kind) == [.cutShort, .partLeftOut])
  }
}
