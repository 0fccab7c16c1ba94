import XMLStream
import ZipArchive

/// A Word file's container: its parts by name, parsed one after the other with one vocabulary.
struct WordPackage: ~Copyable {
  private var archive: ZipArchive
  private var parser: XMLParser
  private var chunk: [UInt8] = []

  init(_ bytes: [UInt8], limits: ReadingLimits) throws(ReadingError) {
    let archive = try Self.archive(bytes, limits)
    let parser = try Self.parser(limits)
    self.archive = archive
    self.parser = parser
  }

  private static func archive(_ bytes: [UInt8], _ limits: ReadingLimits) throws(ReadingError) -> ZipArchive {
    let limits = ZipLimits(parts: limits.parts, partBytes: limits.partBytes, totalBytes: limits.totalBytes)
    do {
      return try ZipArchive(bytes, limits: limits)
    } catch {
      throw ReadingError(error)
    }
  }

  private static func parser(_ limits: ReadingLimits) throws(ReadingError) -> XMLParser {
    do {
      return try XMLParser(WordName.vocabulary, depth: limits.depth, bytes: limits.partBytes)
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
    var count = 0
    repeat {
      count = try next()
      try feed(count, of: part, to: &handler)
    } while count > 0
  }

  private mutating func open(_ part: String) throws(ReadingError) {
    do throws(ZipError) {
      try archive.open(part)
    } catch {
      throw ReadingError(error)
    }
    do throws(XMLError) {
      try parser.begin()
    } catch {
      throw ReadingError(error, part: part)
    }
  }

  private mutating func next() throws(ReadingError) -> Int {
    do {
      return try archive.read(into: &chunk)
    } catch {
      throw ReadingError(error)
    }
  }

  private mutating func feed(
    _ count: Int, of part: String, to handler: inout some XMLHandler
  ) throws(ReadingError) {
    let bytes = chunk
    do {
      try parser.feed(bytes.span.extracting(0..<count), isLast: count == 0, to: &handler)
    } catch {
      throw ReadingError(error, part: part)
    }
  }

  /// The relations of a part; none where it has no part for them.
  mutating func relationships(of part: String) throws(ReadingError) -> Relationships {
    var relationships = Relationships(of: part)
    let name = Relationships.part(of: part)
    if contains(name) { try parse(name, into: &relationships) }
    return relationships
  }
}
