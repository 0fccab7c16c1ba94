import DocumentModel
import XMLStream

/// One reading of an OpenDocument spreadsheet, packed or flat, and how it becomes a document.
///
/// Of a flat file, styles, settings and sheets are told apart in passes of their own.
struct OpenSheetReading: ~Copyable {
  private static let manifest = "META-INF/manifest.xml"

  private var source: OpenSource
  private var writer: SheetWriter
  private let limits: ReadingLimits

  init(_ bytes: [UInt8], _ options: ReadingOptions) throws(ReadingError) {
    source = try OpenSource(bytes, vocabulary: OpenSheetName.vocabulary, options)
    writer = SheetWriter(options)
    limits = options.limits
  }

  mutating func document() throws(ReadingError) -> Document {
    var manifest = OpenSheetProperties()
    try parseOptional(Self.manifest, into: &manifest)
    guard !manifest.isEncrypted else { throw ForeignFormat.lockedOffice.error }
    var styles = OpenSheetStyleHandler()
    try parseOptional("styles.xml", into: &styles)
    var settings = OpenSheetSettings()
    try parseOptional("settings.xml", into: &settings)
    var meta = OpenSheetProperties()
    try parseOptional("meta.xml", into: &meta)
    var handler = OpenSheetHandler(styles.styles, cellLimit: limits.cells, byteLimit: limits.textBytes)
    let damage = try source.parseWhatHolds("content.xml", into: &handler)
    let sheets = handler.finish(frozen: settings.frozenRows)
    guard !handler.isFull else { throw ReadingError.workbookTooLarge(limits) }
    for name in handler.hiddenSheets { writer.hideSheet(name) }
    guard !sheets.isEmpty || !handler.hiddenSheets.isEmpty else { throw damage ?? ReadingError.noSheets }
    for sheet in sheets { try writer.write(sheet) }
    if let damage, !writer.hasWords { throw damage }
    return writer.document(.ods, meta.properties, notices: source.notices)
  }

  /// Parses a part that a spreadsheet can do without; damage to it is told in a notice.
  ///
  /// The manifests of old declare a document type, which says nothing about the words.
  private mutating func parseOptional(_ part: String, into handler: inout some XMLHandler) throws(ReadingError) {
    guard source.contains(part) else { return }
    do {
      try source.parse(part, into: &handler)
    } catch {
      if error.code == .notAllowed, part == Self.manifest, !source.isFlat { return }
      guard error.code == .damaged else { throw error }
      writer.leaveOut("\(part) was left out: \(error.problem)")
    }
  }
}
