import DistrictModel
import DocumentModel
import PlanModel
import Prose

/// What a document is, whose it is, and for which year, from its title, its labels and its first lines.
struct IdentityReader: Sendable {
  struct Identity: Sendable {
    var kind: ImprovementPlan.Kind
    var level: ImprovementPlan.Level
    var organization: Quoted?
    var schoolYear: Traced<SchoolYear>?
  }

  let lexicon: Lexicon
  private let roster: PhraseTable<ImprovementPlan.Level>

  init(lexicon: Lexicon, district: District?) {
    self.lexicon = lexicon
    var names: [(String, ImprovementPlan.Level)] = []
    for school in district?.schools ?? [] { names += ([school.name] + school.aliases).map { ($0, .school) } }
    for item in district?.departments ?? [] { names += ([item.name] + item.aliases).map { ($0, .department) } }
    roster = PhraseTable(names)
  }

  func identity(of document: IndexedDocument) -> Identity {
    let opening = Opening(document: document, lexicon: lexicon)
    let kind = kind(opening)
    let labelled = labelled(.organization, opening)
    let organization =
      labelled.flatMap { isName($0) ? $0 : nil } ?? rosterName(opening, kind) ?? labelled.flatMap { other in
        properName(opening, among: opening.titles) ?? other
      } ?? properName(opening)
    return Identity(
      kind: kind, level: level(of: organization), organization: organization, schoolYear: schoolYear(opening, kind))
  }

  // MARK: - Kind

  /// The first line that names a kind of document; titles and headings before running text.
  private func kind(_ opening: Opening) -> ImprovementPlan.Kind {
    let first = (opening.titles + opening.headLines).sorted { $0.range < $1.range }
    for passage in first + opening.margins {
      let found = lexicon.kinds.matches(in: passage.tokens).filter { isUnbroken($0.tokens, of: passage, opening) }
        .map { ImprovementPlan.Kind(rawValue: $0.value) ?? .unknown }
      // "Improvement Plan – Scorecard" is the scorecard of a plan.
      if let first = found.first { return found.contains(.scorecard) ? .scorecard : first }
    }
    return .unknown
  }

  /// No mark parts the words, as in "Maple School District · Improvement Plan".
  private func isUnbroken(_ tokens: Range<Int>, of passage: Passage, _ opening: Opening) -> Bool {
    tokens.dropLast().allSatisfy { index in
      let gap = TextRange(passage.tokens[index].range.end, passage.tokens[index + 1].range.start)
      return opening.document[gap].allSatisfy { " -\u{A0}".contains($0) }
    }
  }

  // MARK: - Organization

  private func labelled(_ role: FieldRole, _ opening: Opening) -> Quoted? {
    for (index, passage) in opening.lines.enumerated() {
      guard let label = opening.labels.label(of: passage), label.roles.contains(role), !label.hasQualifier else {
        continue
      }
      let words = opening.document[label.label]
      var value = opening.document.passage(label.value, inBlock: passage.block)
      if value.isEmpty, index + 1 < opening.lines.count { value = opening.lines[index + 1] }
      if let below = cellBelow(passage, in: opening.document), isSchool(below), !endsAsSchool(value) { value = below }
      guard opening.labels.wholeLabel(value) == nil else { continue }
      guard (1...10).contains(value.tokens.count), opening.document.quantities(in: value.range).isEmpty
      else {
        continue
      }
      return Quoted(firstPart(of: opening.document[value.range]), range: value.range, basis: .label(String(words)))
    }
    return nil
  }

  /// The cell under that of a label, as under "School | Number".
  private func cellBelow(_ passage: Passage, in document: IndexedDocument) -> Passage? {
    guard let reference = document.blocks[passage.block].cell else { return nil }
    let table = document.tables[reference.table]
    let cell = table.cells[reference.cell]
    guard let below = table.cellIndex(row: cell.row + cell.rowSpan, column: cell.column),
      let block = table.cells[below].blocks.first
    else { return nil }
    return document.passage(ofBlock: block)
  }

  private func isSchool(_ passage: Passage) -> Bool {
    roster.exact(passage.tokens) != nil || lexicon.schoolWords.firstMatch(in: passage.tokens) != nil
  }

  /// "Maple Elementary School", not "School code".
  private func endsAsSchool(_ passage: Passage) -> Bool {
    roster.exact(passage.tokens) != nil
      || lexicon.schoolWords.matches(in: passage.tokens).last?.tokens.upperBound == passage.tokens.count
  }

  /// Words of which one says what it is, as in "Maple Middle School"; what stands behind a label may be another label.
  private func isName(_ value: Quoted) -> Bool {
    let tokens = Tokenizer.tokens(of: Substring(value.value))
    return roster.exact(tokens) != nil
      || [lexicon.schoolWords, lexicon.departmentWords, lexicon.districtWords].contains {
        $0.firstMatch(in: tokens) != nil
      }
  }

