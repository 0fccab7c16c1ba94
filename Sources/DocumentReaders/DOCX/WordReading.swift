import DocumentModel
import XMLStream
import ZipArchive

/// One reading of a Word file: which parts are needed, in which order, and how they become a document.
struct WordReading: ~Copyable {
  private var package: XMLPackage
  private let limits: ReadingLimits
  private let beginning: [UInt8]
  private var damagedParts: [String] = []

  init(_ bytes: [UInt8], _ options: ReadingOptions) throws(ReadingError) {
    package = try XMLPackage(bytes, vocabulary: WordName.vocabulary, options)
    limits = options.limits
    beginning = Array(bytes.prefix(120))
  }

  mutating func document() throws(ReadingError) -> Document {
    let top = try package.relationships(of: "")
    let main = try mainPart(top)
    let parts = try package.relationships(of: main)

    var styles = StyleHandler()
    try parseOptional(parts.part("styles"), into: &styles)
    var numbering = NumberingHandler()
    try parseOptional(parts.part("numbering"), into: &numbering)

    var reader = StoryReader(styles: styles.sheet, numbering: numbering.definitions, limits: limits)
    try readNotes(parts, numbering.definitions, into: &reader)
    reader.begin(.body, numbering: numbering.definitions)
    reader.flow.fragment.reserve(package.guessedBytes(of: main))
    let damage = try package.parseWhatHolds(main, into: &reader)
    var whole = reader.finish()
    if let damage, whole.blocks.isEmpty { throw damage }
    try readSections(parts, numbering.definitions, with: &reader, into: &whole)

    let properties = package.properties(top)
    reader.tally.damagedParts = damagedParts
    return Document(
      text: String(decoding: whole.text, as: UTF8.self), blocks: whole.blocks, tables: whole.tables,
      controls: whole.controls.sorted { $0.range < $1.range }, emphasis: whole.emphasis, properties: properties,
      format: .docx, notices: package.notices + reader.tally.notices)
  }

  /// The part that the package names as its document.
  private func mainPart(_ top: Relationships) throws(ReadingError) -> String {
    if let main = top.part("officeDocument"), package.contains(main), !Self.isForeign(main) { return main }
    if package.contains("word/document.xml") { return "word/document.xml" }
    if package.isCutShort { throw ReadingError(ZipError.cutShort(part: nil)) }
    throw ForeignFormat.packaged(package.names, beginning).error
  }

  /// Whether a main part is a workbook's or a presentation's.
  private static func isForeign(_ part: String) -> Bool {
    ["xl/", "ppt/", "visio/"].contains { part.lowercased().hasPrefix($0) }
  }

  /// Footnotes and endnotes come first, to be at hand when the body refers to them.
  private mutating func readNotes(
    _ parts: Relationships, _ numbering: NumberingDefinitions, into reader: inout StoryReader
  ) throws(ReadingError) {
    for (kind, story) in [("footnotes", Story.footnote), ("endnotes", .endnote)] {
      reader.begin(story, numbering: numbering)
      try parseOptional(parts.part(kind), into: &reader)
      _ = reader.finish()
    }
  }

  /// Headers and footers, each wording once, after the body.
  private mutating func readSections(
    _ parts: Relationships, _ numbering: NumberingDefinitions, with reader: inout StoryReader,
    into whole: inout Fragment
  ) throws(ReadingError) {
    var seen: Set<[UInt8]> = []
    for (story, ids) in [(Story.header, reader.headers), (.footer, reader.footers)] {
      for id in ids {
        reader.begin(story, numbering: numbering)
        try parseOptional(parts.part(id: id), into: &reader)
        let section = reader.finish()
        if seen.insert(section.text).inserted { whole.append(section, in: nil) }
      }
    }
  }

  /// Parses a part that a document can do without; damage to it is told in a notice.
  private mutating func parseOptional(_ part: String?, into handler: inout some XMLHandler) throws(ReadingError) {
    guard let part else { return }
    guard package.contains(part) else {
      if package.isCutShort { damagedParts.append("\(part) is missing") }
      return
    }
    do {
      try package.parse(part, into: &handler)
    } catch {
      guard error.code == .damaged else { throw error }
      damagedParts.append("\(part) was left out: \(error.problem)")
    }
  }
}
