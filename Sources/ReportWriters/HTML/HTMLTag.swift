/// The elements that reports use; documents cannot add any.
enum HTMLTag: String, Sendable {
  case html, head, meta, title, style, body
  case main, header, nav, section, article, div
  case h1, h2, h3, h4, h5, p, ol, ul, li, dl, dt, dd, blockquote
  case table, caption, thead, tbody, tr, th, td
  case a, q, span, strong
  case svg, rect, circle, line

  /// Written without an end tag.
  var isVoid: Bool { self == .meta }

  /// Ends its line in the file.
  var isBlock: Bool {
    switch self {
    case .a, .q, .span, .strong, .svg, .rect, .circle, .line: false
    default: true
    }
  }
}