  /// Before a tab or a run of spaces.
  private func firstPart(of text: Substring) -> String {
    guard let cut = text.firstIndex(of: "\t") else { return String(text) }
    return String(text[..<cut])
  }

  /// A department's name is also the name of a subject: it counts where the document is a plan or a scorecard.
  private func rosterName(_ opening: Opening, _ kind: ImprovementPlan.Kind) -> Quoted? {
    var best: (range: TextRange, count: Int)?
    for passage in opening.titles + opening.headLines + opening.margins {
      for found in roster.matches(in: passage.tokens)
      where found.tokens.count > best?.count ?? 0 && (found.value == .school || kind != .unknown) {
        best = (words(passage, found.tokens), found.tokens.count)
      }
      if best != nil { break }
    }
    return best.map {
      Quoted(String(opening.document[$0.range]), range: $0.range, basis: .wording("name in the roster"))
    }
  }

  /// Capitalized words that end as schools' or districts' names do.
  private func properName(_ opening: Opening) -> Quoted? {
    properName(opening, among: opening.titles + opening.headLines + opening.margins)
  }

  private func properName(_ opening: Opening, among passages: [Passage]) -> Quoted? {
    for (index, table) in [lexicon.schoolWords, lexicon.departmentWords, lexicon.districtWords].enumerated() {
      for passage in passages {
        if let range = properName(passage, endingIn: table, opening.document, isSchool: index == 0) {
          return Quoted(String(opening.document[range]), range: range, basis: .wording("form of a school's name"))
        }
      }
    }
    return nil
  }

  private func properName(
    _ passage: Passage, endingIn table: PhraseTable<Bool>, _ document: IndexedDocument, isSchool: Bool
  ) -> TextRange? {
    for found in table.matches(in: passage.tokens) {
      var start = found.tokens.lowerBound
      guard isCapitalized(passage.tokens[start], document),
        !isDistrict(passage, found.tokens, document, isSchool: isSchool),
        !isKind(passage, found.tokens)
      else { continue }
      while start > 0, isCapitalized(passage.tokens[start - 1], document),
        isAdjacent(passage.tokens[start - 1], passage.tokens[start], document)
      {
        start -= 1
      }
      let before = passage.tokens[start..<found.tokens.lowerBound]
      if let cut = before.lastIndex(where: { Self.openings.contains($0.folded) }) { start = cut + 1 }
      guard start < found.tokens.lowerBound else { continue }
      return words(passage, start..<endOfName(passage, found.tokens.upperBound, document))
    }
    return nil
  }

  /// Behind the number of a district: "School District 487".
  private func endOfName(_ passage: Passage, _ end: Int, _ document: IndexedDocument) -> Int {
    guard end < passage.tokens.count, passage.tokens[end].range.count <= 4,
      document[TextRange(passage.tokens[end - 1].range.end, passage.tokens[end].range.start)] == " ",
      let number = Int(passage.tokens[end].folded), !(1900..<2100).contains(number)
    else { return end }
    return end + 1
  }

  /// "School" of "Kestrel Valley School District", and "Schools", which are several.
  private func isDistrict(
    _ passage: Passage, _ found: Range<Int>, _ document: IndexedDocument, isSchool: Bool
  ) -> Bool {
    if isSchool, document[passage.tokens[found.upperBound - 1].range].lowercased() == "schools" { return true }
    return lexicon.districtWords.matches(in: passage.tokens).contains { other in
      other.tokens.overlaps(found) && other.tokens.count > found.count
    }
  }

  /// "School" of "Comprehensive School Improvement Plan".
  private func isKind(_ passage: Passage, _ found: Range<Int>) -> Bool {
    lexicon.kinds.matches(in: passage.tokens).contains { $0.tokens.overlaps(found) }
  }

  /// Words that stand before a name and are no part of it.
  private static let openings: Set<String> = [
    "the", "our", "for", "of", "welcome", "to", "at", "section", "part", "a", "an", "each", "every", "all", "this",
  ]

  private func isCapitalized(_ token: Token, _ document: IndexedDocument) -> Bool {
    guard let byte = document[token.range].utf8.first else { return false }
    return byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z") || Folding.isDigit(byte) && token.range.count <= 3
  }

  private func isAdjacent(_ first: Token, _ second: Token, _ document: IndexedDocument) -> Bool {
    document[TextRange(first.range.end, second.range.start)].allSatisfy { " .-'’".contains($0) }
  }

  private func words(_ passage: Passage, _ tokens: Range<Int>) -> TextRange {
    TextRange(passage.tokens[tokens.lowerBound].range.start, passage.tokens[tokens.upperBound - 1].range.end)
  }

