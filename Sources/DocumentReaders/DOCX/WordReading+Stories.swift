import DocumentModel
import XMLStream

/// The parts that stand beside the body.
extension WordReading {
  /// Comments come first of all, to be at hand when the text names them.
  mutating func readComments(
    _ parts: Relationships, _ numbering: NumberingDefinitions, into reader: inout StoryReader
  ) throws(ReadingError) {
    guard let part = parts.part("comments") else { return }
    reader.begin(.body, numbering: numbering, related: try related(package.relationships(of: part), into: &reader))
    try parseOptional(part, vocabulary: WordName.commentVocabulary, into: &reader)
    _ = reader.finish()
    guard reader.comments.count > 1 else { return }
    var threads = CommentThreadHandler()
    try parseOptional(parts.part("commentsExtended"), vocabulary: WordName.commentVocabulary, into: &threads)
    for (paragraph, parent) in threads.parents { reader.comments.setParent(parent, of: paragraph) }
  }

  /// The prompts of content controls, by which one that shows its prompt is told from one that is filled in.
  mutating func readPrompts(_ parts: Relationships, into reader: inout StoryReader) throws(ReadingError) {
    guard let part = parts.part("glossaryDocument") else { return }
    var glossary = PromptHandler()
    try parseOptional(part, into: &glossary)
    reader.prompts = glossary.prompts
  }

  /// Footnotes and endnotes, to be at hand when the body refers to them.
  mutating func readNotes(
    _ parts: Relationships, _ numbering: NumberingDefinitions, into reader: inout StoryReader
  ) throws(ReadingError) {
    for (kind, story) in [("footnotes", Story.footnote), ("endnotes", .endnote)] {
      guard let part = parts.part(kind) else { continue }
      reader.begin(story, numbering: numbering, related: try related(package.relationships(of: part), into: &reader))
      try parseOptional(part, into: &reader)
      _ = reader.finish()
    }
  }

  /// Headers and footers that are printed, each wording once, after the body.
  mutating func readSections(
    _ parts: Relationships, _ numbering: NumberingDefinitions, with reader: inout StoryReader,
    into whole: inout Fragment
  ) throws(ReadingError) {
    var settings = SettingsHandler()
    let sections = reader.sections
    if sections.contains(where: { $0.headers[.even] != nil || $0.footers[.even] != nil }) {
      try parseOptional(parts.part("settings"), into: &settings)
    }
    let even = settings.distinguishesEven
    var seen: Set<[UInt8]> = []
    for (story, ids) in [
      (Story.header, Section.printed(sections, \.headers, distinguishesEven: even)),
      (.footer, Section.printed(sections, \.footers, distinguishesEven: even)),
    ] {
      for id in ids {
        guard let part = parts.part(id: id) else { continue }
        reader.begin(story, numbering: numbering, related: try related(package.relationships(of: part), into: &reader))
        try parseOptional(part, into: &reader)
        let section = reader.finish()
        if seen.insert(section.text).inserted { whole.append(section, in: nil) }
      }
    }
  }
}
