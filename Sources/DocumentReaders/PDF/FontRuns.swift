/// Reads how words look from what `pdftohtml -xml` writes: runs of words with size, weight, colour and family.
struct FontRuns {
  /// A kind of print.
  private struct Font {
    var size: Double
    var isBold: Bool
    var look: Int
    var symbols: SymbolFont?
    /// LibreOffice's font of signs, whose other characters are Unicode's own.
    var isOpenSymbol: Bool
  }

  /// Words of one font on one line.
  private struct Run {
    var box: Box
    var font: Int
    var text: [UInt8] = []
    /// By byte of the text, whether it is bold.
    var bold: [Bool] = []
  }

  /// How much larger than points the tool was asked to write.
  private static let zoom = 3.0

  private var fonts: [Int: Font] = [:]
  private var looks: [[UInt8]: Int] = [:]
  private var runs: [Run] = []
  private var isOpen = false
  private var boldDepth = 0
  private var page = -1

  /// Gives the words of all pages the looks that the tool tells of.
  static func apply(_ markUp: [UInt8], to pages: inout [PDFPage]) {
    var reader = FontRuns()
    var scanner = MarkupScanner(markUp)
    while let event = scanner.next() {
      switch event {
      case .tag(let name, let attributes): reader.take(name, attributes, &pages)
      case .text(let text): reader.take(text)
      }
    }
    reader.finishPage(&pages)
  }

  private mutating func take(_ name: ArraySlice<UInt8>, _ attributes: ArraySlice<UInt8>, _ pages: inout [PDFPage]) {
    switch true {
    case name.says("page"):
      finishPage(&pages)
      page = Int(attributes.attribute("number")?.number ?? 0) - 1
    case name.says("fontspec"): addFont(attributes)
    case name.says("text"): openRun(attributes)
    case name.says("/text"): isOpen = false
    case name.says("b"): boldDepth += 1
    case name.says("/b"): boldDepth = max(0, boldDepth - 1)
    default: break
    }
  }

  private mutating func take(_ text: ArraySlice<UInt8>) {
    guard isOpen, let last = runs.indices.last else { return }
    let words = text.withoutReferences
    runs[last].text += words
    runs[last].bold += [Bool](repeating: boldDepth > 0, count: words.count)
  }

  private mutating func addFont(_ attributes: ArraySlice<UInt8>) {
    guard let id = attributes.attribute("id")?.number, let size = attributes.attribute("size")?.number else { return }
    var family = attributes.attribute("family") ?? []
    if let plus = family.firstIndex(of: UInt8(ascii: "+")), plus - family.startIndex == 6 {
      family = family[(plus + 1)...]
    }
    let name = String(decoding: family, as: UTF8.self).lowercased()
    let stem = Array(name.utf8.prefix { $0 != UInt8(ascii: "-") && $0 != UInt8(ascii: ",") })
    let key = stem + [0] + (attributes.attribute("color") ?? [])
    let look = looks[key] ?? looks.count
    looks[key] = look
    let isBold = ["bold", "black", "heavy", "semibold", "demi"].contains { name.contains($0) }
    fonts[Int(id)] = Font(
      size: size / Self.zoom, isBold: isBold, look: look, symbols: Self.symbols(name),
      isOpenSymbol: name.hasPrefix("open"))
  }

  private static func symbols(_ name: String) -> SymbolFont? {
    switch true {
    case name.hasPrefix("wingdings2"), name.hasPrefix("wingdings-2"): .wingdings2
    case name.hasPrefix("wingdings3"), name.hasPrefix("wingdings-3"): .wingdings3
    case name.hasPrefix("wingdings"): .wingdings
    case name.hasPrefix("webdings"): .webdings
    case name.hasPrefix("symbol"), name.hasPrefix("opensymbol"): .symbol
    default: nil
    }
  }

