/// Splits the words of one leaf into pieces: emphasis, links, code, tags, characters by name, and breaks.
struct MarkdownInlines {
  /// In place of a line feed where the source asks for a break.
  static let hardBreak: UInt8 = 0x0B
  /// A paragraph longer than this is taken as it stands.
  static let limit = 1 << 20

  private struct Bracket {
    var piece: Int
    var delimiter: Int
    var textStart: Int
    var isPicture: Bool
  }

  let text: [UInt8]
  private let definitions: [String: String]
  private(set) var pieces: [MarkdownPiece] = []
  private(set) var delimiters: [EmphasisDelimiter] = []
  private var brackets: [Bracket] = []
  private var index = 0
  private var wordsStart = 0
  private var codeRuns: CodeRuns?

  init(_ text: [UInt8], definitions: [String: String]) {
    self.text = text
    self.definitions = definitions
    while index < text.count { step() }
    flush(to: text.count)
    EmphasisDelimiter.match(&delimiters)
  }

  private mutating func step() {
    switch text[index] {
    case UInt8(ascii: "\\"): escape()
    case UInt8(ascii: "`"): code()
    case UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "~"): emphasis()
    case UInt8(ascii: "["): openBracket(isPicture: false)
    case UInt8(ascii: "!") where index + 1 < text.count && text[index + 1] == UInt8(ascii: "["):
      openBracket(isPicture: true)
    case UInt8(ascii: "]"): closeBracket()
    case UInt8(ascii: "<"): tag()
    case UInt8(ascii: "&"): character()
    case 0x0A: put(.sourceBreak(index + 1), length: 1)
    case Self.hardBreak: put(.lineBreak, length: 1)
    case UInt8(ascii: "h"): address()
    default: index += 1
    }
  }

  private static let schemes = ["http://", "https://"].map { [UInt8]($0.utf8) }

  /// An address that stands in the text as it is.
  private mutating func address() {
    guard index == 0 || !text[index - 1].isLetter && !text[index - 1].isDigit,
      let scheme = Self.schemes.first(where: { text.holds($0, at: index) })
    else {
      index += 1
      return
    }
    let closers = [UInt8](" \t\n<>\"[]`|\\".utf8) + [Self.hardBreak]
    let whole = text[index...].prefix { !closers.contains($0) }
    var end = whole.endIndex
    while end > index, [UInt8](".,;:!?*_'~)".utf8).contains(text[end - 1]) {
      let isBalanced = text[end - 1] == UInt8(ascii: ")") && text[index..<end].contains(UInt8(ascii: "("))
      if isBalanced { break }
      end -= 1
    }
    guard end > index + scheme.count else {
      index += 1
      return
    }
    let range = index..<end
    put(.link(text.string(range)), length: 0)
    put(.words(range), length: range.count)
    pieces.append(.link(nil))
  }

  /// Ends the words before a piece.
  private mutating func flush(to end: Int) {
    if end > wordsStart { pieces.append(.words(wordsStart..<end)) }
    wordsStart = end
  }

  /// Puts a piece in place of the next bytes; nil leaves them out.
  private mutating func put(_ piece: MarkdownPiece?, length: Int) {
    flush(to: index)
    if let piece { pieces.append(piece) }
    index += length
    wordsStart = index
  }

  private mutating func escape() {
    guard index + 1 < text.count, text[index + 1].isMark else {
      index += 1
      return
    }
    put(nil, length: 1)
    index += 1
  }

  private mutating func code() {
    let length = text[index...].prefix { $0 == UInt8(ascii: "`") }.count
    let runs = codeRuns ?? CodeRuns(text)
    codeRuns = runs
    guard let closing = runs.next(of: length, after: index) else {
      index += length
      return
    }
    let inner = text.trimmed(index + length..<closing)
    put(.words(inner), length: closing + length - index)
  }

  private mutating func emphasis() {
    let length = text[index...].prefix { $0 == text[index] }.count
    delimiters.append(EmphasisDelimiter(index..<index + length, in: text))
    put(.delimiter(delimiters.count - 1), length: length)
  }

  private mutating func openBracket(isPicture: Bool) {
    flush(to: index)
    let length = isPicture ? 2 : 1
    brackets.append(
      Bracket(
        piece: pieces.count, delimiter: delimiters.count, textStart: index + length, isPicture: isPicture))
    put(.words(index..<index + length), length: length)
  }

  private mutating func closeBracket() {
    guard let bracket = brackets.popLast() else {
      index += 1
      return
    }
    let target = LinkTarget.read(after: bracket.textStart..<index, in: text, definitions: definitions)
    guard let target else {
      index += 1
      return
    }
    let words = text.trimmed(bracket.textStart..<index)
    put(nil, length: target.length)
    if bracket.isPicture || target.isFootnote {
      pieces.removeSubrange(bracket.piece...)
      delimiters.removeSubrange(bracket.delimiter...)
      if bracket.isPicture { pieces.append(.picture(words.isEmpty ? nil : text.string(words))) }
    } else {
      pieces[bracket.piece] = .link(target.address)
      pieces.append(.link(nil))
    }
  }

  private mutating func tag() {
    guard let tag = MarkdownTag.read(at: index, in: text) else {
      index += 1
      return
    }
    switch tag.effect {
    case .none: put(nil, length: tag.length)
    case .lineBreak: put(.lineBreak, length: tag.length)
    case .bold(let begins): put(.bold(begins: begins), length: tag.length)
    case .link(let address): put(.link(address), length: tag.length)
    case .picture(let description): put(.picture(description), length: tag.length)
    case .address:
      let address = text.string(index + 1..<index + tag.length - 1)
      put(.link(address.utf8.contains(UInt8(ascii: ":")) ? address : "mailto:\(address)"), length: 1)
      index += tag.length - 2
      put(.link(nil), length: 1)
    }
  }

  private mutating func character() {
    guard let named = CharacterReference.read(at: index, in: text) else {
      index += 1
      return
    }
    put(.character(named.scalar), length: named.length)
  }
}
