import DocumentModel
import Prose

/// Finding quantities, promises and sentences: each stands in the text, in order.
enum ProseCheck {
  static func check(_ bytes: [UInt8]) {
    let text = String(decoding: bytes, as: UTF8.self)
    let count = text.utf8.count
    let base = bytes.count % 3
    func check(_ ranges: [TextRange]) {
      for range in ranges {
        require(range.start >= base && range.start <= range.end && range.end <= base + count, "in the text")
      }
    }
    let whole = text[...]
    check(QuantityScanner.matches(in: whole, at: base).map(\.range))
    check(Sentences.ranges(of: whole, at: base))
    for promise in PromiseReader.promises(in: whole, at: base) {
      check([promise.baseline, promise.target, promise.change].compactMap { $0?.range })
    }
  }
}
