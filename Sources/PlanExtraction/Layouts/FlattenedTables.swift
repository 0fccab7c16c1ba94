import DistrictModel
import DocumentModel
import Prose

/// Tables that lost their lines on the way into plain text: the heads one below the other, then the cells.
///
/// Blank cells left no trace, so each line goes to the next column that its words fit.
struct FlattenedTables {
  let document: IndexedDocument
  let logistics: LogisticsFacts

  /// Heads that make a table.
  private static let leastHeads = 3
  /// Places of cells that no table has.
  private static let firstTable = 1 << 20

  /// The events with rows in place of the lines of such tables.
  func restored(_ events: [Event]) -> [Event] {
    var restored: [Event] = []
    var index = 0
    var table = Self.firstTable
    while index < events.count {
      let heads = heads(from: index, in: events)
      guard heads.count >= Self.leastHeads else {
        restored.append(events[index])
        index += 1
        continue
      }
      let end = index + heads.count
      var last = end
      let depth = end < events.count ? codeDepth(events[end]) : nil
      while last < events.count, line(events[last]) != nil, !isAbove(events[last], depth) { last += 1 }
      guard last > end else {
        restored.append(events[index])
        index += 1
        continue
      }
      let lines = events[end..<last].compactMap(line)
      restored += rows(lines, under: heads, table: table).map { .row($0) }
      table += 1
      index = last
    }
    return restored
  }

  /// How many steps the code of a line has: 3 for "1.1.1 Write common checks".
  private func codeDepth(_ event: Event) -> Int? {
    if case .text(let item) = event { document.actionCode(of: item)?.code.path.count } else { nil }
  }

  /// "1.2 Reduce the share" after rows such as "1.1.1" is no row of theirs.
  private func isAbove(_ event: Event, _ depth: Int?) -> Bool {
    guard let depth, let own = codeDepth(event) else { return false }
    return own < depth
  }

  /// A line that may be a cell: text, or a word such as "Principal" that is a label in other places.
  private func line(_ event: Event) -> Item? {
    switch event {
    case .text(let item): document.isGoalCode(at: item.range) ? nil : item
    case .field(let field) where field.role == .other && field.items.isEmpty && field.match.number == nil:
      Item(passage: document.passage(field.match.label, inBlock: field.block))
    default: nil
    }
  }

  /// Labels alone on their lines, which together could head an action table or a table of measures.
  private func heads(from index: Int, in events: [Event]) -> [Column] {
    guard case .field(let first) = events[index], [.strategy, .activity].contains(first.role) else { return [] }
    var heads: [Column] = []
    var next = index
    while next < events.count, case .field(let field) = events[next], field.items.isEmpty, !field.isClosed,
      field.match.number == nil, field.headingLevel == nil
    {
      heads.append(Column(role: field.role, title: field.label))
      next += 1
    }
    return heads
  }

  private func rows(_ lines: [Item], under heads: [Column], table: Int) -> [Row] {
    var rows: [[[Item]]] = []
    var column = 0
    for line in lines {
      if rows.isEmpty || column > 0 && beginsRow(line) {
        rows.append([[Item]](repeating: [], count: heads.count))
        column = 0
      } else {
        column = self.column(for: line, after: column, heads)
      }
      rows[rows.count - 1][column].append(line)
    }
    return rows.enumerated().map { index, cells in
      Row(
        cells: cells.enumerated().map { place, items in
          RowCell(
            column: heads[place], cell: CellReference(table: table, cell: index * heads.count + place),
            isContinued: false, items: items)
        }, table: table, index: index)
    }
  }

  /// Words of a deed: none of who, when and how much, and more than a name.
  private func beginsRow(_ line: Item) -> Bool {
    if document.actionCode(in: line.range) != nil { return true }
    return isDeed(line)
  }

  private func isDeed(_ line: Item) -> Bool {
    logistics.lexicon.actionVerbs.contains(line.tokens.first?.folded ?? "") && line.tokens.count >= 4
      && logistics.role(of: line.range) != .funding
  }

  /// The next column that a line fits, the one before it where it goes on with that.
  private func column(for line: Item, after last: Int, _ heads: [Column]) -> Int {
    let role = logistics.role(of: line.range)
    let rest = (last + 1)..<max(last + 1, heads.count)
    if let role {
      if let fitting = rest.first(where: { Self.fits(heads[$0].role, role) }) { return fitting }
      if Self.fits(heads[last].role, role) { return last }
    }
    let open = rest.first { ![.owner, .timeline, .start, .end, .funding, .amount, .resource].contains(heads[$0].role) }
    return open ?? min(last + 1, heads.count - 1)
  }

  private static func fits(_ head: FieldRole, _ role: FieldRole) -> Bool {
    switch role {
    case .timeline: [.timeline, .start, .end, .due].contains(head)
    case .funding: [.funding, .amount, .resource].contains(head)
    default: head == role
    }
  }
}
