import DistrictModel
import DocumentModel
import Prose

/// Recognises labels such as "Goal 2:", "GOAL I -", "School SMART Goal (in words):" and "Strategy 1.1".
struct LabelReader {
  let document: IndexedDocument
  let lexicon: Lexicon

  /// The label with which a passage begins, or nil.
  func label(of passage: Passage) -> LabelMatch? {
    document.knownLabel(passage.range) { read(passage) }
  }

  private func read(_ passage: Passage) -> LabelMatch? {
    guard !passage.tokens.isEmpty else { return nil }
    if let code = codeLabel(of: passage) { return code }
    for skipped in 0...min(leadingCodes(passage), passage.tokens.count - 1) {
      if let match = label(of: passage, from: skipped) { return match }
    }
    return question(of: passage) ?? request(of: passage) ?? timedLabel(of: passage) ?? qualifiedLabel(of: passage)
      ?? labelOfQuestion(passage)
  }

  /// The passage as a label and nothing else, with or without a colon.
  func wholeLabel(_ passage: Passage) -> LabelMatch? {
    if let roles = lexicon.labels.exact(passage.tokens) {
      return LabelMatch(
        roles: roles, number: nil, label: passage.range, value: TextRange(passage.range.end, passage.range.end),
        hasQualifier: false)
    }
    guard let match = label(of: passage), match.value.isEmpty else { return nil }
    return match
  }

  /// A numbered label with whatever follows it: "Goal #1" of "Goal #1 Action Steps".
  func numberedLabel(of passage: Passage) -> (role: FieldRole, number: String, rest: Passage)? {
    guard let found = lexicon.labels.match(passage.tokens), found.count < passage.tokens.count,
      isNumber(passage.tokens[found.count], after: passage.tokens[found.count - 1])
    else { return nil }
    let (number, next) = number(in: passage, from: found.count)
    let rest = TextRange(passage.tokens[next - 1].range.end, passage.range.end)
    return (found.value[0], number, document.passage(rest, inBlock: passage.block))
  }

  /// "[G 1] Reading", "[S 1.2] Provide tutoring": a code that says by its letter what follows.
  private func codeLabel(of passage: Passage) -> LabelMatch? {
    guard document.bytes(passage.range).first == UInt8(ascii: "["),
      let (code, end) = document.actionCode(in: passage.range), let role = lexicon.codeLetters[code.letters]
    else { return nil }
    return LabelMatch(
      roles: [role], number: code.path.map(String.init).joined(separator: "."),
      label: TextRange(passage.range.start, end), value: document.trimmed(TextRange(end, passage.range.end)),
      hasQualifier: false)
  }

  /// How many tokens at the start may be a field code: "1a.", "2)", "Section 3".
  private func leadingCodes(_ passage: Passage) -> Int {
    let first = passage.tokens[0].folded
    guard passage.tokens[0].holdsDigit else { return first == "section" || first == "part" ? 2 : 0 }
    if lexicon.periods.match(passage.tokens) != nil || document.shortYear(at: passage) != nil { return 0 }
    let digits = first.utf8.drop { !Folding.isDigit($0) }
    return first.utf8.count <= 3 && first.utf8.count - digits.count <= 1 && !digits.isEmpty ? 2 : 0
  }

  private func label(of passage: Passage, from first: Int) -> LabelMatch? {
    let tokens = passage.tokens[first...]
    guard let found = lexicon.labels.match(tokens) ?? numberedGoal(tokens) else { return nil }
    var next = first + found.count
    var number: String?
    if next < passage.tokens.count, isNumber(passage.tokens[next], after: passage.tokens[next - 1]) {
      (number, next) = self.number(in: passage, from: next)
    }
    let end = passage.tokens[next - 1].range.end
    // "☐ Continue ☐ Modify ☐ Discontinue" is no label, though its words are one.
    guard document.choices(in: TextRange(passage.tokens[first].range.start, end)) == nil else { return nil }
    guard let separator = separator(in: passage, from: end, hasNumber: number != nil) else { return nil }
    return LabelMatch(
      roles: found.value, number: number, label: TextRange(passage.tokens[first].range.start, end),
      value: document.trimmed(TextRange(separator, passage.range.end)), hasQualifier: false)
  }