  private mutating func openRun(_ attributes: ArraySlice<UInt8>) {
    boldDepth = 0
    isOpen = false
    guard let top = attributes.attribute("top")?.number, let left = attributes.attribute("left")?.number,
      let width = attributes.attribute("width")?.number, let height = attributes.attribute("height")?.number
    else { return }
    isOpen = true
    let zoom = Self.zoom
    runs.append(
      Run(
        box: Box(x0: left / zoom, y0: top / zoom, x1: (left + width) / zoom, y1: (top + height) / zoom),
        font: Int(attributes.attribute("font")?.number ?? -1)))
  }

  /// Gives the words of the page their looks: of all runs that hold a word's middle, the lowest fits best.
  private mutating func finishPage(_ pages: inout [PDFPage]) {
    defer { runs.removeAll(keepingCapacity: true) }
    guard pages.indices.contains(page), !runs.isEmpty else { return }
    var places = BandIndex(height: pages[page].height)
    for (index, run) in runs.enumerated() { places.add(index, run.box) }
    var pending: [Int: [Int]] = [:]
    for index in pages[page].words.indices {
      let box = pages[page].words[index].box
      var best: Int?
      for run in places.near(box.midY) where runs[run].box.contains(x: box.midX, y: box.midY, margin: 0.7) {
        guard let other = best else {
          best = run
          continue
        }
        if abs(runs[run].box.height - box.height) < abs(runs[other].box.height - box.height) { best = run }
      }
      if let best { pending[best, default: []].append(index) }
    }
    for run in runs.indices { if let words = pending[run] { dress(words, as: runs[run], &pages[page].words) } }
  }

  private func dress(_ indices: [Int], as run: Run, _ words: inout [PDFWord]) {
    let font = fonts[run.font]
    let isMixed = run.bold.contains(true) && run.bold.contains(false)
    var from = 0
    for index in indices.sorted(by: { words[$0].box.x0 < words[$1].box.x0 }) {
      if let font {
        words[index].size = font.size
        words[index].look = font.look
        if let symbols = font.symbols {
          words[index].text = Self.signs(words[index].text, symbols, isWhole: !font.isOpenSymbol)
        }
      }
      words[index].isBold = font?.isBold == true || run.bold.first == true
      guard isMixed, let found = Self.find(words[index].text, in: run.text, from: from) else { continue }
      words[index].isBold = run.bold[found]
      from = found + words[index].text.count
    }
  }

  private static func find(_ word: [UInt8], in text: [UInt8], from start: Int) -> Int? {
    guard !word.isEmpty, text.count >= word.count, start <= text.count - word.count else { return nil }
    return (start...text.count - word.count).first { text.holds(word, at: $0) }
  }

  /// The characters of a symbol font in Unicode, where the file does not say it itself.
  private static func signs(_ text: [UInt8], _ font: SymbolFont, isWhole: Bool) -> [UInt8] {
    var result = String.UnicodeScalarView()
    for scalar in String(decoding: text, as: UTF8.self).unicodeScalars {
      let isCode = isWhole && scalar.value < 0x100 || (0xF000...0xF0FF).contains(scalar.value)
      result.append(isCode ? font.character(scalar.value) ?? scalar : scalar)
    }
    return Array(String(result).utf8)
  }
}

/// Things on a page by their height on it, for looking up those near a point.
struct BandIndex {
  private static let band = 24.0
  private var bands: [[Int]]

  init(height: Double) {
    bands = [[Int]](repeating: [], count: Int(min(max(height, 0), 100_000) / Self.band) + 2)
  }

  private func band(_ y: Double) -> Int { min(bands.count - 1, max(0, Int(min(max(y, 0), 1e6) / Self.band))) }

  mutating func add(_ index: Int, _ box: Box) {
    for band in band(box.y0 - 1)...max(band(box.y0 - 1), band(box.y1 + 1)) { bands[band].append(index) }
  }

  func near(_ y: Double) -> [Int] { bands[band(y)] }
}
