/// Whoever listens to a part being parsed.
@usableFromInline
package protocol XMLHandler {
  /// An element of the vocabulary begins.
  mutating func start(_ id: UInt16, _ attributes: XMLAttributes)

  /// Character data of an element that asked for it; may come in several pieces.
  mutating func text(_ bytes: Span<UInt8>)

  /// An element of the vocabulary ends.
  mutating func end(_ id: UInt16)

  /// Whether what was heard comes to more than may be kept, so that parsing has to end; asked now and then.
  var isFull: Bool { get }
}

extension XMLHandler {
  package var isFull: Bool { false }
}
