import XMLStream

/// Parsing XML: the same is heard whatever the chunks, and nothing of one part is left in the next.
enum EventCheck {
  private static let uri = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
  private static let vocabulary = XMLVocabulary([
    .init(id: 1, namespace: uri, local: "p"), .init(id: 2, namespace: uri, local: "t", role: .text),
    .init(id: 3, namespace: uri, local: "tblPr", role: .skipped), .init(id: 4, namespace: uri, local: "val"),
    .init(id: 5, namespace: "", local: "val"), .init(id: 6, namespace: uri, local: "r"),
  ])

  static func check(_ bytes: [UInt8]) {
    guard var parser = try? XMLParser([vocabulary], depth: 50, bytes: 1 << 20) else { return }
    let whole = heard(bytes, chunk: 1 << 16, &parser)
    let pieces = heard(bytes, chunk: 1 + bytes.count % 7, &parser)
    guard let whole, let pieces else {
      // libxml2 goes on after a name of no encoding, or does not, by how the bytes were cut.
      if bytes.firstRange(of: Array("encoding".utf8)) != nil { return }
      require((whole == nil) == (pieces == nil), "chunks decide nothing")
      return
    }
    require(whole == pieces, "the same is heard whatever the chunks")
    require(heard(bytes, chunk: 1 << 16, &parser) == whole, "a part leaves nothing behind")
  }

  /// What is heard of a document; nil where it is refused.
  private static func heard(_ bytes: [UInt8], chunk: Int, _ parser: inout XMLParser) -> [UInt8]? {
    var listener = Listener()
    do {
      try parser.begin()
      for start in stride(from: 0, to: bytes.count, by: chunk) {
        let end = min(start + chunk, bytes.count)
        try parser.feed(bytes.span.extracting(start..<end), isLast: false, to: &listener)
      }
      try parser.feed(bytes.span.extracting(0..<0), isLast: true, to: &listener)
    } catch {
      return nil
    }
    require(listener.depth == 0, "what begins also ends")
    return listener.heard
  }

  private struct Listener: XMLHandler {
    var heard: [UInt8] = []
    var depth = 0

    mutating func start(_ id: UInt16, _ attributes: XMLAttributes) {
      depth += 1
      heard += [0, UInt8(id)]
      for name: UInt16 in [4, 5] { heard += attributes[name] ?? [0xFF] }
      heard += [UInt8(truncatingIfNeeded: attributes.integer(5) ?? 0)]
    }

    mutating func text(_ bytes: Span<UInt8>) { heard.append(contentsOf: bytes) }

    mutating func end(_ id: UInt16) {
      depth -= 1
      heard += [1, UInt8(id)]
    }
  }
}
