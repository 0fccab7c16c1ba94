import DistrictModel
import DocumentModel
import Prose

extension Lexicon {
  /// The first part of the year that some words name: a date as written, else a period by its name.
  func period(in passage: Passage, of document: IndexedDocument) -> (name: String, range: TextRange)? {
    let dates = document.dates(in: passage.range)
    if let date = dates.first(where: { $0.form != .schoolYear && $0.form != .year }) {
      return (String(document[date.range]), date.range)
    }
    guard let found = periods.firstMatch(in: passage.tokens), let words = passage.words(found.tokens) else {
      return nil
    }
    return (found.value.name, words)
  }
}

extension Passage {
  /// Where some of its tokens stand.
  func words(_ found: Range<Int>) -> TextRange? {
    guard let first = tokens[found].first, let last = tokens[found].last else { return nil }
    return first.range.union(last.range)
  }
}
