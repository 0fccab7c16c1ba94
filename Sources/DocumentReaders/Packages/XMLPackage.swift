import DocumentModel
import XMLStream
import ZipArchive

/// A zip archive of XML parts, as Word, Excel and OpenDocument files are: its parts by name, parsed one after the other.
struct XMLPackage: ~Copyable {
  private var archive: ZipArchive
  private var parser: XMLParser
  /// For relations and properties, which are the same in every kind of package.
  private var packageParser: XMLParser
  private var chunk: [UInt8] = []
  private let options: ReadingOptions

  /// Opens the archive.
  ///
  /// - Parameters:
  ///   - bytes: The whole file.
  ///   - vocabulary: The names that its parts are parsed for.
  ///   - options: What reading it may cost.
  /// - Throws: `ReadingError` where the archive cannot be opened.
  init(_ bytes: [UInt8], vocabulary: XMLVocabulary, _ options: ReadingOptions) throws(ReadingError) {
    let archive = try Self.archive(bytes, options.limits)
    let parser = try Self.parser(vocabulary, options.limits)
    let packageParser = try Self.parser(PackageName.vocabulary, options.limits)
    self.archive = archive
    self.parser = parser
    self.packageParser = packageParser
    self.options = options
  }

  private static func archive(_ bytes: [UInt8], _ limits: ReadingLimits) throws(ReadingError) -> ZipArchive {
    let limits = ZipLimits(parts: limits.parts, partBytes: limits.partBytes, totalBytes: limits.totalBytes)
    do {
      return try ZipArchive(bytes, limits: limits)
    } catch {
      throw ReadingError(error)
    }
  }

  private static func parser(
    _ vocabulary: XMLVocabulary, _ limits: ReadingLimits
  ) throws(ReadingError) -> XMLParser {
    do {
      return try XMLParser(vocabulary, depth: limits.depth, bytes: limits.partBytes)
    } catch {
      throw ReadingError(error, part: nil)
    }
  }

  /// The parts' names, as the archive has them.
  var names: [String] { archive.names }

  func contains(_ part: String) -> Bool { archive.index(of: part) != nil }

  /// Parses one part into a handler.
  ///
  /// - Throws: `ReadingError` where the part is missing, damaged or over a limit.
  mutating func parse(_ part: String, into handler: inout some XMLHandler) throws(ReadingError) {
    try open(part)
    try Self.begin(&parser, part)
    var count = 0
    repeat {
      count = try next()
      try Self.feed(&parser, chunk, count, of: part, to: &handler)
    } while count > 0
  }

  /// Parses one part for names of its own.
  ///
  /// - Throws: `ReadingError` where the part is missing, damaged or over a limit.
  mutating func parse(
    _ part: String, vocabulary: XMLVocabulary, into handler: inout some XMLHandler
  ) throws(ReadingError) {
    var parser = try Self.parser(vocabulary, options.limits)
    try open(part)
    try Self.begin(&parser, part)
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
    if contains(name) { try parseCommon(name, into: &relationships) }
    return relationships
  }

  /// What the package says of itself; nothing where that is damaged.
  ///
  /// - Parameter top: The relations of the package.
  /// - Returns: All that is known.
  mutating func properties(_ top: Relationships) -> DocumentProperties {
    var reader = PackageProperties()
    for kind in ["core-properties", "extended-properties"] {
      guard let part = top.part(kind), contains(part) else { continue }
      try? parseCommon(part, into: &reader)
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

  private mutating func parseCommon(_ part: String, into handler: inout some XMLHandler) throws(ReadingError) {
    try open(part)
    try Self.begin(&packageParser, part)
    var count = 0
    repeat {
      count = try next()
      try Self.feed(&packageParser, chunk, count, of: part, to: &handler)
    } while count > 0
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

  private static func begin(_ parser: inout XMLParser, _ part: String) throws(ReadingError) {
    do {
      try parser.begin()
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
}
