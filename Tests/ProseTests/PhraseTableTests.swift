import DocumentModel
import Prose
import Testing

private let table = PhraseTable([
  ("goal", "goal"), ("goal area", "area"), ("goal area statement", "statement"), ("students with disabilities", "SWD"),
  ("Goals", "second"), ("", "nothing"), ("—", "nothing"),
])

private func tokens(_ text: String) -> [Token] { Tokenizer.tokens(of: text[...]) }

@Test(arguments: [
  ("Goal Areas: statement", "statement", 3), ("goal areas and more", "area", 2), ("GOAL(S) of ours", "goal", 1),
  ("Student’s with disability", "SWD", 3),
])
func `finds the longest phrase at a place`(_ text: String, _ value: String, _ count: Int) throws {
  let found = try #require(table.match(tokens(text)))
  #expect(found.value == value)
  #expect(found.count == count)
}

@Test(arguments: ["students with", "area", "", "the goal"])
func `finds no phrase that is cut short or comes later`(_ text: String) {
  #expect(table.match(tokens(text)) == nil)
}

@Test func `keeps the first of two spellings of one phrase`() {
  #expect(table.match(tokens("goals"))?.value == "goal")
}

@Test func `asks an exact phrase to take up everything`() {
  #expect(table.exact(tokens("Goal area")) == "area")
  #expect(table.exact(tokens("Goal area 1")) == nil)
  #expect(table.exact(tokens("")) == nil)
}

@Test func `finds phrases in order and none twice`() {
  let words = tokens("Our goal area: goal, students with disabilities")
  let found = table.matches(in: words)
  #expect(found.map(\.value) == ["area", "goal", "SWD"])
  #expect(found.map(\.tokens) == [1..<3, 3..<4, 4..<7])
  #expect(table.firstMatch(in: words)?.tokens == 1..<3)
  #expect(table.firstMatch(in: words.dropFirst(3))?.tokens == 0..<1, "counted from the first token of the slice")
  #expect(table.firstMatch(in: tokens("nothing here")) == nil)
}

@Test func `is empty without a phrase that has words`() {
  #expect(PhraseTable<Int>([]).isEmpty)
  #expect(PhraseTable([("—", 1)]).isEmpty)
  #expect(!table.isEmpty)
}
