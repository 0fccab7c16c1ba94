import DocumentModel
import DocumentReaders
import TestSupport
import Testing

/// Pages that are drawn here letter by letter, where the place of each line matters.
struct PDFPageTests {
  /// The document of one page with a content stream, and with more objects after it.
  private func read(_ content: String, annotations: String = "", objects: String = "") throws -> Document {
    let file = """
      %PDF-1.4
      1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
      2 0 obj<</Type/Pages/Count 1/Kids[3 0 R]>>endobj
      3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Resources<</Font<</F 4 0 R>>>>/Contents 5 0 R\(annotations)>>
      endobj
      4 0 obj<</Type/Font/Subtype/Type1/BaseFont/Courier>>endobj
      5 0 obj<</Length \(content.utf8.count)>>stream
      \(content)
      endstream endobj
      \(objects)
      trailer<</Root 1 0 R>>
      """
    return try DocumentReader.read(Array(file.utf8), fileName: "plan.pdf")
  }

  private func words(_ words: String, _ x: Int, _ y: Int, size: Int = 10) -> String {
    "BT /F \(size) Tf \(x) \(y) Td (\(words)) Tj ET\n"
  }

  private func column(_ side: String, _ x: Int, from y: Int, leading: Int) -> String {
    (0..<20).map { words("\(side)\($0) students read and write there", x, y - $0 * leading) }.joined()
  }

  /// The names of the lines as they were read.
  private func order(_ document: Document) -> [Substring] {
    document.text.split(whereSeparator: \.isWhitespace).filter { $0.last?.isNumber == true }
  }

  private var sides: [Substring] { ["L", "R"].flatMap { side in (0..<20).map { "\(side)\($0)" } } }

  @Test(arguments: [12, 15, 24])
  func `reads columns one after the other, however their lines stand to each other`(_ leading: Int) throws {
    for lower in stride(from: 0, to: leading, by: 2) {
      let left = column("L", 60, from: 700, leading: leading)
      let document = try read(left + column("R", 320, from: 700 - lower, leading: leading))
      #expect(order(document) == sides, "\(lower) points lower")
    }
  }

  @Test(arguments: [22, 24, 27]) func `a heading above one column parts it from no other`(_ below: Int) throws {
    let left = words("Goal A", 60, 700, size: 18) + column("L", 60, from: 700 - below, leading: 12)
    let document = try read(left + column("R", 320, from: 700, leading: 12))
    #expect(order(document) == sides)
    #expect(document.text.hasPrefix("Goal A\n"))
  }

  @Test func `blocks of lines below each other are no columns, wherever they begin`() throws {
    var content = ""
    for block in 0..<6 {
      for line in 0..<3 {
        let y = 700 - block * 40 - line * 12
        content += words("W\(block * 3 + line) students read and write", block.isMultiple(of: 2) ? 60 : 320, y)
      }
    }
    #expect(order(try read(content)) == (0..<18).map { "W\($0)" })
  }

  /// A table of two cells side by side: a narrow one, whose lines end at its side, and one for what else is told.
  private func narrow(_ lines: [String], beside other: String) throws -> String {
    var content = "100 700 m 400 700 l S 100 660 m 400 660 l S\n"
    for x in [100, 172, 400] { content += "\(x) 700 m \(x) 660 l S\n" }
    for (index, line) in lines.enumerated() { content += words(line, 103, 688 - index * 12) }
    let document = try read(content + words(other, 175, 688))
    return String(document.text(of: try #require(document.tables.first?.cells.first)))
  }

  @Test func `joins a word that a narrow cell broke, where the document has the whole`() throws {
    #expect(try narrow(["Walkthrough", "s in May"], beside: "Two walkthroughs, in spring") == "Walkthroughs in May")
    #expect(try narrow(["Walkthrough", "s in May"], beside: "Visits in spring") == "Walkthrough s in May")
    #expect(try narrow(["Description", "al and so"], beside: "descriptional, or al dente") == "Description al and so")
  }

  private let boxes = """
    10 0 obj<</Type/Annot/Subtype/Widget/FT /Btn/T(a)/V/Yes/AS/Yes/Rect[72 690 84 702]>>endobj
    11 0 obj<</Type/Annot/Subtype/Widget/T(an objective)/FT/Btn/V/Off/AS/Off/Rect[72 670 84 682]>>endobj
    12 0 obj<</Type/Annot/Subtype/Widget/FT/Btn/Ff 65536/T(Print)/Rect[72 650 84 662]>>endobj
    13 0 obj<</Type/Annot/Subtype/Widget/FT/Tx/T(name)/Rect[72 630 84 642]>>endobj
    """

  @Test func `tells of check boxes whose ticks cannot be read`() throws {
    let again = "10 0 obj<</Type/Annot/Subtype/Widget/FT/Btn/T(a)/V/Off/AS/Off/Rect[72 690 84 702]>>endobj"
    let content = words("Schoolwide", 100, 692) + words("Targeted", 100, 672)
    let document = try read(
      content, annotations: "/Annots[10 0 R 11 0 R 12 0 R 13 0 R]", objects: boxes + "\n" + again)
    #expect(document.notices.map(\.kind) == [.partLeftOut] && document.notices.map(\.count) == [2])
    #expect(document.notices.first?.message.hasPrefix("2 check boxes") == true)
    #expect(try read(content).notices.isEmpty)
  }
}
