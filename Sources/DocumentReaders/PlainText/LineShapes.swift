/// The shapes of all lines, where what one line is depends on the others.
struct LineShapes {
  private(set) var shapes: [LineShape]

  init(_ lines: [TextLine], in bytes: [UInt8]) {
    shapes = lines.map { LineShape($0, in: bytes) }
    markPageNumbers(lines, in: bytes)
    let furniture = PageFurniture(lines, shapes, in: bytes)
    for index in furniture.heads { shapes[index].kind = .runningHead }
    for index in furniture.feet { shapes[index].kind = .pageNumber }
    markItems(lines, in: bytes)
  }

  /// A bare number at the top or the foot of a page counts the pages.
  private mutating func markPageNumbers(_ lines: [TextLine], in bytes: [UInt8]) {
    for index in lines.indices where lines[index].startsPage {
      for neighbour in [index - 1, index]
      where lines.indices.contains(neighbour) && PageNumber.isNumber(lines[neighbour].words, in: bytes) {
        shapes[neighbour].kind = .pageNumber
      }
    }
  }

  /// Labels that may be something else count only beside their neighbours: "B." beside "A." or "C.".
  private mutating func markItems(_ lines: [TextLine], in bytes: [UInt8]) {
    let markers = lines.indices.map { index in
      shapes[index].kind == .prose ? ListMarker.read(lines[index].words, in: bytes) : nil
    }
    var numbers: Set<ListNumber> = []
    for marker in markers { marker?.numbers.forEach { numbers.insert($0) } }
    for index in lines.indices {
      guard let marker = markers[index] else { continue }
      let hasNeighbour = marker.numbers.contains { $0.neighbours.contains(where: numbers.contains) }
      let isDoubtful = marker.needsNeighbour || !marker.numbers.isEmpty && isInsideSentence(index, lines, in: bytes)
      let startsList = marker.numbers.contains { $0.value == 1 } && !marker.needsNeighbour
      if hasNeighbour || startsList || !isDoubtful { shapes[index].kind = .item }
    }
  }

  /// The line above is long and does not end where a sentence does, so that "30." may end a date.
  private func isInsideSentence(_ index: Int, _ lines: [TextLine], in bytes: [UInt8]) -> Bool {
    guard index > 0, lines[index].blanksAbove == 0, lines[index - 1].columns >= 45, shapes[index - 1].mayBeContinued
    else { return false }
    return !WrapWidth.endsSentence(lines[index - 1], in: bytes)
  }
}