  private func level(of organization: Quoted?) -> ImprovementPlan.Level {
    guard let organization else { return .unknown }
    let tokens = Tokenizer.tokens(of: Substring(organization.value))
    if let known = roster.exact(tokens) { return known }
    if let school = lexicon.schoolWords.matches(in: tokens).last, school.tokens.upperBound == tokens.count,
      lexicon.districtWords.firstMatch(in: tokens).map({ $0.tokens.count < 2 }) ?? true
    {
      return .school
    }
    if lexicon.departmentWords.firstMatch(in: tokens) != nil { return .department }
    return lexicon.districtWords.firstMatch(in: tokens) != nil ? .district : .school
  }

  // MARK: - Year

  /// From titles and short lines; running text may name any year, and counts only where the document is a plan.
  private func schoolYear(_ opening: Opening, _ kind: ImprovementPlan.Kind) -> Traced<SchoolYear>? {
    if let labelled = labelledYear(opening) { return labelled }
    let lines = kind == .unknown ? [] : opening.lines
    for (passages, basis) in [
      (opening.titles.filter { lexicon.sections.firstMatch(in: $0.tokens)?.value != .lastYear }, "title"),
      (opening.headLines, "first lines"), (opening.margins, "page header"),
      (lines, "first lines"),
    ] {
      for passage in passages {
        let dates = opening.document.dates(in: passage.range)
        guard let date = dates.first(where: { $0.schoolYear != nil }), let year = date.schoolYear else { continue }
        let range = years(date.range, opening.document)
        return Traced(year, text: String(opening.document[range]), range: range, basis: .position(basis))
      }
    }
    return nil
  }

  /// "School year: 2023-24" among the first lines.
  private func labelledYear(_ opening: Opening) -> Traced<SchoolYear>? {
    for (index, passage) in opening.lines.enumerated() {
      guard let label = opening.labels.label(of: passage), label.roles.contains(.schoolYear) else { continue }
      var value = opening.document.passage(label.value, inBlock: passage.block)
      if value.isEmpty, index + 1 < opening.lines.count { value = opening.lines[index + 1] }
      let dates = opening.document.dates(in: value.range)
      guard let date = dates.first(where: { $0.schoolYear != nil }), let year = date.schoolYear else { continue }
      let range = years(date.range, opening.document)
      return Traced(
        year, text: String(opening.document[range]), range: range,
        basis: .label(String(opening.document[label.label])))
    }
    return nil
  }

  /// From the first digit to the last, without "school year" around it.
  private func years(_ range: TextRange, _ document: IndexedDocument) -> TextRange {
    let bytes = Array(document.bytes(range))
    guard let first = bytes.firstIndex(where: Folding.isDigit), let last = bytes.lastIndex(where: Folding.isDigit)
    else { return range }
    return TextRange(range.start + first, range.start + last + 1)
  }
}

/// The part of a document where it says what it is.
struct Opening {
  let document: IndexedDocument
  let labels: LabelReader
  /// Headings and bold lines among the first blocks.
  let titles: [Passage]
  /// The first lines of the body, cells included.
  let lines: [Passage]
  /// Page headers and footers.
  let margins: [Passage]
  /// The first lines that are too short to be running text.
  var headLines: [Passage] { lines.prefix(16).filter { $0.tokens.count <= 14 } }

  init(document: IndexedDocument, lexicon: Lexicon) {
    self.document = document
    labels = LabelReader(document: document, lexicon: lexicon)
    let body = document.blocks.indices.filter { index in
      let block = document.blocks[index]
      return block.story.isProse && !block.isTableOfContents && !block.range.isEmpty
    }.prefix(40)
    titles = body.prefix(12).filter { index in
      let block = document.blocks[index]
      return block.cell == nil && (block.headingLevel != nil || block.isBold)
    }
    .map { document.passage(ofBlock: $0) }
    lines = body.flatMap { Self.lines(of: $0, in: document) }
    margins = document.blocks.indices.filter { [.header, .footer].contains(document.blocks[$0].story) }
      .map { document.passage(ofBlock: $0) }
  }

  /// A block cut at tabs and runs of spaces, so that labels side by side stand apart.
  static func lines(of index: Int, in document: IndexedDocument) -> [Passage] {
    let range = document.blocks[index].range
    let bytes = Array(document.bytes(range))
    var parts: [TextRange] = []
    var start = 0
    for offset in bytes.indices {
      let isGap =
        bytes[offset] == 0x0A || bytes[offset] == UInt8(ascii: "\t")
        || bytes[offset] == UInt8(ascii: " ") && offset + 2 < bytes.count && bytes[offset + 1] == UInt8(ascii: " ")
          && bytes[offset + 2] == UInt8(ascii: " ")
      if isGap, offset > start { parts.append(TextRange(range.start + start, range.start + offset)) }
      if isGap { start = offset + 1 }
    }
    parts.append(TextRange(range.start + start, range.end))
    return parts.map { document.passage($0, inBlock: index) }.filter { !$0.isEmpty }
  }
}
