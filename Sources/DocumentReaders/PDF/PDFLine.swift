/// Words that stand side by side.
struct PDFLine {
  /// From left to right.
  var words: [PDFWord]
  var box: Box

  init(_ words: [PDFWord]) {
    self.words = words
    box = words.dropFirst().reduce(words[0].box) { $0.union($1.box) }
  }

  var page: Int { words[0].page }

  /// The size of most of its letters.
  var size: Double {
    var best = (count: 0, size: words[0].size)
    var counts: [(count: Int, size: Double)] = []
    for word in words {
      if let index = counts.firstIndex(where: { abs($0.size - word.size) < 0.3 }) {
        counts[index].count += word.text.count
      } else {
        counts.append((word.text.count, word.size))
      }
    }
    for entry in counts where entry.count > best.count { best = entry }
    return best.size
  }

  var isBold: Bool { words.allSatisfy(\.isBold) }

  var text: [UInt8] { words.text }

  /// How wide a blank between its words is.
  var blank: Double {
    let size = size
    var gaps = zip(words, words.dropFirst()).map { $1.box.x0 - $0.box.x1 }.filter { $0 > size * 0.1 }
    guard gaps.count > 1 else { return size * 0.27 }
    gaps.sort()
    return min(gaps[gaps.count / 2], size * 0.5)
  }

  /// Puts words together that stand on one line, from top to bottom.
  static func lines(of words: [PDFWord]) -> [PDFLine] {
    var open: [[PDFWord]] = []
    var spans: [Box] = []
    var done: [PDFLine] = []
    for word in words.sorted(by: { ($0.box.midY, $0.box.x0) < ($1.box.midY, $1.box.x0) }) {
      if let index = spans.lastIndex(where: { $0.sharedHeight(word.box) > 0.6 && $0.y0 < word.box.y1 }) {
        open[index].append(word)
        if word.box.height > spans[index].height { spans[index] = spans[index].union(word.box) }
      } else {
        open.append([word])
        spans.append(word.box)
      }
      while open.count > 6 {
        done.append(PDFLine.ordered(open.removeFirst()))
        spans.removeFirst()
      }
    }
    done += open.map(PDFLine.ordered)
    return done.sorted { ($0.box.y1, $0.box.x0) < ($1.box.y1, $1.box.x0) }
  }

  private static func ordered(_ words: [PDFWord]) -> PDFLine {
    var words = words.sorted { $0.box.x0 < $1.box.x0 }
    var gaps: [Double] = []
    for index in words.indices.dropFirst() { gaps.append(words[index].box.x0 - words[index - 1].box.x1) }
    let middle = gaps.sorted().dropFirst(gaps.count / 2).first ?? 0
    for index in words.indices.dropFirst() {
      words[index].glue = .space
      let gap = gaps[index - 1]
      let size = min(words[index].size, words[index - 1].size)
      // The tool parts words by blanks, by gaps, and where the size changes within a word.
      if gap < size * 0.1, abs(words[index].size - words[index - 1].size) > 0.3 {
        words[index].glue = .none
      } else if gap > size * 1.6, gap > middle * 2.5 || gaps.count < 3 {
        words[index].glue = .tab
      }
    }
    return PDFLine(words)
  }

  /// The line in pieces that wide gaps set apart.
  func pieces(apart: Double) -> [PDFLine] {
    var pieces: [[PDFWord]] = [[words[0]]]
    for word in words.dropFirst() {
      let last = pieces.count - 1
      let gap = word.box.x0 - (pieces[last].last?.box.x1 ?? 0)
      if gap > apart * word.size { pieces.append([word]) } else { pieces[last].append(word) }
    }
    return pieces.map { piece in
      var piece = piece
      piece[0].glue = .space
      return PDFLine(piece)
    }
  }
}
