import DocumentModel
import XMLStream
import ZipArchive

/// One reading of a Word file: which parts are needed, in which order, and how they become a document.
struct WordReading: ~Copyable {
  var package: XMLPackage
  let options: ReadingOptions
  private let beginning: [UInt8]
  /// Parts that could not be brought over, and what files inside this one have to say.
  var notices: [ReadingNotice] = []
  /// How many bytes the texts of inserted files have.
  var insertedBytes = 0

  init(_ bytes: [UInt8], _ options: ReadingOptions) throws(ReadingError) {
    package = try XMLPackage(bytes, vocabulary: WordName.vocabulary, options)
    self.options = options
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
    let lists = numbering.definitions

    var reader = StoryReader(styles: styles.sheet, numbering: lists, options: options)
    try readComments(parts, lists, into: &reader)
    try readPrompts(parts, into: &reader)
    try readNotes(parts, lists, into: &reader)
    reader.begin(.body, numbering: lists, related: try related(parts, into: &reader))
    reader.flow.fragment.reserve(package.guessedBytes(of: main))
    let damage = try package.parseWhatHolds(main, into: &reader)
    var whole = reader.finish()
    if let damage, whole.blocks.isEmpty { throw damage }
    let pages = PageEstimate(whole, sections: reader.sections).pages
    try readSections(parts, lists, with: &reader, into: &whole)
    return document(whole, reader, pages, properties: package.properties(top))
  }

  private func document(
    _ whole: Fragment, _ reader: StoryReader, _ pages: PageStarts?, properties: DocumentProperties
  ) -> Document {
    let comments = reader.comments.placed(by: whole.marks, end: whole.text.count)
    return Document(
      text: String(decoding: whole.text, as: UTF8.self), blocks: whole.blocks, tables: whole.tables,
      controls: whole.controls.sorted { $0.range < $1.range }, emphasis: whole.emphasis, comments: comments,
      pictures: whole.pictures, links: whole.links, pages: pages, properties: properties, format: .docx,
      notices: package.notices + reader.tally.notices(options.changes, comments: comments.count) + notices)
  }

  /// The part that the package names as its document.
  private func mainPart(_ top: Relationships) throws(ReadingError) -> String {
    if let main = top.part("officeDocument"), package.contains(main), !Self.isForeign(main) { return main }
    if package.contains("word/document.xml") { return "word/document.xml" }
    if let other = package.names.first(where: Self.isNumbered) { return other }
    if package.isCutShort { throw ReadingError(ZipError.cutShort(part: nil)) }
    throw ForeignFormat.packaged(package.names, beginning).error
  }

  /// Word for the web numbers its parts: "word/document2.xml".
  private static func isNumbered(_ part: String) -> Bool {
    let name = part.lowercased()
    guard name.hasPrefix("word/document"), name.hasSuffix(".xml") else { return false }
    return name.dropFirst("word/document".count).dropLast(".xml".count).allSatisfy(\.isNumber)
  }

  /// Whether a main part is a workbook's or a presentation's.
  private static func isForeign(_ part: String) -> Bool {
    ["xl/", "ppt/", "visio/"].contains { part.lowercased().hasPrefix($0) }
  }

  /// Parses a part that a document can do without; damage to it is told in a notice, and what came before is kept.
  ///
  /// - Returns: Whether the part was there and whole.
  @discardableResult
  mutating func parseOptional(
    _ part: String?, vocabulary: XMLVocabulary? = nil, into handler: inout some XMLHandler
  ) throws(ReadingError) -> Bool {
    guard let part else { return false }
    guard package.contains(part) else {
      if package.isCutShort { leaveOut(part, because: "the file was cut short before it") }
      return false
    }
    do {
      guard let vocabulary else { return try package.parseWhatHolds(part, into: &handler) == nil }
      try package.parse(part, vocabulary: vocabulary, into: &handler)
      return true
    } catch {
      guard error.code == .damaged else { throw error }
      leaveOut(part, because: error.problem)
      return false
    }
  }

  mutating func leaveOut(_ part: String, because problem: String) {
    let message = "\(Self.words(for: part)) were left out: \(problem) (\(part))"
    notices.append(ReadingNotice(kind: .partLeftOut, count: 1, message: message))
  }

  /// What a reader of the page misses without a part.
  private static func words(for part: String) -> String {
    let name = part.split(separator: "/").last.map(String.init) ?? part
    let contents = [
      ("styles", "headings and bold print that styles make"), ("numbering", "the numbers of lists"),
      ("comments", "comments"), ("footnotes", "footnotes"), ("endnotes", "endnotes"), ("header", "page headers"),
      ("footer", "page footers"), ("chart", "the words of a chart"), ("data", "the words of a diagram"),
    ]
    return contents.first { name.hasPrefix($0.0) }?.1 ?? "the words of a part"
  }
}
