import DocumentModel
import DocumentReaders
import Testing

/// The bytes of a text in UTF-16.
private func utf16(_ text: String, isLittleEndian: Bool) -> [UInt8] {
  text.utf16.flatMap { unit -> [UInt8] in
    let (high, low) = (UInt8(unit >> 8), UInt8(unit & 0xFF))
    return isLittleEndian ? [low, high] : [high, low]
  }
}

struct TextEncodingTests {
  private let words = "Goal 1 – “Every student’s growth” 😀 é"

  private func read(_ bytes: [UInt8], as name: String = "plan.txt") throws -> Document {
    try DocumentReader.read(bytes, fileName: name)
  }

  @Test func `reads UTF-8 with and without a mark, and guesses nothing`() throws {
    for mark: [UInt8] in [[], [0xEF, 0xBB, 0xBF]] {
      let document = try read(mark + words.utf8)
      #expect(document.text == words)
      #expect(document.notices.isEmpty)
      #expect(document.format == .text)
    }
  }

  @Test(arguments: [true, false])
  func `reads UTF-16 with a mark, and without one by its zero bytes`(_ isLittleEndian: Bool) throws {
    let mark: [UInt8] = isLittleEndian ? [0xFF, 0xFE] : [0xFE, 0xFF]
    let marked = try read(mark + utf16(words, isLittleEndian: isLittleEndian))
    #expect(marked.text == words)
    #expect(marked.notices.isEmpty)
    let plain = try read(utf16(words, isLittleEndian: isLittleEndian))
    #expect(plain.text == words)
    #expect(plain.notices.map(\.kind) == [.encodingGuessed])
    #expect(plain.notices.first?.message.contains("UTF-16") == true)
  }

  @Test func `keeps an odd last byte and a lone surrogate from breaking UTF-16`() throws {
    #expect(try read([0xFF, 0xFE] + utf16("Goal", isLittleEndian: true) + [0x41]).text == "Goal")
    #expect(try read([0xFF, 0xFE, 0x41, 0, 0x00, 0xD8, 0x42, 0]).text == "A\u{FFFD}B")
  }

  @Test func `reads every special character of Windows-1252 and says that it guessed`() throws {
    let undefined: Set<UInt8> = [0x81, 0x8D, 0x8F, 0x90, 0x9D]
    let specials = (0x80...0x9F).map { UInt8($0) }.filter { !undefined.contains($0) }
    #expect(specials.count == 27)
    let document = try read([0x41] + specials + [0xE9, 0x20, 0xFF, 0x42])
    #expect(document.text == "A€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸé ÿB")
    #expect(document.notices.map(\.message) == ["The file does not name its encoding; it was read as Windows-1252"])
  }

  @Test func `reads stray bytes inside UTF-8 as Windows-1252 and the rest as it is`() throws {
    let bytes = [UInt8]("Schüler – naïve ".utf8) + [0x92, 0x73]
    #expect(try read(bytes).text == "Schüler – naïve ’s")
  }

  @Test(arguments: ["a\nb\nc", "a\r\nb\r\nc", "a\rb\rc", "a\u{2028}b\u{2029}c", "a\u{0B}b\u{0C}c"])
  func `takes every line end for one`(_ text: String) throws {
    #expect(outline(try read([UInt8](text.utf8))) == ["p a", "p b", "p c"])
  }

  @Test(arguments: ["plan.txt", "plan.md"])
  func `refuses what is no text and says what to do`(_ name: String) throws {
    let binary = [UInt8]((0..<4096).map { UInt8(truncatingIfNeeded: $0 &* 7) })
    for bytes in [binary, [UInt8](repeating: 0, count: 100), [0xFF, 0xFE, 0, 0, 0x41, 0, 0]] {
      let error = #expect(throws: ReadingError.self) { try read(bytes, as: name) }
      #expect(error?.code == .unknownFormat)
      #expect(error?.remedy.contains(".docx") == true)
    }
  }

  @Test(arguments: ["%PDF-1.7 words", "PK\u{3}\u{4}words"])
  func `leaves other formats under a text's name to those who know them`(_ text: String) {
    #expect(throws: ReadingError.self) { try read([UInt8](text.utf8), as: "plan.txt") }
    #expect(throws: ReadingError.self) { try read([UInt8](text.utf8), as: "plan.md") }
  }

  @Test(arguments: ["\n\n \t\r\n", "\u{FEFF}", "\u{A0}\n"])
  func `says that a file without words is empty`(_ text: String) {
    let error = #expect(throws: ReadingError.self) { try read([UInt8](text.utf8)) }
    #expect(error?.code == .empty)
  }

