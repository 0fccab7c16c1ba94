import DocumentModel

/// Bytes that stand for characters, or for parts of them.
extension RTFParser {
  mutating func write(_ byte: UInt8, in page: CodePage) {
    if page.isUTF8 {
      writeUTF8(byte)
    } else if leadByte != nil {
      leadByte = nil
      putUnknown()
    } else if page.isLead(byte) {
      leadByte = byte
    } else {
      write(single: byte, in: page)
    }
  }

  /// Whether a character waits for the rest of its bytes.
  var isInsideCharacter: Bool { leadByte != nil || !sequence.isEmpty }

  /// Forgets a character whose other bytes never came.
  mutating func endCharacter() {
    leadByte = nil
    tally.unknownCharacters += sequence.count
    sequence = []
  }

  /// A byte of UTF-8; one that is part of no character is taken as in the older files that such bytes come from.
  private mutating func writeUTF8(_ byte: UInt8) {
    if byte.startsCharacter { putStrays() }
    sequence.append(byte)
    if UTF8Bytes.length(at: 0, in: sequence) != nil {
      let character = String(decoding: sequence, as: UTF8.self)
      sequence = []
      for scalar in character.unicodeScalars { put(scalar.value) }
    } else if sequence.count > 3 || !sequence[0].startsCharacter {
      putStrays()
    }
  }

  private mutating func putStrays() {
    let strays = sequence
    sequence = []
    for byte in strays { write(single: byte, in: .windows1252) }
  }

  private mutating func write(single byte: UInt8, in page: CodePage) {
    let scalar = page.scalar(of: byte)
    if scalar == 0xFFFD { putUnknown() } else { put(scalar) }
  }

  private mutating func putUnknown() {
    tally.unknownCharacters += 1
    put(0xFFFD)
  }
}
