/// The elements that reports use; documents cannot add any.
enum HTMLTag: String, Sendable {
  case html, head, meta, title, style, body
  case main, header, nav, section, article, footer, div
  case h1, h2, h3, h4, h5, p, ol, ul, li, dl, dt, dd, blockquote
  case table, caption, colgroup, col, thead, tbody, tr, th, td
  case a, abbr, b, br, code, em, q, small, span, strong
  case svg, defs, symbol, use, rect, circle, line

  /// Written without an end tag.
  var isVoid: Bool {
    switch self {
    case .meta, .br, .col: true
    default: false
    }
  }

  /// Ends its line in the file.
  var isBlock: Bool {
    switch self {
    case .a, .abbr, .b, .br, .code, .em, .q, .small, .span, .strong, .svg, .use, .rect, .circle, .line, .symbol: false
    default: true
    }
  }
}
