package import DocumentModel

/// A way to turn the bytes of one kind of file into a document.
package struct DocumentReader: Sendable {
  /// As a person would call it: "Word document".
  package var name: String
  package var format: DocumentFormat
  /// File name endings in lower case, without the dot.
  package var extensions: [String]
  /// Whether a file is this reader's, judged by its content; the ending of its name may decide a tie.
  package var accepts: @Sendable (_ file: FileClues) -> Bool
  package var read: @Sendable (_ bytes: [UInt8], _ options: ReadingOptions) throws(ReadingError) -> Document

  package init(
    name: String, format: DocumentFormat, extensions: [String],
    accepts: @escaping @Sendable (_ file: FileClues) -> Bool,
    read: @escaping @Sendable (_ bytes: [UInt8], _ options: ReadingOptions) throws(ReadingError) -> Document
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
  ///   - options: What the file may cost, and which wording is read.
  /// - Returns: The document.
  /// - Throws: `ReadingError` with what is wrong and what to do.
  package static func read(
    _ bytes: [UInt8], fileName: String, options: ReadingOptions = ReadingOptions()
  ) throws(ReadingError) -> Document {
    let limits = options.limits
    guard bytes.count <= limits.fileBytes else {
      throw ReadingError(
        code: .tooLarge, problem: "the file has \(bytes.count) bytes; the limit is \(limits.fileBytes)",
        remedy: "Remove large pictures from it, or split it")
    }
    guard !bytes.isEmpty else {
      throw ReadingError(code: .empty, problem: "the file is empty", remedy: "Submit it again from the original")
    }
    let clues = FileClues(bytes, fileName: fileName)
    var options = options
    options.deadline = options.deadline ?? .now + .seconds(limits.seconds)
    guard let reader = all.first(where: { $0.accepts(clues) }) else {
      let format = ForeignFormat(of: clues)
      guard options.convertsLegacyFiles, let conversion = LegacyConversion(format) else { throw format.error }
      return try conversion.read(bytes, options)
    }
    return try reader.read(bytes, options)
  }
}
