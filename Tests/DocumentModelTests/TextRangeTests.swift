import DocumentModel
import Testing

@Test func `holds its start and not its end`() {
  let range = TextRange(2, 5)
  #expect(range.count == 3)
  #expect([1, 2, 4, 5].map(range.contains) == [false, true, true, false])
}

@Test func `never runs backwards`() {
  #expect(TextRange(5, 2) == TextRange(5, 5))
  #expect(TextRange(5, 2).isEmpty)
  #expect(!TextRange(5, 6).isEmpty)
}

@Test(arguments: [
  (TextRange(0, 2), false, false), (TextRange(0, 3), true, false), (TextRange(2, 5), true, true),
  (TextRange(3, 4), true, true), (TextRange(4, 9), true, false), (TextRange(5, 9), false, false),
  (TextRange(0, 9), true, false),
])
func `tells overlap from containment`(_ other: TextRange, _ overlaps: Bool, _ contains: Bool) {
  let range = TextRange(2, 5)
  #expect(range.overlaps(other) == overlaps)
  #expect(other.overlaps(range) == overlaps)
  #expect(range.contains(other) == contains)
}

@Test func `joins two ranges with what lies between`() {
  #expect(TextRange(2, 3).union(TextRange(7, 9)) == TextRange(2, 9))
  #expect(TextRange(7, 9).union(TextRange(2, 3)) == TextRange(2, 9))
}

@Test func `sorts by start, then by end`() {
  let ranges = [TextRange(3, 4), TextRange(0, 9), TextRange(0, 2), TextRange(3, 3)]
  #expect(ranges.sorted() == [TextRange(0, 2), TextRange(0, 9), TextRange(3, 3), TextRange(3, 4)])
}
