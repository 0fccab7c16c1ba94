import XMLStream

/// Reads the notes on a sheet's cells: those of old, and those in threads with their answers.
struct SheetNoteHandler: XMLHandler {
  private(set) var comments: [SheetComment] = []
  /// By the id of a person, the name.
  private var people: [String: String] = [:]
  private var authors: [String] = []
  private var author: [UInt8] = []
  private var open: SheetComment?
  private var text = SheetText()
  private var isThread = false
  private var threads: Set<SheetRange> = []

  mutating func start(_ id: UInt16, _ attributes: XMLAttributes) {
    switch SheetName(rawValue: id) {
    case .author: author = []
    case .comment: begin(attributes)
    case .threadedComment: beginThread(attributes)
    case .person:
      if let id = attributes.string(sheet: .id), let name = attributes.string(sheet: .displayName) {
        people[id] = name
      }
    case .t, .threadText: text.beginWords()
    default: break
    }
  }

  mutating func text(_ bytes: Span<UInt8>) {
    if open == nil { author.append(contentsOf: bytes) } else { text.append(bytes) }
  }

  mutating func end(_ id: UInt16) {
    switch SheetName(rawValue: id) {
    case .author: authors.append(String(decoding: author, as: UTF8.self))
    case .t, .threadText: text.endWords()
    case .comment, .threadedComment: finish()
    default: break
    }
  }

  private mutating func begin(_ attributes: XMLAttributes) {
    text.removeAll()
    open = nil
    isThread = false
    guard let range = attributes[sheet: .ref].flatMap({ SheetRange($0) }) else { return }
    let index = attributes.integer(sheet: .authorId) ?? -1
    open = SheetComment(
      row: range.rows.lowerBound, column: range.columns.lowerBound,
      author: authors.indices.contains(index) && !authors[index].isEmpty ? authors[index] : nil,
      text: "")
  }

  private mutating func beginThread(_ attributes: XMLAttributes) {
    begin(attributes)
    isThread = true
    open?.author = attributes.string(sheet: .personId).flatMap { people[$0] }
    open?.date = attributes.string(sheet: .dT)
    open?.isReply = attributes[sheet: .parentId] != nil
  }

  private mutating func finish() {
    guard var comment = open else { return }
    open = nil
    let spot = SheetRange(rows: comment.row...comment.row, columns: comment.column...comment.column)
    // A thread's note of old says only that this version of Excel cannot show it.
    if isThread { threads.insert(spot) } else if threads.contains(spot) { return }
    comment.text = Self.words(text.bytes, by: comment.author)
    if !comment.text.isEmpty { comments.append(comment) }
  }

  /// A note's words, without the author's name that Excel puts on their first line.
  private static func words(_ bytes: [UInt8], by author: String?) -> String {
    var rest = bytes[...]
    let name = Array(((author ?? "") + ":\n").utf8)
    if author != nil, rest.starts(with: name) { rest = rest.dropFirst(name.count) }
    let end = rest.lastIndex { $0 > 0x20 } ?? rest.startIndex - 1
    rest = rest[rest.startIndex..<max(rest.startIndex, end + 1)].drop { $0 <= 0x20 }
    return String(decoding: rest, as: UTF8.self)
  }
}
