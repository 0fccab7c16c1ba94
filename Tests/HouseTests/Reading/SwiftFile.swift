import TestSupport

/// A Swift file of the repository, taken apart as far as house rules need.
struct SwiftFile {
  var path: String
  /// The lines without comments and without what stands in strings.
  var code: [Substring]
  /// The lines with nothing but comments.
  var comments: [Substring]
  /// The words and signs of the code.
  var tokens: [Token]

  init(path: String, bytes: [UInt8]) {
    let lexer = SwiftLexer(bytes)
    self.path = path
    code = Self.lines(lexer.code)
    comments = Self.lines(lexer.comments)
    tokens = code.enumerated().flatMap { line, text in
      Token.all(in: text).map { Token(text: $0, line: line + 1) }
    }
  }

  private static func lines(_ bytes: [UInt8]) -> [Substring] {
    var lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
    if lines.last == "" { lines.removeLast() }
    return lines
  }

  /// The module whose folder holds the file: "Rules" of `Sources/Rules/Goals/GoalArithmetic.swift`.
  var module: String {
    let folders = path.split(separator: "/")
    let top = folders.lastIndex { $0 == "Sources" || $0 == "Tests" } ?? 0
    return folders.count > top + 1 ? String(folders[top + 1]) : ""
  }
}

extension SwiftFile {
  /// Every Swift file of the program, its benchmarks and its tests.
  static let all: [SwiftFile] = under(["Benchmarks", "Sources", "Tests"])

  /// The Swift files of the program.
  static let program: [SwiftFile] = all.filter { $0.path.hasPrefix("Sources/") }

  /// Everything but the tests.
  static let outsideTests: [SwiftFile] = all.filter { !$0.path.hasPrefix("Tests/") }

  private static func under(_ folders: [String]) -> [SwiftFile] {
    do {
      return try folders.flatMap { try Repository.files(under: $0) }.filter { $0.hasSuffix(".swift") }.map {
        SwiftFile(path: $0, bytes: try Repository.bytes($0))
      }
    } catch {
      return []  // `reads every Swift file` fails then.
    }
  }
}

/// A word of Swift, or one sign.
struct Token: Hashable {
  var text: Substring
  /// Counted from 1.
  var line: Int

  static func all(in text: Substring) -> [Substring] {
    let bytes = text.utf8
    var tokens: [Substring] = []
    var start = bytes.startIndex
    while start < bytes.endIndex {
      var end = bytes.index(after: start)
      if isWordByte(bytes[start]) {
        while end < bytes.endIndex, isWordByte(bytes[end]) { bytes.formIndex(after: &end) }
      }
      if bytes[start] > UInt8(ascii: " ") { tokens.append(text[start..<end]) }
      start = end
    }
    return tokens
  }

  /// Letters beyond ASCII are parts of words.
  private static func isWordByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "_"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), 0x80...:
      true
    default: false
    }
  }
}
