import DocumentModel

extension DocumentReader {
  /// Reads OpenDocument texts, their templates, and the same as one XML file.
  ///
  /// Headings, labels, tables and stories come as from a Word document with the same content.
  static let odt = DocumentReader(
    name: "OpenDocument text", format: .odt, extensions: ["odt", "ott", "fodt"],
    accepts: { OpenFormat.isPackage($0) || OpenFormat.isFlat($0) },
    read: { (bytes, options) throws(ReadingError) in
      var reading = try OpenReading(bytes, options)
      return try reading.document()
    })
}

/// How OpenDocument texts are known.
enum OpenFormat {
  /// A package says what it is in its first entry; some programs leave that away.
  static func isPackage(_ file: FileClues) -> Bool {
    guard file.isZip else { return false }
    if let kind = file.openDocument { return kind.hasPrefix("text") }
    return file.entries.contains("content.xml") && !["ods", "ots", "odp", "otp", "odg"].contains(file.ending)
  }

  /// A flat file says what it is in its first element.
  static func isFlat(_ file: FileClues) -> Bool {
    let beginning = file.bytes.prefix(16_384)
    guard let first = beginning.first(where: { !$0.isWhiteSpace && $0 < 0x80 }), first == UInt8(ascii: "<") else {
      return false
    }
    return beginning.firstRange(of: "vnd.oasis.opendocument.text".utf8) != nil
      && beginning.firstRange(of: "urn:oasis:names:tc:opendocument:xmlns:office:1.0".utf8) != nil
  }
}
