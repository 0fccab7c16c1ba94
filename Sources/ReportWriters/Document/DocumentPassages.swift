import DocumentModel

/// The words of a document's blocks with the prompts of form fields that nobody filled in, as they show on paper.
struct DocumentPassages {
  private let document: Document
  /// By block, the prompts that stand in it and where.
  private let prompts: [Int: [(offset: Int, words: String)]]

  init(_ document: Document) {
    self.document = document
    var prompts: [Int: [(offset: Int, words: String)]] = [:]
    for control in document.controls where control.isPlaceholder {
      guard let words = control.prompt, let index = document.blockIndex(at: control.range.start) else { continue }
      prompts[index, default: []].append((control.range.start, words))
    }
    self.prompts = prompts
  }

  /// Appends a block's words.
  ///
  /// - Parameters:
  ///   - index: The block's index in the document.
  ///   - writer: Takes the words.
  ///   - isFlat: Breaks and tabs within the block become spaces.
  func write(_ index: Int, into writer: inout ByteWriter, isFlat: Bool = false) {
    for piece in pieces(of: index) {
      writer.raw(isFlat ? Self.flat(piece) : piece)
    }
  }

  /// A block's words and, in brackets, the prompts among them.
  private func pieces(of index: Int) -> [Substring] {
    let range = document.blocks[index].range
    var pieces: [Substring] = []
    var start = range.start
    for prompt in prompts[index] ?? [] {
      let offset = min(max(prompt.offset, start), range.end)
      if offset > start { pieces.append(document[TextRange(start, offset)]) }
      pieces.append("[\(prompt.words)]")
      start = offset
    }
    if start < range.end { pieces.append(document[TextRange(start, range.end)]) }
    return pieces
  }

  private static func flat(_ words: Substring) -> Substring {
    guard words.utf8.contains(where: { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\t") }) else { return words }
    return Substring(words.map { $0 == "\n" || $0 == "\t" ? " " : $0 })
  }
}
