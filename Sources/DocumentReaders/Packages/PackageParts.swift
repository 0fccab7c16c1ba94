import XMLStream
import ZipArchive

/// The parts of a zip archive, unpacked one after the other, a chunk at a time, while there is time.
struct PackageParts: ~Copyable {
  private var archive: ZipArchive
  private var chunk: [UInt8] = []
  private let options: ReadingOptions

  /// Opens the archive.
  ///
  /// - Parameters:
  ///   - bytes: The whole file.
  ///   - limits: What unpacking may cost.
  ///   - options: Until when it must have ended.
  /// - Throws: `ReadingError` where there is no archive, or an oversized one.
  init(_ bytes: [UInt8], limits: ZipLimits, _ options: ReadingOptions) throws(ReadingError) {
    do {
      archive = try ZipArchive(bytes, limits: limits)
    } catch {
      throw ReadingError(error)
    }
    self.options = options
  }

  /// Opens an archive whose directory was read before.
  init(
    _ bytes: [UInt8], directory: ZipDirectory, limits: ZipLimits, _ options: ReadingOptions
  ) throws(ReadingError) {
    do {
      archive = try ZipArchive(bytes, directory: directory, limits: limits)
    } catch {
      throw ReadingError(error)
    }
    self.options = options
  }

  /// The parts' names, as the archive has them.
  var names: [String] { archive.names }

  /// The file lacks its end, so parts that it names may be missing.
  var isCutShort: Bool { archive.isRebuilt }

  func contains(_ part: String) -> Bool { archive.index(of: part) != nil }

  /// How many bytes a part unpacks to, as the archive claims: good for a guess at most.
  func claimedBytes(of part: String) -> Int { archive.claimedBytes(of: part) }

  /// A whole part's bytes.
  ///
  /// - Throws: `ReadingError` where the part is missing, damaged, protected with a password or over a limit.
  mutating func bytes(of part: String) throws(ReadingError) -> [UInt8] {
    try open(part)
    return try rest(upTo: .max)
  }

  /// Unpacks the part at a place in `names`, or its beginning.
  ///
  /// - Parameters:
  ///   - index: Its place.
  ///   - count: How many bytes are wanted.
  /// - Returns: As many of its bytes; a part that has more is not read on, and may be damaged after them.
  /// - Throws: `ReadingError` where the part is damaged, protected with a password or over a limit.
  mutating func bytes(at index: Int, upTo count: Int) throws(ReadingError) -> [UInt8] {
    do {
      try archive.open(at: index)
    } catch {
      throw ReadingError(error)
    }
    return try rest(upTo: count)
  }

  private mutating func rest(upTo limit: Int) throws(ReadingError) -> [UInt8] {
    var bytes: [UInt8] = []
    while bytes.count < limit {
      let count = try next()
      guard count > 0 else { break }
      bytes += chunk[..<min(count, limit - bytes.count)]
    }
    return bytes
  }

  /// Parses one part into a handler.
  ///
  /// - Parameters:
  ///   - part: Its name.
  ///   - parser: Knows the names to report.
  ///   - vocabulary: The place of the part's names among those that the parser knows.
  ///   - handler: Hears what the part holds, up to the place at fault where there is one.
  /// - Throws: `ReadingError` where the part is missing, damaged or over a limit, or holds more than the handler takes.
  mutating func parse(
    _ part: String, with parser: inout XMLParser, vocabulary: Int = 0, into handler: inout some XMLHandler
  ) throws(ReadingError) {
    do {
      try parser.begin(vocabulary)
    } catch {
      throw ReadingError(error, part: part)
    }
    try open(part)
    var count = 0
    repeat {
      count = try next()
      do {
        try parser.feed(chunk.span.extracting(0..<count), isLast: count == 0, to: &handler)
      } catch {
        throw ReadingError(error, part: part)
      }
      if handler.isFull { throw ReadingError(full: part) }
    } while count > 0
  }

  private mutating func open(_ part: String) throws(ReadingError) {
    do {
      try archive.open(part)
    } catch {
      throw ReadingError(error)
    }
  }

  /// Unpacks the next chunk.
  private mutating func next() throws(ReadingError) -> Int {
    try options.checkTime()
    do {
      return try archive.read(into: &chunk)
    } catch {
      throw ReadingError(error)
    }
  }
}
