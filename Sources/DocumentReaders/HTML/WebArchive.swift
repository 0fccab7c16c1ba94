/// A page saved with all that belongs to it in one file (.mht), which is built like an e-mail.
enum WebArchive {
  /// The page in it, as its bytes are without their packing.
  struct Page {
    var bytes: [UInt8]
    /// The encoding that its part names, in lower case.
    var charset: String?
  }

  /// How deep parts stand in parts.
  private static let depthLimit = 4

  /// Whether a file begins as an archive; what is built like it and has no such name is an e-mail.
  static func isArchive(_ file: FileClues) -> Bool {
    guard hasHeader(file.bytes) else { return false }
    if ["mht", "mhtml"].contains(file.ending) { return true }
    let header = MIMEPart(file.bytes[...])
    return header["content-type"]?.lowercased().hasPrefix("multipart/related") == true
  }

  /// Whether a file begins with lines of a header, one of which names its content's type.
  static func hasHeader(_ bytes: [UInt8]) -> Bool {
    let beginning = bytes.prefix(4_096)
    guard let first = beginning.first(where: { !$0.isWhiteSpace }), first.isLetter else { return false }
    let lowered = beginning.map(\.lowered)
    return lowered.firstRange(of: "content-type:".utf8) != nil
      && (lowered.starts(with: "from:".utf8) || lowered.firstRange(of: "mime-version:".utf8) != nil)
  }

  /// The first part that is a page.
  static func page(of file: [UInt8]) throws(ReadingError) -> Page {
    guard let part = page(in: MIMEPart(file[...]), depth: 0) else {
      throw ReadingError(
        code: .unknownFormat, problem: "the web archive holds no page",
        remedy: "Open it in the browser, and save the page again or as a PDF")
    }
    return Page(bytes: part.decoded, charset: part.parameter("charset", of: "content-type")?.lowercased())
  }

  private static func page(in part: MIMEPart, depth: Int) -> MIMEPart? {
    let type = part["content-type"]?.lowercased() ?? ""
    if type.hasPrefix("text/html") || type.hasPrefix("application/xhtml") { return part }
    guard type.hasPrefix("multipart/"), depth < depthLimit,
      let boundary = part.parameter("boundary", of: "content-type"), !boundary.isEmpty
    else { return nil }
    for inner in part.parts(boundary) {
      if let found = page(in: inner, depth: depth + 1) { return found }
    }
    return nil
  }
}

/// A part of an archive: a header and a body.
struct MIMEPart {
  private var header: [(name: String, value: String)] = []
  private let body: ArraySlice<UInt8>

  init(_ bytes: ArraySlice<UInt8>) {
    var rest = bytes.drop { $0 == 0x0D || $0 == 0x0A }
    while let end = rest.firstIndex(of: 0x0A) {
      let line = rest[..<end].last == 0x0D ? rest[..<(end - 1)] : rest[..<end]
      rest = rest[(end + 1)...]
      if line.isEmpty { break }
      let words = String(decoding: line, as: UTF8.self)
      if line.first?.isWhiteSpace == true {
        if !header.isEmpty, header.count < 1_000 { header[header.count - 1].value += words }
      } else if let colon = words.firstIndex(of: ":"), header.count < 1_000 {
        header.append((words[..<colon].lowercased(), words[words.index(after: colon)...].trimmedWords))
      }
    }
    body = rest
  }

  subscript(name: String) -> String? { header.first { $0.name == name }?.value }

  /// A value inside a header's line: the charset of "text/html; charset=utf-8".
  func parameter(_ name: String, of line: String) -> String? {
    guard let value = self[line] else { return nil }
    for piece in value.split(separator: ";").dropFirst() {
      guard let equals = piece.firstIndex(of: "="), piece[..<equals].trimmedWords.lowercased() == name else { continue }
      return piece[piece.index(after: equals)...].trimmedWords.filter { $0 != "\"" }
    }
    return nil
  }

  /// The parts between lines of a boundary.
  func parts(_ boundary: String) -> [MIMEPart] {
    let mark = Array("--\(boundary)".utf8)
    var parts: [MIMEPart] = []
    var start: Int?
    var line = body.startIndex
    while line < body.endIndex {
      let end = body[line...].firstIndex(of: 0x0A) ?? body.endIndex
      if body[line..<end].starts(with: mark) {
        if let start { parts.append(MIMEPart(body[start..<line])) }
        start = min(end + 1, body.endIndex)
        if parts.count >= 10_000 { return parts }
      }
      line = end + 1
    }
    if let start, start < body.endIndex { parts.append(MIMEPart(body[start...])) }
    return parts
  }

  /// The body's bytes without their packing.
  var decoded: [UInt8] {
    switch self["content-transfer-encoding"]?.lowercased() ?? "" {
    case "quoted-printable": Self.unquoted(body)
    case "base64": Self.fromBase64(body)
    default: Array(body)
    }
  }

  /// "=C3=A9" is two bytes, and "=" at a line's end joins it with the next.
  private static func unquoted(_ text: ArraySlice<UInt8>) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.count)
    var index = text.startIndex
    while index < text.endIndex {
      let byte = text[index]
      guard byte == UInt8(ascii: "=") else {
        bytes.append(byte)
        index += 1
        continue
      }
      var next = index + 1
      while next < text.endIndex, text[next].isBlank || text[next] == 0x0D { next += 1 }
      if next < text.endIndex, text[next] == 0x0A {
        index = next + 1
      } else if index + 2 < text.endIndex, let high = text[index + 1].hexadecimal,
        let low = text[index + 2].hexadecimal
      {
        bytes.append(high << 4 | low)
        index += 3
      } else {
        bytes.append(byte)
        index += 1
      }
    }
    return bytes
  }

  private static func fromBase64(_ text: ArraySlice<UInt8>) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.count * 3 / 4)
    var bits: UInt32 = 0
    var count = 0
    for byte in text {
      guard let digit = byte.base64 else { continue }
      bits = bits << 6 | UInt32(digit)
      count += 6
      if count >= 8 {
        count -= 8
        bytes.append(UInt8(truncatingIfNeeded: bits >> UInt32(count)))
      }
    }
    return bytes
  }
}

extension UInt8 {
  fileprivate var hexadecimal: UInt8? {
    if isDigit { return self - 0x30 }
    return (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(lowered) ? lowered - UInt8(ascii: "a") + 10 : nil
  }

  fileprivate var base64: UInt8? {
    if isUpper { return self - 0x41 }
    if isLower { return self - 0x61 + 26 }
    if isDigit { return self - 0x30 + 52 }
    return self == UInt8(ascii: "+") ? 62 : self == UInt8(ascii: "/") ? 63 : nil
  }
}
