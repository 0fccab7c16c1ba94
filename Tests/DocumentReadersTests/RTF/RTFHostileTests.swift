import DocumentModel
import DocumentReaders
import Testing

/// Files made to cost: each must be read, or refused, in time linear in its size.
@Suite(.serialized)
struct RTFHostileTests {
  @Test(
    .timeLimit(.minutes(5)),
    arguments: [
      ("{", 100_000), ("}", 50_000), ("{a", 50_000), (#"{\b a}"#, 20_000), (#"\u8217"#, 20_000), (#"\'"#, 30_000),
      (#"\bin99999999999999999999 "#, 5_000), (#"\cellx99999999999"#, 10_000), (#"\cell"#, 10_000), (#"\row"#, 20_000),
      (#"\itap99999\intbl a\nestcell"#, 5_000), (#"\itap9\nestrow"#, 10_000), (#"{\footnote a"#, 10_000),
      (#"{\field{\*\fldinst a"#, 8_000), (#"{\listtext"#, 10_000), (#"{\pict ff"#, 20_000),
      (#"{\shp{\*\shpinst{\shptxt a"#, 5_000),
      (#"\trowd\cellx9\cellx8 a\cell b\cell\row"#, 4_000), (#"{\fonttbl{\f9 a;}}"#, 8_000), (#"\uc99999\u1"#, 10_000),
      (#"{\*\annotation a}"#, 8_000), (#"{\header a}"#, 10_000), (#"\page"#, 30_000), (#"{\upr{\*\ud"#, 10_000),
      ("\\", 50_000),
      (#"{\*\x"#, 30_000), (#"\line"#, 50_000), (#"{\b a}{\b0  }"#, 20_000),
    ])
  func `is read or refused without delay`(_ unit: String, _ count: Int) throws {
    do {
      let document = try rtf("a" + String(repeating: unit, count: count))
      #expect(document.text.utf8.count < (unit.utf8.count * 4 + 8) * count)
      checkOrder(document)
    } catch {
      #expect([.empty, .tooLarge, .tooSlow].contains(error.code))
    }
  }

  @Test func `keeps its promises on documents cut anywhere, and says that they are cut`() throws {
    let body =
      #"{\header H\par}\pard\s1 A\par{\listtext 1.\tab}\pard b{\b c}{\footnote d}\par"#
      + row([(2000, "e"), (4000, #"{\field{\*\fldinst HYPERLINK "u"}{\fldrslt f}}"#)])
      + #"\pard{\*\annotation g}\u8217?\'e9 h\par"#
    for length in 1..<body.utf8.count {
      guard let document = try? rtf(String(decoding: body.utf8.prefix(length), as: UTF8.self), closes: false) else {
        continue
      }
      checkPromises(document, "\(length)")
      #expect(document.notices.contains { $0.kind == .cutShort })
    }
  }

  @Test func `holds to the limits of cells and of text`() {
    func code(_ limits: ReadingLimits) -> ReadingError.Code? {
      let bytes = [UInt8](
        ("{\\rtf1 " + String(repeating: row([(2000, "a")]) + String(repeating: "a", count: 500), count: 9_000)).utf8)
      do {
        _ = try DocumentReader.read(bytes, fileName: "plan.rtf", options: ReadingOptions(limits: limits))
        return nil
      } catch {
        return error.code
      }
    }
    #expect(code(ReadingLimits()) == nil)
    #expect(code(ReadingLimits(cells: 100)) == .tooLarge)
    #expect(code(ReadingLimits(textBytes: 10_000)) == .tooLarge)
  }

  /// Blocks in order, within the text.
  private func checkOrder(_ document: Document) {
    var end = 0
    for block in document.blocks {
      guard block.range.start >= end, block.range.end <= document.text.utf8.count else {
        Issue.record("a block at \(block.range) stands before \(end)")
        return
      }
      end = block.range.end
    }
  }
}
