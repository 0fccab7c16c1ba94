import DistrictModel
import DocumentModel
import PlanModel
import Prose

/// The dates of the plan itself: under labels, and in lines such as "Approved by the board on October 14, 2026".
struct PlanDates {
  let document: IndexedDocument
  let lexicon: Lexicon

  static let roles: Set<FieldRole> = [.planDate, .updatedDate, .approvedDate]

  /// Words of the longest line that is looked at.
  private static let longestLine = 24
  /// Bytes of the longest paragraph, which may hold several lines.
  private static let longestBlock = 400
  /// Words between "approved" and its date; "updated" has its date right behind it.
  private static let farthest = 10

  /// The day in a labelled value, the last one where it names several: the whole value where it is short.
  func day(in value: Quoted) -> Quoted? {
    let tokens = document.tokens(in: value.range)
    let days = days(in: value.range)
    guard let last = days.last else {
      return tokens.count <= 3 && value.text.utf8.contains(where: Folding.isDigit) ? value : nil
    }
    let isWhole = days.count == 1 && tokens.count <= 6
    return isWhole ? value : Quoted(String(document[last.range]), range: last.range, basis: value.basis)
  }

  /// Of two approvals or updates the later one; a plan has one date of its own.
  func later(_ first: Quoted?, _ second: Quoted?) -> Quoted? {
    guard let first, let second else { return first ?? second }
    guard let one = days(in: first.range).first?.date, let other = days(in: second.range).first?.date, one < other
    else {
      return first
    }
    return second
  }

  /// What lines without labels say, page headers and footers included.
  func inLines() -> ImprovementPlan.Dates {
    var dates = ImprovementPlan.Dates()
    for index in document.blocks.indices {
      let block = document.blocks[index]
      let isRead = block.story.isProse || block.story == .header || block.story == .footer
      guard isRead, !block.isTableOfContents, block.range.count <= Self.longestBlock,
        document.bytes(block.range).contains(where: Folding.isDigit), namesDate(index)
      else { continue }
      for line in lines(of: index) where line.tokens.count <= Self.longestLine {
        guard let (role, day) = day(of: line) else { continue }
        switch role {
        case .planDate: dates.plan = dates.plan ?? day
        case .updatedDate: dates.updated = later(dates.updated, day)
        default: dates.approved = later(dates.approved, day)
        }
      }
    }
    return dates
  }

  private func namesDate(_ block: Int) -> Bool {
    let tokens = document.passage(ofBlock: block).tokens
    return lexicon.dateLabels.firstMatch(in: tokens) != nil
  }

  /// The parts of a paragraph between tabs, gaps and bars.
  private func lines(of index: Int) -> [Passage] {
    Opening.lines(of: index, in: document).flatMap { line in
      var start = line.range.start
      var parts: [Passage] = []
      for (offset, byte) in document[line.range].utf8.enumerated() where byte == UInt8(ascii: "|") {
        parts.append(document.passage(TextRange(start, line.range.start + offset), inBlock: index))
        start = line.range.start + offset + 1
      }
      parts.append(document.passage(TextRange(start, line.range.end), inBlock: index))
      return parts
    }
  }

  /// "Revised 10/2/2026", "The plan was approved by the site council on October 14, 2026".
  private func day(of line: Passage) -> (FieldRole, Quoted)? {
    for start in line.tokens.indices.prefix(6) {
      guard let found = lexicon.labels.match(line.tokens[start...]), Self.roles.contains(found.value[0]),
        start < 2 || line.tokens[..<start].contains(where: { $0.folded == "plan" })
      else { continue }
      let end = start + found.count
      let label = line.tokens[start].range.union(line.tokens[end - 1].range)
      guard let date = days(in: TextRange(label.end, line.range.end)).first else { return nil }
      let between = line.tokens[end...].count { $0.range.end <= date.range.start }
      guard between <= (found.value[0] == .approvedDate ? Self.farthest : 1) else { return nil }
      let basis = Basis.label(String(document[label]))
      return (found.value[0], Quoted(String(document[date.range]), range: date.range, basis: basis))
    }
    return nil
  }

  private func days(in range: TextRange) -> [DateMatch] {
    document.dates(in: range).filter { $0.form == .day || $0.form == .month }
  }
}
