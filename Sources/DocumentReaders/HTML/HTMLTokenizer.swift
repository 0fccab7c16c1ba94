/// A piece of a web page.
enum HTMLToken {
  /// Characters, with references in them.
  case text(Range<Int>)
  case start(HTMLTag, [HTMLAttribute])
  case end(HTMLTag)
  /// What an element holds that takes no elements, such as a style sheet.
  case raw(HTMLTag, [HTMLAttribute], Range<Int>)
}

/// An attribute that means something here.
struct HTMLAttribute {
  var name: HTMLAttributeName
  var value: String
}

/// Splits a page into tags and text as the HTML standard says, in one pass over its bytes.
///
/// Comments, declarations and processing instructions are passed over; so is a tag that the page's end cuts off.
struct HTMLTokenizer {
  let bytes: [UInt8]
  private(set) var index = 0

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// The next piece; nil at the end.
  mutating func next() -> HTMLToken? {
    while index < bytes.count {
      guard bytes[index] == UInt8(ascii: "<"), index + 1 < bytes.count else { return text() }
      let byte = bytes[index + 1]
      if byte.isLetter {
        if let tag = startTag() { return tag }
      } else if byte == UInt8(ascii: "/") {
        if let tag = endTag() { return tag }
      } else if byte == UInt8(ascii: "!") || byte == UInt8(ascii: "?") {
        skipDeclaration()
      } else {
        return text()
      }
    }
    return nil
  }

  private mutating func text() -> HTMLToken {
    let start = index
    index += 1
    while index < bytes.count, bytes[index] != UInt8(ascii: "<") { index += 1 }
    return .text(start..<index)
  }

  /// A comment up to its end, and anything else up to the next ">".
  private mutating func skipDeclaration() {
    if bytes.holds(Array("<!--".utf8), at: index) {
      index += 4
      if index < bytes.count, bytes[index] == UInt8(ascii: ">") {
        index += 1
        return
      }
      while index < bytes.count, !endsComment(at: index) { index += 1 }
      skip(past: UInt8(ascii: ">"))
    } else {
      skip(past: UInt8(ascii: ">"))
    }
  }

  private func endsComment(at index: Int) -> Bool {
    guard bytes[index] == UInt8(ascii: ">"),
      bytes[index - 1] == UInt8(ascii: "-") || bytes[index - 1] == UInt8(ascii: "!")
    else { return false }
    let dashes = bytes[index - 1] == UInt8(ascii: "-") ? index - 1 : index - 2
    return bytes[dashes] == UInt8(ascii: "-") && bytes[dashes - 1] == UInt8(ascii: "-")
  }

  private mutating func skip(past byte: UInt8) {
    while index < bytes.count, bytes[index] != byte { index += 1 }
    index = min(index + 1, bytes.count)
  }

  private mutating func name() -> HTMLTag {
    let start = index
    while index < bytes.count, !bytes[index].endsName { index += 1 }
    return HTMLTag(bytes[start..<index])
  }

  private mutating func endTag() -> HTMLToken? {
    guard index + 2 < bytes.count, bytes[index + 2].isLetter else {
      skip(past: UInt8(ascii: ">"))
      return nil
    }
    index += 2
    let tag = name()
    _ = attributes()
    return .end(tag)
  }

  private mutating func startTag() -> HTMLToken? {
    index += 1
    let tag = name()
    guard let attributes = attributes() else { return nil }
    guard tag.isRaw else { return .start(tag, attributes) }
    let start = index
    let end = endOfRaw(tag)
    if end < bytes.count {
      index = end
      skip(past: UInt8(ascii: ">"))
    } else {
      index = end
    }
    return .raw(tag, attributes, start..<end)
  }

  /// Where the end tag of an element begins that holds no other tags.
  private func endOfRaw(_ tag: HTMLTag) -> Int {
    let word = Array(tag.rawValue.utf8)
    var at = index
    while at + word.count + 2 <= bytes.count {
      if bytes[at] == UInt8(ascii: "<"), bytes[at + 1] == UInt8(ascii: "/") {
        let isNamed = word.indices.allSatisfy { bytes[at + 2 + $0].lowered == word[$0] }
        let end = at + 2 + word.count
        if isNamed, end == bytes.count || bytes[end].endsName { return at }
      }
      at += 1
    }
    return bytes.count
  }
}

extension HTMLTokenizer {
  /// The attributes of a tag, up to and past its end; nil where the page ends before it.
  private mutating func attributes() -> [HTMLAttribute]? {
    var found: [HTMLAttribute] = []
    while index < bytes.count {
      let byte = bytes[index]
      if byte == UInt8(ascii: ">") {
        index += 1
        return found
      }
      if byte.isWhiteSpace || byte == UInt8(ascii: "/") {
        index += 1
        continue
      }
      let start = index
      index += 1
      while index < bytes.count, !bytes[index].endsName, bytes[index] != UInt8(ascii: "=") { index += 1 }
      let name = HTMLAttributeName(bytes[start..<index])
      let value = value()
      if let name, !found.contains(where: { $0.name == name }) {
        found.append(HTMLAttribute(name: name, value: CharacterNames.decoded(bytes[value])))
      }
    }
    return nil
  }

  /// The value after a name; empty where none is given.
  private mutating func value() -> Range<Int> {
    var at = index
    while at < bytes.count, bytes[at].isWhiteSpace { at += 1 }
    guard at < bytes.count, bytes[at] == UInt8(ascii: "=") else { return index..<index }
    index = at + 1
    while index < bytes.count, bytes[index].isWhiteSpace { index += 1 }
    guard index < bytes.count else { return index..<index }
    let quote = bytes[index]
    if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
      let start = index + 1
      skip(past: quote, from: start)
      return start..<max(start, index - 1)
    }
    let start = index
    while index < bytes.count, !bytes[index].isWhiteSpace, bytes[index] != UInt8(ascii: ">") { index += 1 }
    return start..<index
  }

  private mutating func skip(past byte: UInt8, from start: Int) {
    index = start
    skip(past: byte)
  }
}

extension UInt8 {
  /// White space, a slash or the end of a tag.
  fileprivate var endsName: Bool { isWhiteSpace || self == UInt8(ascii: "/") || self == UInt8(ascii: ">") }
}
