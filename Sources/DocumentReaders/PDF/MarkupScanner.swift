/// Goes through mark-up tag by tag, forgiving what is not well-formed: what PDF tools write need not be.
struct MarkupScanner {
  enum Event {
    /// A tag's name, and its attributes as written; a closing tag has no attributes and a slash before its name.
    case tag(name: ArraySlice<UInt8>, attributes: ArraySlice<UInt8>)
    /// What stands between tags, with its references.
    case text(ArraySlice<UInt8>)
  }

  private let bytes: [UInt8]
  private var index = 0

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  mutating func next() -> Event? {
    guard index < bytes.count else { return nil }
    guard bytes[index] == UInt8(ascii: "<") else {
      let start = index
      while index < bytes.count, bytes[index] != UInt8(ascii: "<") { index += 1 }
      return .text(bytes[start..<index])
    }
    let start = index + 1
    index = start
    var quote: UInt8 = 0
    while index < bytes.count {
      let byte = bytes[index]
      if quote != 0 {
        if byte == quote { quote = 0 }
      } else if byte == UInt8(ascii: ">") {
        break
      } else if byte == UInt8(ascii: "\"") {
        quote = byte
      }
      index += 1
    }
    let tag = bytes[start..<index]
    if index < bytes.count { index += 1 }
    let name = tag.prefix { !$0.isBlank && $0 != 0x0A && $0 != 0x0D }
    return .tag(name: name, attributes: tag[name.endIndex...])
  }
}

extension ArraySlice<UInt8> {
  /// Whether the bytes are those of a word.
  func says(_ word: StaticString) -> Bool { elementsEqual(word.bytes) }

  /// The value of an attribute in quotation marks, in the attributes of a tag.
  func attribute(_ name: StaticString) -> ArraySlice<UInt8>? {
    let name = name.bytes
    var start = startIndex
    while let equals = self[start...].firstIndex(of: UInt8(ascii: "=")), equals + 1 < endIndex {
      guard self[equals + 1] == UInt8(ascii: "\"") else {
        start = equals + 1
        continue
      }
      let value = self[(equals + 2)...].prefix { $0 != UInt8(ascii: "\"") }
      let before = self[startIndex..<equals]
      if before.count >= name.count, before.suffix(name.count).elementsEqual(name),
        before.count == name.count || before[before.endIndex - name.count - 1] <= 0x20
      {
        return value
      }
      guard value.endIndex < endIndex else { return nil }
      start = value.endIndex + 1
    }
    return nil
  }

  /// The number that begins here: digits with a sign, a decimal point and an exponent.
  var number: Double? {
    var reader = NumberReader(self)
    return reader.next()
  }

  /// The text with its references resolved: the five of XML and those by number.
  var withoutReferences: [UInt8] {
    guard contains(UInt8(ascii: "&")) else { return Array(self) }
    var result: [UInt8] = []
    var index = startIndex
    while index < endIndex {
      let rest = self[index...]
      if self[index] == UInt8(ascii: "&"), let end = rest.prefix(12).firstIndex(of: UInt8(ascii: ";")),
        let character = Self.character(self[(index + 1)..<end])
      {
        result += Array(String(Character(character)).utf8)
        index = end + 1
      } else {
        result.append(self[index])
        index += 1
      }
    }
    return result
  }

  private static func character(_ name: ArraySlice<UInt8>) -> Unicode.Scalar? {
    switch true {
    case name.says("amp"): return "&"
    case name.says("lt"): return "<"
    case name.says("gt"): return ">"
    case name.says("quot"): return "\""
    case name.says("apos"): return "'"
    default: break
    }
    guard name.first == UInt8(ascii: "#") else { return nil }
    let digits = name.dropFirst()
    let isHex = digits.first == UInt8(ascii: "x")
    let code = UInt32(String(decoding: isHex ? digits.dropFirst() : digits, as: UTF8.self), radix: isHex ? 16 : 10)
    return code.flatMap(Unicode.Scalar.init)
  }
}

extension StaticString {
  /// The bytes of a word of ASCII.
  var bytes: [UInt8] { Array(description.utf8) }
}
