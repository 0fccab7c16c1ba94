/// A form field that the author filled in, or did not.
package struct ContentControl: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    case checkBox(isChecked: Bool)
    case dropDown
    case date
    case text
  }

  package var kind: Kind
  /// The value as it stands in the text; empty where only a placeholder is shown.
  package var range: TextRange
  /// The control's title or tag, if it has one.
  package var title: String?
  /// Nothing was chosen: Word shows its prompt ("Choose an item."), which is left out of the text.
  package var isPlaceholder: Bool
  /// The prompt that Word shows in place of a value.
  package var prompt: String?

  package init(kind: Kind, range: TextRange, title: String? = nil, isPlaceholder: Bool = false, prompt: String? = nil) {
    self.kind = kind
    self.range = range
    self.title = title
    self.isPlaceholder = isPlaceholder
    self.prompt = prompt
  }
}
