import DocumentModel

/// A content control that is being read.
struct OpenControl {
  var kind: ContentControl.Kind?
  var alias: String?
  var tag: String?
  var showsPrompt = false
  /// The glossary's entry that holds its prompt.
  var placeholder: String?
  /// A wrapper of Word's own (a cover page, a group), not a field to fill in.
  var isWrapper = false
  var isTableOfContents = false
  /// Where its content begins.
  var start = 0
  var firstBlock = 0
  var prompt: [UInt8] = []
  /// A check box's mark stands in the text.
  var isMarked = false

  /// What the words inside it are.
  var content: Content {
    if showsPrompt { return .prompt }
    if case .checkBox = kind { return .mark }
    return .value
  }

  /// What the words inside a control are.
  enum Content {
    /// The value that the author gave.
    case value
    /// What Word shows where there is no value.
    case prompt
    /// The sign of a check box.
    case mark
  }

  /// Whether it is something to fill in.
  var isRecorded: Bool {
    !isWrapper && (kind != nil || showsPrompt || placeholder != nil || alias != nil || tag != nil)
  }

  /// The control as the document has it.
  func recorded(at range: TextRange) -> ContentControl {
    let words = String(decoding: prompt, as: UTF8.self)
    return ContentControl(
      kind: kind ?? .text, range: range, title: alias ?? tag, isPlaceholder: showsPrompt,
      prompt: showsPrompt && !words.isEmpty ? words : nil)
  }
}