  /// "Direction 2": a word that needs its number.
  private func numberedGoal(_ tokens: ArraySlice<Token>) -> (count: Int, value: [FieldRole])? {
    guard let found = lexicon.numberedGoalWords.match(tokens), found.count < tokens.count else { return nil }
    let next = tokens.startIndex + found.count
    return isNumber(tokens[next], after: tokens[next - 1]) ? (found.count, [.districtGoal]) : nil
  }

  /// "Which district strategic plan goal does this goal support?": a question that names what it asks for.
  private func question(of passage: Passage) -> LabelMatch? {
    guard let end = document.bytes(passage.range).prefix(Self.longestQuestion).firstIndex(of: UInt8(ascii: "?")) else {
      return nil
    }
    let tokens = passage.tokens.prefix { $0.range.end <= end }
    guard (4...20).contains(tokens.count),
      tokens.prefix(3).contains(where: { $0.folded == "which" || $0.folded == "what" })
    else { return nil }
    for index in tokens.indices {
      guard let found = lexicon.labels.match(tokens[index...]), found.count > 1, found.value[0] == .districtGoal else {
        continue
      }
      return LabelMatch(
        roles: found.value, number: nil, label: TextRange(passage.range.start, end),
        value: document.trimmed(TextRange(end + 1, passage.range.end)), hasQualifier: false)
    }
    return nil
  }

  /// In bytes.
  private static let longestQuestion = 120

  /// What a form asks for, as in "What is your main strategy for this goal?", is what the answer after it is.
  private func request(of passage: Passage) -> LabelMatch? {
    let starts = 0...min(leadingCodes(passage), passage.tokens.count - 1)
    guard let start = starts.first(where: { isRequest(passage.tokens.dropFirst($0), of: passage) }) else { return nil }
    let bytes = document.bytes(passage.range)
    let mark = bytes.indices.first { index in
      bytes[index] == UInt8(ascii: "?") || bytes[index] == UInt8(ascii: ".") && index > passage.range.start + 12
    }
    let end = mark ?? passage.range.end
    let tokens = passage.tokens.dropFirst(start).prefix { $0.range.start < end }
    if tokens.first?.folded == "why" { return asked(passage, for: [.rationale]) }
    var index = tokens.startIndex + 1
    if let past = lexicon.sections.firstMatch(in: tokens), past.value == .lastYear {
      // "Include prior year data and state the specific outcome" goes on to ask for something else.
      let rest = tokens.dropFirst(past.tokens.upperBound)
      guard let next = rest.firstIndex(where: lexicon.requests.contains) else {
        return asked(passage, for: [.progress])
      }
      index = next + 1
    }
    while index < tokens.endIndex {
      let found = lexicon.labels.match(tokens[index...])
      if let found, Self.asked.contains(found.value[0]),
        !Self.pointers.contains(tokens[index - 1].folded) || isObject(index, found, of: tokens)
      {
        return asked(passage, for: found.value)
      }
      index += found?.count ?? 1
    }
    return nil
  }

  /// "Challenges to tackle: What might get in the way?": a form's own label, shown by the question behind it.
  private func labelOfQuestion(_ passage: Passage) -> LabelMatch? {
    let bytes = document.bytes(passage.range)
    guard let colon = bytes.firstIndex(of: UInt8(ascii: ":")), colon < passage.range.start + Self.longestUnknownLabel,
      bytes[colon...].contains(UInt8(ascii: "?"))
    else { return nil }
    let count = passage.tokens.prefix { $0.range.end <= colon }.count
    guard (1...6).contains(count), count < passage.tokens.count,
      lexicon.questions.contains(passage.tokens[count].folded),
      document[passage.tokens[count].range].first?.isUppercase == true
    else { return nil }
    return LabelMatch(
      roles: [.other], number: nil, label: TextRange(passage.range.start, colon),
      value: document.trimmed(TextRange(colon + 1, passage.range.end)), hasQualifier: true)
  }

  /// In bytes.
  private static let longestUnknownLabel = 50

