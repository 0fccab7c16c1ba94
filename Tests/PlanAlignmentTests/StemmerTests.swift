import Stemming
import Testing

@Test(arguments: [
  ("attending", "attend"), ("attendance", "attend"), ("families", "famili"), ("reading", "read"), ("", ""), ("é", "é"),
])
func `stems English words`(_ word: String, _ stem: String) {
  var stemmer = Stemmer()
  #expect(stemmer.stem(word) == stem)
  #expect(stemmer.stem(word) == stem, "the second time, from memory")
}

@Test func `forgets words rather than grow without end`() {
  var stemmer = Stemmer()
  for number in 0..<50_000 { _ = stemmer.stem("word\(number)") }
  #expect(stemmer.stem("graduating") == "graduat")
}
