extension String {
  /// Whether a link may lead here: somewhere, and to no address that is longer than any program takes.
  var mayLead: Bool { !isEmpty && utf8.count <= 4_096 }

  /// Longer than any label is printed, in characters.
  static let longestLabel = 200

  /// The beginning, up to so many characters.
  func cut(to count: Int) -> String {
    utf8.count <= count ? self : String(String.UnicodeScalarView(unicodeScalars.prefix(count)))
  }
}
