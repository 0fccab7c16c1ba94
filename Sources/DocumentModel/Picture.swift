/// A picture or drawing, whose own words no reader knows.
package struct Picture: Hashable, Sendable {
  /// What its author says it shows; nil where nothing was said.
  package var description: String?
  /// An offset into the text: where it is anchored.
  package var anchor: Int

  package init(description: String?, anchor: Int) {
    self.description = description
    self.anchor = anchor
  }
}
