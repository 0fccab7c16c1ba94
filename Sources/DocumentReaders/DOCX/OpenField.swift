import XMLStream

/// A field between its begin and its end: first its code, which is not printed, then its result, which is.
struct OpenField {
  /// A form field of the old kind.
  enum Form {
    case none
    case checkBox(isChecked: Bool)
    case dropDown
    case text
  }

  /// What comes next in it.
  enum Phase {
    case code
    /// Code that goes on although the paragraph in which it began has ended, if the field is whole.
    case lateCode
    case result
  }

  /// More of a code is of no use.
  private static let codeLimit = 4096

  var phase = Phase.code
  /// Where the text stood when the field began.
  let mark: Int
  /// The paragraph in which it began, so that code is only taken back from there.
  let paragraph: Int
  /// What the paragraph and the fragment held by then.
  let beginning: FieldBeginning
  /// An element holds it, so that its end is certain.
  var isSimple = false
  /// Where the result begins.
  var resultStart = 0
  /// The bytes of the code.
  private(set) var code: [UInt8] = []
  var form = Form.none
  /// A drop-down's choice and what there is to choose from.
  var chosen: Int?
  var entries: [String] = []
  var title: String?
  var isTableOfContents = false
  /// Paragraphs in a table of contents that do not look like lines of one, unless its end comes.
  var doubtfulBlocks: [Int] = []
  /// What it shows asks for something and is no text.
  var isPrompt = false
  /// Where a link leads.
  var target: String?

  init(mark: Int, paragraph: Int, beginning: FieldBeginning) {
    self.mark = mark
    self.paragraph = paragraph
    self.beginning = beginning
  }

  /// Takes a piece of the code.
  mutating func append(_ bytes: Span<UInt8>) {
    guard code.count < Self.codeLimit else { return }
    code.append(contentsOf: bytes.extracting(first: Self.codeLimit))
  }
}

/// Where a field begins, to go back to when its code turns out to go over paragraphs.
struct FieldBeginning {
  let state: ParagraphState
  let blocks: Int
  let tables: Int
  let depth: Int
}
