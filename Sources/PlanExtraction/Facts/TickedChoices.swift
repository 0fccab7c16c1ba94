import DocumentModel

extension IndexedDocument {
  /// The ticked ones of choices that are printed with boxes before them, "☒ Title I ☐ Title II"; nil where there are no
  /// boxes.
  func tickedChoices(in range: TextRange) -> [TextRange]? {
    boxes(in: range).map { choices in choices.filter { $0.isTicked && !$0.words.isEmpty }.map(\.words) }
  }

  /// All choices that are printed with boxes before them, ticked or not; nil where there are no boxes.
  func choices(in range: TextRange) -> [TextRange]? {
    boxes(in: range)?.map(\.words)
  }

  private func boxes(in range: TextRange) -> [(words: TextRange, isTicked: Bool)]? {
    guard self.bytes(range).contains(0xE2) else { return nil }
    let bytes = Array(bytes(range))
    var boxes: [(offset: Int, isTicked: Bool)] = []
    for offset in bytes.indices.dropLast(2) where bytes[offset] == 0xE2 && bytes[offset + 1] == 0x98 {
      guard (0x90...0x92).contains(bytes[offset + 2]) else { continue }
      boxes.append((offset, bytes[offset + 2] != 0x90))
    }
    guard !boxes.isEmpty else { return nil }
    return boxes.indices.map { index in
      let end = index + 1 < boxes.count ? boxes[index + 1].offset : bytes.count
      let words = trimmed(TextRange(range.start + boxes[index].offset + 3, range.start + end))
      return (words, boxes[index].isTicked)
    }
  }
}
