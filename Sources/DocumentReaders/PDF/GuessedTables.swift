/// Tables without lines, seen by the blank columns between words; prose has none.
enum GuessedTables {
  enum Part {
    case line(PDFLine)
    case table(PDFTable)
  }

  /// How wide the blank between columns must be, in letters' heights.
  private static let blank = 0.42
  /// How wide it must be between columns of words.
  private static let wideBlank = 0.9

  static func parts(of lines: [PDFLine]) -> [Part] {
    var parts: [Part] = []
    var index = 0
    while index < lines.count {
      if let (table, count) = table(in: lines[index...]) {
        parts.append(.table(table))
        index += count
      } else {
        parts.append(.line(lines[index]))
        index += 1
      }
    }
    return parts
  }

  /// The table that begins with the first line, and how many lines it takes.
  private static func table(in lines: ArraySlice<PDFLine>) -> (PDFTable, Int)? {
    guard var gaps = lines.first.map({ gaps(of: $0) }), !gaps.isEmpty else { return nil }
    var count = 0
    var runs: [(count: Int, gaps: [ClosedRange<Double>])] = []
    for line in lines.prefix(200) {
      guard isNear(lines, count), !Leaders.end(line) else { break }
      let kept = shared(gaps, with: line)
      guard !kept.isEmpty else { break }
      gaps = kept
      count += 1
      if count > 2 { runs.append((count, gaps)) }
    }
    // The longest that convinces; a few lines at its end may be none of its rows.
    for run in runs.suffix(8).reversed() {
      if let table = grid(Array(lines.prefix(run.count)), run.gaps) { return (table, run.count) }
    }
    return nil
  }

  /// Whether a line stands no further from the one above than rows of a table do.
  private static func isNear(_ lines: ArraySlice<PDFLine>, _ count: Int) -> Bool {
    guard count > 0 else { return true }
    let above = lines[lines.startIndex + count - 1]
    let line = lines[lines.startIndex + count]
    return line.box.y0 - above.box.y1 < line.size * 2.2 && abs(line.size - above.size) < line.size * 0.25
  }

  /// Words of the longest line that may be a row; a page of figures across has fewer.
  private static let longestRow = 400

  private static func gaps(of line: PDFLine) -> [ClosedRange<Double>] {
    guard line.words.count <= longestRow else { return [] }
    return zip(line.words, line.words.dropFirst()).compactMap { left, right in
      right.box.x0 - left.box.x1 > blank * right.size ? left.box.x1...right.box.x0 : nil
    }
  }

  /// What of the blank columns stays blank on a line too.
  private static func shared(_ gaps: [ClosedRange<Double>], with line: PDFLine) -> [ClosedRange<Double>] {
    let needed = blank * line.size
    return gaps.compactMap { gap in
      var low = gap.lowerBound
      var high = gap.upperBound
      for word in line.words where word.box.x1 > low && word.box.x0 < high {
        if word.box.x0 <= low { low = max(low, word.box.x1) } else { high = min(high, word.box.x0) }
        if word.box.x0 > gap.lowerBound, word.box.x1 < gap.upperBound { return nil }
      }
      return high - low > needed ? low...high : nil
    }
  }

  /// The table of some lines, if it is convincing.
  private static func grid(_ lines: [PDFLine], _ gaps: [ClosedRange<Double>]) -> PDFTable? {
    let cuts = gaps.map { ($0.lowerBound + $0.upperBound) / 2 }.sorted()
    let columns = cuts.count + 1
    let cells = lines.map { line in split(line, at: cuts) }
    let full = cells.count { row in row.allSatisfy { !$0.isEmpty } }
    let several = cells.count { row in row.count { !$0.isEmpty } > 1 }
    guard let last = cells.last, last.count(where: { !$0.isEmpty }) > 1, several * 5 >= lines.count * 4,
      full * 2 >= lines.count, full >= (columns > 2 ? 3 : 4)
    else { return nil }
    guard !isList(cells), !isForm(cells), !isProse(cells) else { return nil }
    let isWide = gaps.allSatisfy { $0.upperBound - $0.lowerBound > wideBlank * lines[0].size }
    guard isWide || holdsFigures(cells) else { return nil }
    let box = lines.dropFirst().reduce(lines[0].box) { $0.union($1.box) }
    var table = PDFTable(
      cells: [], rowCount: 0, xs: [box.x0] + cuts + [box.x1], box: box, page: lines[0].page, isGuessed: true)
    for rows in rows(cells, lines) {
      for column in 0..<columns {
        let held = rows.flatMap { cells[$0][column] }
        let right = column < cuts.count ? gaps.sorted { $0.lowerBound < $1.lowerBound }[column].upperBound : box.x1
        let left = column > 0 ? cuts[column - 1] : box.x0
        let paragraphs = ParagraphMaker.paragraphs(PDFLine.lines(of: held), left: left, right: right)
        table.cells.append(
          PDFTable.Cell(
            row: table.rowCount, column: column, rowSpan: 1, columnSpan: 1,
            elements: paragraphs.map { .paragraph($0) }))
      }
      table.rowCount += 1
    }
    return table
  }

  private static func split(_ line: PDFLine, at cuts: [Double]) -> [[PDFWord]] {
    var columns = [[PDFWord]](repeating: [], count: cuts.count + 1)
    for word in line.words { columns[cuts.firstIndex { word.box.midX < $0 } ?? cuts.count].append(word) }
    return columns
  }

  /// Lines that have nothing in the first column go on with the row above.
  private static func rows(_ cells: [[[PDFWord]]], _ lines: [PDFLine]) -> [[Int]] {
    var rows: [[Int]] = []
    for index in lines.indices {
      if !rows.isEmpty, cells[index][0].isEmpty, !cells[index].allSatisfy(\.isEmpty) {
        rows[rows.count - 1].append(index)
      } else {
        rows.append([index])
      }
    }
    return rows
  }

  /// The first column holds bullets or numbers only.
  private static func isList(_ cells: [[[PDFWord]]]) -> Bool {
    let first = cells.compactMap { $0[0].count == 1 ? $0[0][0].text : nil }
    return first.count * 2 >= cells.count && first.count { $0.count < 4 } * 3 >= first.count * 2 && cells[0].count == 2
  }

  /// Labels with a colon and what was filled in after them.
  private static func isForm(_ cells: [[[PDFWord]]]) -> Bool {
    cells.count { $0[0].last?.text.last == UInt8(ascii: ":") } * 2 >= cells.count
  }

  /// Most cells after the first column hold figures.
  private static func holdsFigures(_ cells: [[[PDFWord]]]) -> Bool {
    let others = cells.flatMap { $0.dropFirst() }.filter { !$0.isEmpty }
    let figures = others.count { $0.count < 3 && $0[0].text.contains(where: \.isDigit) }
    return figures * 3 >= others.count * 2
  }

  /// The cells are full lines of words, as columns of prose are.
  private static func isProse(_ cells: [[[PDFWord]]]) -> Bool {
    let words = cells.reduce(0) { $0 + $1.reduce(0) { $0 + $1.count } }
    let filled = cells.reduce(0) { $0 + $1.count { !$0.isEmpty } }
    return filled > 0 && Double(words) / Double(filled) > 4.5
  }
}
