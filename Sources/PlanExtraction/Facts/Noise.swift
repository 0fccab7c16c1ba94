import DocumentModel
import Prose

/// Tells template text from what an author wrote.
struct Noise: Sendable {
  let document: Document
  let lexicon: Lexicon

  /// Nothing was filled in: blank, "N/A", "TBD", "____", "Choose an item."
  func isBlank(_ range: TextRange) -> Bool {
    let words = document[document.trimmed(range)].lowercased()
    if words.isEmpty || lexicon.blanks.contains(words) { return true }
    if words.utf8.allSatisfy({ !Folding.isDigit($0) && !isLetter($0) && $0 < 0x80 }) { return true }
    guard words.utf8.count < 40 else { return false }
    let bare = words.filter { !" .[]()<>:".contains($0) }
    return lexicon.placeholders.contains { placeholder in
      let mark = placeholder.filter { !" .[]()<>:".contains($0) }
      return !mark.isEmpty && (bare == mark || placeholder.hasPrefix("[") && words.hasPrefix(placeholder))
    }
  }

  /// Help text or a question that a template prints: known by its words, or by its shape.
  func isPrompt(_ passage: Passage) -> Bool {
    guard let first = passage.tokens.first else { return true }
    let text = document[passage.range]
    if text.hasPrefix("["), text.hasSuffix("]") { return true }
    if text.hasPrefix("<"), text.hasSuffix(">") { return true }
    if text.hasSuffix("?"), Self.questionWords.contains(first.folded) { return true }
    let sentences = Sentences.ranges(of: text, at: passage.range.start)
    let prompted = sentences.filter { beginsAsPrompt($0, in: passage) }
    guard let prompt = prompted.first else { return false }
    if prompt == sentences.first, PromiseReader.promises(in: document[prompt], at: prompt.start).isEmpty { return true }
    return first.folded == "example" || QuantityScanner.matches(in: text, at: passage.range.start).isEmpty
  }

  private func beginsAsPrompt(_ sentence: TextRange, in passage: Passage) -> Bool {
    guard let index = passage.tokens.firstIndex(where: { $0.range.start >= sentence.start }) else { return false }
    return lexicon.prompts.match(passage.tokens[index...]) != nil
  }

  private func isLetter(_ byte: UInt8) -> Bool {
    (byte | 0x20) >= UInt8(ascii: "a") && (byte | 0x20) <= UInt8(ascii: "z")
  }

  private static let questionWords: Set<String> = [
    "what", "how", "who", "when", "where", "which", "why", "is", "are", "do", "doe", "did", "will", "can", "by",
  ]
}
