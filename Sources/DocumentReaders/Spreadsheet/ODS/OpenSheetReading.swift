import DocumentModel
import XMLStream

/// One reading of an OpenDocument spreadsheet, packed or flat, and how it becomes a document.
struct OpenSheetReading {
  private static let manifest = "META-INF/manifest.xml"

  private let bytes: [UInt8]
  private let options: ReadingOptions

  init(_ bytes: [UInt8], _ options: ReadingOptions) {
    self.bytes = bytes
    self.options = options
  }

  func document() throws(ReadingError) -> Document {
    bytes.starts(with: [0x50, 0x4B]) ? try packed() : try flat()
  }

  private func packed() throws(ReadingError) -> Document {
    var package = try XMLPackage(bytes, vocabulary: OpenSheetName.vocabulary, options)
    var writer = SheetWriter(options)
    var manifest = OpenSheetProperties()
    try Self.parse(Self.manifest, of: &package, into: &manifest, &writer)
    guard !manifest.isEncrypted else { throw ForeignFormat.lockedOffice.error }
    var styles = OpenSheetStyleHandler()
    try Self.parse("styles.xml", of: &package, into: &styles, &writer)
    var settings = OpenSheetSettings()
    try Self.parse("settings.xml", of: &package, into: &settings, &writer)
    var meta = OpenSheetProperties()
    try Self.parse("meta.xml", of: &package, into: &meta, &writer)
    var handler = self.handler(styles.styles)
    try package.parse("content.xml", into: &handler)
    return try document(handler, settings, meta, &writer)
  }

  /// Reads a file that is one XML part; its styles, settings and sheets are told apart in passes of their own.
  private func flat() throws(ReadingError) -> Document {
    var writer = SheetWriter(options)
    var styles = OpenSheetStyleHandler()
    try parseFlat(into: &styles)
    var settings = OpenSheetSettings()
    try parseFlat(into: &settings)
    var handler = self.handler(styles.styles)
    try parseFlat(into: &handler)
    return try document(handler, settings, OpenSheetProperties(), &writer)
  }

  private func handler(_ styles: OpenSheetStyles) -> OpenSheetHandler {
    OpenSheetHandler(styles, cellLimit: options.limits.cells, byteLimit: options.limits.textBytes)
  }

  private func document(
    _ handler: OpenSheetHandler, _ settings: OpenSheetSettings, _ meta: OpenSheetProperties,
    _ writer: inout SheetWriter
  ) throws(ReadingError) -> Document {
    guard !handler.isFull else { throw ReadingError.workbookTooLarge(options.limits) }
    for name in handler.hiddenSheets { writer.hideSheet(name) }
    let sheets = handler.finish(frozen: settings.frozenRows)
    guard !sheets.isEmpty || !handler.hiddenSheets.isEmpty else { throw ReadingError.noSheets }
    for sheet in sheets { try writer.write(sheet) }
    return writer.document(.ods, meta.properties)
  }

  /// Parses a part that a spreadsheet can do without; damage to it is told in a notice.
  ///
  /// The manifests of old declare a document type, which says nothing about the words.
  private static func parse(
    _ part: String, of package: inout XMLPackage, into handler: inout some XMLHandler,
    _ writer: inout SheetWriter
  ) throws(ReadingError) {
    guard package.contains(part) else { return }
    do {
      try package.parse(part, into: &handler)
    } catch {
      if error.code == .notAllowed, part == Self.manifest { return }
      guard error.code == .damaged else { throw error }
      writer.leaveOut("\(part) was left out: \(error.problem)")
    }
  }

  private func parseFlat(into handler: inout some XMLHandler) throws(ReadingError) {
    var next = 0
    do throws(XMLError) {
      var parser = try XMLParser(
        OpenSheetName.vocabulary, depth: options.limits.depth, bytes: options.limits.partBytes)
      try parser.begin()
      while next < bytes.count {
        let end = min(next + Self.chunkSize, bytes.count)
        try parser.feed(bytes.span.extracting(next..<end), isLast: end == bytes.count, to: &handler)
        next = end
        if isTimeUp { break }
      }
    } catch {
      throw ReadingError(error, part: nil)
    }
    try options.checkTime()
  }

  private static let chunkSize = 64 << 10

  private var isTimeUp: Bool {
    do {
      try options.checkTime()
      return false
    } catch {
      return true
    }
  }
}
