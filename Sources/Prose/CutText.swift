/// A text's bytes with its words: what several scanners ask for, cut once.
package struct CutText: Sendable {
  package let bytes: [UInt8]
  package let tokens: [Token]
  /// Where its first byte stands in the document.
  package let base: Int

  /// - Parameters:
  ///   - bytes: UTF-8.
  ///   - tokens: The words of these bytes, in order, with offsets into the document.
  ///   - base: Where the first byte stands in the document.
  package init(bytes: [UInt8], tokens: [Token], at base: Int) {
    self.bytes = bytes
    self.tokens = tokens
    self.base = base
  }

  package init(_ text: Substring, at base: Int = 0) {
    let bytes = Array(text.utf8)
    self.init(bytes: bytes, tokens: Tokenizer.tokens(of: bytes, at: base), at: base)
  }
}
