/// A half-open range of UTF-8 offsets into a document's text.
package struct TextRange: Hashable, Sendable, Comparable {
  package var start: Int
  package var end: Int

  package init(_ start: Int, _ end: Int) {
    self.start = start
    self.end = max(start, end)
  }

  package var count: Int { end - start }
  package var isEmpty: Bool { end <= start }

  package func contains(_ other: TextRange) -> Bool { start <= other.start && other.end <= end }
  package func contains(_ offset: Int) -> Bool { start <= offset && offset < end }
  package func overlaps(_ other: TextRange) -> Bool { start < other.end && other.start < end }

  /// The smallest range that holds both.
  package func union(_ other: TextRange) -> TextRange {
    TextRange(Swift.min(start, other.start), Swift.max(end, other.end))
  }

  package static func < (left: TextRange, right: TextRange) -> Bool {
    (left.start, left.end) < (right.start, right.end)
  }
}
