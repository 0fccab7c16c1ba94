/// Reads rulings, fillings and dots from what `pdftocairo -svg` writes; the outlines of letters are passed over.
struct Drawings {
  /// Fillings thinner than this are lines, in points.
  private static let thinnest = 3.0
  /// What of a page's lines is kept; more of them draw no tables.
  private static let rulesPerPage = 6_000

  private(set) var pages: [PageDrawing] = []
  private var hidden = 0
  private var hasPages = false

  /// Takes one line of the tool's output, which has each element on a line of its own.
  mutating func take(_ line: [UInt8]) {
    guard line.first == UInt8(ascii: "<") else { return }
    var scanner = MarkupScanner(line)
    while let event = scanner.next() {
      guard case .tag(let name, let attributes) = event else { continue }
      take(name, attributes)
    }
  }

  private static let holders: [[UInt8]] = ["defs", "symbol", "clipPath", "mask", "pattern"].map { Array($0.utf8) }

  private mutating func take(_ name: ArraySlice<UInt8>, _ attributes: ArraySlice<UInt8>) {
    let closes = name.first == UInt8(ascii: "/")
    let bare = closes ? name.dropFirst() : name
    if Self.holders.contains(where: { bare.elementsEqual($0) }) {
      if attributes.last != UInt8(ascii: "/") { hidden = max(0, hidden + (closes ? -1 : 1)) }
    } else if name.says("page") {
      pages.append(PageDrawing())
      hasPages = true
    } else if hidden == 0, name.says("path") || name.says("rect") {
      if pages.isEmpty { pages.append(PageDrawing()) }
      take(shape: attributes, isRect: name.says("rect"))
    }
  }

  private mutating func take(shape attributes: ArraySlice<UInt8>, isRect: Bool) {
    let last = pages.count - 1
    guard pages[last].shapeCount < Self.rulesPerPage else { return }
    let style = attributes.attribute("style") ?? []
    let isFilled = Self.paints("fill", style, attributes, otherwise: true)
    let isStroked = Self.paints("stroke", style, attributes, otherwise: false)
    let matrix = Matrix(attributes.attribute("transform") ?? [])
    let path = isRect ? OutlinePath(rect: attributes, matrix) : OutlinePath(attributes.attribute("d") ?? [], matrix)
    if isStroked {
      for segment in path.segments { pages[last].add(segment) }
      for part in path.parts where !part.isRectangle { pages[last].addDot(part.box, isFilled: isFilled) }
    } else if isFilled {
      for part in path.parts { pages[last].addFilling(part, thinnest: Self.thinnest) }
    }
  }

  /// Whether a shape is filled or stroked, by its style or, as later versions of the tool write, by attributes.
  private static func paints(
    _ what: StaticString, _ style: ArraySlice<UInt8>, _ attributes: ArraySlice<UInt8>, otherwise: Bool
  ) -> Bool {
    let none = what.bytes + Array(":none".utf8)
    if !style.isEmpty {
      if style.contains(none) { return false }
      return otherwise || style.contains(what.bytes + [UInt8(ascii: ":")])
    }
    guard let paint = attributes.attribute(what) else { return otherwise }
    return !paint.says("none")
  }
}

extension ArraySlice<UInt8> {
  fileprivate func contains(_ word: [UInt8]) -> Bool { firstRange(of: word) != nil }
}

extension PageDrawing {
  /// Takes a line that was drawn, if it runs along an axis.
  mutating func add(_ segment: OutlinePath.Segment) {
    if abs(segment.y0 - segment.y1) < 0.8, abs(segment.x0 - segment.x1) > 2 {
      horizontals.append(
        Rule(at: (segment.y0 + segment.y1) / 2, from: min(segment.x0, segment.x1), to: max(segment.x0, segment.x1)))
    } else if abs(segment.x0 - segment.x1) < 0.8, abs(segment.y0 - segment.y1) > 2 {
      verticals.append(
        Rule(at: (segment.x0 + segment.x1) / 2, from: min(segment.y0, segment.y1), to: max(segment.y0, segment.y1)))
    }
  }

  /// Takes a filled shape: a thin rectangle is a line, a small shape a dot.
  mutating func addFilling(_ part: OutlinePath.Part, thinnest: Double) {
    let box = part.box
    if part.isRectangle, box.height <= thinnest, box.width > 4 {
      horizontals.append(Rule(at: box.midY, from: box.x0, to: box.x1))
    } else if part.isRectangle, box.width <= thinnest, box.height > 4 {
      verticals.append(Rule(at: box.midX, from: box.y0, to: box.y1))
    } else if part.isRectangle, box.width > 8, box.height > 6 {
      fillings.append(box)
    } else {
      addDot(box, isFilled: true)
    }
  }

  /// Takes a shape that may be a bullet, as high as it is wide.
  mutating func addDot(_ box: Box, isFilled: Bool) {
    guard box.width < 9, box.height < 9, box.width > 1.5, abs(box.width - box.height) < 1 else { return }
    dots.append(Dot(box: box, isFilled: isFilled))
  }
}
