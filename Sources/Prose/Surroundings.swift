/// The bytes of a text, asked what stands right before and right after a place.
struct Surroundings {
  let bytes: [UInt8]

  /// The width of the space that begins at an offset, 0 where none does; odd and non-breaking spaces count, line feeds
  /// do not.
  func spaceWidth(at offset: Int) -> Int {
    guard offset < bytes.count else { return 0 }
    switch bytes[offset] {
    case UInt8(ascii: " "), UInt8(ascii: "\t"): return 1
    case 0xC2: return offset + 1 < bytes.count && bytes[offset + 1] == 0xA0 ? 2 : 0
    case 0xE2:
      guard offset + 2 < bytes.count, bytes[offset + 1] == 0x80 else { return 0 }
      return bytes[offset + 2] <= 0x8A || bytes[offset + 2] == 0xAF ? 3 : 0
    default: return 0
    }
  }

  /// The width of the space that ends at an offset.
  func spaceWidth(endingAt offset: Int) -> Int {
    for width in 1...3 where offset >= width && spaceWidth(at: offset - width) == width { return width }
    return 0
  }

  func skippingSpaces(from offset: Int) -> Int {
    var next = offset
    while true {
      let width = spaceWidth(at: next)
      if width == 0 { return next }
      next += width
    }
  }

  func skippingSpaces(before offset: Int) -> Int {
    var end = offset
    while true {
      let width = spaceWidth(endingAt: end)
      if width == 0 { return end }
      end -= width
    }
  }

  /// The next words, in lower case, with only spaces before and between them.
  func words(from start: Int, most count: Int) -> [(text: String, end: Int)] {
    var words: [(text: String, end: Int)] = []
    var offset = start
    while words.count < count {
      let begin = skippingSpaces(from: offset)
      offset = begin
      while offset < bytes.count, Folding.isLetter(bytes[offset]) { offset += 1 }
      guard offset > begin else { break }
      words.append((lowercased(begin, offset), offset))
    }
    return words
  }

  /// The words right before an offset, in lower case and in order, with only spaces after and between them.
  func wordsBefore(_ end: Int, most count: Int) -> [String] {
    var words: [String] = []
    var offset = end
    while words.count < count {
      let high = skippingSpaces(before: offset)
      offset = high
      while offset > 0, Folding.isLetter(bytes[offset - 1]) { offset -= 1 }
      guard offset < high else { break }
      words.append(lowercased(offset, high))
    }
    return words.reversed()
  }

  func lowercased(_ start: Int, _ end: Int) -> String {
    String(decoding: bytes[start..<end].map(Folding.lowered), as: UTF8.self)
  }

  /// The width of the hyphen, dash or minus sign that begins at an offset, 0 where none does.
  func dashWidth(startingAt offset: Int) -> Int {
    guard offset < bytes.count else { return 0 }
    if bytes[offset] == UInt8(ascii: "-") { return 1 }
    guard bytes[offset] == 0xE2, offset + 2 < bytes.count else { return 0 }
    let isDash = bytes[offset + 1] == 0x80 && (0x90...0x94).contains(bytes[offset + 2])
    let isMinus = bytes[offset + 1] == 0x88 && bytes[offset + 2] == 0x92
    return isDash || isMinus ? 3 : 0
  }

  func dashWidth(endingAt offset: Int) -> Int {
    if offset > 0, bytes[offset - 1] == UInt8(ascii: "-") { return 1 }
    return offset > 2 && dashWidth(startingAt: offset - 3) == 3 ? 3 : 0
  }

  /// The width of the apostrophe that begins at an offset, be it straight or curled to either side.
  func apostropheWidth(at offset: Int) -> Int {
    if has("'", at: offset) { return 1 }
    return has("’", at: offset) || has("‘", at: offset) ? 3 : 0
  }

  func isDigit(at offset: Int) -> Bool { bytes.indices.contains(offset) && Folding.isDigit(bytes[offset]) }
  func isLetter(at offset: Int) -> Bool { bytes.indices.contains(offset) && Folding.isLetter(bytes[offset]) }

  /// Whether a sign begins at an offset.
  func has(_ sign: String, at offset: Int) -> Bool {
    bytes.indices.contains(offset) && bytes[offset...].starts(with: sign.utf8)
  }

  /// Whether a sign ends at an offset.
  func has(_ sign: String, endingAt offset: Int) -> Bool { has(sign, at: offset - sign.utf8.count) }
}
