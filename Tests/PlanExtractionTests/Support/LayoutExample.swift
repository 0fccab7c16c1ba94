import Testing

/// A small plan in plain text, and the outline of what a careful reader finds in it.
struct LayoutExample: Sendable, CustomTestStringConvertible {
  var name: String
  var text: String
  var found: [String]

  init(_ name: String, _ text: String, finds found: String) {
    self.name = name
    self.text = text
    self.found = found.split(separator: "\n").map(String.init)
  }

  var testDescription: String { name }
}
