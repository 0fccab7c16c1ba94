import DistrictModel
import DocumentModel
import PlanModel
import Prose

/// What a layout saw, in reading order: the common tongue between layouts and the builder of the plan.
enum Event: Sendable {
  /// A heading that is no label.
  case heading(Item)
  /// A label with what stands after it.
  case field(Field)
  /// A paragraph or list item with no label.
  case text(Item)
  /// One row under a header row.
  case row(Row)
}

extension Event {
  /// A label or a column for goals.
  var setsGoal: Bool {
    switch self {
    case .field(let field): field.role == .goal || field.role == .objective
    case .row(let row): row.first(.goal) != nil || row.first(.objective) != nil
    case .heading, .text: false
    }
  }

  /// The paragraph it begins in.
  var block: Int {
    switch self {
    case .heading(let item), .text(let item): item.passage.block
    case .field(let field): field.block
    case .row(let row): row.cells.lazy.compactMap { $0.items.first?.passage.block }.first ?? 0
    }
  }
}

/// One paragraph, or a line of one.
struct Item: Sendable {
  var passage: Passage
  /// Heading level; bold lines that stand alone count as level 8.
  var headingLevel: Int?
  var listLevel: Int?

  var range: TextRange { passage.range }
  var tokens: [Token] { passage.tokens }
}

/// A label and its value: the rest of the line, the cell beside it, or nothing yet.
struct Field: Sendable {
  var match: LabelMatch
  /// As written.
  var label: String
  var items: [Item]
  var headingLevel: Int?
  var listLevel: Int?
  /// The goal that the label names: "1" of "Goal #1 Action Steps" and "Activities for Objective 1".
  var goalNumber: String?
  /// The value stands in a table cell of its own, so nothing after it belongs to it.
  var isClosed: Bool
  var block: Int
  /// The label stands beside a row above and goes on down to this one.
  var isContinued = false
  /// The part of the year that heads the column of its value.
  var period: String?

  var role: FieldRole { match.role }

  /// "District Strategic Objectives" as a heading over all of them, which the plan's goals are still to be tied to.
  func titlesDistrictGoals(in document: IndexedDocument) -> Bool {
    guard role == .districtGoal, headingLevel != nil, match.number == nil, items.isEmpty else { return false }
    return document.tokens(in: match.label).last.map { $0.range.count == $0.folded.utf8.count + 1 } ?? false
  }

  /// "1.2" of "Strategy 1.2".
  var code: ActionCode? { match.number.flatMap { ActionCode($0[...]) } }
}

/// One row of a table whose header row said what its columns are.
struct Row: Sendable {
  var cells: [RowCell]
  var table: Int
  var index: Int

  func first(_ role: FieldRole) -> RowCell? { cells.first { $0.column.role == role } }
  func all(_ role: FieldRole) -> [RowCell] { cells.filter { $0.column.role == role } }
}

/// A cell with its column's meaning; shared, as every reader of a row looks through its cells.
final class RowCell: Sendable {
  let column: Column
  let cell: CellReference
  /// The cell began in a row above and was merged down.
  let isContinued: Bool
  let items: [Item]

  init(column: Column, cell: CellReference, isContinued: Bool, items: [Item]) {
    self.column = column
    self.cell = cell
    self.isContinued = isContinued
    self.items = items
  }

  var range: TextRange? {
    guard let first = items.first, let last = items.last else { return nil }
    return first.range.union(last.range)
  }
}

/// What a header cell says of its column.
struct Column: Sendable {
  var role: FieldRole
  /// The header's words, without its prompt.
  var title: String
  /// How many columns of the table its head stands over.
  var span = 1
  /// What else it may mean.
  var others: [FieldRole] = []
  /// No label that is known.
  var isUnknown = false
  /// "Oct", for a column of actuals.
  var period: String?
  /// A rating or a reflection for that time: "Oct status".
  var reports: FieldRole?
  /// The due date in a header such as "2026-27 target".
  var due: Traced<DueDate>?
}
