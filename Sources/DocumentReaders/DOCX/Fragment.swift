import DocumentModel

/// A stretch of a document that can be put into another: its text with its structure beside it.
struct Fragment {
  var text: [UInt8] = []
  var blocks: [Block] = []
  var tables: [Table] = []
  var controls: [ContentControl] = []
  var emphasis: [TextRange] = []
  /// Links, comments, pictures and ends of pages, in the order in which they ended.
  var marks: [Mark] = []

  /// Makes room for what a part of that many bytes usually comes to.
  mutating func reserve(_ partBytes: Int) {
    text.reserveCapacity(partBytes / 5)
    blocks.reserveCapacity(partBytes / 160)
  }

  /// Begins a new paragraph's text on a line of its own.
  mutating func separate() {
    if !blocks.isEmpty { text.append(UInt8(ascii: "\n")) }
  }

  /// Takes text back from its end, and what was marked in it.
  mutating func truncate(to count: Int) {
    guard count < text.count else { return }
    text.removeLast(text.count - count)
    while let last = emphasis.last, last.end > count {
      emphasis.removeLast()
      guard last.start < count else { continue }
      emphasis.append(TextRange(last.start, count))
      break
    }
    var index = controls.count
    while index > 0, controls[index - 1].range.end > count {
      index -= 1
      let range = controls[index].range
      controls[index].range = TextRange(min(range.start, count), count)
    }
    index = marks.count
    while index > 0, marks[index - 1].range.end > count {
      index -= 1
      marks[index].range = TextRange(min(marks[index].range.start, count), count)
    }
  }

  /// Takes text back from its end that turned out to be none, with all that stands in it.
  mutating func discard(from count: Int) {
    guard count < text.count else { return }
    while let last = controls.last, last.range.start >= count { controls.removeLast() }
    while let last = marks.last, last.range.start >= count { marks.removeLast() }
    truncate(to: count)
  }

  /// Puts another fragment at the end, on lines of its own.
  ///
  /// - Parameters:
  ///   - other: What to put there.
  ///   - cell: The cell that holds it, for those of its blocks and tables that stand in none of their own.
  mutating func append(_ other: Fragment, in cell: CellReference?) {
    guard !other.blocks.isEmpty else { return }
    separate()
    let shift = DocumentShift(text: text.count, blocks: blocks.count, tables: tables.count, cell: cell)
    text += other.text
    for block in other.blocks { blocks.append(shift.moved(block)) }
    for table in other.tables { tables.append(shift.moved(table)) }
    for control in other.controls {
      var moved = control
      moved.range = shift.moved(control.range)
      controls.append(moved)
    }
    for range in other.emphasis { emphasis.append(shift.moved(range)) }
    for mark in other.marks { marks.append(Mark(kind: mark.kind, range: shift.moved(mark.range))) }
  }
}
