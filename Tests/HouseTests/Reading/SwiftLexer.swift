/// Tells the code of a Swift file from its comments and strings, byte by byte.
///
/// Both results are as long as the source, with line feeds kept and everything else that is not theirs blanked, so that
/// line numbers hold. Code between `\(` and `)` in a string is code.
struct SwiftLexer {
  private(set) var code: [UInt8]
  private(set) var comments: [UInt8]
  private let source: [UInt8]
  private var position = 0

  init(_ source: [UInt8]) {
    self.source = source
    let blank = source.map { $0 == UInt8(ascii: "\n") ? $0 : UInt8(ascii: " ") }
    code = blank
    comments = blank
    readCode(insideString: false)
  }

  /// The byte some places further, or 0 beyond the end.
  private func byte(_ offset: Int = 0) -> UInt8 {
    position + offset < source.count ? source[position + offset] : 0
  }

  private func starts(with first: Unicode.Scalar, _ second: Unicode.Scalar? = nil) -> Bool {
    byte() == UInt8(ascii: first) && (second.map { byte(1) == UInt8(ascii: $0) } ?? true)
  }

  /// Reads to the end, or inside a string to the parenthesis that closes the interpolation.
  private mutating func readCode(insideString: Bool) {
    var depth = 0
    while position < source.count {
      if starts(with: "/", "/") {
        readLineComment()
      } else if starts(with: "/", "*") {
        readBlockComment()
      } else if let hashes = hashesBeforeQuote() {
        readString(hashes: hashes)
      } else {
        if starts(with: "(") { depth += 1 }
        if starts(with: ")") { depth -= 1 }
        if insideString, depth < 0 { return }
        code[position] = source[position]
        position += 1
      }
    }
  }

  private mutating func readLineComment() {
    while position < source.count, source[position] != UInt8(ascii: "\n") { takeComment(1) }
  }

  private mutating func readBlockComment() {
    var depth = 0
    repeat {
      if starts(with: "/", "*") {
        depth += 1
        takeComment(2)
      } else if starts(with: "*", "/") {
        depth -= 1
        takeComment(2)
      } else {
        takeComment(1)
      }
    } while depth > 0 && position < source.count
  }

  private mutating func takeComment(_ count: Int) {
    for _ in 0..<count where position < source.count {
      comments[position] = source[position]
      position += 1
    }
  }

  /// How many `#` stand before a quotation mark here, or nil where no string begins.
  private func hashesBeforeQuote() -> Int? {
    var hashes = 0
    while byte(hashes) == UInt8(ascii: "#") { hashes += 1 }
    return byte(hashes) == UInt8(ascii: "\"") ? hashes : nil
  }

  private mutating func readString(hashes: Int) {
    position += hashes
    let quotes = follow("\"", 3, at: 0) ? 3 : 1
    position += quotes
    while position < source.count {
      if starts(with: "\\"), follow("#", hashes, at: 1) {
        position += 1 + hashes
        let isInterpolation = starts(with: "(")
        position = min(position + 1, source.count)
        if isInterpolation { readCode(insideString: true) }
      } else if follow("\"", quotes, at: 0), follow("#", hashes, at: quotes) {
        position += quotes + hashes
        return
      } else if quotes == 1, starts(with: "\n") {
        return
      } else {
        position += 1
      }
    }
  }

  private func follow(_ sign: Unicode.Scalar, _ count: Int, at offset: Int) -> Bool {
    (0..<count).allSatisfy { byte(offset + $0) == UInt8(ascii: sign) }
  }
}
