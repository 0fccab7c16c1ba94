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

  private var archive: ZipArchive
  private var parser: XMLParser
  private var chunk: [UInt8] = []
  private let options: ReadingOptions
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
    let archive = try Self.archive(bytes, options.limits)
    let parser = try Self.parser(vocabulary, options.limits)
    self.archive = archive
    self.parser = parser
    self.options = options
    guard isCutShort else { return }
    notices.append(
      ReadingNotice(kind: .cutShort, count: 1, message: "the file was cut short on its way; parts of it are missing"))
  }

  private static func archive(_ bytes: [UInt8], _ limits: ReadingLimits) throws(ReadingError) -> ZipArchive {
    let limits = ZipLimits(
      parts: limits.parts, partBytes: limits.partBytes, totalBytes: limits.totalBytes, density: limits.density)
    do {
      return try ZipArchive(bytes, limits: limits)
    } catch {
      throw ReadingError(error)
    }
  }

  private static func parser(_ vocabulary: XMLVocabulary, _ limits: ReadingLimits) throws(ReadingError) -> XMLParser {
    do {
      return try XMLParser(vocabulary, PackageName.vocabulary, depth: limits.depth, bytes: limits.partBytes)
    } catch {
      throw ReadingError(error, part: nil)
    }
  }

  /// The parts' names, as the archive has them.
  var names: [String] { archive.names }

  /// The file lacks its end, so parts that it names may be missing.
  var isCutShort: Bool { archive.isRebuilt }

  func contains(_ part: String) -> Bool { archive.index(of: part) != nil }

  /// How many bytes a part may unpack to: a guess for how much room to make, within reason.
  func guessedBytes(of part: String) -> Int { min(archive.claimedBytes(of: part), 16 << 20) }

  /// Parses one part into a handler.
  ///
  /// - Throws: `ReadingError` where the part is missing, damaged or over a limit.
  mutating func parse(_ part: String, into handler: inout some XMLHandler) throws(ReadingError) {
    try parse(part, .document, into: &handler)
  }

  /// Parses a part that matters too much to be left out: where it is damaged, what came before the damage is kept, and
  /// `notices` says so.
  ///
  /// - Returns: The damage, for a reader that finds nothing was kept; nil for a part that is whole.
  /// - Throws: `ReadingError` where the part is missing, or packed in an unknown way, or over a limit.
  @discardableResult
  mutating func parseWhatHolds(
    _ part: String, into handler: inout some XMLHandler
  ) throws(ReadingError) -> ReadingError? {
    try parseWhatHolds(part, .document, into: &handler)
  }

  /// Parses one part for names of its own.
  ///
  /// - Throws: `ReadingError` where the part is missing, damaged or over a limit.
  mutating func parse(
    _ part: String, vocabulary: XMLVocabulary, into handler: inout some XMLHandler
  ) throws(ReadingError) {
    var parser = try Self.parser(vocabulary, options.limits)
    try open(part)
    try Self.begin(&parser, .document, part)
    var count = 0
    repeat {
      count = try next()
      try Self.feed(&parser, chunk, count, of: part, to: &handler)
    } while count > 0
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
    try open(part)
    var bytes: [UInt8] = []
    while true {
      let count = try next()
      guard count > 0 else { return bytes }
      bytes += chunk[..<count]
    }
  }

  private mutating func parse(
    _ part: String, _ vocabulary: Vocabulary, into handler: inout some XMLHandler
  ) throws(ReadingError) {
    try open(part)
    try parseOpen(part, vocabulary, into: &handler)
  }

  @discardableResult
  private mutating func parseWhatHolds(
    _ part: String, _ vocabulary: Vocabulary, into handler: inout some XMLHandler
  ) throws(ReadingError) -> ReadingError? {
    try open(part)
    do {
      try parseOpen(part, vocabulary, into: &handler)
      return nil
    } catch {
      guard error.code == .damaged else { throw error }
      // What the parser still holds back comes now; that the part does not end well is known.
      try? Self.feed(&parser, [], 0, of: part, to: &handler)
      let message = "\(part) was read only as far as it holds: \(error.problem)"
      notices.append(ReadingNotice(kind: .cutShort, count: 1, message: message))
      return error
    }
  }

  private mutating func parseOpen(
    _ part: String, _ vocabulary: Vocabulary, into handler: inout some XMLHandler
  ) throws(ReadingError) {
    try Self.begin(&parser, vocabulary, part)
    var count = 0
    repeat {
      count = try next()
      try Self.feed(&parser, chunk, count, of: part, to: &handler)
      if handler.isFull { throw ReadingError(full: part) }
    } while count > 0
  }

  private static func begin(
    _ parser: inout XMLParser, _ vocabulary: Vocabulary, _ part: String
  ) throws(ReadingError) {
    do {
      try parser.begin(vocabulary.rawValue)
    } catch {
      throw ReadingError(error, part: part)
    }
  }

  private static func feed(
    _ parser: inout XMLParser, _ chunk: [UInt8], _ count: Int, of part: String, to handler: inout some XMLHandler
  ) throws(ReadingError) {
    do {
      try parser.feed(chunk.span.extracting(0..<count), isLast: count == 0, to: &handler)
    } catch {
      throw ReadingError(error, part: part)
    }
  }

  private mutating func open(_ part: String) throws(ReadingError) {
    do {
      try archive.open(part)
    } catch {
      throw ReadingError(error)
    }
  }

  /// Unpacks the next chunk, while there is time.
  private mutating func next() throws(ReadingError) -> Int {
    try options.checkTime()
    do {
      return try archive.read(into: &chunk)
    } catch {
      throw ReadingError(error)
    }
  }
}