  /// "Describe the action to be taken": what stands right behind the request, be it with "the".
  private func isObject(
    _ index: Int, _ found: (count: Int, value: [FieldRole]), of tokens: ArraySlice<Token>
  ) -> Bool {
    guard index == tokens.startIndex + 2, tokens[index - 1].folded == "the",
      [.activity, .strategy].contains(found.value[0]), index + found.count < tokens.endIndex
    else { return false }
    return Self.purposes.contains(tokens[index + found.count].folded)
  }

  /// Words that go on with what was asked for: "the action to be taken", "the steps that …".
  private static let purposes: Set<String> = ["to", "that", "you", "your", "and", "which"]

  private func asked(_ passage: Passage, for roles: [FieldRole]) -> LabelMatch {
    LabelMatch(
      roles: roles, number: nil, label: passage.range, value: TextRange(passage.range.end, passage.range.end),
      hasQualifier: false)
  }

  private func isRequest(_ tokens: ArraySlice<Token>, of passage: Passage) -> Bool {
    guard (3...40).contains(tokens.count), let first = tokens.first else { return false }
    if document.isQuestion(passage.range), lexicon.questions.contains(first.folded) { return true }
    guard lexicon.prompts.exact(tokens) == nil else { return false }
    return lexicon.requests.contains(first.folded) && lexicon.prompts.match(tokens) != nil
  }

  /// What forms ask for in whole sentences.
  private static let asked: Set<FieldRole> = [.goal, .objective, .strategy, .activity, .metric, .baseline]

  /// Words before something that was asked for earlier.
  private static let pointers = Set(Tokenizer.keys(of: "this that the these those each every"))

  /// In bytes.
  private static let longestQualified = 70

  /// "Reading goal:", "Our two-year attendance target:", with a colon and few words.
  private func qualifiedLabel(of passage: Passage) -> LabelMatch? {
    guard let end = document.bytes(passage.range).prefix(Self.longestQualified).firstIndex(of: UInt8(ascii: ":")) else {
      return nil
    }
    let tokens = passage.tokens.prefix { $0.range.end <= end }
    guard (2...7).contains(tokens.count), !lexicon.requests.contains(tokens[0].folded) else { return nil }
    if lexicon.exampleWords.match(tokens) != nil { return asked(passage, for: [.other]) }
    if lexicon.sections.firstMatch(in: tokens)?.value == .lastYear {
      return LabelMatch(
        roles: [.progress], number: nil, label: TextRange(passage.range.start, end),
        value: document.trimmed(TextRange(end + 1, passage.range.end)), hasQualifier: true)
    }
    for start in 1..<tokens.count {
      var words = tokens[start...]
      var number: String?
      if words.count > 1, let last = words.last, isNumber(last, after: words[words.endIndex - 2]) {
        number = String(document[last.range])
        words = words.dropLast()
      }
      guard let roles = lexicon.labels.exact(words), !roles.contains(.other),
        !document[TextRange(passage.range.start, tokens[start].range.start)].hasSuffix("(")
      else { continue }
      let isOfDistrict = [.goal, .objective].contains(roles[0]) && lexicon.higherTiers.match(tokens) != nil
      return LabelMatch(
        roles: isOfDistrict ? [.districtGoal] : roles, number: number, label: TextRange(passage.range.start, end),
        value: document.trimmed(TextRange(end + 1, passage.range.end)), hasQualifier: true)
    }
    return nil
  }
}

// MARK: - Numbers and separators

extension LabelReader {
  /// "2", "1.1", "IV", "A", "2A": short, and set apart by no more than a space, "#" or a bracket.
  private func isNumber(_ token: Token, after previous: Token) -> Bool {
    let gap = document.bytes(TextRange(previous.range.end, token.range.start))
    guard gap.count <= 5,
      gap.elementsEqual([0x20])
        || document[TextRange(previous.range.end, token.range.start)].allSatisfy(Self.marks.contains)
    else { return false }
    // "(35 characters)" is no number of the label's.
    if gap.contains(UInt8(ascii: "(")), !document[TextRange(token.range.end, document.text.utf8.count)].hasPrefix(")") {
      return false
    }
    return isNumeral(token)
  }

  private static let marks: Set<Character> = [" ", "#", "(", "\u{A0}", ".", "-", "–"]

