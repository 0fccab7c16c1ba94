import DocumentModel
import ReviewModel

/// A stretch of a block with what it was taken for.
struct RolePart {
  var block: Int
  /// Empty where it was taken for nothing.
  var role: String
  var range: TextRange

  /// The role for a person to read.
  var name: String { role.isEmpty ? "· not placed" : role }
}

/// A document cut into the parts that have a role, and what is left between them.
struct RoleParts {
  let document: Document
  private let roles: [(range: TextRange, words: String)]

  init(_ review: Review) {
    document = review.document
    roles = PlanRoles(review.plan).all.sorted { ($0.range, $0.words) < ($1.range, $1.words) }
  }

  /// The parts of each block, in the document's order.
  var all: [RolePart] {
    document.blocks.indices.filter {
      document.blocks[$0].story.isProse && !document.blocks[$0].range.isEmpty
    }.flatMap(parts)
  }

  /// The parts of a block; between them, white space and punctuation are left out.
  private func parts(of index: Int) -> [RolePart] {
    let range = document.blocks[index].range
    var parts: [RolePart] = []
    var next = range.start
    func add(_ role: String, _ start: Int, _ end: Int) {
      let part = RolePart(block: index, role: role, range: TextRange(start, end))
      if !role.isEmpty || document[part.range].contains(where: { $0.isLetter || $0.isNumber }) { parts.append(part) }
    }
    for role in roles where role.range.start >= range.start && role.range.start < range.end {
      if role.range.start > next { add("", next, role.range.start) }
      let end = min(role.range.end, range.end)
      add(role.words, role.range.start, end)
      next = max(next, end)
    }
    if next < range.end { add("", next, range.end) }
    return parts
  }

  /// The words of a range on one line.
  func words(_ range: TextRange) -> String {
    document[range].split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
