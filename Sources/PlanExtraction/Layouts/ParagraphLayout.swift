import DistrictModel
import DocumentModel
import Prose

/// Headings, bullets, label lines and running text: everything outside tables, and inside cells that are no table.
struct ParagraphLayout {
  let document: IndexedDocument
  let labels: LabelReader

  var noise: Noise { Noise(document: document, lexicon: labels.lexicon) }

  /// The events of one block.
  func events(ofBlock index: Int) -> [Event] {
    let block = document.blocks[index]
    var events: [Event] = []
    for line in lines(of: block) {
      for range in runs(in: line, after: block.label) {
        for item in items(document.passage(range, inBlock: index), in: block) { events += self.events(of: item) }
      }
    }
    return events
  }

  /// A passage as an item; two, where an answer stands behind the words of a template.
  func items(_ passage: Passage, in block: Block) -> [Item] {
    guard let cut = noise.startOfAnswer(in: passage) else { return [item(passage, in: block)] }
    let parts = [TextRange(passage.range.start, cut), TextRange(cut, passage.range.end)]
    return parts.map { item(document.passage($0, inBlock: passage.block), in: block) }
  }

  func item(_ passage: Passage, in block: Block) -> Item {
    let isBoldLine = block.isBold && block.listLevel == nil && passage.tokens.count <= 14 && !endsAsSentence(passage)
    if !isBoldLine, block.headingLevel == nil, let listed = typedItem(passage, in: block) { return listed }
    return Item(
      passage: passage, headingLevel: block.headingLevel ?? (isBoldLine ? 8 : nil), listLevel: block.listLevel)
  }

  /// A line of a list whose marker was typed, without it.
  private func typedItem(_ passage: Passage, in block: Block) -> Item? {
    let takesNumbers = block.cell == nil && block.listLevel == nil
    guard let marker = TypedMarker.length(in: document.bytes(passage.range), takesNumbers: takesNumbers) else {
      return nil
    }
    let rest = TextRange(passage.range.start + marker, passage.range.end)
    return Item(
      passage: document.passage(rest, inBlock: passage.block), headingLevel: nil, listLevel: block.listLevel ?? 0)
  }

  /// A paragraph's lines, where the author broke it by hand.
  func lines(of block: Block) -> [TextRange] {
    var ranges: [TextRange] = []
    var start = block.range.start
    while let end = document.bytes(TextRange(start, block.range.end)).firstIndex(of: UInt8(ascii: "\n")) {
      ranges.append(TextRange(start, end))
      start = end + 1
    }
    ranges.append(TextRange(start, block.range.end))
    return ranges
  }

  /// Steps that were typed on behind one another: "3- Buy readers. 4- Screen every student."
  private func runs(in range: TextRange, after label: String?) -> [TextRange] {
    guard let label, var number = Int(label.prefix { $0.isNumber }), let mark = label.last, "-).".contains(mark) else {
      return [range]
    }
    var ranges: [TextRange] = []
    var rest = range
    while let next = step(number + 1, mark, in: rest) {
      ranges.append(TextRange(rest.start, next.start))
      rest = TextRange(next.end, rest.end)
      number += 1
    }
    return ranges + [rest]
  }

  /// Where " 4- " stands, in the manner of the item's own label.
  private func step(_ number: Int, _ mark: Character, in range: TextRange) -> TextRange? {
    let bytes = Array(document.bytes(range))
    let wanted = Array(" \(number)\(mark) ".utf8)
    guard bytes.count > wanted.count else { return nil }
    for offset in 1..<(bytes.count - wanted.count) where bytes[offset...].starts(with: wanted) {
      return TextRange(range.start + offset, range.start + offset + wanted.count)
    }
    return nil
  }

  private func events(of item: Item) -> [Event] {
    guard !item.passage.isEmpty, !leadsToAnswer(item) else { return [] }
    if let answer = answer(in: item) { return events(of: answer) }
    if isChoice(item) { return [.text(item)] }
    if let reference = reference(in: item) { return [.field(reference)] }
    let fields = fields(in: item)
    if !fields.isEmpty { return namesSection(item, fields) ? [.heading(item)] : fields.map { .field($0) } }
    if let parts = labelledTail(of: item) { return parts }
    return item.headingLevel != nil ? [.heading(item)] : [.text(item)]
  }

  /// "☒ Goal 2: Safe schools": one of several to tick, each on a line of its own.
  private func isChoice(_ item: Item) -> Bool {
    guard let choices = document.choices(in: item.range), choices.count == 1 else { return false }
    return choices[0].start <= item.range.start + 4
  }

