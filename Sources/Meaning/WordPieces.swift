internal import Prose

/// Cuts text into the pieces that an encoder knows: whole words, or the longest beginnings and continuations of them.
///
/// This is WordPiece as BERT's uncased models use it (Devlin and others 2019): lower case, no accents, each mark of
/// punctuation a word of its own, and for each word the longest known piece first.
struct WordPieces: Sendable {
  /// A piece, and the bytes of the text that it stands for.
  struct Piece: Sendable {
    /// Its row in the table of words.
    var row: Int
    var range: Range<Int>
  }

  /// Longer words are taken for unknown, as in BERT.
  private static let longestWord = 100

  /// All pieces, one after the other, and where each begins; sorted by bytes.
  private let letters: [UInt8]
  private let starts: [Int]
  let first: Int
  let last: Int
  private let unknown: Int

  /// - Parameter vocabulary: The pieces, sorted by bytes, one a line; the line of a piece is its row.
  /// - Throws: `WeightsError` where those that begin, end and stand for unknown words are not among them.
  init(_ vocabulary: [UInt8]) throws(WeightsError) {
    var starts = [0]
    for (offset, byte) in vocabulary.enumerated() where byte == UInt8(ascii: "\n") { starts.append(offset + 1) }
    letters = vocabulary
    self.starts = starts
    let rows = ["[CLS]", "[SEP]", "[UNK]"].map { name in Self.row(of: Array(name.utf8)[...], in: vocabulary, starts) }
    guard let first = rows[0], let last = rows[1], let unknown = rows[2] else {
      throw .unexpected(tensor: "vocabulary", wanted: "sorted pieces, one a line, with [CLS], [SEP] and [UNK]")
    }
    (self.first, self.last, self.unknown) = (first, last, unknown)
  }

  var count: Int { starts.count - 1 }

  /// The pieces of a text, with those that begin and end it.
  ///
  /// - Parameters:
  ///   - text: Any text.
  ///   - limit: The most that are wanted; what is left is not read.
  /// - Returns: The pieces in the text's order.
  func pieces(of text: String, limit: Int) -> [Piece] {
    let bytes = Array(text.utf8)
    var pieces = [Piece(row: first, range: 0..<0)]
    var word: [UInt8] = []
    var origins: [Range<Int>] = []
    var offset = 0
    func close() {
      append(word, origins, to: &pieces)
      word.removeAll(keepingCapacity: true)
      origins.removeAll(keepingCapacity: true)
    }
    for scalar in text.unicodeScalars where pieces.count < limit {
      let range = offset..<offset + UTF8.width(scalar)
      offset = range.upperBound
      switch Kind(scalar) {
      case .nothing: continue
      case .space: close()
      case .word:
        Folding.append(scalarAt: range.lowerBound, width: range.count, of: bytes, to: &word)
        while origins.count < word.count { origins.append(range) }
      case .mark:
        close()
        append(Array(bytes[range]), Array(repeating: range, count: range.count), to: &pieces)
      }
    }
    close()
    return pieces.prefix(limit - 1) + [Piece(row: last, range: bytes.count..<bytes.count)]
  }

  /// Adds the pieces of one word, or the unknown one where it cannot be put together.
  private func append(_ word: [UInt8], _ origins: [Range<Int>], to pieces: inout [Piece]) {
    guard let first = origins.first, let last = origins.last else { return }
    var found: [Piece] = []
    var start = 0
    while start < word.count, word.count <= Self.longestWord {
      var end = word.count
      var row: Int?
      while end > start {
        let piece = start == 0 ? word[..<end] : Array("##".utf8) + word[start..<end]
        row = Self.row(of: piece, in: letters, starts)
        if row != nil { break }
        end -= 1
      }
      guard let row else { break }
      found.append(Piece(row: row, range: origins[start].lowerBound..<origins[end - 1].upperBound))
      start = end
    }
    pieces += start == word.count ? found : [Piece(row: unknown, range: first.lowerBound..<last.upperBound)]
  }

  private static func row(of piece: ArraySlice<UInt8>, in letters: [UInt8], _ starts: [Int]) -> Int? {
    var low = 0
    var high = starts.count - 1
    while low < high {
      let middle = (low + high) / 2
      let known = letters[starts[middle]..<starts[middle + 1] - 1]
      if known.lexicographicallyPrecedes(piece) { low = middle + 1 } else { high = middle }
    }
    guard low < starts.count - 1, letters[starts[low]..<starts[low + 1] - 1].elementsEqual(piece) else { return nil }
    return low
  }
}

/// What a scalar is to a model that was trained with BERT's tokenizer.
private enum Kind {
  case word, space
  /// A word of its own: punctuation, and characters of scripts without spaces.
  case mark
  /// Controls and what nobody sees.
  case nothing

  init(_ scalar: Unicode.Scalar) {
    self = scalar.isASCII ? Kind(ascii: UInt8(scalar.value)) : Kind(beyondASCII: scalar)
  }

  private init(ascii byte: UInt8) {
    switch byte {
    case 0x09, 0x0A, 0x0D, 0x20: self = .space
    case ..<0x20, 0x7F: self = .nothing
    default: self = Folding.isLetter(byte) || Folding.isDigit(byte) ? .word : .mark
    }
  }

  private init(beyondASCII scalar: Unicode.Scalar) {
    switch scalar.properties.generalCategory {
    case .spaceSeparator, .lineSeparator, .paragraphSeparator: self = .space
    case .control, .format, .privateUse, .unassigned, .surrogate: self = .nothing
    case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation, .initialPunctuation,
      .finalPunctuation, .otherPunctuation:
      self = .mark
    default: self = scalar.properties.isIdeographic ? .mark : .word
    }
  }
}
