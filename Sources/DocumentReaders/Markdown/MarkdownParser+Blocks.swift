import DocumentModel

extension MarkdownParser {
  /// Within a paragraph outside of lists, only a list that begins at 1 begins.
  func mayBeginItem(_ marker: MarkdownMarker) -> Bool {
    guard paragraph != nil, lists.isEmpty else { return true }
    return marker.textStart < bytes.count && (marker.number ?? 1) == 1
  }

  mutating func item(_ marker: MarkdownMarker, _ content: Content) {
    closeParagraph()
    var sibling: OpenList?
    while let list = lists.last, content.indent < list.markerIndent + 2 {
      sibling = list
      lists.removeLast()
    }
    var number = marker.number
    if let previous = sibling?.number, number != nil, sibling?.delimiter == marker.delimiter { number = previous + 1 }
    let label = number.map { String($0) + String(UnicodeScalar(marker.delimiter)) } ?? "•"
    var leaf = MarkdownLeaf(kind: .listItem(level: min(lists.count, 8)), label: label, lines: [])
    var start = marker.textStart
    if let box = CheckBox.brackets(at: start, in: bytes, end: content.words.upperBound) {
      leaf.isChecked = box.isChecked
      start += box.length
    }
    leaf.lines.append(bytes.trimmed(start..<content.words.upperBound))
    lists.append(
      OpenList(
        markerIndent: content.indent, contentIndent: content.indent + marker.width, number: number,
        delimiter: marker.delimiter))
    paragraph = leaf
  }

  /// The lines up to the closing fence, each as it stands.
  mutating func code(after index: Int, _ fence: (character: UInt8, length: Int)) -> Int {
    var next = index + 1
    while next < lines.count {
      let words = content(of: next).words
      if !words.isEmpty, let closing = MarkdownLine.fence(words, in: bytes), closing.character == fence.character,
        closing.length >= fence.length, closing.length == words.count
      {
        return next + 1
      }
      elements.append(.leaf(MarkdownLeaf(kind: .paragraph, isLiteral: true, lines: [words])))
      next += 1
    }
    return next
  }

  /// Cells in frames of hyphens and bars.
  mutating func gridTable(at index: Int) -> Int? {
    guard index >= gridsRejectedUntil, bytes[Int(lines[index].start)] == UInt8(ascii: "+"),
      PipeRow.isBorder(lines[index].words, in: bytes)
    else { return nil }
    let grid = GridTable(at: index, lines, in: bytes, limits: options.limits)
    guard !grid.cells.isEmpty else {
      gridsRejectedUntil = grid.end
      return nil
    }
    leave(to: content(of: index).indent)
    cellCount += grid.cells.count
    elements.append(.grid(grid.cells, headerRows: grid.headerRows))
    return grid.end
  }

  /// A head with a delimiter under it, or two lines closed by bars; then every line with bars.
  mutating func table(at index: Int) -> Int? {
    guard let head = row(at: index), index + 1 < lines.count, lines[index + 1].blanksAbove == 0 else { return nil }
    let second = content(of: index + 1).words
    let isDelimited = !second.isEmpty && MarkdownLine.isTableDelimiter(second, in: bytes)
    guard isDelimited || head.isClosed && row(at: index + 1)?.isClosed == true else { return nil }
    leave(to: content(of: index).indent)
    var rows = [head.cells]
    var next = index + (isDelimited ? 2 : 1)
    cellCount += head.cells.count
    while next < lines.count, lines[next].blanksAbove == 0, cellCount <= options.limits.cells,
      let row = row(at: next)
    {
      if !MarkdownLine.isTableDelimiter(content(of: next).words, in: bytes) { rows.append(row.cells) }
      cellCount += row.cells.count
      next += 1
    }
    elements.append(.table(rows: rows, headerRows: isDelimited ? 1 : 0))
    return next
  }

  func row(at index: Int) -> PipeRow? {
    let words = content(of: index).words
    return words.isEmpty ? nil : PipeRow.read(words, in: bytes, limit: options.limits.columns)
  }
}
