/// One thing wrong in a file that a person wrote for Sightline: where, what, and what to do.
package struct ConfigurationError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The file as it was named to Sightline.
  package var file: String
  /// Counted from 1.
  package var line: Int
  /// Counted from 1, in characters.
  package var column: Int
  /// What is wrong, without a full stop: "unknown key 'titel' in goal".
  package var problem: String
  /// What to do about it, as a sentence: "Did you mean 'title'?".
  package var fix: String

  package init(file: String, line: Int, column: Int, problem: String, fix: String) {
    self.file = file
    self.line = line
    self.column = column
    self.problem = problem
    self.fix = fix
  }

  package var description: String { "\(file):\(line):\(column): \(problem). \(fix)" }
}

/// Everything wrong in one or more configuration files, in the files' order and by line.
package struct ConfigurationErrors: Error, Hashable, Sendable, CustomStringConvertible {
  /// Never empty.
  package var errors: [ConfigurationError]

  package init(_ errors: [ConfigurationError]) {
    self.errors = errors
  }

  /// One error a line.
  package var description: String { errors.map(\.description).joined(separator: "\n") }
}
