import DocumentModel
import XMLStream
import ZipArchive

/// One reading of an Excel workbook: which parts are needed, in which order, and how they become a document.
struct WorkbookReading: ~Copyable {
  private var package: XMLPackage
  private var look = WorkbookLook()
  private var writer: SheetWriter
  private var people = SheetNoteHandler()
  /// The first damage to the workbook's own part or to a sheet's.
  private var damage: ReadingError?
  /// What there is to say of the part that holds the words of cells, where some of them are missing.
  private var wordsPart = ""

  init(_ bytes: [UInt8], _ options: ReadingOptions) throws(ReadingError) {
    package = try XMLPackage(bytes, vocabulary: SheetName.vocabulary, options)
    writer = SheetWriter(options)
  }

  mutating func document() throws(ReadingError) -> Document {
    let top = try package.relationships(of: "")
    let main = try mainPart(top)
    let parts = try package.relationships(of: main)
    var workbook = WorkbookHandler()
    damage = try package.parseWhatHolds(main, into: &workbook)
    guard !workbook.sheets.isEmpty else { throw damage ?? ReadingError.noSheets }
    try readLook(parts)
    look.is1904 = workbook.is1904
    var read: Set<String> = []
    for entry in workbook.sheets {
      guard let relation = parts.all.first(where: { $0.id == entry.relationship && !$0.isExternal })
      else {
        writer.leaveOut("Sheet “\(entry.name)” was left out: its part is missing")
        continue
      }
      guard read.insert(relation.part).inserted else { continue }
      try readSheet(entry, relation)
    }
    if !writer.hasWords, package.isCutShort { throw ReadingError(ZipError.cutShort(part: nil)) }
    if !writer.hasWords, let damage { throw damage }
    writer.noteMissingWords(in: wordsPart)
    return writer.document(.xlsx, package.properties(top), notices: package.notices)
  }

  /// The part that the package names as its workbook.
  private func mainPart(_ top: Relationships) throws(ReadingError) -> String {
    let named = top.part("officeDocument").flatMap { package.contains($0) ? $0 : nil }
    guard let main = named ?? (package.contains("xl/workbook.xml") ? "xl/workbook.xml" : nil) else {
      throw package.contains("xl/workbook.bin")
        ? ForeignFormat.binaryExcel.error : ReadingError.noSheets
    }
    guard !main.lowercased().hasSuffix(".bin") else { throw ForeignFormat.binaryExcel.error }
    return main
  }

  /// Reads what all sheets share.
  private mutating func readLook(_ parts: Relationships) throws(ReadingError) {
    let strings = try readStrings(parts.part("sharedStrings") ?? "xl/sharedStrings.xml")
    var styles = CellStyles()
    try parseOptional(parts.part("styles"), into: &styles)
    var people = SheetNoteHandler()
    try parseOptional(parts.part("person"), into: &people)
    look = WorkbookLook(strings: strings, styles: styles)
    self.people = people
  }

  /// Reads the words of cells, as far as they are there.
  private mutating func readStrings(_ part: String) throws(ReadingError) -> SharedStrings {
    var strings = SharedStrings()
    guard package.contains(part) else {
      wordsPart = "\(part) is missing"
      return strings
    }
    let isWhole = try package.parseWhatHolds(part, into: &strings) == nil
    wordsPart = isWhole ? "\(part) does not hold them" : "\(part) is damaged"
    return strings
  }

  private mutating func readSheet(
    _ entry: WorkbookHandler.Entry, _ relation: Relationships.Relationship
  ) throws(ReadingError) {
    switch relation.kind {
    case "worksheet", "chartsheet": break
    case "xlMacrosheet", "xlIntlMacrosheet":
      return writer.leaveOut("Sheet “\(entry.name)” was left out: it holds macros")
    default: return writer.leaveOut("Sheet “\(entry.name)” was left out: it is a form of old")
    }
    guard !entry.isHidden else { return writer.hideSheet(entry.name) }
    var handler = WorksheetHandler(
      entry.name, look, cellLimit: writer.cellsLeft, byteLimit: writer.bytesLeft)
    guard package.contains(relation.part) else {
      return writer.leaveOut("Sheet “\(entry.name)” was left out: its part is missing")
    }
    let harm = try package.parseWhatHolds(relation.part, into: &handler)
    damage = damage ?? harm
    if harm != nil, handler.sheet.cells.isEmpty {
      return writer.leaveOut("Sheet “\(entry.name)” was left out: its part is damaged")
    }
    guard !handler.isFull else { throw ReadingError.workbookTooLarge(writer.limits) }
    let parts = try package.relationships(of: relation.part)
    var sheet = handler.finish(parts)
    sheet.header.printed = entry.printedRows
    for part in parts.parts("table") {
      var table = SheetListHandler()
      if try parseOptional(part, into: &table), let list = table.list { sheet.lists.append(list) }
    }
    try readNotes(parts, into: &sheet)
    try readDrawings(parts, into: &sheet)
    try writer.write(sheet)
  }

  /// Threads come first, as they stand for notes of old on the same cells.
  private mutating func readNotes(_ parts: Relationships, into sheet: inout Sheet)
    throws(ReadingError)
  {
    var notes = people
    for kind in ["threadedComment", "comments"] {
      for part in parts.parts(kind) { try parseOptional(part, into: &notes) }
    }
    sheet.comments = notes.comments
  }

  private mutating func readDrawings(_ parts: Relationships, into sheet: inout Sheet)
    throws(ReadingError)
  {
    for part in parts.parts("drawing") {
      var drawing = SheetDrawingHandler()
      guard try parseOptional(part, into: &drawing) else { continue }
      sheet.boxes += drawing.boxes
      sheet.pictures += drawing.pictures
      let relations = try package.relationships(of: part)
      for insertion in drawing.insertions {
        var inserted = SheetDrawingHandler(insertion.story)
        let part = relations.part(id: insertion.relationship)
        let isRead = try parseOptional(part, into: &inserted)
        if !isRead || inserted.boxes.allSatisfy(\.paragraphs.isEmpty) { sheet.insertions += 1 }
        sheet.boxes += inserted.boxes
      }
    }
  }

  /// Parses a part that a workbook can do without; damage to it is told in a notice.
  ///
  /// - Returns: Whether it was read.
  @discardableResult
  private mutating func parseOptional(
    _ part: String?, into handler: inout some XMLHandler
  ) throws(ReadingError) -> Bool {
    guard let part, package.contains(part) else { return false }
    do {
      try package.parse(part, into: &handler)
      return true
    } catch {
      guard error.code == .damaged else { throw error }
      writer.leaveOut("\(part) was left out: \(error.problem)")
      return false
    }
  }
}
