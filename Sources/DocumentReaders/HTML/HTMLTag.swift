/// The elements of web pages that mean something here.
enum HTMLTag: String, CaseIterable {
  case html, head, body, title, meta, link, base, style, script, noscript, template
  case p, div, section, article, aside, header, footer, main, nav, address, blockquote, center, details, summary
  case dialog, fieldset, legend, figure, figcaption, form, hgroup, hr, pre, listing, search
  case h1, h2, h3, h4, h5, h6
  case ol, ul, menu, dir, li, dl, dt, dd
  case table, caption, colgroup, col, thead, tbody, tfoot, tr, td, th
  case a, b, strong, i, em, u, s, strike, font, span, big, small, code, tt, nobr, sub, sup, del, ins, q, ruby, rb, rt,
    rp
  case br, wbr, img, input, select, optgroup, option, textarea, button, label
  case svg, math, object, video, audio, canvas, iframe, embed, source, track, area, param, frame, noframes, noembed
  case xmp, annotation
  /// Any other, looked through.
  case other

  private static let known = Dictionary(uniqueKeysWithValues: allCases.map { ($0.rawValue, $0) })

  init(_ name: ArraySlice<UInt8>) {
    guard name.count <= 12 else {
      self = .other
      return
    }
    self = Self.known[String(decoding: name.map(\.lowered), as: UTF8.self)] ?? .other
  }

  /// It has no end tag and holds nothing.
  var isVoid: Bool {
    switch self {
    case .br, .wbr, .img, .input, .hr, .meta, .link, .base, .col, .embed, .source, .track, .area, .param, .frame: true
    default: false
    }
  }

  /// It holds characters only, up to its end tag.
  var isRaw: Bool {
    switch self {
    case .script, .style, .title, .textarea, .iframe, .noembed, .noframes, .xmp: true
    default: false
    }
  }

  /// It stands on lines of its own, and closes a paragraph that is open.
  var isBlock: Bool {
    switch self {
    case .p, .div, .section, .article, .aside, .header, .footer, .main, .nav, .address, .blockquote, .center, .details,
      .summary, .dialog, .fieldset, .legend, .figure, .figcaption, .form, .hgroup, .hr, .pre, .listing, .search, .h1,
      .h2, .h3, .h4, .h5, .h6, .ol, .ul, .menu, .dir, .li, .dl, .dt, .dd, .table, .caption, .thead, .tbody, .tfoot,
      .tr, .td, .th, .html, .body, .xmp:
      true
    default: false
    }
  }

  /// It marks words, and goes on after the paragraph in which it began.
  var isFormatting: Bool {
    switch self {
    case .a, .b, .big, .code, .em, .font, .i, .nobr, .s, .small, .strike, .strong, .tt, .u: true
    default: false
    }
  }

  /// It bounds what end tags inside it may close.
  var isScope: Bool { self == .td || self == .th || self == .caption || self == .table || self == .object }

  var isList: Bool { self == .ol || self == .ul || self == .menu || self == .dir }

  var isTableSection: Bool { self == .thead || self == .tbody || self == .tfoot }

  /// The level of a heading.
  var headingLevel: Int? {
    switch self {
    case .h1: 1
    case .h2: 2
    case .h3: 3
    case .h4: 4
    case .h5: 5
    case .h6: 6
    default: nil
    }
  }

  /// What browsers do not show, or show as no words.
  var isUnseen: Bool {
    switch self {
    case .noscript, .template, .svg, .object, .video, .audio, .canvas, .annotation, .rp: true
    default: false
    }
  }
}

/// The attributes that mean something here.
enum HTMLAttributeName: String, CaseIterable {
  case `class`, id, name, style, href, rowspan, colspan, type, start, value, reversed, checked, selected, multiple
  case hidden, alt, role, content, title, placeholder
  case ariaLevel = "aria-level", ariaLabel = "aria-label"

  private static let known = Dictionary(uniqueKeysWithValues: allCases.map { ($0.rawValue, $0) })

  init?(_ name: ArraySlice<UInt8>) {
    guard name.count <= 12, let known = Self.known[String(decoding: name.map(\.lowered), as: UTF8.self)] else {
      return nil
    }
    self = known
  }
}

extension [HTMLAttribute] {
  subscript(name: HTMLAttributeName) -> String? { first { $0.name == name }?.value }

  func number(_ name: HTMLAttributeName) -> Int? {
    guard let value = self[name] else { return nil }
    let digits = value.drop { $0 == " " }.prefix { $0 == "-" || $0.isNumber }
    return digits.utf8.count > 9 ? 999_999_999 : Int(digits)
  }

  /// The words of the class.
  var classes: [Substring] { self[.class]?.split { $0.isWhitespace } ?? [] }
}
