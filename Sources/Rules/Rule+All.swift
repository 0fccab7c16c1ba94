extension Rule {
  /// Every rule, by family.
  package static let all: [Rule] = []
}
