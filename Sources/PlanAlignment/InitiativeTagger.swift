internal import DistrictModel
internal import DocumentModel
internal import Prose

/// Finds the ways of working that cut across a district's goals.
struct InitiativeTagger: Sendable {
  private let table: PhraseTable<(name: String, isAcronym: Bool)>

  init(_ vocabulary: Vocabulary) {
    table = PhraseTable(
      vocabulary.initiatives.flatMap { initiative in
        ([initiative.name] + initiative.aliases).map { words in
          (words, (initiative.name, words.utf8.allSatisfy { Folding.isLetter($0) } && words == words.uppercased()))
        }
      })
  }

  /// The names of the initiatives that a text speaks of, in its order, each once.
  func names(in text: String) -> [String] {
    let tokens = Tokenizer.tokens(of: Substring(text))
    var names: [String] = []
    for (range, found) in table.matches(in: tokens) where !names.contains(found.name) {
      let isWritten = text[tokens[range.lowerBound].range].utf8.prefix(2).allSatisfy { (0x41...0x5A).contains($0) }
      if !found.isAcronym || isWritten { names.append(found.name) }
    }
    return names
  }
}
