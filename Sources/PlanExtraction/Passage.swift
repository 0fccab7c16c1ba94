import DocumentModel
import Prose

/// A stretch of one paragraph with its tokens: what layouts look at.
struct Passage: Sendable {
  var range: TextRange
  var tokens: [Token]
  /// The paragraph it belongs to.
  var block: Int

  var isEmpty: Bool { tokens.isEmpty }
}

extension Document {
  /// A block as a passage.
  func passage(ofBlock index: Int) -> Passage {
    passage(blocks[index].range, inBlock: index)
  }

  /// A stretch of a block, without white space and loose punctuation at its ends.
  func passage(_ range: TextRange, inBlock index: Int) -> Passage {
    let kept = trimmed(range)
    return Passage(range: kept, tokens: Tokenizer.tokens(of: self[kept], at: kept.start), block: index)
  }

  /// The range without white space at its ends.
  func trimmed(_ range: TextRange) -> TextRange {
    let bytes = Array(self[range].utf8)
    var low = 0
    var high = bytes.count
    while low < high {
      if bytes[low] <= 0x20 {
        low += 1
      } else if low + 1 < high, bytes[low] == 0xC2, bytes[low + 1] == 0xA0 {
        low += 2
      } else {
        break
      }
    }
    while high > low {
      if bytes[high - 1] <= 0x20 {
        high -= 1
      } else if high - 1 > low, bytes[high - 2] == 0xC2, bytes[high - 1] == 0xA0 {
        high -= 2
      } else {
        break
      }
    }
    return TextRange(range.start + low, range.start + high)
  }
}
