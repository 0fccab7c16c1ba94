package import DocumentModel

/// A value read from a document: the value, the words it was read from, where they stand, and why they were believed.
package struct Traced<Value: Hashable & Sendable>: Hashable, Sendable {
  package var value: Value
  /// As written in the document.
  package var text: String
  package var range: TextRange
  package var basis: Basis

  package init(_ value: Value, text: String, range: TextRange, basis: Basis) {
    self.value = value
    self.text = text
    self.range = range
    self.basis = basis
  }
}

/// Words taken from a document as they stand.
package typealias Quoted = Traced<String>

extension Traced where Value == String {
  package init(_ text: String, range: TextRange, basis: Basis) {
    self.init(text, text: text, range: range, basis: basis)
  }
}

/// How a fact was decided: which label, column or wording made it what it is.
package enum Basis: Hashable, Sendable, CustomStringConvertible {
  /// A label before it, as written: "School SMART Goal".
  case label(String)
  /// The head of its column, as written.
  case column(String)
  /// A heading above it, as written.
  case heading(String)
  /// Its own wording, such as "from A to B".
  case wording(String)
  /// Its position in a list or under a goal.
  case position(String)

  package var description: String {
    switch self {
    case .label(let words): "label '\(words)'"
    case .column(let words): "column '\(words)'"
    case .heading(let words): "heading '\(words)'"
    case .wording(let words): "wording: \(words)"
    case .position(let words): "position: \(words)"
    }
  }
}
