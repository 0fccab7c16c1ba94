package import DocumentModel

/// What a sentence promises in numbers: where it starts, where it wants to be, and the change it states.
package struct Promise: Hashable, Sendable {
  package var baseline: QuantityMatch?
  package var target: QuantityMatch?
  /// "by 3 points", beside a pair or alone.
  package var change: QuantityMatch?

  package init(baseline: QuantityMatch? = nil, target: QuantityMatch? = nil, change: QuantityMatch? = nil) {
    self.baseline = baseline
    self.target = target
    self.change = change
  }

  package var isEmpty: Bool { baseline == nil && target == nil && change == nil }

  /// From its first number to its last.
  package var range: TextRange? {
    let ranges = [baseline, target, change].compactMap { $0?.range }
    return ranges.dropFirst().reduce(ranges.first) { $0?.union($1) }
  }
}

/// Reads promises: "from 52% to 58%", "to 45.5%, up from 38.5%", "85% of students will …", "by 3 points".
///
/// Each number first gets a part by the words around it (`NumberPart`); then the parts are put together.
package struct PromiseReader {
  private let sentence: NumberSentence

  package init(_ text: Substring, at base: Int = 0) {
    let text = CutText(text, at: base)
    self.init(text, quantities: QuantityScanner(bytes: text.bytes, at: base).matches())
  }

  /// The same for a text whose words and numbers somebody has found already.
  package init(_ text: CutText, quantities: [QuantityMatch]) {
    sentence = NumberSentence(text, quantities: quantities)
  }

  /// The promises of a sentence or a cell, in order.
  package static func promises(in text: Substring, at base: Int = 0) -> [Promise] {
    PromiseReader(text, at: base).promises()
  }

  package func promises() -> [Promise] {
    var assembly = PromiseAssembly(sentence: sentence, parts: PartReader(sentence: sentence).parts())
    let promises = assembly.promises()
    return promises.isEmpty ? sentence.levelPair.map { [$0] } ?? [] : promises
  }
}
