/// Why a part is not the XML that was expected.
@usableFromInline
package struct XMLError: Error, Hashable, Sendable, CustomStringConvertible {
  /// A cause.
  package enum Reason: Hashable, Sendable {
    /// Not well-formed, cut short, or in an encoding that does not hold.
    case malformed
    /// Declares a document type, which no Office document does and which entity attacks need.
    case documentType
    /// Elements nest deeper than the limit.
    case tooDeep
    /// An element has more attributes than any document's, or too many namespaces or names are used.
    case tooManyNames
    /// More bytes than the limit, or than a tag may have.
    case tooLarge
    case outOfMemory
  }

  package var reason: Reason
  /// Counted from 1; 0 when unknown.
  package var line: Int
  /// The parser's own words; empty when the reason says it all.
  package var detail: String

  package init(reason: Reason, line: Int, detail: String = "") {
    self.reason = reason
    self.line = line
    self.detail = detail
  }

  /// "line 40: Opening and ending tag mismatch: p line 39 and body".
  @usableFromInline
  package var description: String {
    let words =
      switch reason {
      case .malformed: detail.isEmpty ? "not well-formed XML" : detail
      case .documentType: "a document type declaration, which is not allowed"
      case .tooDeep: "elements nested too deeply"
      case .tooManyNames: "too many attributes, namespaces or names"
      case .tooLarge: "too many bytes"
      case .outOfMemory: "out of memory"
      }
    return line > 0 ? "line \(line): \(words)" : words
  }
}
