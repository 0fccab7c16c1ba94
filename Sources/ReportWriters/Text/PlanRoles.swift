import DocumentModel
import ReviewModel

extension ReportWriter where Subject == Review {
  /// The document with the role that each part of it was given, for a person who wants to see what the reader saw.
  static let planRoles = ReportWriter<Review>(name: "roles", fileExtension: "txt") { review, _ in
    var lines = RoleLines(RoleParts(review))
    lines.write()
    lines.writer.raw("\nRead wrongly? --wrong \"WORDS\" prints a line to report, with none of the plan's words.\n")
    return lines.writer.bytes
  }
}

/// Writes each block as lines: what its words were taken for, then the words.
private struct RoleLines {
  private let parts: RoleParts
  var writer = ByteWriter()

  /// Characters of the column of roles.
  private static let width = 26

  init(_ parts: RoleParts) {
    self.parts = parts
  }

  mutating func write() {
    let places = parts.document.places()
    var place = ""
    for part in parts.all {
      let heading = places[part.block].description
      if heading != place { writer.raw("\n\(heading)\n") }
      place = heading
      line(part)
    }
  }

  private mutating func line(_ part: RolePart) {
    let space = String(repeating: " ", count: max(1, Self.width - part.name.count))
    writer.raw("  \(part.name)\(space)\(parts.words(part.range))\n")
  }
}
