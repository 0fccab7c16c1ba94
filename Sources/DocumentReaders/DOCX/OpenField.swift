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

  /// Between the begin and the separator.
  var isInCode = true
  /// Where the text stood when the field began.
  var mark: Int
  /// The paragraph in which it began, so that code is only taken back from there.
  var paragraph: Int
  /// Where the result begins.
  var resultStart = 0
  /// The first bytes of the code.
  var code: [UInt8] = []
  var form = Form.none
  /// A drop-down's choice and what there is to choose from.
  var chosen: Int?
  var entries: [String] = []
  var title: String?
  var isTableOfContents = false

  init(mark: Int, paragraph: Int) {
    self.mark = mark
    self.paragraph = paragraph
  }

  /// Takes a piece of the code; more than its first word is of no use.
  mutating func append(_ bytes: Span<UInt8>) {
    guard code.count < 32 else { return }
    code.append(contentsOf: bytes.extracting(first: 32))
  }

  /// Whether the field's code begins with a word.
  func isNamed(_ word: String) -> Bool {
    let first = code.drop { $0 == UInt8(ascii: " ") }.prefix { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "\\") }
    return first.elementsEqual(word.utf8)
  }
}
