import DocumentModel
import DocumentReaders
import TestSupport
import Testing

/// Containers: what Word opens, what it refuses, and what they may cost.
struct DOCXPackageTests {
  private func code(_ bytes: [UInt8], _ limits: ReadingLimits = ReadingLimits()) -> String? {
    do {
      _ = try DocumentReader.read(bytes, fileName: "plan.docx", options: ReadingOptions(limits: limits))
      return nil
    } catch {
      return error.code.name
    }
  }

  @Test(arguments: ["word/document2.xml", "document.xml", "WORD/Document.XML", "my folder/main.xml"])
  func `finds the main part by its relationship`(_ name: String) throws {
    var file = WordFile(p("found"))
    file.main = name
    #expect(try file.read().text == "found")
  }

  @Test func `finds parts in another case and with backslashes`() throws {
    var zip = StoredZip()
    let file = WordFile(p("found"))
    for part in ["_rels/.rels", "word/document.xml"] {
      let content = try #require(file.content(of: part))
      zip.add(part == "word/document.xml" ? "Word\\Document.xml" : part, content)
    }
    #expect(try DocumentReader.read(zip.archive, fileName: "a.docx").text == "found")
  }

  @Test func `reads strict documents like transitional ones`() throws {
    var file = WordFile(p("strict", "<w:outlineLvl w:val=\"1\"/>"))
    file.namespace = "http://purl.oclc.org/ooxml/wordprocessingml/main"
    #expect(try file.read().blocks.first?.headingLevel == 2)
  }

  @Test(arguments: ["x:", ""])
  func `reads documents with another prefix or none`(_ prefix: String) throws {
    let declared = prefix.isEmpty ? "xmlns" : "xmlns:x"
    var file = WordFile("")
    let uri = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    let content =
      "<\(prefix)document \(declared)=\"\(uri)\"><\(prefix)p><\(prefix)r><\(prefix)t>here</\(prefix)t></\(prefix)r></\(prefix)p></\(prefix)document>"
    file.parts = [("word/document.xml", Array(content.utf8))]
    #expect(try file.read().text == "here")
  }

