import DocumentModel
import Prose
import Testing

/// Words of a text and the keys they are found by.
private struct Folded: Sendable, CustomTestStringConvertible {
  var text: String
  var keys: [String]
  var testDescription: String { text }

  init(_ text: String, _ keys: String...) {
    self.text = text
    self.keys = keys
  }
}

@Test(arguments: [
  Folded("Measures measure(s) MEASURE(S)", "measure", "measure", "measure"),
  Folded("class(es) activity(ies) ends(here)", "class", "activity", "end", "here"),
  Folded("strategies activities families", "strategy", "activity", "family"),
  Folded("coaches classes branches boxes", "coach", "class", "branch", "box"),
  Folded("coach class branch box", "coach", "class", "branch", "box"),
  Folded("status basis progress campus", "status", "basis", "progress", "campus"),
  Folded("IEPs PLCs 504s has its", "iep", "plc", "504s", "has", "its"),
  Folded("school's school’s students’ don't don’t", "school", "school", "student", "dont", "dont"),
  Folded("'quoted' ‘quoted’ “quoted”", "quoted", "quoted", "quoted"),
  Folded("a\u{A0}b\u{202F}c\u{2009}d\u{3000}e", "a", "b", "c", "d", "e"),
  Folded("Peña Pen\u{303}a PEÑA résumé Łódź", "pena", "pena", "pena", "resume", "lodz"),
  Folded("Hawaiʻi Hawai'i Hawai’i Māori", "hawaii", "hawaii", "hawaii", "maori"),
  Folded("ﬁnd eﬀort Straße", "find", "effort", "strasse"),
  Folded("improve\u{AD}ment plan\u{200B}ning", "improvement", "planning"),
  Folded("−3 points – K–2 co-teach ELA/Math", "3", "point", "k", "2", "co", "teach", "ela", "math"),
  Folded("✔\u{FE0F} done 👩‍🏫 teach \u{F0B7} bullet • item", "done", "teach", "bullet", "item"),
  Folded("Tier 2, 4,120 and 3.72%", "tier", "2", "4", "120", "and", "3", "72"),
  Folded("学校 目標", "学校", "目標"),
  Folded("№ ½ × ÷ © ° …"),
  Folded(""),
])
private func `folds spellings of one word to one key`(_ row: Folded) {
  #expect(Tokenizer.keys(of: row.text) == row.keys)
}

@Test func `gives token ranges in the document's bytes`() throws {
  let text = "… Peña’s goal(s)"
  let tokens = Tokenizer.tokens(of: text.dropFirst(), at: 3)
  #expect(tokens.map { written($0.range, in: text) } == ["Peña’s", "goal"])
  #expect(tokens.map(\.range) == [TextRange(4, 13), TextRange(14, 18)])
}

@Test func `covers combining marks at the end of a word`() throws {
  let text = "Jose\u{301} left"
  let first = try #require(Tokenizer.tokens(of: text[...]).first)
  #expect(written(first.range, in: text) == "Jose\u{301}")
  #expect(first.folded == "jose")
}
