import Testing

/// Small files with one idea each, short functions.
@Suite struct SizeTests {
  /// Lines; most files have fewer than 120.
  private static let longestFile = 400
  /// Lines from the word `func` to the closing brace; most functions have fewer than 30.
  private static let longestFunction = 60

  @Test func `no file is too long to read`() {
    let long = SwiftFile.outsideTests.filter { $0.code.count > Self.longestFile }.map {
      "\($0.path) has \($0.code.count) lines"
    }
    #expect(long == [], "split them by idea")
  }

  @Test func `no function is too long to read`() {
    let long = SwiftFile.outsideTests.flatMap { file in
      file.functions.filter { $0.lines > Self.longestFunction }.map {
        "\(file.path):\($0.line) has \($0.lines) lines"
      }
    }
    #expect(long == [], "name its steps")
  }

  @Test func `functions are measured from their word to their brace`() {
    let source = """
      func a() { }
      init(b: Int = { 1 }()) {
        if b { { } }
      }
      protocol P {
        func c()
        func d()
      }
      func e(
        f: Int
      ) {
      }
      """
    let functions = SwiftFile(path: "", bytes: Array(source.utf8)).functions
    #expect(functions == [.init(line: 1, lines: 1), .init(line: 2, lines: 3), .init(line: 9, lines: 4)])
  }
}

/// Where a function begins, and how long it is.
struct FunctionExtent: Hashable {
  var line: Int
  var lines: Int
}

extension SwiftFile {
  private static let openers: Set<Substring> = ["func", "init", "subscript", "deinit"]

  /// The functions with a body, nested ones too.
  var functions: [FunctionExtent] {
    let tokens = tokens
    return tokens.indices.compactMap { index in
      guard Self.openers.contains(tokens[index].text), index == 0 || tokens[index - 1].text != "." else { return nil }
      return Self.end(of: tokens[index...]).map { last in
        FunctionExtent(line: tokens[index].line, lines: last - tokens[index].line + 1)
      }
    }
  }

  /// The line of the brace that closes a function's body; nil where it has none.
  private static func end(of tokens: ArraySlice<Token>) -> Int? {
    var parentheses = 0
    var braces = 0
    for token in tokens.dropFirst() {
      switch token.text {
      case "(", "[": parentheses += 1
      case ")", "]": parentheses -= 1
      case "{" where parentheses == 0: braces += 1
      case "}" where parentheses == 0:
        braces -= 1
        if braces < 0 { return nil }
        if braces == 0 { return token.line }
      case "func" where braces == 0 && parentheses == 0: return nil
      default: break
      }
    }
    return nil
  }
}
