/// What the bytes above ASCII stand for in a file of an older program.
struct CodePage {
  /// As Windows numbers it.
  let number: Int
  /// By byte, from 0x80.
  private let upperHalf: [UInt32]

  static let windows1252 = CodePage(1252)

  /// The page of a number; one that is not known stands for nothing above ASCII.
  init(_ number: Int) {
    self.number = number
    if number == 1252 {
      upperHalf = (0x80...0xFF).map { Windows1252.scalar(of: $0) }
    } else {
      upperHalf = Self.tables[number] ?? []
    }
  }

  /// The character that a byte stands for, U+FFFD where it stands for none.
  func scalar(of byte: UInt8) -> UInt32 {
    if byte < 0x80 { return UInt32(byte) }
    return upperHalf.isEmpty ? 0xFFFD : upperHalf[Int(byte) - 0x80]
  }

  /// Whether characters are sequences of UTF-8.
  var isUTF8: Bool { number == 65001 }

  /// Whether a byte is the first of two, as in the code pages of East Asia.
  func isLead(_ byte: UInt8) -> Bool {
    switch number {
    case 932: (0x81...0x9F).contains(byte) || (0xE0...0xFC).contains(byte)
    case 936, 949, 950, 1361: (0x81...0xFE).contains(byte)
    default: false
    }
  }

  /// The code page of a font's character set, as RTF numbers it; nil where the document's holds.
  static func number(ofCharacterSet set: Int) -> Int? {
    switch set {
    case 0: 1252
    case 77: 10000
    case 128: 932
    case 129: 949
    case 130: 1361
    case 134: 936
    case 136: 950
    case 161: 1253
    case 162: 1254
    case 163: 1258
    case 177: 1255
    case 178: 1256
    case 186: 1257
    case 204: 1251
    case 222: 874
    case 238: 1250
    case 254: 437
    case 255: 850
    default: nil
    }
  }

  private static let tables: [Int: [UInt32]] = upperHalves.mapValues { $0.unicodeScalars.map(\.value) }
}
