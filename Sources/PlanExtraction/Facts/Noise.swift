import DocumentModel
import PlanModel
import Prose

/// Tells template text from what an author wrote.
struct Noise {
  let document: IndexedDocument
  let lexicon: Lexicon

  /// Nothing was filled in: blank, "N/A", "TBD", a line of underscores, a control's prompt.
  func isBlank(_ range: TextRange) -> Bool {
    let kept = document.trimmed(range)
    guard kept.count < Self.longestBlank else { return !document.bytes(kept).contains(where: isOfWord) }
    return document.isKnownBlank(kept) { isBlank(document[kept]) }
  }

  /// Bytes; what is longer stands for a value only if it holds no letter and no digit.
  static let longestBlank = 60

  /// The same for words without white space at their ends.
  func isBlank(_ text: Substring) -> Bool {
    guard text.utf8.count < Self.longestBlank, text.utf8.contains(where: isOfWord) else {
      return !text.utf8.contains(where: isOfWord)
    }
    guard text.utf8.first(where: { !Lexicon.looseBytes.contains($0) }).map(lexicon.mayBeginBlank) ?? true else {
      return false
    }
    let words = text.lowercased()
    if lexicon.blanks.contains(words) || isBlankWithReason(words) { return true }
    return lexicon.placeholders.contains(Lexicon.bare(words))
      || lexicon.openPlaceholders.contains(where: words.hasPrefix)
  }

  /// "N/A (high school only)", "None at this time.": nothing, and why.
  private func isBlankWithReason(_ words: String) -> Bool {
    lexicon.blanks.contains { blank in
      guard blank.utf8.count > 2, words.hasPrefix(blank) else { return false }
      let rest = words.dropFirst(blank.count)
      return rest.hasPrefix(" (") || rest == "." || rest.hasPrefix(" at this time") || rest.hasPrefix(" this year")
    }
  }

  /// Help text or a question that a template prints: known by its words, or by its shape.
  func isPrompt(_ passage: Passage) -> Bool {
    document.isKnownPrompt(passage.range) { readsAsPrompt(passage) }
  }

  private func readsAsPrompt(_ passage: Passage) -> Bool {
    guard let first = passage.tokens.first else { return true }
    let bytes = document.bytes(passage.range)
    if stands(bytes, between: "[", and: "]") || stands(bytes, between: "<", and: ">") { return true }
    if isBracketed(bytes) || isExample(passage) || hasGaps(bytes) { return true }
    if bytes.last == UInt8(ascii: "?"), lexicon.questions.contains(first.folded) { return true }
    guard lexicon.prompts.firstMatch(in: passage.tokens) != nil else { return false }
    let sentences = sentences(of: passage)
    if beginsPrinted(passage), sentences.allSatisfy({ isPrinted($0.words) }) { return true }
    guard let place = sentences.firstIndex(where: { lexicon.prompts.match($0.words) != nil }) else { return false }
    let prompt = sentences[place].range
    if place == 0, document.promises(in: prompt).isEmpty { return true }
    return first.folded == "example" || document.quantities(in: passage.range).isEmpty
  }

  /// "Name one or two signs that …", "Last result you have": words to whoever fills the form in, where what is filled in
  /// would be a measure or a goal and no deed.
  func isInstruction(_ passage: Passage) -> Bool {
    guard let first = passage.tokens.first else { return false }
    let words = passage.tokens.map(\.folded)
    if words.contains("you") || words.contains("your") { return true }
    if document.isQuestion(passage.range) { return true }
    return lexicon.requests.contains(first.folded) && words.count >= 3
      && document.quantities(in: passage.range).allSatisfy {
        $0.quantity.unit != .percent
      }
  }

  /// Where an answer begins behind a question: "Who is responsible for this strategy? The math lead".
  func startOfReply(in passage: Passage) -> Int? {
    guard let first = passage.tokens.first, first.range.start == passage.range.start,
      lexicon.questions.contains(first.folded),
      let mark = document.bytes(passage.range).lastIndex(of: UInt8(ascii: "?")), mark + 1 < passage.range.end
    else { return nil }
    let reply = document.trimmed(TextRange(mark + 1, passage.range.end))
    return document.bytes(reply).contains(where: { $0 | 0x20 >= 0x61 }) ? reply.start : nil
  }

  /// "(name the assessment)": an instruction that was left in its place.
  private func isBracketed(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard stands(bytes, between: "(", and: ")"), let letter = bytes.dropFirst().first, (0x61...0x7A).contains(letter)
    else { return false }
    return !bytes.contains(where: Folding.isDigit) && !bytes.dropFirst().contains(UInt8(ascii: "("))
  }

  private func stands(_ bytes: ArraySlice<UInt8>, between open: Unicode.Scalar, and close: Unicode.Scalar) -> Bool {
    bytes.count > 1 && bytes.first == UInt8(ascii: open) && bytes.last == UInt8(ascii: close)
  }

  /// "Increase __ from __ to __": places to fill in, more than one; one may be a line that leads to an amount.
  private func hasGaps(_ bytes: ArraySlice<UInt8>) -> Bool {
    var gaps = 0
    var longest = 0
    var length = 0
    for byte in bytes {
      length = byte == UInt8(ascii: "_") ? length + 1 : 0
      gaps += length == 1 ? 1 : 0
      longest = max(longest, length)
    }
    return gaps > 1 && longest > 1
  }

  /// "Example: By May 20XX, …", "Sample goal from the guide: …".
  private func isExample(_ passage: Passage) -> Bool {
    let words = passage.tokens.prefix(14)
    guard let first = words.first, lexicon.exampleWords.match(words) != nil else { return false }
    let end = words.last?.range.end ?? first.range.end
    return document[TextRange(first.range.end, min(end + 1, passage.range.end))].contains(":")
  }

  /// The sentences with their words, in one pass over both.
  private func sentences(of passage: Passage) -> [(range: TextRange, words: ArraySlice<Token>)] {
    var next = 0
    return document.sentences(in: passage.range).map { range in
      let start = next
      while next < passage.tokens.count, passage.tokens[next].range.end <= range.end { next += 1 }
      return (range, passage.tokens[start..<next])
    }
  }

  /// A whole sentence of a template, long enough that no author writes it by chance.
  private func isPrinted(_ words: ArraySlice<Token>) -> Bool {
    words.count >= Self.leastPrintedWords && lexicon.prompts.exact(words) != nil
  }

  /// Nearly no passage does, which spares the search for sentences.
  private func beginsPrinted(_ passage: Passage) -> Bool {
    lexicon.prompts.match(passage.tokens).map { $0.count >= Self.leastPrintedWords } ?? false
  }

  private static let leastPrintedWords = 4

  /// Where an answer begins that was written behind the sentences of a template; nil where there is no such sentence,
  /// or nothing behind it.
  func startOfAnswer(in passage: Passage) -> Int? {
    guard beginsPrinted(passage) else { return nil }
    let sentences = sentences(of: passage)
    let printed = sentences.prefix { isPrinted($0.words) }.count
    return printed > 0 && printed < sentences.count ? sentences[printed].range.start : nil
  }

  /// A letter or a digit.
  private func isOfWord(_ byte: UInt8) -> Bool {
    (byte | 0x20) >= UInt8(ascii: "a") && (byte | 0x20) <= UInt8(ascii: "z") || Folding.isDigit(byte) || byte >= 0x80
  }
}
