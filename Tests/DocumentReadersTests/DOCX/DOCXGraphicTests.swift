import DocumentModel
import DocumentReaders
import Testing

/// Charts and diagrams, whose words stand in parts of their own.
struct DOCXGraphicTests {
  private static let drawing = "xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""

  private func chart(_ content: String) -> [UInt8] {
    let uri = "http://schemas.openxmlformats.org/drawingml/2006/chart"
    return Array("<c:chartSpace xmlns:c=\"\(uri)\" \(Self.drawing)><c:chart>\(content)</c:chart></c:chartSpace>".utf8)
  }

  private func title(_ words: String...) -> String {
    let runs = words.map { "<a:r><a:t>\($0)</a:t></a:r>" }.joined()
    return "<c:title><c:tx><c:rich><a:p>\(runs)</a:p></c:rich></c:tx></c:title>"
  }

  private func points(_ words: [String]) -> String {
    words.enumerated().map { "<c:pt idx=\"\($0.offset)\"><c:v>\($0.element)</c:v></c:pt>" }.joined()
  }

  private func series(_ name: String, _ categories: [String], _ values: [String], format: String = "General") -> String
  {
    """
    <c:ser><c:tx><c:strRef><c:f>Sheet1!$B$1</c:f><c:strCache>\(points([name]))</c:strCache></c:strRef></c:tx>
    <c:dLbls><c:dLbl><c:tx><c:rich><a:p><a:r><a:t>label</a:t></a:r></a:p></c:rich></c:tx></c:dLbl></c:dLbls>
    <c:cat><c:strRef><c:strCache>\(points(categories))</c:strCache></c:strRef></c:cat>
    <c:val><c:numRef><c:numCache><c:formatCode>\(format)</c:formatCode>\(points(values))</c:numCache></c:numRef></c:val></c:ser>
    """
  }

  private func file(_ anchor: String) -> WordFile {
    WordFile(around(r("before") + "<w:r><w:drawing>\(anchor)</w:drawing></w:r>") + p("after"))
  }

  @Test func `reads a chart's titles and a line for each series`() throws {
    var file = file("<c:chart r:id=\"c1\"/>")
    file.add(
      "chart", id: "c1", file: "charts/chart1.xml",
      chart(
        title("Read", "ing") + "<c:plotArea>" + series("Grade 3", ["2023", "2024"], ["41", "45"])
          + series("Grade 4", ["2023", "2024"], ["0.4100000000000001", "0.5"], format: "0%")
          + "<c:catAx><c:delete val=\"1\"/>\(title("not shown"))</c:catAx><c:valAx><c:delete val=\"0\"/>\(title("Percent"))</c:valAx></c:plotArea>"
      ))
    let document = try file.read()
    #expect(
      document.words == [
        "before", "Reading", "Percent", "2023, 2024", "Grade 3: 41, 45", "Grade 4: 41%, 50%", "after",
      ])
    #expect(document.blocks.map(\.story) == [.body, .chart, .chart, .chart, .chart, .chart, .body])
    #expect(document.notices.isEmpty)
  }

  @Test func `reads a chart of the newer kind`() throws {
    let uri = "http://schemas.microsoft.com/office/drawing/2014/chartex"
    var file = file("<cx:chart xmlns:cx=\"\(uri)\" r:id=\"c1\"/>")
    file.add(
      "chartEx", id: "c1", file: "charts/chartEx1.xml",
      Array(
        """
        <cx:chartSpace xmlns:cx="\(uri)" \(Self.drawing)><cx:chartData><cx:data id="0"><cx:strDim type="cat"><cx:lvl>
        <cx:pt idx="0">North</cx:pt><cx:pt idx="1">South</cx:pt></cx:lvl></cx:strDim><cx:numDim type="val">
        <cx:lvl formatCode="General"><cx:pt idx="0">7</cx:pt><cx:pt idx="1">9</cx:pt></cx:lvl></cx:numDim></cx:data></cx:chartData>
        <cx:chart><cx:title><cx:tx><cx:rich><a:p><a:r><a:t>Schools</a:t></a:r></a:p></cx:rich></cx:tx></cx:title><cx:plotArea>
        <cx:plotAreaRegion><cx:series><cx:tx><cx:txData><cx:v>2026</cx:v></cx:txData></cx:tx><cx:dataId val="0"/></cx:series>
        </cx:plotAreaRegion></cx:plotArea></cx:chart></cx:chartSpace>
        """.utf8))
    #expect(try file.read().words == ["before", "Schools", "2026: North 7, South 9", "after"])
  }

  @Test func `reads a diagram's words in the order of its tree`() throws {
    let point = { (id: String, words: String) in
      "<dgm:pt modelId=\"\(id)\"><dgm:t><a:p><a:r><a:t>\(words)</a:t></a:r></a:p></dgm:t></dgm:pt>"
    }
    let connection = { (parent: String, child: String, order: Int) in
      "<dgm:cxn modelId=\"c\(child)\" srcId=\"\(parent)\" destId=\"\(child)\" srcOrd=\"\(order)\"/>"
    }
    var file = file("<dgm:relIds r:dm=\"d1\" r:lo=\"x\"/>")
    file.add(
      "diagramData", id: "d1", file: "diagrams/data1.xml",
      Array(
        """
        <dgm:dataModel xmlns:dgm="http://schemas.openxmlformats.org/drawingml/2006/diagram" \(Self.drawing)><dgm:ptLst>
        <dgm:pt modelId="0" type="doc"/>\(point("1", "Act"))\(point("2", "Plan"))\(point("3", "Goals"))\(point("4", " "))
        </dgm:ptLst><dgm:cxnLst>\(connection("0", "1", 1))\(connection("0", "2", 0))\(connection("2", "3", 0))
        <dgm:cxn modelId="9" type="presOf" srcId="3" destId="1"/></dgm:cxnLst></dgm:dataModel>
        """.utf8))
    let document = try file.read()
    #expect(document.words == ["before", "Plan", "Goals", "Act", "after"])
    #expect(document.blocks.map(\.story) == [.body, .diagram, .diagram, .diagram, .body])
  }

  @Test(arguments: ["<c:chart r:id=\"gone\"/>", "<dgm:relIds r:dm=\"gone\"/>"])
  func `says that a chart or diagram is not in the file`(_ anchor: String) throws {
    let document = try file(anchor).read()
    #expect(document.words == ["before", "after"])
    #expect(document.notices.map(\.kind) == [.partLeftOut])
  }

  @Test func `says that a chart's part is damaged`() throws {
    var file = file("<c:chart r:id=\"c1\"/>")
    file.add("chart", id: "c1", file: "charts/chart1.xml", Array("<c:chart".utf8))
    let document = try file.read()
    #expect(document.words == ["before", "after"])
    #expect(document.notices.contains { $0.message.hasPrefix("the words of a chart were left out") })
  }
}
