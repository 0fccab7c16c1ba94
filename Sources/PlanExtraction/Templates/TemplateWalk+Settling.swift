import DistrictModel
import DocumentModel
import Prose

extension TemplateWalk {
  /// What fields show until somebody fills them in.
  mutating func controls() {
    for control in document.controls where control.isPlaceholder {
      guard let words = control.prompt, let block = document.blockIndex(at: control.range.start) else { continue }
      let tokens = Tokenizer.tokens(of: words[...])
      guard !noise.isBlank(words[...]), lexicon.prompts.match(tokens) == nil else { continue }
      let place = places[block].description
      if words.utf8.count < Noise.longestBlank {
        placeholder(words, place)
      } else {
        found.prompts.append(TemplatePrompt(words: words, place: place, isEvident: true))
      }
    }
  }

  /// What was found, each once, without what the vocabulary has already or a plan's author may have written.
  var settled: TemplateWords {
    var words = found
    words.labels = Self.once(numbered.labelling(found.labels)).filter {
      $0.meaning != nil || !found.answers.isPlan
    }
    words.headings = Self.once(found.headings)
    let labels = Set(words.labels.map { Tokenizer.keys(of: $0.words) })
    var seen: Set<[String]> = []
    words.prompts = found.prompts.filter { prompt in
      let keys = Tokenizer.keys(of: prompt.words)
      guard prompt.isEvident || !found.answers.isPlan, !labels.contains(keys) else { return false }
      let tokens = Tokenizer.tokens(of: prompt.words[...])
      return lexicon.prompts.exact(tokens) == nil && seen.insert(keys).inserted
    }
    words.placeholders = found.placeholders.filter { item in
      !noise.isBlank(item.words[...]) && !labels.contains(Tokenizer.keys(of: item.words))
        && seen.insert(Tokenizer.keys(of: item.words)).inserted
    }
    return words
  }

  /// The first of each, or the first whose meaning is known.
  private static func once<Meaning>(_ words: [TemplateWord<Meaning>]) -> [TemplateWord<Meaning>] {
    var kept: [TemplateWord<Meaning>] = []
    var indices: [[String]: Int] = [:]
    for word in words where !word.words.isEmpty {
      let keys = Tokenizer.keys(of: word.words)
      if let index = indices[keys] {
        if kept[index].meaning == nil, word.meaning != nil { kept[index] = word }
      } else {
        indices[keys] = kept.count
        kept.append(word)
      }
    }
    return kept
  }
}