  @Test func `reads UTF-16 and a byte order mark`() throws {
    var file = WordFile(p("é€"))
    let content = String(decoding: try #require(file.content(of: "word/document.xml")), as: UTF8.self)
    let wide = content.replacing("UTF-8", with: "UTF-16").utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    file.parts = [("word/document.xml", [0xFF, 0xFE] + wide)]
    #expect(try file.read().text == "é€")
    file.parts = [("word/document.xml", [0xEF, 0xBB, 0xBF] + Array(content.utf8))]
    #expect(try file.read().text == "é€")
  }

  @Test func `reads text that is cut by the ends of chunks`() throws {
    let words = String(repeating: "é€𝒳 & ", count: 40_000)
    let document = try WordFile(p(words.replacing("&", with: "&amp;"))).read()
    #expect(document.text == String(words.dropLast()))
  }

  @Test func `reads a document without styles, numbering and relationships`() throws {
    var zip = StoredZip()
    zip.add("word/document.xml", try #require(WordFile(p("bare")).content(of: "word/document.xml")))
    #expect(try DocumentReader.read(zip.archive, fileName: "a.docx").text == "bare")
  }

  @Test func `finds a numbered main part that nothing names`() throws {
    var zip = StoredZip()
    zip.add("word/document2.xml", try #require(WordFile(p("bare")).content(of: "word/document.xml")))
    #expect(try DocumentReader.read(zip.archive, fileName: "a.docx").text == "bare")
  }

  @Test(arguments: ["NULL", "../NULL", "#bookmark", "media/gone.png", ""])
  func `bears relations that lead nowhere`(_ target: String) throws {
    var file = WordFile(around("<w:hyperlink r:id=\"x\">\(r("link"))</w:hyperlink>") + "<w:altChunk r:id=\"y\"/>")
    file.relations = ["hyperlink", "aFChunk", "comments", "glossaryDocument", "settings"].enumerated().map {
      ($0.element, $0.offset == 0 ? "x" : "y\($0.offset)", target)
    }
    #expect(try file.read().words == ["link"])
  }

  @Test func `reads what a package says of its template and its program`() throws {
    let office = "http://schemas.openxmlformats.org/officeDocument/2006"
    let relations = """
      <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
      <Relationship Id="a" Type="\(office)/relationships/extended-properties" Target="docProps/app.xml"/>
      <Relationship Id="b" Type="\(office)/relationships/officeDocument" Target="word/document.xml"/></Relationships>
      """
    let app = """
      <Properties xmlns="\(office)/extended-properties"><Template>SIP 2026.dotx</Template>
      <Application>Microsoft Office Word</Application></Properties>
      """
    var file = WordFile(p("x"))
    file.parts = [("_rels/.rels", Array(relations.utf8)), ("docProps/app.xml", Array(app.utf8))]
    let properties = try file.read().properties
    #expect(properties.template == "SIP 2026.dotx")
    #expect(properties.application == "Microsoft Office Word")
  }

  @Test func `reads a damaged side part as far as it holds and says so`() throws {
    var file = WordFile(p("x", "<w:pStyle w:val=\"A\"/>"))
    file.parts = [("word/styles.xml", Array("<w:styles><oops>".utf8))]
    let document = try file.read()
    #expect(document.text == "x")
    #expect(document.notices.map(\.kind) == [.cutShort])
    #expect(document.notices.first?.message.hasPrefix("word/styles.xml was read only as far as it holds") == true)
  }

  @Test func `names the part and the line of damage`() throws {
    var file = WordFile("")
    file.parts = [("word/document.xml", Array("<w:document\n xmlns:w=\"x\">\n<w:p></w:document>".utf8))]
    let error = #expect(throws: ReadingError.self) { try file.read() }
    #expect(error?.code == .damaged)
    #expect(error?.part == "word/document.xml, line 3")
    #expect(error?.remedy.isEmpty == false)
  }

  @Test(arguments: [
    "<!DOCTYPE w:document><w:document xmlns:w=\"x\"/>",
    "<!DOCTYPE d [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;\">]><d>&b;</d>",
    "<!DOCTYPE d [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><d>&x;</d>",
  ])
  func `refuses any document type`(_ content: String) {
    var file = WordFile("")
    file.parts = [("word/document.xml", Array(content.utf8))]
    #expect(code(file.bytes) == "notAllowed")
  }

  @Test(.timeLimit(.minutes(5))) func `refuses elements nested too deeply`() {
    let deep = String(repeating: "<w:p>", count: 100_000) + String(repeating: "</w:p>", count: 100_000)
    #expect(code(WordFile(deep).bytes) == "tooLarge")
  }

  @Test(.timeLimit(.minutes(5))) func `reads tables and text boxes nested as deeply as the limit allows`() throws {
    let tables = 240
    let open = String(repeating: "<w:tbl><w:tr><w:tc>", count: tables)
    let close = String(repeating: "</w:tc></w:tr></w:tbl>", count: tables)
    let document = try WordFile(open + p("deep") + close).read()
    #expect(document.tables.count == tables)
    let boxes = 200
    let boxed =
      String(repeating: "<w:p><w:r><w:txbxContent>", count: boxes) + p("deep")
      + String(repeating: "</w:txbxContent></w:r></w:p>", count: boxes)
    #expect(try WordFile(boxed).read().words == ["deep"])
  }

  @Test func `counts bytes as they come`() throws {
    let file = WordFile(p(String(repeating: "a", count: 10_000)))
    #expect(code(file.bytes, ReadingLimits(partBytes: 5_000)) == "tooLarge")
    #expect(code(file.bytes, ReadingLimits(totalBytes: 5_000)) == "tooLarge")
    #expect(code(file.bytes, ReadingLimits(parts: 3)) == "tooLarge")
    #expect(code(file.bytes, ReadingLimits(depth: 3)) == "tooLarge")
    #expect(code(file.bytes, ReadingLimits(fileBytes: 5_000)) == "tooLarge")
    #expect(code(file.bytes) == nil)
  }

  @Test func `says that an encrypted part needs a password`() {
    var zip = StoredZip()
    zip.claimsEncryption = true
    zip.add("word/document.xml", [1, 2, 3])
    #expect(code(zip.archive) == "passwordProtected")
  }

  @Test(.timeLimit(.minutes(5))) func `never crashes on a file with bytes changed`() {
    let bytes = WordFile("<w:tbl>\(tr(tc("a"), tc("b")))</w:tbl>\(p("x"))").bytes
    for index in stride(from: 0, to: bytes.count, by: 7) {
      var changed = bytes
      changed[index] ^= 0x5A
      _ = code(changed)
    }
  }

  @Test(.timeLimit(.minutes(5))) func `reads controls around controls around blanks in time linear in their size`()
    throws
  {
    let depth = 300
    let open = String(repeating: "<w:sdt><w:sdtPr><w:text/></w:sdtPr><w:sdtContent>", count: depth)
    let close = String(repeating: "</w:sdtContent></w:sdt>", count: depth)
    let blanks = String(repeating: " ", count: 2 << 20)
    let document = try WordFile(around(r("a") + open + r(blanks) + close + r("b"))).read()
    #expect(document.controls.count == depth)
    #expect(document.controls.allSatisfy { $0.isPlaceholder || $0.range.isEmpty })
  }

  @Test(.timeLimit(.minutes(5))) func `reads many runs in one paragraph`() throws {
    let document = try WordFile(around(String(repeating: "<w:r><w:t>a </w:t></w:r>", count: 20_000))).read()
    #expect(document.text.utf8.count == 39_999)
  }
}

extension WordFile {
  /// The bytes of one of the file's parts.
  fileprivate func content(of name: String) -> [UInt8]? { allParts.first { $0.name == name }?.content }
}
