/// A table whose columns only blanks set apart, found where at least three lines leave the same blanks free.
///
/// What may be anything else stays as it is: lists, forms, label lines, prose in two columns, aligned code.
struct AlignedTable {
  /// A line of the table, cut at its columns.
  private struct Line {
    var cells: [Range<Int>]
    var blanksAbove: Bool
    var isFilled: Bool { cells.count { !$0.isEmpty } > 1 }
  }

  private(set) var cells: [TextCell] = []
  private(set) var headerRows = 0
  /// The line after the table, or the one up to which there is none.
  private(set) var end: Int
  private let bytes: [UInt8]
  private var starts: [Int] = []
  private var rows: [[[Range<Int>]]] = []

  /// Looks for a table that begins at a line; `cells` is empty where none does.
  ///
  /// Single blank lines may stand between its rows where `crossesBlanks` says so.
  init(
    at first: Int, _ lines: [TextLine], _ shapes: [LineShape], in bytes: [UInt8], crossesBlanks: Bool,
    hasKnownHead: Bool = false, limits: ReadingLimits
  ) {
    self.bytes = bytes
    end = first + 1
    var columns = AlignedColumns()
    var indices: [Int] = []
    var rules: [Int] = []
    var index = first
    while index < lines.count, Self.mayHold(index, first, lines, shapes),
      index == first || crossesBlanks || lines[index].blanksAbove == 0,
      indices.count * columns.starts.count <= limits.cells
    {
      if case .rule = shapes[index].kind {
        rules.append(indices.count)
      } else {
        let before = columns
        let count = before.starts.count
        let left = columns.add(lines[index], in: bytes)
        let isApart = index > first && lines[index].blanksAbove > 0
        if left < 2 || indices.count > 2 && left < count || isApart && left != count {
          columns = before
          break
        }
        indices.append(index)
      }
      index += 1
    }
    end = max(index, first + 1)
    starts = columns.starts
    guard starts.count > 1 else { return }
    var table = indices.map { index in
      Line(
        cells: AlignedColumns.cells(of: lines[index], starts, in: bytes),
        blanksAbove: index > first && lines[index].blanksAbove > 0)
    }
    // Words under the table that fall into its first column are no row of it.
    while let last = table.last, !last.isFilled {
      table.removeLast()
      end = indices.removeLast()
    }
    guard table.first?.isFilled == true else { return }
    gather(table)
    let header = rules.first { $0 > 0 && $0 < table.count }
    guard isTable(table, hasRule: header != nil) || hasKnownHead && rows.count > 1 else { return }
    if let header { headerRows = rowIndex(ofLine: header, table) }
    for (row, columns) in rows.enumerated() {
      for (column, words) in columns.enumerated() { cells.append(TextCell(row: row, column: column, lines: words)) }
    }
  }

  private static func mayHold(_ index: Int, _ first: Int, _ lines: [TextLine], _ shapes: [LineShape]) -> Bool {
    let (line, shape) = (lines[index], shapes[index])
    guard line.columns <= AlignedColumns.maximumWidth, index == first || line.blanksAbove < 2, !shape.hasBar else {
      return false
    }
    switch shape.kind {
    case .prose, .item: return index > first || shape.hasWideGap
    case .rule(let sign): return index > first && (sign == UInt8(ascii: "-") || sign == UInt8(ascii: "="))
    case .border, .pageNumber, .runningHead: return false
    }
  }

  /// Joins the lines of wrapped cells.
  private mutating func gather(_ table: [Line]) {
    for (index, line) in table.enumerated() {
      if index > 0, let last = rows.indices.last, goesOn(line, table[index - 1]) || completes(line, rows[last]) {
        for column in line.cells.indices where !line.cells[column].isEmpty {
          rows[last][column].append(line.cells[column])
        }
      } else {
        rows.append(line.cells.map { $0.isEmpty ? [] : [$0] })
      }
    }
  }

