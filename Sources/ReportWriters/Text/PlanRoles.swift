import DocumentModel
import PlanModel
import ReviewModel

extension ReportWriter where Subject == Review {
  /// The document with the role that each part of it was given, for a person who wants to see what the reader saw.
  static let planRoles = ReportWriter<Review>(name: "roles", fileExtension: "txt") { review, _ in
    var lines = RoleLines(review)
    lines.write()
    return lines.writer.bytes
  }
}

/// Writes each block as lines: what its words were taken for, then the words.
private struct RoleLines {
  private let document: Document
  private let roles: [(range: TextRange, words: String)]
  var writer = ByteWriter()
  private var place = ""

  /// Characters of the column of roles.
  private static let width = 26

  init(_ review: Review) {
    document = review.document
    roles = PlanRoles(review.plan).all.sorted { ($0.range, $0.words) < ($1.range, $1.words) }
  }

  mutating func write() {
    let places = document.places()
    for index in document.blocks.indices where document.blocks[index].story.isProse {
      let block = document.blocks[index]
      guard !block.range.isEmpty else { continue }
      let heading = places[index].description
      if heading != place { writer.raw("\n\(heading)\n") }
      place = heading
      write(block)
    }
  }

  /// The parts of a block that have a role, and what is left between them.
  private mutating func write(_ block: Block) {
    var next = block.range.start
    for role in roles where role.range.start >= block.range.start && role.range.start < block.range.end {
      if role.range.start > next { line("", TextRange(next, role.range.start)) }
      line(role.words, TextRange(role.range.start, min(role.range.end, block.range.end)))
      next = max(next, min(role.range.end, block.range.end))
    }
    if next < block.range.end { line("", TextRange(next, block.range.end)) }
  }

  private mutating func line(_ role: String, _ range: TextRange) {
    let words = document[range].split(whereSeparator: \.isWhitespace).joined(separator: " ")
    guard !role.isEmpty || words.contains(where: { $0.isLetter || $0.isNumber }) else { return }
    let name = role.isEmpty ? "· not placed" : role
    writer.raw("  \(name)\(String(repeating: " ", count: max(1, Self.width - name.count)))\(words)\n")
  }
}
