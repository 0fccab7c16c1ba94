enum KnownShortfalls {
  static let table: [String: Shortfall] = [:]
}
