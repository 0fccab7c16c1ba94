import DocumentModel

/// How the bytes of a text file stand for characters.
enum TextEncoding: Hashable {
  case utf8
  /// UTF-8 into which bytes of Windows-1252 were pasted.
  case utf8WithStrayBytes
  case utf16(isLittleEndian: Bool)
  case utf32(isLittleEndian: Bool)
  case windows1252
  /// As Macs saved plain text before 2001, and some programs on them still do.
  case macRoman

  /// What a file says of itself by its first bytes, or what its bytes look like.
  struct Finding: Hashable {
    var encoding: TextEncoding
    /// Bytes of the byte order mark.
    var markLength: Int
    var isGuess: Bool
  }

  /// Tells the encoding of a file.
  static func find(in bytes: [UInt8]) throws(ReadingError) -> Finding {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return try eightBit(bytes, from: 3) }
    for (mark, isLittleEndian) in [([0xFF, 0xFE, 0, 0] as [UInt8], true), ([0, 0, 0xFE, 0xFF], false)]
    where bytes.starts(with: mark) {
      guard bytes.count % 4 == 0 else { throw notText() }
      return Finding(encoding: .utf32(isLittleEndian: isLittleEndian), markLength: 4, isGuess: false)
    }
    if bytes.starts(with: [0xFF, 0xFE]) {
      return Finding(encoding: .utf16(isLittleEndian: true), markLength: 2, isGuess: false)
    }
    if bytes.starts(with: [0xFE, 0xFF]) {
      return Finding(encoding: .utf16(isLittleEndian: false), markLength: 2, isGuess: false)
    }
    if let isLittleEndian = byteOrder(of: bytes) {
      return Finding(encoding: .utf16(isLittleEndian: isLittleEndian), markLength: 0, isGuess: true)
    }
    return try eightBit(bytes, from: 0)
  }

  /// Refuses what holds too many bytes that no text has.
  static func refuseBinary(_ text: [UInt8]) throws(ReadingError) {
    var controls = 0
    for byte in text where byte < 0x20 && !(9...13).contains(byte) && byte != 0x1A && byte != 0x1B { controls += 1 }
    guard controls * 200 <= text.count + 200 else { throw notText() }
  }

  /// Whether a file that is not named as text holds text all the same, judged by its beginning.
  static func isLikely(in bytes: [UInt8]) -> Bool {
    guard !bytes.starts(with: [0xFF, 0xFE]), !bytes.starts(with: [0xFE, 0xFF]), byteOrder(of: bytes) == nil,
      !bytes.starts(with: [0, 0, 0xFE, 0xFF])
    else { return true }
    return !bytes.prefix(1 << 16).contains { $0 < 0x20 && !(9...13).contains($0) && $0 != 0x1A && $0 != 0x1B }
      && (try? find(in: [UInt8](bytes.prefix(1 << 16)))) != nil
  }

  private static func notText() -> ReadingError {
    ReadingError(
      code: .unknownFormat, problem: "the file is named as text but holds none",
      remedy: "Open it in the program that made it and save it as a Word document (.docx) or as plain text in UTF-8")
  }

  /// The byte order of UTF-16 without a mark: plain English has a zero in every second byte.
  private static func byteOrder(of bytes: [UInt8]) -> Bool? {
    let pairs = min(bytes.count, 8192) / 2
    guard pairs > 1 else { return nil }
    var zerosFirst = 0
    var zerosSecond = 0
    for pair in 0..<pairs {
      if bytes[pair * 2] == 0 { zerosFirst += 1 }
      if bytes[pair * 2 + 1] == 0 { zerosSecond += 1 }
    }
    if zerosSecond * 10 >= pairs * 6, zerosFirst * 20 <= pairs { return true }
    if zerosFirst * 10 >= pairs * 6, zerosSecond * 20 <= pairs { return false }
    return nil
  }

  /// UTF-8 if that is what the bytes are; a code page if stray bytes outnumber its sequences.
  private static func eightBit(_ bytes: [UInt8], from start: Int) throws(ReadingError) -> Finding {
    var sequences = 0
    var strays = 0
    var index = start
    while index < bytes.count {
      if let length = UTF8Bytes.length(at: index, in: bytes) {
        if length > 1 { sequences += 1 }
        index += length
      } else {
        strays += 1
        index += 1
      }
    }
    guard strays > 0 else { return Finding(encoding: .utf8, markLength: start, isGuess: false) }
    if start > 0 || sequences > strays {
      return Finding(encoding: .utf8WithStrayBytes, markLength: start, isGuess: true)
    }
    // Text of one byte a character is mostly ASCII, in the languages that these code pages are for.
    guard bytes.count < 200 || strays * 5 <= bytes.count * 2 else { throw notText() }
    return Finding(encoding: MacRoman.isCertain(in: bytes) ? .macRoman : .windows1252, markLength: start, isGuess: true)
  }
}

extension TextEncoding.Finding {
  /// What to tell a person where the encoding was guessed.
  var notice: ReadingNotice? {
    guard isGuess else { return nil }
    let words =
      switch encoding {
      case .utf8: "UTF-8"
      case .utf8WithStrayBytes: "UTF-8 with single characters in Windows-1252"
      case .utf16: "UTF-16"
      case .utf32: "UTF-32"
      case .windows1252: "Windows-1252"
      case .macRoman: "Mac Roman"
      }
    return ReadingNotice(
      kind: .encodingGuessed, count: 1, message: "The file does not name its encoding; it was read as \(words)")
  }
}
