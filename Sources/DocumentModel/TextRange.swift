/// A half-open range of UTF-8 offsets into a document's text.
///
/// Held in half the room of two `Int`, as documents have very many: readers take no more than 45 MB of text, so that an
/// offset beyond 2³¹ is a mistake of the program and ends it.
@usableFromInline
package struct TextRange: Hashable, Sendable, Comparable {
  @usableFromInline var first: Int32
  @usableFromInline var last: Int32

  @inlinable
  package init(_ start: Int, _ end: Int) {
    first = Int32(start)
    last = Int32(max(start, end))
  }

  @inlinable package var start: Int {
    get { Int(first) }
    set { first = Int32(newValue) }
  }

  @inlinable package var end: Int {
    get { Int(last) }
    set { last = Int32(newValue) }
  }

  @inlinable package var count: Int { end - start }
  @inlinable package var isEmpty: Bool { end <= start }

  package func contains(_ other: TextRange) -> Bool { start <= other.start && other.end <= end }
  package func contains(_ offset: Int) -> Bool { start <= offset && offset < end }
  package func overlaps(_ other: TextRange) -> Bool { start < other.end && other.start < end }

  /// The smallest range that holds both.
  package func union(_ other: TextRange) -> TextRange {
    TextRange(Swift.min(start, other.start), Swift.max(end, other.end))
  }

  @inlinable
  package static func < (left: TextRange, right: TextRange) -> Bool {
    (left.start, left.end) < (right.start, right.end)
  }
}
