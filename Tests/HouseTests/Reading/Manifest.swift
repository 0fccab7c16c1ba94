import TestSupport

/// What `Package.swift` says of its targets, read from its text so that a test needs no second package manager.
///
/// It knows the forms that this manifest uses: lists of names, constants added to lists, products of other packages.
struct Manifest {
  struct Target: Hashable {
    var name: String
    var dependencies: Set<String>
    var isTest: Bool
    var isSystemLibrary: Bool
    /// Whether the settings `laws` apply to it.
    var hasLaws: Bool
  }

  private(set) var targets: [Target] = []
  /// What functions of the manifest make, whose names come with their calls.
  private(set) var makers: [Target] = []
  private var constants: [String: Set<String>] = [:]
  private var tokens: [String]
  private var position = 0

  private static let calls: Set<String> = [
    "module", "tests", "target", "executableTarget", "testTarget", "systemLibrary",
  ]

  init(_ text: String) {
    tokens = Self.tokens(of: text)
    while position < tokens.count { readStatement() }
  }

  static let own: Manifest = Manifest((try? Repository.text("Package.swift")) ?? "")

  subscript(name: String) -> Target? { targets.first { $0.name == name } }
}

extension Manifest {
  /// Words, signs and strings, the last with their first quotation mark.
  private static func tokens(of text: String) -> [String] {
    var tokens: [String] = []
    for line in text.split(separator: "\n") {
      var isString = false
      for piece in line.split(separator: "\"", omittingEmptySubsequences: false) {
        if isString {
          tokens.append("\"" + piece)
        } else {
          let words = Token.all(in: piece)
          let comment = words.indices.first { words[$0...].starts(with: ["/", "/"]) }
          tokens += words[..<(comment ?? words.endIndex)].map(String.init)
          if comment != nil { break }
        }
        isString.toggle()
      }
    }
    return tokens
  }

  private func token(_ offset: Int = 0) -> String {
    position + offset >= 0 && position + offset < tokens.count ? tokens[position + offset] : ""
  }

  private mutating func readStatement() {
    if token() == "let", token(2) == ":", token(3) == "[", token(4) == "Target", token(6) == "Dependency" {
      let name = token(1)
      position += 9
      constants[name] = readNames()
    } else if Self.calls.contains(token()), token(1) == "(", token(-1) != "func" {
      readTarget()
    } else {
      position += 1
    }
  }

  /// Reads `constant + ["A", .product(name: "B", package: "C")]` as names; a package's own name is none of them.
  private mutating func readNames() -> Set<String> {
    var names: Set<String> = []
    var depth = 0
    while position < tokens.count {
      switch token() {
      case "[", "(": depth += 1
      case "]" where depth == 0, ")" where depth == 0: return names
      case "]", ")": depth -= 1
      case "," where depth == 0: return names
      case "let" where depth == 0, "func" where depth == 0, "." where depth == 0: return names
      case let text where text.hasPrefix("\""):
        if token(-2) != "package" { names.insert(String(text.dropFirst())) }
      case let text: names.formUnion(constants[text] ?? [])
      }
      position += 1
    }
    return names
  }

  private mutating func readTarget() {
    let kind = token()
    position += 2
    var target = Target(
      name: "", dependencies: [], isTest: kind.hasPrefix("test"), isSystemLibrary: kind == "systemLibrary",
      hasLaws: kind == "module" || kind == "tests")
    var argument = 0
    while position < tokens.count, token() != ")" {
      let label = token(1) == ":" ? token() : ["name", "dependencies"][min(argument, 1)]
      if token(1) == ":" { position += 2 }
      if label == "swiftSettings", token() == "laws" { target.hasLaws = true }
      let names = readNames()
      if label == "name" { target.name = names.first ?? "" }
      if label == "dependencies" { target.dependencies = names }
      if token() == "," { position += 1 }
      argument += 1
    }
    if target.name.isEmpty { makers.append(target) } else { targets.append(target) }
  }
}
