/// What a field is told to show, as its code says: a name, what it is about, and switches.
struct FieldCode {
  /// In capitals, such as "HYPERLINK".
  let name: String
  /// All behind the name, as written.
  let rest: String
  private let words: [String]

  init(_ code: [UInt8]) {
    var words = Self.words(code[...])
    name = words.isEmpty ? "" : words.removeFirst().uppercased()
    self.words = words
    let start = code.firstIndex { $0 != UInt8(ascii: " ") } ?? code.endIndex
    let end = code[start...].firstIndex { $0 == UInt8(ascii: " ") } ?? code.endIndex
    rest = String(decoding: code[end...], as: UTF8.self)
  }

  /// Where a HYPERLINK leads: an address, a place, or both.
  var target: String? {
    guard name == "HYPERLINK" else { return nil }
    var address = ""
    var place = ""
    var index = 0
    while index < words.count {
      switch words[index].lowercased() {
      case "\\l":
        if index + 1 < words.count { place = "#" + words[index + 1] }
        index += 1
      case "\\o", "\\t", "\\s": index += 1
      case let word where word.hasPrefix("\\"): break
      default: if address.isEmpty { address = words[index] }
      }
      index += 1
    }
    return address.isEmpty && place.isEmpty ? nil : address + place
  }

  /// What a MACROBUTTON shows: all behind the macro's name.
  var buttonWords: String {
    let rest = rest.drop { $0 == " " }
    return String(rest.drop { $0 != " " }.drop { $0 == " " })
  }

  /// Words between blanks or in quotes, in which a backslash stands before a quote or another.
  private static func words(_ code: ArraySlice<UInt8>) -> [String] {
    var words: [String] = []
    var word: [UInt8] = []
    var isQuoted = false
    var isEscaped = false
    for byte in code {
      if isQuoted, byte == UInt8(ascii: "\\"), !isEscaped {
        isEscaped = true
        continue
      }
      if byte == UInt8(ascii: "\""), !isEscaped {
        isQuoted.toggle()
      } else if !isQuoted, byte == UInt8(ascii: " ") {
        if !word.isEmpty { words.append(String(decoding: word, as: UTF8.self)) }
        word = []
      } else {
        word.append(byte)
      }
      isEscaped = false
    }
    if !word.isEmpty { words.append(String(decoding: word, as: UTF8.self)) }
    return words
  }
}
