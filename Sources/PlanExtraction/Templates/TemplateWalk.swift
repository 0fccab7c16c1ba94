import DistrictModel
import DocumentModel
import PlanModel
import Prose

/// Goes through a form in reading order and notes what it prints, and where there is room to write.
struct TemplateWalk {
  let document: IndexedDocument
  let lexicon: Lexicon
  let order: ReadingOrder
  let places: [Place]
  var found = TemplateWords()
  /// The heading that waits for what follows to say what its part is about.
  private var openHeading: Int?
  var numbered = NumberedHeadings()

  /// Fewer words than these, printed alone, could be anybody's.
  static let leastPromptWords = 4

  init(document: IndexedDocument, lexicon: Lexicon) {
    self.document = document
    self.lexicon = lexicon
    let labels = LabelReader(document: document, lexicon: lexicon)
    order = ReadingOrder(document: document, lexicon: lexicon, labels: labels, planYear: nil)
    places = document.document.places()
  }

  var noise: Noise { order.paragraphs.noise }
  var guess: RoleGuess { RoleGuess(lexicon: lexicon) }

  mutating func read() {
    let furniture = RunningLines(in: document, order.paragraphs)
    var seen: Set<Int> = []
    for index in document.blocks.indices {
      let block = document.blocks[index]
      guard block.story.isProse, !block.isTableOfContents, !furniture.contains(index) else { continue }
      if let cell = block.cell {
        if seen.insert(cell.table).inserted { table(cell.table) }
      } else {
        paragraph(index)
      }
    }
    controls()
  }

  // MARK: - Paragraphs

  /// A paragraph outside tables, or in a cell that is no table's.
  mutating func paragraph(_ index: Int) {
    let holdsChoices = holdsChoices(index)
    for event in order.paragraphs.events(ofBlock: index) {
      switch event {
      case .heading(let item) where !holdsChoices: heading(item)
      case .field(let field): self.field(field, holdsChoices: holdsChoices)
      case .text(let item), .heading(let item): text(item, holdsChoices: holdsChoices)
      case .row: break
      }
    }
  }

  /// Boxes to tick and lists to choose from: what stands there is an answer, whoever printed it.
  private func holdsChoices(_ index: Int) -> Bool {
    let block = document.blocks[index]
    if document[block.range].contains(where: { "☐☒☑".contains($0) }) { return true }
    return controls(in: block.range).contains { control in
      if case .checkBox = control.kind { return true }
      return control.kind == .dropDown && !control.isPlaceholder
    }
  }

  /// The form fields that stand in a range.
  func controls(in range: TextRange) -> ArraySlice<ContentControl> {
    let controls = document.controls
    var low = 0
    var high = controls.count
    while low < high {
      let middle = (low + high) / 2
      if controls[middle].range.start < range.start { low = middle + 1 } else { high = middle }
    }
    return controls[low...].prefix { $0.range.start <= range.end }
  }

  private mutating func heading(_ item: Item) {
    if document[item.range].hasSuffix(":") || document.isQuestion(item.range) {
      label(item.passage)
      return
    }
    guard lexicon.kinds.firstMatch(in: item.tokens) == nil else { return }
    let topics = HeadingTopics(document: document, lexicon: lexicon, planYear: nil, isDistrictDocument: true)
    let words = printed(item.passage)
    guard !words.isEmpty else { return }
    if numbered.take(item, words: words, place: place(item.passage)) {
      openHeading = nil
      return
    }
    var heading = TemplateWord<SectionTopic>(words: words, meaning: topics.topic(of: item), place: place(item.passage))
    if heading.meaning == nil, let proposed = guess.topic(of: item.tokens, in: document) {
      heading.meaning = proposed.meaning
      heading.reason = proposed.reason
    }
    found.headings.append(heading)
    openHeading = found.headings.count - 1
  }

  /// What follows a heading tells what it is about where its words do not; a year in it may be another year's.
  mutating func tell(_ topic: SectionTopic, by reason: String) {
    defer { openHeading = nil }
    numbered.tell()
    guard let openHeading, found.headings[openHeading].meaning == nil,
      lexicon.dates.matches(in: found.headings[openHeading].words[...]).isEmpty
    else { return }
    found.headings[openHeading].meaning = topic
    found.headings[openHeading].reason = reason
  }

  private mutating func field(_ field: Field, holdsChoices: Bool) {
    let words = document.passage(field.match.label, inBlock: field.block)
    found.labels.append(
      TemplateWord(words: printed(words), meaning: field.role, place: place(words)))
    if [.goal, .objective].contains(field.role) { tell(.goals, by: "goals follow it") }
    if !holdsChoices { for item in field.items { value(item.passage, of: field.role) } }
  }

