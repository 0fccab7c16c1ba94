/// Puts lines together to paragraphs: a line that had room for the next word ends one.
struct ParagraphMaker {
  /// Where lines may end at the latest.
  let right: Double
  /// Where lines may begin at the earliest.
  let left: Double
  /// The usual distance of lines by size of print in half points.
  private let pitches: [Int: Double]
  /// The numbers with which lines begin.
  private let numbers: Set<ListNumber>
  private var open: PDFParagraph?
  private var last: PDFLine?
  private(set) var paragraphs: [PDFParagraph] = []

  static func paragraphs(_ lines: [PDFLine], left: Double, right: Double) -> [PDFParagraph] {
    var maker = ParagraphMaker(lines, left: left, right: right)
    for line in lines { maker.take(line) }
    maker.close()
    return maker.paragraphs
  }

  private init(_ lines: [PDFLine], left: Double, right: Double) {
    self.left = left
    self.right = right
    numbers = Set(lines.flatMap { ListItem.numbers($0) })
    var distances: [Int: [Double]] = [:]
    for (above, line) in zip(lines, lines.dropFirst()) where abs(above.size - line.size) < 0.6 {
      let distance = line.box.y1 - above.box.y1
      if distance > 0, distance < line.size * 2.6 { distances[Self.key(line.size), default: []].append(distance) }
    }
    pitches = distances.mapValues { $0.sorted()[$0.count / 4] }
  }

  private static func key(_ size: Double) -> Int { Int((min(max(size, 0), 1_000) * 2).rounded()) }

  private mutating func take(_ line: PDFLine) {
    let item = ListItem.read(line, among: numbers)
    if let last, open != nil, continues(last, line, item) {
      append(line)
    } else {
      close()
      begin(line, item)
    }
    last = line
  }

  private mutating func begin(_ line: PDFLine, _ item: ListItem?) {
    let words = item?.words ?? line.words
    open = PDFParagraph(
      words: words, label: item?.label, left: line.box.x0, textLeft: words[0].box.x0, size: line.size,
      look: words[0].look, box: line.box)
    open?.isTableOfContents = Leaders.end(line)
  }

  private mutating func append(_ line: PDFLine) {
    var words = line.words
    words[0].glue = .lineEnd
    if let last, fills(last), let end = open?.words.indices.last { open?.words[end].fillsLine = true }
    open?.words += words
    open?.lineCount += 1
    if let box = open?.box { open?.box = box.union(line.box) }
  }

  private mutating func close() {
    guard var paragraph = open else { return }
    open = nil
    if let last { paragraph.room = right - last.box.x1 - last.blank - 0.5 }
    paragraphs.append(paragraph)
  }

  /// Whether a line goes on with the paragraph that the line above belongs to.
  private func continues(_ above: PDFLine, _ line: PDFLine, _ item: ListItem?) -> Bool {
    guard let open else { return false }
    if abs(above.size - line.size) > max(0.8, 0.07 * line.size) || Leaders.end(above) { return false }
    if above.isBold != line.isBold, open.isBold, Self.isWhole(above, right) { return false }
    let distance = line.box.y1 - above.box.y1
    let usual = pitches[Self.key(line.size)] ?? line.size * 1.25
    if distance > max(usual * 1.22, usual + 1.5) || distance < line.size * 0.5 { return false }
    guard hadNoRoom(above, for: line) else { return false }
    if item != nil, item?.isBullet == true || line.box.x0 < open.textLeft - 3 || open.label == nil { return false }
    return !isIndented(line, open)
  }

  /// Whether a heading's line ends before the right margin by itself.
  private static func isWhole(_ line: PDFLine, _ right: Double) -> Bool {
    line.box.x1 < right - line.size * 4 || line.words.count < 12
  }

  /// A first line stands further right than the lines of the paragraph before.
  private func isIndented(_ line: PDFLine, _ open: PDFParagraph) -> Bool {
    guard open.lineCount > 1 || open.label != nil else { return false }
    let isCentred = abs((open.box.x0 - left) - (right - open.box.x1)) < 6
    return line.box.x0 > open.textLeft + line.size * 0.8 && line.box.x0 > open.box.x0 + line.size * 0.8 && !isCentred
  }

  /// Whether a line is one word that leaves no room for another letter.
  private func fills(_ line: PDFLine) -> Bool {
    let word = line.words[0]
    let letters = word.text.count { $0 & 0xC0 != 0x80 }
    return line.words.count == 1 && letters > 1 && right - word.box.x1 < word.box.width / Double(letters)
  }

  /// Whether the first word of a line would not have fitted on the line above.
  private func hadNoRoom(_ above: PDFLine, for line: PDFLine) -> Bool {
    guard let first = line.words.first, let end = above.words.last else { return false }
    if end.text.last == UInt8(ascii: "-") || end.text.suffix(2).elementsEqual(Letters.softHyphen) { return true }
    let needed = first.box.width + above.blank + 0.5
    return above.box.x1 + needed > right || above.box.width + needed > right - left
  }
}

/// Dots that lead to a page number, as in a table of contents.
enum Leaders {
  static func end(_ line: PDFLine) -> Bool {
    guard line.words.count > 1, let last = line.words.last else { return false }
    let tail = last.text.drop { $0 == UInt8(ascii: ".") }
    guard (1...4).contains(tail.count), tail.allSatisfy(\.isDigit) else { return false }
    return last.text.count - tail.count > 4 || isDots(line.words[line.words.count - 2])
  }

  /// A word, the dots after it and the number they lead to, where they came as one.
  static func split(_ word: PDFWord) -> [PDFWord] {
    let dots = Array(".....".utf8)
    guard word.text.count > 5, let range = word.text.firstRange(of: dots) else { return [word] }
    let end = word.text[range.upperBound...].firstIndex { $0 != UInt8(ascii: ".") } ?? word.text.count
    let step = word.box.width / Double(word.text.count)
    return [0..<range.lowerBound, range.lowerBound..<end, end..<word.text.count].filter { !$0.isEmpty }.map { part in
      var piece = word
      piece.text = Array(word.text[part])
      piece.box.x0 = word.box.x0 + step * Double(part.lowerBound)
      piece.box.x1 = word.box.x0 + step * Double(part.upperBound)
      return piece
    }
  }

  static func isDots(_ word: PDFWord) -> Bool {
    word.text.suffix(5).count == 5 && word.text.suffix(5).allSatisfy { $0 == UInt8(ascii: ".") }
  }
}
