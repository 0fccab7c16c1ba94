/// An import line.
struct Import: Hashable {
  var module: String
  var line: Int
  /// Whether it stands for FoundationEssentials where there is none, as on macOS.
  var isFallback: Bool
}

extension SwiftFile {
  private static let kinds: Set<Substring> = [
    "struct", "class", "enum", "protocol", "func", "var", "let", "typealias",
  ]

  private static let accessLevels: Set<Substring> = ["public", "package", "internal", "fileprivate", "private"]

  /// The modules that the file imports.
  var imports: [Import] {
    code.indices.compactMap { index in
      var words = Token.all(in: code[index])[...]
      while let first = words.first, first != "import" {
        if first == "@" {
          words = words.dropFirst(2)
        } else if Self.accessLevels.contains(first) {
          words = words.dropFirst()
        } else {
          return nil
        }
      }
      words = words.dropFirst()
      if let first = words.first, Self.kinds.contains(first) { words = words.dropFirst() }
      return words.first.map { Import(module: String($0), line: index + 1, isFallback: isFallback(index)) }
    }
  }

  /// Whether the line stands in the `#else` of `#if canImport(FoundationEssentials)`.
  private func isFallback(_ index: Int) -> Bool {
    index >= 3 && code[index - 1] == "#else" && code[index - 3] == "#if canImport(FoundationEssentials)"
  }
}
