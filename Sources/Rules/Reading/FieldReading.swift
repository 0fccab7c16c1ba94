import DistrictModel
import DocumentModel
import Prose

/// What stands in a labelled field, for the values that are given in words or not at all.
enum FieldState: Int, Comparable {
  case absent, blank, placeholder, stated

  static func < (left: FieldState, right: FieldState) -> Bool { left.rawValue < right.rawValue }
}

/// Looks for fields such as "Baseline: none yet, first survey in October", as a line or as a cell under its head.
struct FieldReading {
  private let document: Document
  private let sought: Set<FieldRole>
  private let words: RuleWords

  init(_ roles: [FieldRole], in subject: RuleSubject) {
    document = subject.document
    sought = Set(roles)
    words = subject.words
  }

  /// The fullest of the fields that begin in a range.
  func state(in range: TextRange) -> FieldState {
    var best = FieldState.absent
    guard var index = document.blockIndex(at: range.start) else { return best }
    while index < document.blocks.count, document.blocks[index].range.start < range.end, best != .stated {
      best = max(best, state(ofBlock: index))
      index += 1
    }
    return best
  }

  /// Whether a block is the value of a sought field: in its own line, or by its row's or column's head.
  func isField(_ index: Int) -> Bool {
    let text = document.text(of: document.blocks[index])
    if let colon = Self.colon(in: text), isSought(text[..<colon]) { return true }
    return hasSoughtHead(index)
  }

  private func state(ofBlock index: Int) -> FieldState {
    let block = document.blocks[index]
    let text = document.text(of: block)
    if let colon = Self.colon(in: text), isSought(text[..<colon]) {
      let rest = state(ofValue: text[text.index(after: colon)...])
      return rest == .blank ? stateAfter(index) : rest
    }
    if isSought(text) { return block.cell == nil ? stateAfter(index) : .absent }
    return hasSoughtHead(index) ? state(ofValue: text) : .absent
  }

  /// The state of a value that stands in the paragraph after its label.
  private func stateAfter(_ index: Int) -> FieldState {
    let next = index + 1
    guard next < document.blocks.count, document.blocks[next].cell == document.blocks[index].cell,
      document.blocks[next].headingLevel == nil
    else { return .blank }
    let text = document.text(of: document.blocks[next])
    if let colon = Self.colon(in: text), words.labels.exact(Tokenizer.tokens(of: text[..<colon])) != nil {
      return .blank
    }
    return words.labels.exact(Tokenizer.tokens(of: text)) != nil ? .blank : state(ofValue: text)
  }

  private func state(ofValue text: Substring) -> FieldState {
    let tokens = Tokenizer.tokens(of: text)
    if !words.placeholders.matches(in: text).isEmpty { return .placeholder }
    return tokens.isEmpty || words.blanks.exact(tokens) != nil ? .blank : .stated
  }

  /// A column's first cell or a row's cell to the left names the field.
  private func hasSoughtHead(_ index: Int) -> Bool {
    guard let reference = document.blocks[index].cell else { return false }
    let table = document.tables[reference.table]
    let cell = table.cells[reference.cell]
    let above = cell.row > 0 ? table.cellIndex(row: 0, column: cell.column) : nil
    let left = cell.column > 0 ? table.cellIndex(row: cell.row, column: cell.column - 1) : nil
    return [above, left].contains { head in
      guard let head, head != reference.cell else { return false }
      return isSought(document.text(of: table.cells[head]))
    }
  }

  /// Whether a text is a sought label, the dates beside it ("May 2027 target") and remarks in parentheses left aside.
  private func isSought(_ text: Substring) -> Bool {
    let label = text.prefix { $0 != "(" && $0 != ":" }
    var tokens = Tokenizer.tokens(of: label)[...]
    while let last = tokens.last, isDate(last) { tokens.removeLast() }
    while let first = tokens.first, tokens.count > 1, isDate(first) { tokens.removeFirst() }
    return words.labels.exact(tokens).map { !sought.isDisjoint(with: $0) } ?? false
  }

  private func isDate(_ token: Token) -> Bool {
    token.folded.utf8.allSatisfy(Folding.isDigit) || words.dates.contains(token.folded)
  }

  /// The colon that may end a label.
  private static func colon(in text: Substring) -> Substring.Index? {
    text.utf8.prefix(80).firstIndex(of: UInt8(ascii: ":"))
  }
}
