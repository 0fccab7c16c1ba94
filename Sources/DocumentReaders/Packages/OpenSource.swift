import DocumentModel
import XMLStream

/// Where the parts of an OpenDocument file are: in a package, or all in one XML file.
struct OpenSource: ~Copyable {
  private var package: XMLPackage?
  private let flat: [UInt8]
  private let vocabulary: XMLVocabulary
  private let options: ReadingOptions
  private var flatNotices: [ReadingNotice] = []

  /// Bytes that are parsed between two looks at the clock.
  private static let chunkSize = 1 << 16

  /// Opens the file.
  ///
  /// - Parameters:
  ///   - bytes: The whole file.
  ///   - vocabulary: The names that its parts are parsed for.
  ///   - options: What reading it may cost.
  /// - Throws: `ReadingError` where a package cannot be opened.
  init(_ bytes: [UInt8], vocabulary: XMLVocabulary, _ options: ReadingOptions) throws(ReadingError) {
    let isPackage = bytes.first == UInt8(ascii: "P")
    package = isPackage ? try XMLPackage(bytes, vocabulary: vocabulary, options) : nil
    flat = isPackage ? [] : bytes
    self.vocabulary = vocabulary
    self.options = options
  }

  /// Whether it is all in one XML file.
  var isFlat: Bool { !flat.isEmpty }

  /// Whether a part is there; a flat file is every part.
  func contains(_ part: String) -> Bool { package?.contains(part) ?? true }

  /// The bytes of a part; none of a flat file.
  mutating func bytes(of part: String) throws(ReadingError) -> [UInt8] {
    guard contains(part) else { return [] }
    return try package?.bytes(of: part) ?? []
  }

  /// Parses a part; of a flat file the whole, whichever part is asked for.
  mutating func parse(_ part: String, into handler: inout some XMLHandler) throws(ReadingError) {
    guard flat.isEmpty else { return try parseFlat(into: &handler) }
    try package?.parse(part, into: &handler)
  }

  /// Parses the part that matters most: where it is damaged, what came before the damage is kept, and `notices` says so.
  ///
  /// - Returns: The damage; nil for a part that is whole.
  mutating func parseWhatHolds(
    _ part: String, into handler: inout some XMLHandler
  ) throws(ReadingError) -> ReadingError? {
    guard flat.isEmpty else {
      do {
        try parseFlat(into: &handler)
        return nil
      } catch {
        guard error.code == .damaged else { throw error }
        let message = "the file was read only as far as it holds: \(error.problem)"
        flatNotices.append(ReadingNotice(kind: .cutShort, count: 1, message: message))
        return error
      }
    }
    return try package?.parseWhatHolds(part, into: &handler) ?? nil
  }

  /// What is known to be missing or wrong.
  var notices: [ReadingNotice] {
    mutating get { package?.notices ?? flatNotices }
  }

  private func parseFlat(into handler: inout some XMLHandler) throws(ReadingError) {
    do throws(XMLError) {
      var parser = try XMLParser([vocabulary], depth: options.limits.depth, bytes: options.limits.partBytes)
      try parser.begin()
      var start = 0
      while start < flat.count, options.hasTime, !handler.isFull {
        let end = min(start + Self.chunkSize, flat.count)
        try parser.feed(flat.span.extracting(start..<end), isLast: false, to: &handler)
        start = end
      }
      if start >= flat.count { try parser.feed(flat.span.extracting(0..<0), isLast: true, to: &handler) }
    } catch {
      throw ReadingError(error, part: nil)
    }
    if handler.isFull { throw ReadingError(full: nil) }
    try options.checkTime()
  }
}