  /// "Needs assessment" as a heading opens a section, though it is a label in other places; "District goal:" is a label.
  private func namesSection(_ item: Item, _ fields: [Field]) -> Bool {
    guard item.headingLevel != nil, fields.count == 1, let field = fields.first, field.items.isEmpty,
      field.match.number == nil, !document[item.range].hasSuffix(":")
    else { return false }
    // "How did we do in 2024-25?"
    if field.role == .progress, labels.lexicon.sections.match(item.tokens)?.value == .lastYear { return true }
    guard let topic = labels.lexicon.sections.exact(item.tokens)
    else { return false }
    return topic != .goals && topic != .actionPlan
  }

  private func endsAsSentence(_ passage: Passage) -> Bool {
    guard let last = document.bytes(passage.range).last else { return false }
    return last == UInt8(ascii: ".") || last == UInt8(ascii: ";") || last == UInt8(ascii: ",")
  }

  /// The labels of a line: usually one, sometimes several side by side.
  private func fields(in item: Item) -> [Field] {
    guard let first = labels.label(of: item.passage) else { return [] }
    var fields: [Field] = []
    var current = first
    for cut in cuts(in: first.value) {
      let window = TextRange(cut, min(item.range.end, wholeScalar(cut + Self.longestLabel, in: item.range)))
      guard var next = labels.label(of: document.passage(window, inBlock: item.passage.block)), hasColon(next),
        next.label != current.label, isParted(cut, from: next.label.start)
      else { continue }
      next.value = document.trimmed(TextRange(next.value.start, item.range.end))
      current.value = withoutBar(TextRange(current.value.start, max(current.value.start, cut - 1)))
      fields.append(field(current, of: item))
      current = next
    }
    fields.append(field(current, of: item))
    return fields
  }

  /// Nothing but marks stand between the place where a label could begin and where it does.
  private func isParted(_ cut: Int, from label: Int) -> Bool {
    !document.bytes(TextRange(cut, max(cut, label))).contains { Folding.isDigit($0) || $0 | 0x20 >= 0x61 && $0 < 0x80 }
  }

  /// Without the bars that part it from the label after it.
  private func withoutBar(_ range: TextRange) -> TextRange {
    var kept = document.trimmed(range)
    while kept.end > kept.start, document.bytes(kept).last == UInt8(ascii: "|") {
      kept = document.trimmed(TextRange(kept.start, kept.end - 1))
    }
    return kept
  }

  /// What stands behind "Response:", which forms print before the place to write in.
  private func answer(in item: Item) -> Item? {
    guard let first = item.tokens.first, labels.lexicon.answerWords.contains(first), item.tokens.count > 1,
      document[TextRange(first.range.end, item.tokens[1].range.start)].contains(":")
    else { return nil }
    let rest = document.passage(TextRange(item.tokens[1].range.start, item.range.end), inBlock: item.passage.block)
    return Item(passage: rest, headingLevel: nil, listLevel: item.listLevel)
  }

  /// "Response:" alone, before the place to write in.
  private func leadsToAnswer(_ item: Item) -> Bool {
    item.tokens.count == 1 && labels.lexicon.answerWords.contains(item.tokens[0]) && document[item.range].hasSuffix(":")
  }

  /// An action with labels behind it on the same line, as in "Offer tutoring – Who: coaches – When: daily".
  private func labelledTail(of item: Item) -> [Event]? {
    guard item.headingLevel == nil || item.headingLevel == 8 else { return nil }
    for cut in cuts(in: item.range, insideBrackets: false) {
      let window = TextRange(cut, min(item.range.end, wholeScalar(cut + Self.longestLabel, in: item.range)))
      guard document.bytes(window).contains(UInt8(ascii: ":")),
        let match = labels.label(of: document.passage(window, inBlock: item.passage.block)), hasColon(match),
        Self.detailRoles.contains(match.role), !match.value.isEmpty
      else { continue }
      let head = document.passage(TextRange(item.range.start, cut), inBlock: item.passage.block)
      let tail = Item(passage: document.passage(TextRange(cut, item.range.end), inBlock: item.passage.block))
      guard head.tokens.count >= 3 else { continue }
      let details = fields(in: tail)
      guard !details.isEmpty else { return nil }
      return [.text(Item(passage: head, headingLevel: nil, listLevel: item.listLevel))] + details.map { .field($0) }
    }
    return nil
  }

