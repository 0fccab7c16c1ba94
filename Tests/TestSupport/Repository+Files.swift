extension Repository {
  /// The paths of all files that belong to the repository, folder by folder: what `.gitignore` leaves out is left out.
  ///
  /// Looks under one folder, or with the empty path everywhere. Links are not followed: what they lead to is found
  /// where it stands.
  package static func files(under folder: String = "") throws -> [String] {
    try files(under: folder, ignoring: IgnoreRules(try text(".gitignore")))
  }

  private static func files(under folder: String, ignoring rules: IgnoreRules) throws -> [String] {
    try names(in: folder).flatMap { name -> [String] in
      let path = folder.isEmpty ? name : "\(folder)/\(name)"
      guard name != ".git", !rules.ignore(path) else { return [] }
      if try isFolder(path) { return try files(under: path, ignoring: rules) }
      return try isFile(path) ? [path] : []
    }
  }
}

/// The part of `.gitignore` that this repository uses: names with one `*`, at any depth or, after a slash, at the top.
package struct IgnoreRules {
  private var patterns: [Substring]

  package init(_ text: String) {
    patterns = text.split(separator: "\n").filter { !$0.hasPrefix("#") }
  }

  /// Whether a file or folder at a path from the top is left out of the repository.
  package func ignore(_ path: String) -> Bool {
    let name = path.split(separator: "/").last ?? ""
    return patterns.contains { pattern in
      let trimmed = pattern.hasSuffix("/") ? pattern.dropLast() : pattern
      return trimmed.hasPrefix("/") ? matches(Substring(path), trimmed.dropFirst()) : matches(name, trimmed)
    }
  }

  private func matches(_ text: Substring, _ pattern: Substring) -> Bool {
    guard let star = pattern.firstIndex(of: "*") else { return text == pattern }
    let start = pattern[..<star]
    let end = pattern[pattern.index(after: star)...]
    return text.count >= start.count + end.count && text.hasPrefix(start) && text.hasSuffix(end)
  }
}
