extension ByteWriter {
  /// Appends a whole JSON file: two spaces a level, a line feed at the end.
  mutating func jsonFile(_ value: JSONValue) {
    json(value, level: 0)
    raw("\n")
  }

  /// Appends a value on one line, and a line feed.
  mutating func jsonLine(_ value: JSONValue) {
    jsonInline(value)
    raw("\n")
  }

  private mutating func jsonInline(_ value: JSONValue) {
    switch value {
    case .array(let items):
      inline("[", "]", items) { $0.jsonInline($1) }
    case .object(let members):
      inline("{", "}", members) { writer, member in
        writer.json(member.key)
        writer.raw(": ")
        writer.jsonInline(member.value)
      }
    default: json(value, level: 0)
    }
  }

  private mutating func inline<Item>(
    _ opening: String, _ closing: String, _ items: [Item], write: (inout ByteWriter, Item) -> Void
  ) {
    raw(opening)
    for (index, item) in items.enumerated() {
      if index > 0 { raw(", ") }
      write(&self, item)
    }
    raw(closing)
  }

  private mutating func json(_ value: JSONValue, level: Int) {
    switch value {
    case .string(let text): json(text)
    case .integer(let number): raw(String(number))
    case .number(let value): number(value)
    case .boolean(let flag): raw(flag ? "true" : "false")
    case .null: raw("null")
    case .array(let items):
      enclosed("[", "]", items, level: level) { $0.json($1, level: level + 1) }
    case .object(let members):
      enclosed("{", "}", members, level: level) { writer, member in
        writer.json(member.key)
        writer.raw(": ")
        writer.json(member.value, level: level + 1)
      }
    }
  }

  private mutating func enclosed<Item>(
    _ opening: String, _ closing: String, _ items: [Item], level: Int, write: (inout ByteWriter, Item) -> Void
  ) {
    raw(opening)
    for (index, item) in items.enumerated() {
      raw(index == 0 ? "\n" : ",\n")
      byte(UInt8(ascii: " "), times: 2 * (level + 1))
      write(&self, item)
    }
    if !items.isEmpty {
      raw("\n")
      byte(UInt8(ascii: " "), times: 2 * level)
    }
    raw(closing)
  }

  /// Appends a JSON string in quotation marks.
  ///
  /// Control characters are escaped, and so are U+2028 and U+2029, which end a line in JavaScript.
  package mutating func json(_ text: String) {
    byte(UInt8(ascii: "\""))
    var previous: (UInt8, UInt8) = (0, 0)
    for next in text.utf8 {
      if previous == (0xE2, 0x80), next == 0xA8 || next == 0xA9 {
        dropLast(2)
        raw(next == 0xA8 ? #"\u2028"# : #"\u2029"#)
      } else {
        jsonByte(next)
      }
      previous = (previous.1, next)
    }
    byte(UInt8(ascii: "\""))
  }

  private mutating func jsonByte(_ next: UInt8) {
    switch next {
    case UInt8(ascii: "\""): raw(#"\""#)
    case UInt8(ascii: "\\"): raw(#"\\"#)
    case 0x08: raw(#"\b"#)
    case 0x09: raw(#"\t"#)
    case 0x0A: raw(#"\n"#)
    case 0x0C: raw(#"\f"#)
    case 0x0D: raw(#"\r"#)
    case 0..<0x20, 0x7F:
      raw(next < 0x10 ? #"\u000"# : #"\u00"#)
      raw(String(next, radix: 16))
    default: byte(next)
    }
  }
}
