import DocumentModel
import DocumentReaders
import Foundation
import TestSupport
import Testing

/// Files of Word 97 are converted where that is asked for, and LibreOffice is there.
@Suite(.serialized, .timeLimit(.minutes(3))) struct ConversionTests {
  private static let hasOffice = ["/usr/bin/soffice", "/usr/bin/libreoffice", "/opt/homebrew/bin/soffice"].contains {
    FileManager.default.isExecutableFile(atPath: $0)
  }

  private func read(_ bytes: [UInt8], _ name: String, _ options: ReadingOptions) throws -> Document {
    try DocumentReader.read(bytes, fileName: name, options: options)
  }

  private var old: [UInt8] {
    get throws { try Repository.bytes("Tests/DocumentReadersTests/Fixtures/libreoffice.doc") }
  }

  @Test func `nothing is converted unasked, but the error says what can be done`() throws {
    let error = #expect(throws: ReadingError.self) { try read(try old, "plan.doc", ReadingOptions()) }
    #expect(error?.code == .legacyWord)
    #expect(error?.remedy.contains("--convert") == true)
  }

  @Test(.enabled(if: hasOffice)) func `a file of Word 97 is read as a Word document`() throws {
    let document = try read(try old, "plan.doc", ReadingOptions(convertsLegacyFiles: true))
    #expect(document.format == .docx)
    #expect(outline(document).contains("h1! Goal 1") && outline(document).contains("i1 1.1 Inner"))
    #expect(document.notices.last?.kind == .converted)
  }

  @Test(.enabled(if: hasOffice)) func `a damaged file of Word 97 is told as one`() throws {
    var bytes = try old
    for index in 512..<bytes.count { bytes[index] = UInt8(truncatingIfNeeded: index &* 7) }
    bytes.replaceSubrange(1_024..<1_048, with: Array("WordDocument".utf16.flatMap { [UInt8($0 & 0xFF), 0] }))
    let error = #expect(throws: ReadingError.self) {
      try read(bytes, "plan.doc", ReadingOptions(convertsLegacyFiles: true))
    }
    #expect(error?.code == .damaged)
  }

  @Test(.enabled(if: hasOffice)) func `a conversion that takes too long is stopped`() throws {
    let started = ContinuousClock.now
    let error = #expect(throws: ReadingError.self) {
      try read(try old, "plan.doc", ReadingOptions(limits: ReadingLimits(seconds: 0), convertsLegacyFiles: true))
    }
    #expect(error?.code == .tooSlow)
    #expect(ContinuousClock.now - started < .seconds(10))
  }

  @Test(.enabled(if: hasOffice)) func `no other format is converted`() throws {
    let picture: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D]
    let error = #expect(throws: ReadingError.self) {
      try read(picture, "plan.doc", ReadingOptions(convertsLegacyFiles: true))
    }
    #expect(error?.code == .unknownFormat)
  }
}
