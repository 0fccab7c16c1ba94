import DocumentModel

/// The characters of a text file as well-formed UTF-8.
struct DecodedText {
  /// Without byte order mark and control characters; line ends are as in the file.
  var bytes: [UInt8]
  private(set) var notices: [ReadingNotice] = []

  /// Decodes a file.
  ///
  /// - Throws: `ReadingError` where the bytes are no text.
  init(_ file: [UInt8]) throws(ReadingError) {
    let finding = try TextEncoding.find(in: file)
    notices = [finding.notice].compactMap(\.self)
    bytes = []
    bytes.reserveCapacity(file.count + file.count / 8)
    switch finding.encoding {
    case .utf16(let isLittleEndian):
      decodeUTF16(file, from: finding.markLength, isLittleEndian: isLittleEndian)
      try TextEncoding.refuseBinary(bytes)
    case .utf32(let isLittleEndian):
      decodeUTF32(file, from: finding.markLength, isLittleEndian: isLittleEndian)
      try TextEncoding.refuseBinary(bytes)
    case .utf8, .utf8WithStrayBytes:
      try TextEncoding.refuseBinary(file)
      decodeBytes(file, from: finding.markLength, allowsSequences: true, .windows1252)
    case .windows1252, .macRoman:
      try TextEncoding.refuseBinary(file)
      let page = finding.encoding == .macRoman ? CodePage(10000) : .windows1252
      decodeBytes(file, from: finding.markLength, allowsSequences: false, page)
    }
    dropControls()
    repair()
  }

  /// Puts right what an earlier program garbled, where that is certain.
  private mutating func repair() {
    guard let repaired = Mojibake.repaired(bytes) else { return }
    bytes = repaired.text
    let words = repaired.count == 1 ? "1 place was put right" : "\(repaired.count) places were put right"
    notices.append(
      ReadingNotice(
        kind: .encodingRepaired, count: repaired.count,
        message: "Characters were garbled by a wrong encoding, as in “â€™” for an apostrophe; \(words)"))
  }

  private mutating func decodeBytes(
    _ file: [UInt8], from start: Int, allowsSequences: Bool, _ codePage: CodePage
  ) {
    var index = start
    while index < file.count {
      let length = allowsSequences || file[index] < 0x80 ? UTF8Bytes.length(at: index, in: file) : nil
      if let length {
        for offset in 0..<length { bytes.append(file[index + offset]) }
        index += length
      } else {
        UTF8Bytes.append(codePage.scalar(of: file[index]), to: &bytes)
        index += 1
      }
    }
  }

  private mutating func decodeUTF16(_ file: [UInt8], from start: Int, isLittleEndian: Bool) {
    func unit(_ index: Int) -> UInt32 {
      let (first, second) = (UInt32(file[index]), UInt32(file[index + 1]))
      return isLittleEndian ? second << 8 | first : first << 8 | second
    }
    var index = start
    while index + 1 < file.count {
      var scalar = unit(index)
      index += 2
      if (0xD800..<0xDC00).contains(scalar), index + 1 < file.count {
        let low = unit(index)
        if (0xDC00..<0xE000).contains(low) {
          scalar = 0x10000 + (scalar - 0xD800) << 10 + (low - 0xDC00)
          index += 2
        }
      }
      UTF8Bytes.append(scalar, to: &bytes)
    }
  }

  private mutating func decodeUTF32(_ file: [UInt8], from start: Int, isLittleEndian: Bool) {
    for index in stride(from: start, to: file.count - 3, by: 4) {
      var scalar: UInt32 = 0
      for offset in 0..<4 { scalar = scalar << 8 | UInt32(file[index + (isLittleEndian ? 3 - offset : offset)]) }
      UTF8Bytes.append(scalar, to: &bytes)
    }
  }

  /// Takes out what no document may hold; tab, line feed, line tabulation, form feed and carriage return stay.
  private mutating func dropControls() {
    guard bytes.contains(where: { $0 < 9 || (14..<0x20).contains($0) || $0 == 0x7F }) else { return }
    bytes.removeAll { $0 < 9 || (14..<0x20).contains($0) || $0 == 0x7F }
  }
}
