import DocumentModel
import XMLStream
import ZipArchive

/// One reading of an OpenDocument text: which parts are needed, in which order, and how they become a document.
struct OpenReading: ~Copyable {
  private var source: OpenSource
  private let options: ReadingOptions
  private var damagedParts: [String] = []

  init(_ bytes: [UInt8], isPackage: Bool, _ options: ReadingOptions) throws(ReadingError) {
    source = isPackage ? .package(try XMLPackage(bytes, vocabulary: OpenName.vocabulary, options)) : .flat(bytes)
    self.options = options
  }

  mutating func document() throws(ReadingError) -> Document {
    try refuseEncryption()
    var common = OpenStyleHandler()
    common.skipsAutomaticStyles = true
    try parseOptional("styles.xml", into: &common)
    var content = OpenContentHandler(common.sheet, options)
    try source.parse("content.xml", into: &content, options)
    guard var reader = content.reader else {
      throw ReadingError(
        code: .unknownFormat, problem: "the file is an OpenDocument file without text",
        remedy: "Put the text into a Word document (.docx) and submit that")
    }
    var whole = reader.finish()
    var masters = OpenMasterHandler(options)
    try parseOptional("styles.xml", into: &masters)
    for section in masters.sections(of: reader.masterPages) { whole.append(section, isInCell: false) }
    var meta = OpenMeta()
    try parseOptional("meta.xml", into: &meta)
    if reader.hasSoftPageBreaks {
      whole.pages = PageStarts(offsets: [0] + reader.pageOffsets.filter { $0 < whole.bytes.count }, isEstimate: true)
    }
    let notices = reader.notices(comments: whole.comments.count, pictures: whole.pictures.count, damagedParts)
    return whole.document(.odt, properties: meta.properties, notices: notices)
  }

  private mutating func refuseEncryption() throws(ReadingError) {
    var manifest = OpenManifest()
    try parseOptional("META-INF/manifest.xml", into: &manifest)
    guard manifest.isEncrypted else { return }
    throw ReadingError(
      code: .passwordProtected, problem: "the file is protected with a password",
      remedy: "Open it with the password, save it without one (in LibreOffice under File, Properties) and submit that")
  }

  /// Parses a part that a document can do without; damage to it is told in a notice.
  private mutating func parseOptional(_ part: String, into handler: inout some XMLHandler) throws(ReadingError) {
    guard source.contains(part) else { return }
    do {
      try source.parse(part, into: &handler, options)
    } catch {
      guard error.code == .damaged else { throw error }
      damagedParts.append("\(part) was left out: \(error.problem)")
    }
  }
}

/// Hears whether any part of a package is encrypted.
struct OpenManifest: XMLHandler {
  private(set) var isEncrypted = false

  mutating func start(_ id: UInt16, _ attributes: XMLAttributes) {
    if id == OpenName.encryption.rawValue { isEncrypted = true }
  }

  mutating func text(_ bytes: Span<UInt8>) {}

  mutating func end(_ id: UInt16) {}
}