  /// Whether a line holds the rest of cells above: some cells are empty, and the others go on with what was begun.
  private func goesOn(_ line: Line, _ above: Line) -> Bool {
    guard !line.blanksAbove, line.cells.contains(where: \.isEmpty) else { return false }
    return line.cells.indices.allSatisfy { column in
      guard let first = line.cells[column].first else { return true }
      if bytes[first].isLower { return true }
      guard bytes[first].isLetter, !above.cells[column].isEmpty, column + 1 < starts.count else { return false }
      let word = bytes[line.cells[column]].prefix { !$0.isBlank }.count(where: \.startsCharacter)
      let width = starts[column + 1] - starts[column] - 2
      return bytes[above.cells[column]].count(where: \.startsCharacter) + 1 + word > width
    }
  }

  /// Whether a line ends the name that a row has begun, and brings the values beside it that the row has not.
  private func completes(_ line: Line, _ row: [[Range<Int>]]) -> Bool {
    guard !line.blanksAbove, let name = line.cells[0].first, bytes[name].isLower, row[0].count == 1 else {
      return false
    }
    return starts.indices.dropFirst().allSatisfy { line.cells[$0].isEmpty || row[$0].isEmpty }
  }

  private func rowIndex(ofLine line: Int, _ table: [Line]) -> Int {
    guard let start = table[line].cells.first(where: { !$0.isEmpty })?.lowerBound else { return 0 }
    return rows.prefix { $0.joined().contains { $0.lowerBound < start } }.count
  }
}

extension AlignedTable {
  /// Whether rows and columns are those of a table and not of something else.
  private func isTable(_ table: [Line], hasRule: Bool) -> Bool {
    let filled = rows.count { row in row.count { !$0.isEmpty } > 1 }
    guard filled >= (hasRule ? 2 : starts.count == 2 ? 4 : 3), filled * 3 >= rows.count * 2 else { return false }
    let isDense = starts.indices.allSatisfy { column in
      let count = rows.count { !$0[column].isEmpty }
      return count >= 2 && count * 3 >= rows.count
    }
    return isDense && !isList && !isForm && (hasRule || !isProse(table) && !isCode)
  }

  /// Labels before words, line by line.
  private var isList: Bool {
    guard starts.count == 2 else { return false }
    let marked = rows.count { row in
      // In a row of several lines, the label may stand on one below the words.
      guard let label = row[0].first, let words = row[1].first, label.upperBound <= words.lowerBound else {
        return false
      }
      return ListMarker.read(label.lowerBound..<words.upperBound, in: bytes)?.textStart == words.lowerBound
    }
    return marked * 2 >= rows.count
  }

  /// "Principal:      Ada Lopez", line by line, and forms of several labels a line.
  private var isForm: Bool {
    let labelled = rows.dropFirst().count { row in
      let labels = row.count { cell in cell.first.map { LineShape.hasLabel($0, in: bytes) } ?? false }
      return starts.count == 2
        ? row[0].last.map { bytes[$0.upperBound - 1] == UInt8(ascii: ":") } ?? false || labels > 1
        : labels > 1
    }
    return labelled * 2 >= max(1, rows.count - 1)
  }

  /// Two columns of running text, as in a newsletter: lines begin inside sentences.
  private func isProse(_ table: [Line]) -> Bool {
    let running = table.count { line in line.cells.contains { cell in cell.first.map { bytes[$0].isLower } ?? false } }
    let wide = table.count { line in line.cells.contains { $0.count > 28 } }
    return starts.count == 2 && rows.count == table.count && running * 3 >= table.count && wide * 2 >= table.count
  }

  /// Assignments and remarks that someone aligned.
  private var isCode: Bool {
    let signs = rows.count { row in
      row.dropFirst().contains { cell in
        cell.first.map { bytes[$0].starts(with: [UInt8(ascii: "=")]) || bytes[$0].starts(with: [0x2F, 0x2F]) } ?? false
      }
    }
    return signs * 3 >= rows.count
  }
}