  private func isNumeral(_ token: Token) -> Bool {
    let written = document[token.range]
    if let first = written.utf8.first, Folding.isDigit(first) { return written.utf8.count <= 3 }
    if written.utf8.count == 1 { return written == written.uppercased() && written != "I" || written == "I" }
    return written.utf8.count <= 4 && written.allSatisfy { "IVX".contains($0) }
  }

  /// Joins "1.1.2" and "Equity 2.A" into one number.
  private func number(in passage: Passage, from first: Int) -> (String, Int) {
    var next = first + 1
    while next < passage.tokens.count {
      let gap = document[TextRange(passage.tokens[next - 1].range.end, passage.tokens[next].range.start)]
      guard gap == ".", isNumeral(passage.tokens[next]) else { break }
      next += 1
    }
    let range = TextRange(passage.tokens[first].range.start, passage.tokens[next - 1].range.end)
    return (String(document[range]), next)
  }

  /// Where the value begins after a label's end; nil where the words go on as a sentence.
  func separator(in passage: Passage, from end: Int, hasNumber: Bool) -> Int? {
    let bytes = Array(document.bytes(TextRange(end, passage.range.end)))
    var offset = skipClosers(bytes, from: 0)
    if offset >= bytes.count { return passage.range.end }
    if let closer = Self.closers[bytes[offset]], let close = bytes[offset...].firstIndex(of: closer),
      close - offset < 90
    {
      offset = skipClosers(bytes, from: close + 1)
      if offset >= bytes.count { return passage.range.end }
      if hasNumber, bytes[offset] >= UInt8(ascii: "A"), bytes[offset] <= UInt8(ascii: "Z"), close > Self.leastPrompt {
        return end + offset
      }
    }
    let byte = bytes[offset]
    if byte == UInt8(ascii: ":") || byte == UInt8(ascii: "\t") || byte == UInt8(ascii: "?") || byte == 0x0A {
      return end + offset + 1
    }
    if hasNumber, byte < 0x80, bytes[..<offset].count(where: { $0 == 0x20 }) >= Self.leastGap { return end + offset }
    let isSpaced = offset > 0 || hasNumber
    if isSpaced, byte == UInt8(ascii: "-") || byte == UInt8(ascii: "|") { return end + offset + 1 }
    if isSpaced, byte == 0xE2, offset + 2 < bytes.count, bytes[offset + 1] == 0x80,
      (0x93...0x95).contains(bytes[offset + 2])
    {
      return end + offset + 3
    }
    if hasNumber, byte == UInt8(ascii: ".") || byte == UInt8(ascii: ")") { return end + offset + 1 }
    return endsEmphasis(at: end) ? end + offset : nil
  }

  /// Bytes of what a form says in brackets behind a label, more than a number or a date has.
  private static let leastPrompt = 20

  /// Blanks that part a label from its value as a tab does.
  private static let leastGap = 2

  /// What closes a bracket between a label and its value.
  private static let closers = [
    UInt8(ascii: "("): UInt8(ascii: ")"), UInt8(ascii: "["): UInt8(ascii: "]"),
  ]

  /// Past spaces, closing quotes and a "#" with no number.
  private func skipClosers(_ bytes: [UInt8], from start: Int) -> Int {
    var offset = start
    while offset < bytes.count {
      if [UInt8(ascii: " "), UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "#"), UInt8(ascii: "*")]
        .contains(bytes[offset])
      {
        offset += 1
      } else if bytes[offset] == 0xC2, offset + 1 < bytes.count, bytes[offset + 1] == 0xA0 {
        offset += 2
      } else if bytes[offset] == UInt8(ascii: "("), bytes[offset...].starts(with: "(s)".utf8) {
        offset += 3
      } else if bytes[offset] == 0xE2, offset + 2 < bytes.count, bytes[offset + 1] == 0x80, bytes[offset + 2] == 0x9D {
        offset += 3
      } else {
        break
      }
    }
    return offset
  }

  /// The label is bold and its value is not: the bold run ends here.
  private func endsEmphasis(at end: Int) -> Bool {
    document.emphasis.contains { run in run.end >= end && run.end <= end + 2 && run.start < end }
  }
}