  private static let detailRoles: Set<FieldRole> = [
    .owner, .timeline, .funding, .resource, .start, .due, .evidence, .lead,
  ]

  /// A label that names its goal, such as "Goal #1 Action Steps" or "Strategies for Goal 2".
  private func reference(in item: Item) -> Field? {
    if item.tokens.count <= 8, let goal = labels.numberedLabel(of: item.passage), Self.goalRoles.contains(goal.role),
      let inner = labels.wholeLabel(goal.rest), Self.listRoles.contains(inner.role)
    {
      return field(inner, of: item, goalNumber: goal.number, value: nil)
    }
    guard let link = item.tokens.prefix(6).firstIndex(where: { $0.folded == "for" || $0.folded == "supporting" }),
      link > 0
    else { return nil }
    let head = document.passage(
      TextRange(item.range.start, item.tokens[link - 1].range.end), inBlock: item.passage.block)
    let tail = document.passage(TextRange(item.tokens[link].range.end, item.range.end), inBlock: item.passage.block)
    guard let inner = labels.wholeLabel(head), Self.listRoles.contains(inner.role), let goal = labels.label(of: tail),
      Self.goalRoles.contains(goal.role), let number = goal.number
    else { return nil }
    return field(inner, of: item, goalNumber: number, value: goal.value)
  }

  private static let goalRoles: Set<FieldRole> = [.goal, .objective]
  private static let listRoles: Set<FieldRole> = [.activity, .strategy, .metric, .evidence, .interimTarget]

  private func field(_ match: LabelMatch, of item: Item, goalNumber: String, value: TextRange?) -> Field {
    let words = value.map { document.passage($0, inBlock: item.passage.block) }
    return Field(
      match: match, label: String(document[match.label]),
      items: words.map { $0.isEmpty ? [] : [Item(passage: $0)] } ?? [], headingLevel: item.headingLevel, listLevel: nil,
      goalNumber: goalNumber, isClosed: false, block: item.passage.block)
  }

  private func field(_ match: LabelMatch, of item: Item) -> Field {
    let value = document.passage(match.value, inBlock: item.passage.block)
    let isHeading = item.headingLevel.map { $0 < 8 } ?? false || match.role == .districtGoal && match.number != nil
    return Field(
      match: match, label: String(document[match.label]),
      items: value.isEmpty ? [] : answered(value),
      headingLevel: isHeading || value.isEmpty ? item.headingLevel : nil, listLevel: item.listLevel, isClosed: false,
      block: item.passage.block)
  }

  /// A label's value, the words of a template before it apart.
  private func answered(_ value: Passage) -> [Item] {
    if let start = noise.startOfReply(in: value) {
      return [Item(passage: document.passage(TextRange(start, value.range.end), inBlock: value.block))]
    }
    return items(value, in: document.blocks[value.block]).map { Item(passage: $0.passage) }
  }

  /// In bytes, with what stands in brackets behind it.
  private static let longestLabel = 160

  /// An offset moved on to where a character begins.
  private func wholeScalar(_ offset: Int, in range: TextRange) -> Int {
    guard offset < range.end else { return range.end }
    let rest = document.bytes(TextRange(offset, range.end))
    return offset + rest.prefix { $0 & 0xC0 == 0x80 }.count
  }

  /// Where a second label could begin: after a tab, two spaces, a bar, a semicolon or a sentence.
  private func cuts(in range: TextRange, insideBrackets: Bool = true) -> [Int] {
    let bytes = Array(document.bytes(range))
    var cuts: [Int] = []
    var depth = 0
    for offset in bytes.indices.dropLast() {
      let byte = bytes[offset]
      if byte == UInt8(ascii: "(") { depth += 1 }
      if byte == UInt8(ascii: ")") { depth = max(0, depth - 1) }
      guard insideBrackets || depth == 0 else { continue }
      let next = bytes[offset + 1]
      let isCut =
        byte == UInt8(ascii: "\t") || byte == UInt8(ascii: "|")
        || next == UInt8(ascii: " ")
          && (byte == UInt8(ascii: " ") || byte == UInt8(ascii: ";") || byte == UInt8(ascii: "."))
      if isCut, next != UInt8(ascii: "\t") { cuts.append(range.start + offset + 1) }
    }
    return cuts
  }

  private func hasColon(_ match: LabelMatch) -> Bool {
    document[TextRange(match.label.end, max(match.label.end, match.value.start))].contains(":")
      || match.value.isEmpty && document[match.label].hasSuffix(":")
  }
}
