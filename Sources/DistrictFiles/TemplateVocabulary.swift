package import DistrictModel

/// Writes what a form prints as a vocabulary file, for a person to look over and a district file to name.
package struct TemplateVocabulary {
  private let words: TemplateWords
  /// The form, as comments should call it.
  private let source: String
  private var lines: [String] = []

  /// The file as UTF-8.
  ///
  /// - Parameters:
  ///   - words: What the form prints.
  ///   - source: The form's file name.
  /// - Returns: YAML that loads as it is.
  package static func bytes(_ words: TemplateWords, source: String) -> [UInt8] {
    var file = TemplateVocabulary(words: words, source: source)
    file.write()
    return Array((file.lines.joined(separator: "\n") + "\n").utf8)
  }

  private init(words: TemplateWords, source: String) {
    self.words = words
    self.source = source
  }

  private mutating func write() {
    comment("Words that \(source) prints, for reading plans that are made from it.")
    comment("Look it over, put it beside district.yml, and name it there:")
    comment("  vocabulary: {files: [\(YAMLText.quoted("NAME.yml"))]}")
    known()
    entries("labels", FieldRole.allCases, words.labels)
    unknown("labels", "role", words.labels)
    entries("sections", SectionTopic.allCases, words.headings)
    unknown("sections", "topic", words.headings)
    list("prompts", words.prompts)
    list("placeholders", words.placeholders)
    if !lines.contains(where: { !$0.hasPrefix("#") && !$0.isEmpty }) { lines += ["", "labels: {}"] }
  }

  private mutating func comment(_ text: String) { lines.append("# \(YAMLText.comment(text))") }

  /// What the vocabulary has already.
  private mutating func known() {
    let labels = words.labels.filter(\.isKnown).map { "\($0.words) (\($0.meaning?.rawValue ?? ""))" }
    let headings = words.headings.filter(\.isKnown).map { "\($0.words) (\($0.meaning?.rawValue ?? ""))" }
    guard !(labels + headings).isEmpty else { return }
    lines.append("#")
    comment("Known without this file:")
    for words in labels + headings { comment("  \(words)") }
  }

  /// Words with a meaning that was proposed, under it, each with what told it.
  private mutating func entries<Meaning: RawRepresentable<String>>(
    _ key: String, _ meanings: [Meaning], _ words: [TemplateWord<Meaning>]
  ) {
    let proposed = words.filter { $0.meaning != nil && !$0.isKnown }
    guard !proposed.isEmpty else { return }
    lines += ["", "# Proposed: make sure that each stands where it belongs.", "\(key):"]
    for meaning in meanings {
      let own = proposed.filter { $0.meaning == meaning }
      if !own.isEmpty { lines.append("  \(meaning.rawValue):") }
      for word in own { entry(word.words, "\(word.reason ?? ""); at: \(word.place)", indent: "    ") }
    }
  }

  /// Words of no known meaning, as comments that become entries when a person writes the meaning in.
  private mutating func unknown<Meaning>(_ key: String, _ kind: String, _ words: [TemplateWord<Meaning>]) {
    let open = words.filter { $0.meaning == nil }
    guard !open.isEmpty else { return }
    lines.append("")
    comment("Nothing tells what these are. Write each that a plan is read by under its \(kind) in '\(key)'")
    comment("(docs/templates.md lists them); leave the others as they are.")
    for word in open { comment("  - \(YAMLText.quoted(word.words))  at: \(word.place)") }
  }

  private mutating func list(_ key: String, _ prompts: [TemplatePrompt]) {
    guard !prompts.isEmpty else { return }
    lines += ["", "\(key):"]
    for prompt in prompts { entry(prompt.words, "at: \(prompt.place)", indent: "  ") }
  }

  private mutating func entry(_ words: String, _ note: String, indent: String) {
    lines.append("\(indent)- \(YAMLText.quoted(words))  # \(YAMLText.comment(note))")
  }
}

/// Words of a document as YAML that any parser reads back.
enum YAMLText {
  /// In double quotes, on one line.
  static func quoted(_ words: String) -> String {
    "\"" + words.unicodeScalars.map(escaped).joined() + "\""
  }

  /// On one line, without what no comment may hold.
  static func comment(_ words: String) -> String {
    String(String.UnicodeScalarView(words.unicodeScalars.map { isPlain($0) ? $0 : " " }))
  }

  private static func escaped(_ scalar: Unicode.Scalar) -> String {
    if scalar == "\"" || scalar == "\\" { return "\\\(scalar)" }
    guard !isPlain(scalar) else { return String(Character(scalar)) }
    let digits = String(scalar.value, radix: 16)
    return "\\U" + String(repeating: "0", count: 8 - digits.count) + digits
  }

  /// Printable by YAML 1.1, and no end of a line.
  private static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x20...0x7E, 0xA0...0x2027, 0x202A...0xD7FF, 0xE000...0xFEFE, 0xFF00...0xFFFD, 0x10000...0x10FFFF: true
    default: false
    }
  }
}
