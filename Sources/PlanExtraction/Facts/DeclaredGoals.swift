import DistrictModel
import DocumentModel
import PlanModel
import Prose

/// Reads which district goals a label and its value name, in the shortest form that the document prints.
struct DeclaredGoals {
  let document: IndexedDocument
  let labels: LabelReader
  let noise: Noise

  /// "Goal Area 2" for "Strategic Plan Goal Area 2: Belonging"; "Goal 2" for "District goal: Goal 2 – …"; "Pillar: Student
  /// Success" where nothing is numbered.
  func quotes(_ field: Field) -> [Quoted] {
    let basis = Basis.label(field.label)
    if let number = field.match.number, number.utf8.contains(where: Folding.isDigit) || isRoman(number) {
      return [Quoted(field.label, range: field.match.label, basis: basis)]
    }
    return quotes(in: field.items.map(\.passage), label: field.label, basis: basis)
  }

  /// The same for a cell under a column head.
  func quotes(_ cell: RowCell) -> [Quoted] {
    quotes(in: cell.items.map(\.passage), label: cell.column.title, basis: .column(cell.column.title))
  }

  private func quotes(in values: [Passage], label: String, basis: Basis) -> [Quoted] {
    values.flatMap { value -> [Passage] in
      document.tickedChoices(in: value.range)?.map { document.passage($0, inBlock: value.block) } ?? [value]
    }.flatMap { value -> [Quoted] in
      let codes = codes(in: value)
      // "Direction A", though "Directions" begins what a form says.
      if codes.first?.start == value.range.start, codes.last?.end == value.range.end { return named(codes, basis) }
      guard !noise.isBlank(value.range), !noise.isPrompt(value), !noise.isInstruction(value) else { return [] }
      if !codes.isEmpty { return named(codes, basis) }
      guard value.tokens.count <= 14, !isTheoryOfAction(value), !isPlain(label) || !isSentence(value) else { return [] }
      let name = String(document[value.range])
      return [Quoted("\(label): \(name)", text: name, range: value.range, basis: basis)]
    }
  }

  /// A bare word such as "Priority", which may be the school's own as well.
  private func isPlain(_ label: String) -> Bool { Tokenizer.keys(of: label).count == 1 }

  private func isSentence(_ value: Passage) -> Bool {
    value.tokens.count >= 5 && document.bytes(value.range).last == UInt8(ascii: ".")
  }

  /// "If we teach writing in every class, then students will explain what they read": why, and no goal of a district.
  private func isTheoryOfAction(_ value: Passage) -> Bool {
    value.tokens.first?.folded == "if" && value.tokens.contains { $0.folded == "then" }
  }

  /// The district goals that a heading names by number, wherever in it: "Literacy — Strategic Direction 1", "Climate
  /// (District Goal 2)".
  func named(in passage: Passage) -> [Quoted] {
    passage.tokens.indices.compactMap { index in
      guard let found = noise.lexicon.labels.match(passage.tokens[index...]), found.value.first == .districtGoal,
        found.count > 1, index + found.count < passage.tokens.count, isCode(passage.tokens[index + found.count])
      else { return nil }
      let range = TextRange(
        passage.tokens[index].range.start, passage.tokens[index + found.count].range.end)
      return Quoted(String(document[range]), range: range, basis: .heading("over the goal"))
    }
  }

  /// A bare number behind "Goals 1 and" is the number of a goal, too.
  private func named(_ codes: [TextRange], _ basis: Basis) -> [Quoted] {
    var kind = ""
    return codes.enumerated().map { index, range in
      let text = String(document[range])
      guard let space = text.lastIndex(of: " ") else {
        return Quoted(kind.isEmpty ? text : "\(kind) \(text)", text: text, range: range, basis: basis)
      }
      let hasMore = index + 1 < codes.count && !document[codes[index + 1]].contains(" ")
      kind = String(text[..<space])
      if hasMore, kind.hasSuffix("s") { kind.removeLast() }
      return Quoted(kind + text[space...], text: text, range: range, basis: basis)
    }
  }

  /// "Goal 2", "Equity 2.A", "Priority III", and the second of "Goals 1 and 3".
  func codes(in value: Passage) -> [TextRange] {
    let tokens = value.tokens
    var ranges: [TextRange] = []
    var index = 0
    while index + 1 < tokens.count {
      let number = tokens[index + 1]
      let gap = document[TextRange(tokens[index].range.end, number.range.start)]
      guard gap.utf8.count <= 3, isCode(number) || isLetter(number, after: tokens[index]), !isCode(tokens[index]),
        startsName(tokens[index])
      else {
        index += 1
        continue
      }
      var last = index + 1
      while last + 1 < tokens.count, document[TextRange(tokens[last].range.end, tokens[last + 1].range.start)] == ".",
        tokens[last + 1].range.count <= 2
      {
        last += 1
      }
      ranges.append(TextRange(phraseStart(tokens, before: index), tokens[last].range.end))
      let word = tokens[index]
      index = last + 1
      while index < tokens.count,
        tokens[index].folded == "and" || isCode(tokens[index]) || isLetter(tokens[index], after: word)
      {
        if tokens[index].folded != "and", isListGap(tokens, before: index) { ranges.append(tokens[index].range) }
        index += 1
      }
    }
    return ranges
  }

  /// The words that belong to the code: "Strategic Goal" of "Strategic Goal 2".
  private func phraseStart(_ tokens: [Token], before index: Int) -> Int {
    var start = index
    while start > 0, index - start < 3, startsName(tokens[start - 1]),
      document[TextRange(tokens[start - 1].range.end, tokens[start].range.start)] == " "
    {
      start -= 1
    }
    return tokens[start].range.start
  }

  private func isListGap(_ tokens: [Token], before index: Int) -> Bool {
    let gap = document[TextRange(tokens[index - 1].range.end, tokens[index].range.start)]
    return gap.allSatisfy { ", &".contains($0) }
  }

  private func startsName(_ token: Token) -> Bool {
    guard let first = document[token.range].utf8.first else { return false }
    return first >= UInt8(ascii: "A") && first <= UInt8(ascii: "Z")
  }

  private func isCode(_ token: Token) -> Bool {
    let written = document[token.range]
    if let first = written.utf8.first, Folding.isDigit(first) { return written.utf8.count <= 2 }
    return isRoman(String(written))
  }

  /// "B" of "Priority B".
  private func isLetter(_ token: Token, after word: Token) -> Bool {
    let written = document[token.range]
    guard written.utf8.count == 1, let letter = written.utf8.first, (0x41...0x5A).contains(letter) else { return false }
    return noise.lexicon.goalWords.exact([word]) != nil
  }

  private func isRoman(_ text: String) -> Bool {
    !text.isEmpty && text.utf8.count <= 4 && text.allSatisfy { "IVX".contains($0) }
  }
}
