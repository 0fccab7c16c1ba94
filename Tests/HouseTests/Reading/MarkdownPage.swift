/// A page of documentation, as far as links and commands go.
struct MarkdownPage {
  /// Where its links lead, as written.
  private(set) var links: [String] = []
  /// What a link may name after `#`: its headings, as GitHub turns them into anchors.
  private(set) var anchors: Set<String> = []
  /// What stands after `make` in code.
  private(set) var makeTargets: [String] = []

  init(_ text: String) {
    var isCode = false
    for line in text.split(separator: "\n") {
      if line.drop(while: { $0 == " " }).hasPrefix("```") {
        isCode.toggle()
      } else if isCode {
        readCommand(line)
      } else {
        readProse(line)
      }
    }
  }

  private mutating func readCommand(_ code: Substring) {
    let words = code.split(separator: " ")
    guard words.first == "make", words.count > 1 else { return }
    if let target = words.dropFirst().first(where: { !$0.contains("=") }) { makeTargets.append(String(target)) }
  }

  private mutating func readProse(_ line: Substring) {
    if line.hasPrefix("#") { anchors.insert(Self.anchor(line.drop { $0 == "#" || $0 == " " })) }
    var prose = ""
    for (index, piece) in line.split(separator: "`", omittingEmptySubsequences: false).enumerated() {
      if index.isMultiple(of: 2) { prose += piece } else { readCommand(piece) }
    }
    readLinks(prose[...])
    if prose.hasPrefix("["), let end = prose.firstRange(of: "]: ") { links.append(String(prose[end.upperBound...])) }
  }

  private mutating func readLinks(_ prose: Substring) {
    for (opening, closing) in [("](", ")"), ("src=\"", "\"")] {
      for start in prose.ranges(of: opening).map(\.upperBound) {
        let target = prose[start...].prefix { String($0) != closing }
        if target.hasPrefix("<") {
          links.append(String(target.dropFirst().prefix { $0 != ">" }))
        } else {
          links.append(String(target.prefix { $0 != " " }))
        }
      }
    }
  }

  private static func anchor(_ heading: Substring) -> String {
    String(
      heading.lowercased().compactMap { character in
        if character == " " { return "-" }
        return character.isLetter || character.isNumber || "-_".contains(character) ? character : nil
      })
  }
}
