import DocumentModel
import XMLStream

/// What stands in parts of its own: charts, diagrams and whole files.
extension WordReading {
  /// How deep files may stand inside files.
  private static let deepestNesting = 3

  /// Gathers what a part's relations lead to.
  mutating func related(
    _ relations: Relationships, into reader: inout StoryReader
  ) throws(ReadingError) -> Related {
    var inserts: [String: Fragment] = [:]
    for relation in relations.all where !relation.isExternal && inserts[relation.id] == nil {
      switch relation.kind {
      case "chart", "chartEx":
        var chart = ChartHandler()
        guard try parseOptional(relation.part, vocabulary: GraphicName.charts, into: &chart) else { continue }
        inserts[relation.id] = Fragment(lines: chart.lines, story: .chart)
      case "diagramData":
        var diagram = DiagramHandler()
        guard try parseOptional(relation.part, vocabulary: GraphicName.diagrams, into: &diagram) else { continue }
        inserts[relation.id] = Fragment(lines: diagram.lines, story: .diagram)
      case "aFChunk", "subDocument": inserts[relation.id] = try file(relation.part, into: &reader)
      default: continue
      }
    }
    return Related(relations, inserts: inserts)
  }

  /// The text of a file inside this one, by the reader that knows it; nil where none does, with a notice.
  private mutating func file(_ part: String, into reader: inout StoryReader) throws(ReadingError) -> Fragment? {
    guard package.contains(part) else { return nil }
    guard options.nesting < Self.deepestNesting, insertedBytes < options.limits.textBytes else {
      leaveOut(part, because: "files stand inside files too deeply, or are too large")
      return nil
    }
    var inner = options
    inner.nesting += 1
    do {
      let document = try DocumentReader.read(try package.bytes(of: part), fileName: part, options: inner)
      insertedBytes += document.text.utf8.count
      let fragment = Fragment(inserted: document, firstComment: reader.comments.count)
      for comment in document.comments { reader.comments.append(CommentList.Comment(comment), id: nil) }
      notices += document.notices
      return fragment
    } catch {
      guard error.code != .tooSlow else { throw error }
      leaveOut(part, because: error.problem)
      return nil
    }
  }
}

extension CommentList.Comment {
  /// A comment of a file inside this one.
  fileprivate init(_ comment: DocumentComment) {
    self.init(author: comment.author, date: comment.date, text: comment.text, isReply: comment.isReply)
  }
}
