import DistrictModel
import DocumentModel
import Prose
import Synchronization
import Testing

/// A line that repeats something.
private func line(of piece: String, bytes: Int) -> String {
  String(repeating: piece, count: bytes / piece.utf8.count)
}

/// One pass over a long line takes seconds even in a debug build on a busy machine.
///
/// Scans that went over the line again for each number or each word would need 10^10 steps and more, far beyond the
/// limit.
@Suite(.timeLimit(.minutes(3)))
private struct `On a long line` {
  static let dense = "from 52% to 58% by June 2025; "
  static let awkward = [
    "5", "5 ", "1,111,", ".", ". ", "1.1", "(", "(5) ", "A. ", "' ", "'s", "- ", "-5", "−", "the ", "by 5 to 8 of ",
    "grades 3, 4, ", "June ", "June 5 ", "end of the ", "2024-25 ", "2024-", "10/", "fall ", "$5 ", "five ",
    "at least ",
    "or more ", " ", "\u{A0}", "\u{AD}", "é", "a(s) ", "will 5 ", "85% of (5 ",
  ]

  @Test func `a megabyte takes one pass of each scan`() {
    let text = line(of: Self.dense, bytes: 1_000_000)
    let count = text.utf8.count / Self.dense.utf8.count
    #expect(Tokenizer.tokens(of: text[...]).count == 7 * count)
    #expect(Sentences.ranges(of: text[...]).count == 1)
    #expect(PromiseReader.promises(in: text[...]).count == count)
    #expect(DateScanner(vocabulary: .schoolCalendar).matches(in: text[...]).count == count)
  }

  @Test(arguments: awkward) func `awkward repetition takes one pass of each scan`(_ piece: String) {
    let text = line(of: piece, bytes: 10_000)
    #expect(Tokenizer.tokens(of: text[...]).count <= text.utf8.count)
    #expect(Sentences.ranges(of: text[...]).count <= text.utf8.count)
    #expect(PromiseReader.promises(in: text[...]).count <= text.utf8.count)
    #expect(DateScanner(vocabulary: .schoolCalendar).matches(in: text[...]).count <= text.utf8.count)
  }
}

/// Tokens that count how often they are looked at.
private final class WatchedTokens: RandomAccessCollection, Sendable {
  let tokens: [Token]
  private let looks = Mutex(0)

  init(_ tokens: [Token]) { self.tokens = tokens }

  var count: Int { tokens.count }
  var startIndex: Int { 0 }
  var endIndex: Int { tokens.count }
  var looksTaken: Int { looks.withLock { $0 } }

  subscript(index: Int) -> Token {
    looks.withLock { $0 += 1 }
    return tokens[index]
  }
}

@Test func `phrases look at each token a few times only`() {
  let table = PhraseTable([("goal", 1), ("goal area", 2), ("goal area statement", 3)])
  let tokens = WatchedTokens(Tokenizer.tokens(of: String(repeating: "goal area and ", count: 10_000)[...]))
  #expect(table.matches(in: tokens).count == 10_000)
  // One look for the first word, and one for each word of the three phrases that begin with it.
  #expect(tokens.looksTaken <= tokens.count * 8)
}
