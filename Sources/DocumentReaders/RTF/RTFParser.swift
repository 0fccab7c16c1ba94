import DocumentModel

/// Reads an RTF file into paragraphs and tables, in one pass.
struct RTFParser {
  /// Groups inside groups of which each has a memory of its own.
  private static let maximumDepth = 1_000
  /// Notes and boxes inside notes and boxes.
  static let maximumStories = 8

  let options: ReadingOptions
  var tokens: RTFTokenizer
  var state = RTFState()
  private var outer: [RTFState] = []
  /// Groups that are too deep to have a memory.
  private var tooDeep = 0
  /// The innermost last; the first is the body.
  var flows: [RTFFlow] = [RTFFlow()]
  var captures: [[UInt8]] = []
  var fields: [RTFField] = []
  /// How many open fields make a table of contents.
  var contentsDepth = 0
  var head = RTFHead()
  /// The shape of the row that is being told; of nested rows, their own.
  var shape = RTFRowShape()
  var nestedShape = RTFRowShape()
  var isNestedShape = false
  var pendingCell = RTFRowShape.Cell(right: 0)
  /// "\*" stood before the next word.
  var isOptional = false
  /// The word is the first of its group.
  var isFirstInGroup = false
  /// Fallback characters that are still to be left out.
  var fallback = 0
  /// Halves of characters: of UTF-16, and of the code pages of East Asia.
  var highSurrogate: UInt32?
  var leadByte: UInt8?
  /// The bytes of a character in UTF-8 that has begun.
  var sequence: [UInt8] = []
  var remark = RTFRemark()
  var marginalia = RTFMarginalia()
  var tally = RTFTally()
  /// The property of a drawing that is being told.
  var propertyName = ""
  var shapeDescription: String?
  /// "\ftnalt" stood in the note that is open.
  var isEndnote = false
  /// How much the paragraphs and cells come to that have ended.
  var size = DocumentSize()

  init(_ bytes: [UInt8], from start: Int, _ options: ReadingOptions) {
    self.options = options
    tokens = RTFTokenizer(bytes, from: start)
  }

  /// Reads the file up to the end of its outermost group.
  mutating func parse() throws(ReadingError) {
    var count = 0
    while true {
      count += 1
      if count & 0xFFFF == 0 { try check() }
      switch tokens.next() {
      case .end:
        if !outer.isEmpty { tally.isCutShort = true }
        while !outer.isEmpty { closeGroup() }
        return
      case .open:
        openGroup()
        continue
      case .close:
        closeGroup()
        if outer.isEmpty { return }
      case .optional:
        isOptional = true
        continue
      case .word(let word, let parameter): read(word, parameter)
      case .code(let byte): write(code: byte)
      case .sign(let sign): read(sign: sign)
      case .text(let range): write(range)
      }
      isOptional = false
      isFirstInGroup = false
    }
  }

  private func check() throws(ReadingError) {
    try options.check(flows.reduce(size) { $0 + $1.paragraph.size })
  }

  private mutating func openGroup() {
    fallback = 0
    isOptional = false
    isFirstInGroup = true
    guard outer.count < Self.maximumDepth else {
      tooDeep += 1
      return
    }
    outer.append(state)
    state.ending = .none
  }

  private mutating func closeGroup() {
    fallback = 0
    guard tooDeep == 0 else {
      tooDeep -= 1
      return
    }
    guard let last = outer.popLast() else { return }
    let ended = state
    state = last
    end(ended)
  }
}
