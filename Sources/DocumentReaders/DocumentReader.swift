package import DocumentModel

/// A way to turn the bytes of one kind of file into a document.
package struct DocumentReader: Sendable {
  /// As a person would call it: "Word document".
  package var name: String
  package var format: DocumentFormat
  /// File name endings in lower case, without the dot.
  package var extensions: [String]
  /// Whether the bytes are this reader's, judged by their content; the file's ending, in lower case, may decide a tie.
  package var accepts: @Sendable (_ bytes: [UInt8], _ ending: String) -> Bool
  package var read: @Sendable (_ bytes: [UInt8], _ limits: ReadingLimits) throws(ReadingError) -> Document

  package init(
    name: String, format: DocumentFormat, extensions: [String],
    accepts: @escaping @Sendable (_ bytes: [UInt8], _ ending: String) -> Bool,
    read: @escaping @Sendable (_ bytes: [UInt8], _ limits: ReadingLimits) throws(ReadingError) -> Document
  ) {
    self.name = name
    self.format = format
    self.extensions = extensions
    self.accepts = accepts
    self.read = read
  }

  /// Reads a file's bytes with the reader that knows them.
  ///
  /// - Parameters:
  ///   - bytes: The whole file.
  ///   - fileName: Its name, whose ending may decide between text formats.
  ///   - limits: What the file may cost.
  /// - Returns: The document.
  /// - Throws: `ReadingError` with what is wrong and what to do.
  package static func read(
    _ bytes: [UInt8], fileName: String, limits: ReadingLimits = ReadingLimits()
  ) throws(ReadingError) -> Document {
    guard bytes.count <= limits.fileBytes else {
      throw ReadingError(
        code: .tooLarge, problem: "the file has \(bytes.count) bytes; the limit is \(limits.fileBytes)",
        remedy: "Remove large pictures from it, or split it")
    }
    guard !bytes.isEmpty else {
      throw ReadingError(code: .empty, problem: "the file is empty", remedy: "Save or upload it again")
    }
    let ending = fileName.split(separator: ".").last.map { $0.lowercased() } ?? ""
    if let foreign = ForeignFormat.signed(bytes, ending: ending) { throw foreign.error }
    guard let reader = all.first(where: { $0.accepts(bytes, ending) }) else { throw ForeignFormat.unknown.error }
    return try reader.read(bytes, limits)
  }
}