  private mutating func text(_ item: Item, holdsChoices: Bool) {
    if noise.isBlank(item.range) {
      found.answers.places += 1
    } else if let parts = labelled(item.passage) {
      label(parts.label)
      if !holdsChoices, !parts.rest.isEmpty { value(parts.rest, of: nil) }
    } else if !holdsChoices {
      if !isEvident(item.passage), promises(item.range) { answer(item.passage) }
      prompt(item.passage)
    }
  }

  private func promises(_ range: TextRange) -> Bool {
    document.promises(in: range).contains { $0.target != nil }
  }

  /// "Why this matters to our families: ____": words before a colon with nothing behind it but room or a prompt.
  func labelled(_ passage: Passage) -> (label: Passage, rest: Passage)? {
    guard let colon = document[passage.range].utf8.firstIndex(of: UInt8(ascii: ":")) else { return nil }
    let text = document[passage.range].utf8
    let cut = passage.range.start + text.distance(from: text.startIndex, to: colon)
    let label = document.passage(TextRange(passage.range.start, cut), inBlock: passage.block)
    let rest = document.passage(TextRange(cut + 1, passage.range.end), inBlock: passage.block)
    guard (1...8).contains(label.tokens.count), !noise.isInstruction(label), lexicon.prompts.match(label.tokens) == nil,
      document.sentences(in: label.range).count == 1,
      rest.isEmpty || noise.isBlank(rest.range) || isEvident(rest)
    else { return nil }
    return (label, rest)
  }

  // MARK: - What was found

  /// A label that the vocabulary does not have.
  mutating func label(_ passage: Passage) {
    let words = printed(passage)
    guard !words.isEmpty else { return }
    let proposed =
      guess.role(of: passage, in: document) ?? guess.role(of: passage, in: document, weakly: .first)
    found.labels.append(
      TemplateWord(words: words, meaning: proposed?.meaning, reason: proposed?.reason, place: place(passage)))
  }

  /// What stands behind a label: room, a prompt, or what somebody wrote.
  mutating func value(_ passage: Passage, of role: FieldRole?) {
    guard !noise.isBlank(passage.range) else {
      found.answers.places += 1
      return
    }
    guard role.map({ !Self.printedRoles.contains($0) }) ?? true || isEvident(passage) else { return }
    if isEvident(passage) { found.answers.places += 1 } else { answer(passage) }
    prompt(passage)
  }

  /// A district prints the values of these into its forms.
  private static let printedRoles: Set<FieldRole> = [
    .districtGoal, .goalReference, .contentArea, .studentGroup, .organization, .schoolYear, .planDate, .updatedDate,
    .approvedDate, .other,
  ]

  mutating func answer(_ passage: Passage) {
    found.answers.places += 1
    found.answers.filled += 1
    found.answers.first = found.answers.first ?? place(passage)
  }

  /// Help text, a sentence at a time; what is too short to know again is left out.
  mutating func prompt(_ passage: Passage) {
    let isEvident = isEvident(passage)
    let place = place(passage)
    if passage.tokens.count < Self.leastPromptWords {
      if isEvident, !passage.isEmpty { placeholder(String(document[passage.range]), place) }
      return
    }
    let mark = document[passage.range].last
    guard isEvident || passage.tokens.count >= 2 * Self.leastPromptWords || mark.map({ ".!?:)]".contains($0) }) ?? false
    else { return }
    for range in document.sentences(in: passage.range) {
      let sentence = document.passage(range, inBlock: passage.block)
      guard sentence.tokens.count >= Self.leastPromptWords else { continue }
      found.prompts.append(
        TemplatePrompt(words: Self.joined(document[range]), place: place, isEvident: isSure(sentence)))
    }
  }

  mutating func placeholder(_ words: String, _ place: String) {
    guard words.contains(where: \.isLetter) else { return }
    found.placeholders.append(TemplatePrompt(words: Self.joined(words[...]), place: place, isEvident: true))
  }

  /// Its own words or marks say that it speaks to whoever fills the form in.
  func isEvident(_ passage: Passage) -> Bool {
    noise.isPrompt(passage) || noise.isInstruction(passage)
  }

  /// Nothing that a plan could say itself, as deeds may begin like instructions: "Use number talks in every class".
  func isSure(_ passage: Passage) -> Bool {
    noise.isPrompt(passage) || document.isQuestion(passage.range)
      || passage.tokens.contains { $0.folded == "you" || $0.folded == "your" }
  }

  /// The words of a label or heading, on one line, without number, colon and brackets.
  func printed(_ passage: Passage) -> String {
    var text = document[passage.range]
    if let bracket = text.firstIndex(of: "("), bracket > text.startIndex { text = text[..<bracket] }
    while let last = text.last, last.isWhitespace || ":?*_".contains(last) { text = text.dropLast() }
    return text.contains(where: \.isLetter) ? Self.joined(text) : ""
  }

  private static func joined(_ text: Substring) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  func place(_ passage: Passage) -> String { places[passage.block].description }
}
