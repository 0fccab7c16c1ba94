import XMLStream

/// Where the parts of an OpenDocument file are: in a package, or all in one XML file.
enum OpenSource: ~Copyable {
  case package(XMLPackage)
  case flat([UInt8])

  /// Bytes that are parsed between two looks at the clock.
  private static let chunkSize = 1 << 16

  func contains(_ part: String) -> Bool {
    switch self {
    case .package(let package): package.contains(part)
    case .flat: part != "META-INF/manifest.xml"
    }
  }

  /// Parses a part; of a flat file the whole, whichever part is asked for.
  mutating func parse(
    _ part: String, into handler: inout some XMLHandler, _ options: ReadingOptions
  ) throws(ReadingError) {
    switch consume self {
    case .package(var package):
      do {
        try package.parse(part, into: &handler)
        self = .package(package)
      } catch {
        self = .package(package)
        throw error
      }
    case .flat(let bytes):
      self = .flat(bytes)
      try Self.parse(bytes, into: &handler, options)
    }
  }

  private static func parse(
    _ bytes: [UInt8], into handler: inout some XMLHandler, _ options: ReadingOptions
  ) throws(ReadingError) {
    let limits = options.limits
    do throws(XMLError) {
      var parser = try XMLParser(OpenName.vocabulary, depth: limits.depth, bytes: limits.partBytes)
      try parser.begin()
      var start = 0
      while start < bytes.count {
        guard options.hasTime else { break }
        let end = min(start + chunkSize, bytes.count)
        try parser.feed(bytes.span.extracting(start..<end), isLast: false, to: &handler)
        start = end
      }
      if start >= bytes.count { try parser.feed(bytes.span.extracting(0..<0), isLast: true, to: &handler) }
    } catch {
      throw ReadingError(error, part: nil)
    }
    try options.checkTime()
  }
}
