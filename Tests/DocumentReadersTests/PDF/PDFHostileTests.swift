import DocumentModel
import DocumentReaders
import TestSupport
import Testing

/// What is no PDF, or does harm, ends with an error in good time.
@Suite(.timeLimit(.minutes(2))) struct PDFHostileTests {
  private func refusal(_ bytes: [UInt8], _ limits: ReadingLimits = ReadingLimits()) -> String? {
    do {
      _ = try DocumentReader.read(bytes, fileName: "plan.pdf", options: ReadingOptions(limits: limits))
      return nil
    } catch {
      return error.code.name
    }
  }

  private func fixture(_ name: String) throws -> [UInt8] {
    try Repository.bytes("Tests/DocumentReadersTests/Fixtures/\(name).pdf")
  }

  /// A PDF of one page with a content stream, without a table of its objects.
  private func page(_ content: String) -> [UInt8] {
    Array(
      """
      %PDF-1.4
      1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
      2 0 obj<</Type/Pages/Count 1/Kids[3 0 R]>>endobj
      3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Resources<</Font<</F 4 0 R>>>>/Contents 5 0 R>>endobj
      4 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj
      5 0 obj<</Length \(content.utf8.count)>>stream
      \(content)
      endstream endobj
      trailer<</Root 1 0 R>>
      """.utf8)
  }

  @Test func `garbage is damaged`() {
    #expect(refusal(Array("%PDF-1.7\nnothing of the kind".utf8)) == "damaged")
    #expect(refusal(Array("%PDF-".utf8) + [UInt8](repeating: 0xFF, count: 50_000)) == "damaged")
  }

  @Test func `a PDF cut short is read as far as it goes, or refused`() throws {
    let whole = try fixture("libreoffice-writer")
    for share in 1..<8 {
      let code = refusal(Array(whole.prefix(whole.count * share / 8)))
      #expect(code == nil || ["damaged", "empty"].contains(code), "\(share)")
    }
  }

  @Test func `changed bytes do no harm`() throws {
    let whole = try fixture("reportlab-tables")
    for step in stride(from: 17, to: whole.count, by: 251) {
      var bytes = whole
      bytes[step] ^= 0x55
      _ = refusal(bytes)
    }
  }

  @Test func `a page without words says so`() {
    #expect(refusal(page("0 0 m 10 10 l S")) == "empty")
    #expect(refusal(page("BT /F 12 Tf 72 700 Td (Words) Tj ET")) == nil)
  }

  @Test func `time is kept, whatever a page asks for`() {
    let many = String(repeating: "BT /F 1 Tf 72 700 Td (a b c d e f g h) Tj ET\n", count: 60_000)
    let started = ContinuousClock.now
    let code = refusal(page(many), ReadingLimits(seconds: 1))
    #expect(code == nil || code == "tooSlow")
    #expect(ContinuousClock.now - started < .seconds(10))
  }

  @Test func `a thicket of lines is no table and costs little`() throws {
    var lines = ""
    for step in 0..<4_000 {
      lines += "\(step % 600) 0 m \(step % 600) 792 l S 0 \(step % 790) m 612 \(step % 790) l S\n"
    }
    let bytes = page("BT /F 12 Tf 72 700 Td (Words among lines) Tj ET\n" + lines)
    let document = try DocumentReader.read(bytes, fileName: "plan.pdf")
    #expect(document.text == "Words among lines")
    #expect(document.tables.isEmpty)
  }

  @Test func `prose is never a table`() throws {
    var content = "BT /F 11 Tf 14 TL 72 700 Td\n"
    for line in 0..<40 {
      content +=
        "(Line \(line) of some prose that goes on  and on, in which 3 gaps of 12 widths stand by chance) Tj T*\n"
    }
    let document = try DocumentReader.read(page(content + "ET"), fileName: "plan.pdf")
    #expect(document.tables.isEmpty)
  }

  @Test func `too many bytes are too many`() throws {
    #expect(refusal(try fixture("libreoffice-writer"), ReadingLimits(partBytes: 2_000)) == "tooLarge")
  }
}
