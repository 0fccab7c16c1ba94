import DocumentModel
import XMLStream
import ZipArchive

/// A zip archive of XML parts, as Word, Excel and OpenDocument files are: its parts by name, parsed one after the other.
struct XMLPackage: ~Copyable {
  /// What a part is parsed for.
  private enum Vocabulary: Int {
    case document
    /// Relations and properties, which are the same in every kind of package.
    case package
  }

  private var parts: PackageParts
  private var parser: XMLParser
  private let limits: ReadingLimits
  /// What is known to be missing or wrong because the file was damaged on its way.
  private(set) var notices: [ReadingNotice] = []

  /// Opens the archive.
  ///
  /// - Parameters:
  ///   - bytes: The whole file.
  ///   - vocabulary: The names that its parts are parsed for.
  ///   - options: What reading it may cost.
  /// - Throws: `ReadingError` where there is no archive, or an oversized one.
  init(_ bytes: [UInt8], vocabulary: XMLVocabulary, _ options: ReadingOptions) throws(ReadingError) {
    let limits = options.limits
    let room = ZipLimits(
      parts: limits.parts, partBytes: limits.partBytes, totalBytes: limits.totalBytes, density: limits.density)
    let parts = try PackageParts(bytes, limits: room, options)
    let parser = try Self.parser(limits, vocabulary, PackageName.vocabulary)
    self.parts = parts
    self.parser = parser
    self.limits = limits
    guard isCutShort else { return }
    notices.append(
      ReadingNotice(kind: .cutShort, count: 1, message: "the file was cut short on its way; parts of it are missing"))
  }

  private static func parser(
    _ limits: ReadingLimits, _ vocabularies: XMLVocabulary...
  ) throws(ReadingError) -> XMLParser {
    do {
      return try XMLParser(vocabularies, depth: limits.depth, bytes: limits.partBytes)
    } catch {
      throw ReadingError(error, part: nil)
    }
  }

  /// The parts' names, as the archive has them.
  var names: [String] { parts.names }

  /// The file lacks its end, so parts that it names may be missing.
  var isCutShort: Bool { parts.isCutShort }

  func contains(_ part: String) -> Bool { parts.contains(part) }

  /// How many bytes a part may unpack to: a guess for how much room to make, within reason.
  func guessedBytes(of part: String) -> Int { min(parts.claimedBytes(of: part), 16 << 20) }

  /// Parses one part into a handler.
  ///
  /// - Throws: `ReadingError` where the part is missing, damaged or over a limit.
  mutating func parse(_ part: String, into handler: inout some XMLHandler) throws(ReadingError) {
    try parse(part, .document, into: &handler)
  }

  /// Parses one part for names of its own.
  ///
  /// - Throws: `ReadingError` where the part is missing, damaged or over a limit.
  mutating func parse(
    _ part: String, vocabulary: XMLVocabulary, into handler: inout some XMLHandler
  ) throws(ReadingError) {
    var parser = try Self.parser(limits, vocabulary)
    try parts.parse(part, with: &parser, into: &handler)
  }

  /// Parses a part that matters too much to be left out: where it is damaged, what came before the damage is kept, and
  /// `notices` says so.
  ///
  /// - Returns: The damage, for a reader that finds nothing was kept; nil for a part that is whole.
  /// - Throws: `ReadingError` where the part is missing, protected with a password or over a limit.
  @discardableResult
  mutating func parseWhatHolds(
    _ part: String, into handler: inout some XMLHandler
  ) throws(ReadingError) -> ReadingError? {
    try parseWhatHolds(part, .document, into: &handler)
  }

  /// The relations of a part; none where it has no part for them.
  mutating func relationships(of part: String) throws(ReadingError) -> Relationships {
    var relationships = Relationships(of: part)
    let name = Relationships.part(of: part)
    if contains(name) { try parseWhatHolds(name, .package, into: &relationships) }
    return relationships
  }

  /// What the package says of itself; nothing where that is damaged.
  ///
  /// - Parameter top: The relations of the package.
  /// - Returns: What could be read.
  mutating func properties(_ top: Relationships) -> DocumentProperties {
    var reader = PackageProperties()
    for kind in ["core-properties", "extended-properties"] {
      guard let part = top.part(kind), contains(part) else { continue }
      try? parse(part, .package, into: &reader)
    }
    return reader.properties
  }

  /// A whole part's bytes, unpacked.
  mutating func bytes(of part: String) throws(ReadingError) -> [UInt8] {
    try parts.bytes(of: part)
  }

  private mutating func parse(
    _ part: String, _ vocabulary: Vocabulary, into handler: inout some XMLHandler
  ) throws(ReadingError) {
    try parts.parse(part, with: &parser, vocabulary: vocabulary.rawValue, into: &handler)
  }

  @discardableResult
  private mutating func parseWhatHolds(
    _ part: String, _ vocabulary: Vocabulary, into handler: inout some XMLHandler
  ) throws(ReadingError) -> ReadingError? {
    guard contains(part) else { throw ReadingError(ZipError.missingPart(part)) }
    do {
      try parse(part, vocabulary, into: &handler)
      return nil
    } catch {
      guard error.code == .damaged else { throw error }
      // What the parser still holds back comes now; that the part does not end well is known.
      try? parser.feed([UInt8]().span, isLast: true, to: &handler)
      let message = "\(part) was read only as far as it holds: \(error.problem)"
      notices.append(ReadingNotice(kind: .cutShort, count: 1, message: message))
      return error
    }
  }
}
