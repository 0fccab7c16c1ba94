import DocumentModel

/// A field between its begin and its end: its instruction, which is not printed, and its result, which is.
struct RTFField {
  /// A form field of the old kind.
  enum Form {
    case text, checkBox, dropDown
  }

  var instruction: [UInt8] = []
  /// Where its result begins, in the paragraph in which it began.
  var start: Int
  var paragraph: Int
  var flow: Int
  var isTableOfContents = false
  var form: Form?
  /// The state that the author chose, and the one that the form began with.
  var result: Int?
  var original = 0
  var entries: [String] = []
  var title: String?

  /// Bytes of an instruction that are read.
  private static let readLength = 4_096

  /// Whether the instruction is longer than what is read, so that its last words may be half words.
  var isCut: Bool { instruction.count > Self.readLength }

  /// More choices than a form has.
  static let maximumEntries = 1_000

  /// The state that counts: 25 stands for "nothing was chosen".
  var state: Int {
    guard let result, result != 25 else { return original }
    return result
  }

  /// The instruction's words; quoted ones are one.
  var words: [String] {
    var words: [String] = []
    var word: [UInt8] = []
    var isQuoted = false
    for byte in instruction.prefix(Self.readLength) {
      if byte == UInt8(ascii: "\"") {
        if isQuoted || !word.isEmpty { words.append(String(decoding: word, as: UTF8.self)) }
        word = []
        isQuoted.toggle()
      } else if byte <= 0x20, !isQuoted {
        if !word.isEmpty { words.append(String(decoding: word, as: UTF8.self)) }
        word = []
      } else {
        word.append(byte)
      }
    }
    if !word.isEmpty { words.append(String(decoding: word, as: UTF8.self)) }
    return words
  }

  /// Where a HYPERLINK leads: an address, a place in the document, or both.
  static func target(_ words: [String]) -> String? {
    guard words.first?.uppercased() == "HYPERLINK" else { return nil }
    var address = ""
    var place = ""
    var index = 1
    while index < words.count {
      if words[index] == "\\l", index + 1 < words.count {
        place = words[index + 1]
        index += 1
      } else if words[index] == "\\o" || words[index] == "\\t" {
        index += 1
      } else if !words[index].utf8.starts(with: "\\".utf8), address.isEmpty {
        address = words[index]
      }
      index += 1
    }
    let target = place.isEmpty ? address : "\(address)#\(place)"
    return target.isEmpty ? nil : target
  }
}
