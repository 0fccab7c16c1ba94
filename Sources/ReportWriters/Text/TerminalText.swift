/// Text for a terminal: wrapped at a width, indented, coloured only where asked, and safe to print.
struct TerminalText: Sendable {
  private var out = ByteWriter()
  private let width: Int
  private let isColored: Bool

  var bytes: [UInt8] { out.bytes }

  init(_ style: ReportStyle) {
    width = max(20, style.width)
    isColored = style.isColored
  }

  /// Writes one paragraph, its words wrapped at the width; lines after the first are indented by `hanging` more.
  mutating func paragraph(
    _ words: String, indent: Int = 0, hanging: Int = 0, ink: TerminalInk = .plain
  ) {
    for (index, line) in Self.lines(words, width: width - indent, hanging: hanging).enumerated() {
      out.byte(UInt8(ascii: " "), times: indent + (index == 0 ? 0 : hanging))
      self.line(line, ink)
    }
  }

  /// Writes words in columns, each padded to its width; the last one takes what is left and wraps under itself.
  mutating func row(_ cells: [(words: String, width: Int)], then last: String, indent: Int = 0) {
    let start = cells.reduce(indent) { $0 + $1.width }
    let room = max(20, width - start)
    let lines = Self.lines(last, width: room, hanging: 0)
    out.byte(UInt8(ascii: " "), times: indent)
    for cell in cells { out.raw(Self.padded(Self.safe(cell.words), cell.width)) }
    for (index, line) in (lines.isEmpty ? [""] : lines).enumerated() {
      if index > 0 { out.byte(UInt8(ascii: " "), times: start) }
      out.raw(line)
      out.raw("\n")
    }
  }

  mutating func blank() { out.raw("\n") }

  private mutating func line(_ words: String, _ ink: TerminalInk) {
    guard isColored, let code = ink.code else { return out.raw(words + "\n") }
    out.raw("\u{1B}[\(code)m\(words)\u{1B}[0m\n")
  }

  private static func padded(_ words: String, _ width: Int) -> String {
    words + String(repeating: " ", count: max(1, width - words.count))
  }
}

/// What words are, and the colour that says so beside them.
enum TerminalInk: Sendable {
  case plain, strong, quiet, error, warning, note

  /// The parameter of the terminal's colour sequence; nil for words as they are.
  fileprivate var code: String? {
    switch self {
    case .plain: nil
    case .strong: "1"
    case .quiet: "2"
    case .error: "1;31"
    case .warning: "1;33"
    case .note: "1;36"
    }
  }
}