  @Test(arguments: [true, false])
  func `reads UTF-32 with a mark`(_ isLittleEndian: Bool) throws {
    let bytes = ("\u{FEFF}" + words).unicodeScalars.flatMap { scalar -> [UInt8] in
      let all = (0..<4).map { UInt8(truncatingIfNeeded: scalar.value >> ($0 * 8)) }
      return isLittleEndian ? all : all.reversed()
    }
    #expect(try read(bytes).text == words)
  }

  @Test func `tells the apostrophes of Macs by the letters beside them`() throws {
    let mac = [UInt8]("The student".utf8) + [0xD5] + [UInt8]("s plan ".utf8) + [0xD0, 0x20, 0x8E]
    let document = try read(mac)
    #expect(document.text == "The student’s plan – é")
    #expect(document.notices.map(\.message) == ["The file does not name its encoding; it was read as Mac Roman"])
    for (words, expected) in [
      ([UInt8]("r".utf8) + [0x8E] + [UInt8]("sum".utf8) + [0x8E] + [UInt8](" in".utf8), "résumé in"),
      ([UInt8]("the ".utf8) + [0xD2] + [UInt8]("plan.".utf8) + [0xD3, 0x20, 0xCA, 0x41], "the “plan.” \u{A0}A"),
      ([UInt8]("S".utf8) + [0xED] + [UInt8]("TIO D".utf8) + [0xD3] + [UInt8](" ".utf8) + [0xD2], "SíTIO DÓ Ò"),
      ([UInt8]("pap".utf8) + [0xE9] + [UInt8]("is a".utf8) + [0xD5] + [UInt8]("b".utf8), "papéis aÕb"),
    ] {
      #expect(try read(words).text == expected)
    }
    let windows = [UInt8]("student".utf8) + [0x92] + [UInt8]("s PADR".utf8) + [0xD5] + [UInt8]("ES".utf8)
    #expect(try read(windows).text == "student’s PADRÕES")
  }

  @Test(arguments: [
    ("studentâ€™s naÃ¯ve â€œplanâ€\u{9D} â€“ 90Â°", "student’s naïve “plan” – 90°", 6),
    ("studentÃ¢â‚¬â„¢s", "student’s", 1), ("ðŸ˜€ Itâ€™s", "😀 It’s", 2), ("â€œReadingâ€ is it", "“Reading” is it", 2),
    ("It’s the studentâ€™s, the teacherâ€™s and the parent’s", "It’s the student’s, the teacher’s and the parent’s", 2),
  ])
  func `puts right what was garbled by reading UTF-8 as Windows-1252`(
    _ garbled: String, _ expected: String, _ count: Int
  ) throws {
    let document = try read([UInt8](garbled.utf8))
    #expect(document.text == expected)
    #expect(document.notices.map(\.kind) == [.encodingRepaired])
    #expect(document.notices.first?.count == count)
  }

  @Test(arguments: [
    "São Paulo, Ângela and Ñandú", "It’s shown as “â€™” or 'â€™'", "“Ä“ and „É“", "90° – 5 © Ä", "élève à l’école «É»",
    "Ã",
  ])
  func `touches no characters that may be meant`(_ text: String) throws {
    let document = try read([UInt8](text.utf8))
    #expect(document.text == text)
    #expect(document.notices.isEmpty)
  }

  @Test(arguments: ["plan", "plan.docx", "plan.csv", "plan.log", "plan.pdf", ".txt"])
  func `reads text under any name`(_ name: String) throws {
    let document = try read([UInt8]("Our school will read.".utf8), as: name)
    #expect(document.format == .text)
    #expect(try read([UInt8]("# Plan\n## Goals\n".utf8), as: name).format == .markdown)
    #expect(try read([UInt8]("\u{FEFF}\n {\\rtf1 words}".utf8), as: name).format == .rtf)
  }

  @Test(arguments: ["plan", "plan.docx", "plan.txt"])
  func `takes bytes of no text for none, whatever their name`(_ name: String) {
    let cyrillic = [UInt8](repeating: 0xE5, count: 300)
    for bytes in [[0x7F, 0x45, 0x4C, 0x46, 2, 1, 1, 0, 0, 0] + [UInt8](repeating: 0, count: 90), cyrillic] {
      let error = #expect(throws: ReadingError.self) { try read(bytes, as: name) }
      #expect(error?.code == .unknownFormat)
    }
  }

  @Test func `drops control characters that no document may hold`() throws {
    let filler = String(repeating: "Teachers meet each week. ", count: 40)
    #expect(try read([UInt8]("\(filler)Goal\u{0}\u{1} 1\u{7F}".utf8)).text == filler + "Goal 1")
  }
}
