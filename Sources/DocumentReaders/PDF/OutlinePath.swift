/// How coordinates of a drawing become those of the page.
struct Matrix {
  var a = 1.0, b = 0.0, c = 0.0, d = 1.0, e = 0.0, f = 0.0

  /// Reads "matrix(a,b,c,d,e,f)"; anything else changes nothing.
  init(_ transform: ArraySlice<UInt8>) {
    guard transform.starts(with: "matrix(".utf8) else { return }
    var reader = NumberReader(transform)
    guard let a = reader.next(), let b = reader.next(), let c = reader.next(), let d = reader.next(),
      let e = reader.next(), let f = reader.next()
    else { return }
    (self.a, self.b, self.c, self.d, self.e, self.f) = (a, b, c, d, e, f)
  }

  func place(_ x: Double, _ y: Double) -> (x: Double, y: Double) { (a * x + c * y + e, b * x + d * y + f) }
}

/// The outline of a shape, as far as it is straight.
struct OutlinePath {
  struct Segment {
    var x0: Double
    var y0: Double
    var x1: Double
    var y1: Double
  }

  /// One closed or open part of an outline.
  struct Part {
    var box: Box
    /// All of it runs along the axes, in four sides.
    var isRectangle: Bool
  }

  private(set) var segments: [Segment] = []
  private(set) var parts: [Part] = []

  /// Reads a path's data in absolute coordinates: M, L, H, V, C and Z.
  init(_ data: ArraySlice<UInt8>, _ matrix: Matrix) {
    var reader = NumberReader(data)
    var current = PartBuilder(matrix)
    var command: UInt8 = 0
    while !reader.isAtEnd, segments.count < 20_000 {
      if let letter = reader.letter() {
        command = letter
        if command == UInt8(ascii: "Z") { current.close() }
      } else if !take(command, &reader, &current) {
        break
      }
      if command == UInt8(ascii: "M") { keep(&current) }
    }
    keep(&current)
  }

  /// Reads a rectangle's attributes.
  init(rect attributes: ArraySlice<UInt8>, _ matrix: Matrix) {
    guard let x = attributes.attribute("x")?.number, let y = attributes.attribute("y")?.number,
      let width = attributes.attribute("width")?.number, let height = attributes.attribute("height")?.number
    else { return }
    var part = PartBuilder(matrix)
    part.move(x, y)
    for corner in [(x + width, y), (x + width, y + height), (x, y + height)] { part.line(corner.0, corner.1) }
    part.close()
    keep(&part)
  }

  private mutating func take(_ command: UInt8, _ reader: inout NumberReader, _ part: inout PartBuilder) -> Bool {
    guard let first = reader.next() else { return false }
    switch command {
    case UInt8(ascii: "M"):
      guard let y = reader.next() else { return false }
      keep(&part)
      part.move(first, y)
    case UInt8(ascii: "L"):
      guard let y = reader.next() else { return false }
      part.line(first, y)
    case UInt8(ascii: "H"): part.line(first, part.y)
    case UInt8(ascii: "V"): part.line(part.x, first)
    case UInt8(ascii: "C"):
      var rest: [Double] = []
      for _ in 0..<5 { if let next = reader.next() { rest.append(next) } }
      guard rest.count == 5 else { return false }
      part.curve(through: [(first, rest[0]), (rest[1], rest[2])], to: rest[3], rest[4])
    default: return false
    }
    return true
  }

  private mutating func keep(_ builder: inout PartBuilder) {
    if let part = builder.part {
      parts.append(part)
      segments += builder.segments
    }
    builder.clear()
  }
}

/// One part of an outline on its way.
private struct PartBuilder {
  let matrix: Matrix
  private(set) var x = 0.0
  private(set) var y = 0.0
  private var startX = 0.0
  private var startY = 0.0
  private var box: Box?
  private var isStraight = true
  private(set) var segments: [OutlinePath.Segment] = []

  init(_ matrix: Matrix) {
    self.matrix = matrix
  }

  mutating func move(_ x: Double, _ y: Double) {
    (self.x, self.y, startX, startY) = (x, y, x, y)
    include(x, y)
  }

  mutating func line(_ toX: Double, _ toY: Double) {
    let from = matrix.place(x, y)
    let to = matrix.place(toX, toY)
    if abs(from.x - to.x) > 0.05 || abs(from.y - to.y) > 0.05 {
      segments.append(OutlinePath.Segment(x0: from.x, y0: from.y, x1: to.x, y1: to.y))
    }
    include(toX, toY)
    (x, y) = (toX, toY)
  }

  mutating func curve(through points: [(Double, Double)], to toX: Double, _ toY: Double) {
    isStraight = false
    for point in points { include(point.0, point.1) }
    include(toX, toY)
    (x, y) = (toX, toY)
  }

  mutating func close() {
    line(startX, startY)
  }

  mutating func clear() {
    box = nil
    isStraight = true
    segments.removeAll(keepingCapacity: true)
  }

  var part: OutlinePath.Part? {
    guard let box else { return nil }
    let followsAxes = segments.allSatisfy { abs($0.x0 - $0.x1) < 0.3 || abs($0.y0 - $0.y1) < 0.3 }
    return OutlinePath.Part(box: box, isRectangle: isStraight && followsAxes && (3...5).contains(segments.count))
  }

  private mutating func include(_ x: Double, _ y: Double) {
    let point = matrix.place(x, y)
    let dot = Box(x0: point.x, y0: point.y, x1: point.x, y1: point.y)
    box = box?.union(dot) ?? dot
  }
}
