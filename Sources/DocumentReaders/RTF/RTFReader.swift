import DocumentModel

extension DocumentReader {
  /// Rich Text Format, as Word, WordPad, LibreOffice and TextEdit write it.
  static let rtf = DocumentReader(
    name: "Rich Text Format", format: .rtf, extensions: ["rtf"],
    accepts: { RTFSignature.end(in: $0.bytes) != nil },
    read: { (bytes, options) throws(ReadingError) in
      var parser = RTFParser(bytes, from: RTFSignature.start(of: bytes), options)
      try parser.parse()
      return try parser.finish()
    })
}

/// How an RTF file begins: "{\rtf", after blanks or a byte order mark.
enum RTFSignature {
  private static let word = [UInt8]("{\\rtf".utf8)
  private static let maximumBlanks = 512

  /// Where the file's first group begins.
  static func start(of bytes: [UInt8]) -> Int {
    let mark = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    return bytes[mark...].prefix(maximumBlanks).firstIndex { $0 > 0x20 } ?? mark
  }

  /// Where the signature ends, or nil where there is none.
  static func end(in bytes: [UInt8]) -> Int? {
    let start = start(of: bytes)
    return bytes.holds(word, at: start) ? start + word.count : nil
  }
}

extension RTFParser {
  /// The document that was read.
  mutating func finish() throws(ReadingError) -> Document {
    settle()
    let items = flows[0].finish()
    var writer = RTFWriter(options)
    try writer.write(items, as: .body)
    for section in marginalia.inOrder { try writer.write(section.items, as: section.story) }
    try options.check(writer.builder.size)
    guard !writer.builder.blocks.isEmpty else { throw ReadingError.withoutWords }
    tally.pictures = writer.builder.pictures.count { $0.description == nil }
    return writer.builder.document(
      .rtf, properties: head.properties,
      notices: tally.notices(options.changes, comments: writer.builder.comments.count))
  }
}
