/// Words that lead to another place.
package struct Link: Hashable, Sendable {
  package var range: TextRange
  /// An address, or "#" and the name of a place in the document.
  package var target: String

  package init(range: TextRange, target: String) {
    self.range = range
    self.target = target
  }
}
