import DocumentModel

/// Writes the words inside a block as Markdown: bold, links, and what else would be taken for mark-up escaped.
struct MarkdownInlineWriter {
  /// Where mark-up begins or ends.
  private struct Mark {
    var offset: Int
    /// Ends come before beginnings at one place.
    var isEnd: Bool
    var words: String
  }

  private let document: Document
  /// By block, in text order.
  private let marks: [Int: [Mark]]

  init(_ document: Document) {
    self.document = document
    var marks: [Int: [Mark]] = [:]
    func add(_ range: TextRange, _ beginning: String, _ end: String) {
      guard !range.isEmpty, let index = document.blockIndex(at: range.start) else { return }
      let block = document.blocks[index].range
      guard range.end <= block.end else { return }
      marks[index, default: []].append(Mark(offset: range.start, isEnd: false, words: beginning))
      marks[index, default: []].append(Mark(offset: range.end, isEnd: true, words: end))
    }
    for link in document.links where Self.isAddress(link.target) { add(link.range, "[", "](<\(link.target)>)") }
    for bold in document.emphasis { add(Self.trimmed(bold, document), "**", "**") }
    for control in document.controls where control.isPlaceholder {
      guard let prompt = control.prompt, let index = document.blockIndex(at: control.range.start) else { continue }
      let words = "\\[\(Self.escaped(prompt[...]))\\]"
      marks[index, default: []].append(Mark(offset: control.range.start, isEnd: false, words: words))
    }
    self.marks = marks.mapValues { $0.sorted { ($0.offset, $0.isEnd ? 0 : 1) < ($1.offset, $1.isEnd ? 0 : 1) } }
  }

  /// A block's words.
  ///
  /// - Parameters:
  ///   - index: The block's index in the document.
  ///   - breaks: What stands for a line break.
  ///   - isInTable: Bars are escaped, and headings need no bold.
  /// - Returns: Its words with mark-up.
  func words(of index: Int, breaks: String, isInTable: Bool = false) -> String {
    let block = document.blocks[index]
    var text = isInTable ? block.label.map { Self.escaped($0[...]) + " " } ?? "" : ""
    var start = block.range.start
    for mark in marks[index] ?? [] where mark.words != "**" || block.headingLevel == nil {
      let offset = min(max(mark.offset, start), block.range.end)
      text += Self.escaped(document[TextRange(start, offset)], isAtLineStart: start == block.range.start) + mark.words
      start = offset
    }
    text += Self.escaped(document[TextRange(start, block.range.end)], isAtLineStart: start == block.range.start)
    return isInTable ? Self.inTable(text, breaks) : text.replacingBreaks(with: breaks)
  }

  private static func inTable(_ text: String, _ breaks: String) -> String {
    String(text.replacingBreaks(with: breaks).flatMap { $0 == "|" ? "\\|" : $0 == "\t" ? " " : String($0) })
  }

  /// Only addresses that cannot end the link early.
  private static func isAddress(_ target: String) -> Bool {
    !target.isEmpty && !target.contains { $0 == ">" || $0 == "<" || $0.isNewline }
  }

  /// Bold without blanks at its ends, which Markdown would not take for bold.
  private static func trimmed(_ range: TextRange, _ document: Document) -> TextRange {
    let words = document[range]
    let front = words.prefix { $0.isWhitespace }.utf8.count
    guard front < words.utf8.count else { return TextRange(range.start, range.start) }
    let back = words.reversed().prefix { $0.isWhitespace }.reduce(0) { $0 + $1.utf8.count }
    return TextRange(range.start + front, range.end - back)
  }

  /// Words in which nothing is taken for mark-up.
  static func escaped(_ words: Substring, isAtLineStart: Bool = false) -> String {
    var escaped = ""
    var isFirst = isAtLineStart
    for character in words {
      switch character {
      case "\\", "*", "_", "`", "[", "]", "<": escaped += "\\"
      case "#", "+", "-", ">", "=", "~": if isFirst { escaped += "\\" }
      default: break
      }
      escaped.append(character)
      isFirst = character == "\n"
    }
    return isAtLineStart ? escapingNumber(escaped) : escaped
  }

  /// A number typed before words, as in "2) Read", begins no list.
  private static func escapingNumber(_ words: String) -> String {
    let digits = words.prefix { $0.isASCII && $0.isNumber }
    let rest = words.dropFirst(digits.count)
    guard !digits.isEmpty, digits.count < 10, let mark = rest.first, mark == "." || mark == ")",
      rest.dropFirst().first.map({ $0 == " " || $0 == "\t" }) ?? true
    else { return words }
    return digits + "\\" + rest
  }
}

extension String {
  fileprivate func replacingBreaks(with words: String) -> String {
    split(separator: "\n", omittingEmptySubsequences: false).joined(separator: words)
  }
}
