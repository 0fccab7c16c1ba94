import DocumentModel
import XMLStream

/// One reading of an OpenDocument text: which parts are needed, in which order, and how they become a document.
struct OpenReading: ~Copyable {
  private var source: OpenSource
  private let options: ReadingOptions
  private var damagedParts: [String] = []

  init(_ bytes: [UInt8], _ options: ReadingOptions) throws(ReadingError) {
    source = try OpenSource(bytes, vocabulary: OpenName.vocabulary, options)
    self.options = options
  }

  mutating func document() throws(ReadingError) -> Document {
    try refuseEncryption()
    var common = OpenStyleHandler()
    common.skipsAutomaticStyles = true
    try parseOptional("styles.xml", into: &common)
    var content = OpenContentHandler(common.sheet, options)
    let damage = try source.parseWhatHolds("content.xml", into: &content)
    if let damage, content.reader == nil { throw damage }
    guard var reader = content.reader else {
      throw ReadingError(
        code: .unknownFormat, problem: "the file is an OpenDocument file without text",
        remedy: "Put the text into a Word document (.docx) and submit that")
    }
    var whole = reader.finish()
    if let damage, whole.blocks.isEmpty { throw damage }
    var masters = OpenMasterHandler(options)
    try parseOptional("styles.xml", into: &masters)
    for section in masters.sections(of: reader.masterPages) { whole.append(section, isInCell: false) }
    var meta = OpenMeta()
    try parseOptional("meta.xml", into: &meta)
    if reader.hasSoftPageBreaks {
      whole.pages = PageStarts(offsets: [0] + reader.pageOffsets.filter { $0 < whole.bytes.count }, isEstimate: true)
    }
    let pictures = whole.pictures.count { $0.description == nil }
    let notices =
      source.notices + reader.notices(comments: whole.comments.count, pictures: pictures, damagedParts)
    return whole.document(.odt, properties: meta.properties, notices: notices)
  }

  private mutating func refuseEncryption() throws(ReadingError) {
    // Sought and not parsed, as older programs declare a document type in this part.
    let manifest = try source.bytes(of: "META-INF/manifest.xml")
    guard manifest.firstRange(of: "encryption-data".utf8) != nil else { return }
    throw ReadingError(
      code: .passwordProtected, problem: "the file is protected with a password",
      remedy: "Open it with the password, save it without one (in LibreOffice under File, Properties) and submit that")
  }

  /// Parses a part that a document can do without; damage to it is told in a notice.
  private mutating func parseOptional(_ part: String, into handler: inout some XMLHandler) throws(ReadingError) {
    guard source.contains(part) else { return }
    do {
      try source.parse(part, into: &handler)
    } catch {
      guard error.code == .damaged else { throw error }
      damagedParts.append("\(part) was left out: \(error.problem)")
    }
  }
}
