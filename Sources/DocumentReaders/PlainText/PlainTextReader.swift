import DocumentModel

extension DocumentReader {
  /// Plain text in any usual encoding: a block a line, wrapped lines joined, tables of bars or tabs as tables.
  static let plainText = DocumentReader(
    name: "plain text", format: .text, extensions: ["txt", "text"],
    accepts: { bytes, ending in ["txt", "text"].contains(ending) && !ForeignSignature.stands(in: bytes) },
    read: { (bytes, limits) throws(ReadingError) in
      let decoded = try DecodedText(bytes)
      var parser = try PlainTextParser(decoded.bytes, columnLimit: limits.columns)
      parser.parse()
      guard !parser.builder.blocks.isEmpty else { throw ReadingError.withoutWords }
      return parser.builder.document(
        .text, properties: DocumentProperties(), notices: decoded.notice.map { [$0] } ?? [])
    })
}

extension ReadingError {
  /// A text file in which nothing is written.
  static let withoutWords = ReadingError(
    code: .empty, problem: "the file holds no words", remedy: "Save or upload it again")
}

/// First bytes of formats that are sometimes saved under the name of a text file.
enum ForeignSignature {
  private static let signatures: [[UInt8]] = [
    [UInt8]("%PDF-".utf8), [UInt8]("{\\rtf".utf8), [0x50, 0x4B, 0x03, 0x04], [0xD0, 0xCF, 0x11, 0xE0],
    [0x89, 0x50, 0x4E, 0x47], [0xFF, 0xD8, 0xFF, 0xE0], [0xFF, 0xD8, 0xFF, 0xE1],
  ]

  static func stands(in bytes: [UInt8]) -> Bool {
    signatures.contains { bytes.starts(with: $0) }
  }
}
