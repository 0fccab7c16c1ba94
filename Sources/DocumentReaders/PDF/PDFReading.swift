import DocumentModel

/// One reading of a PDF: tools first, then words into lines, paragraphs and tables.
struct PDFReading: ~Copyable {
  /// Pages whose lines are looked at; further ones are read by the gaps between words.
  private static let drawnPages = 400

  /// More tables and frames than this on one page are a drawing.
  private static let groupsPerPage = 300

  private let tools: PopplerTools
  private let options: ReadingOptions
  private let boxes: Int
  private var notices: [ReadingNotice] = []

  init(_ bytes: [UInt8], _ options: ReadingOptions) throws(ReadingError) {
    tools = try PopplerTools(bytes, options)
    self.options = options
    boxes = FormBoxes.count(in: bytes)
  }

  mutating func document() throws(ReadingError) -> Document {
    let information = try tools.information()
    var pages = WordBoxes.pages(try tools.words())
    try findScans(pages)
    noteBoxes()
    try dress(&pages)
    try draw(&pages)
    let body = BodyPrint(pages)
    let heads = RunningHeads.take(from: &pages, bodySize: body.size)
    var elements = PageJoining(pages).joined(try layOut(pages))
    HeadingRanks.mark(&elements, body: body)
    ListLevels.mark(&elements)
    try options.checkTime()
    var writer = PDFWriter(pageCount: pages.count, Hyphens(elements))
    writer.write(elements)
    let bodyEnd = writer.builder.bytes.count
    writer.write(heads.headers, story: .header)
    writer.write(heads.footers, story: .footer)
    return writer.document(properties: information.properties, notices: notices, bodyEnd: bodyEnd)
  }

  /// A PDF without words is an error, pages without words among others are told.
  private mutating func findScans(_ pages: [PDFPage]) throws(ReadingError) {
    let suspects = ScannedPages.suspects(pages)
    guard !suspects.isEmpty else { return }
    var list: [UInt8] = []
    do { list = try tools.pictures() } catch { if error.code == .tooSlow { throw error } }
    let scanned = ScannedPages.found(list, among: suspects, of: pages)
    guard scanned.count < pages.count, pages.contains(where: { !$0.words.isEmpty }) else {
      throw scanned.isEmpty ? ReadingError.pdfWithoutWords : ReadingError.scanned
    }
    guard !scanned.isEmpty else { return }
    notices.append(
      ReadingNotice(kind: .scannedPages, count: scanned.count, message: Self.told(scanned.map { $0 + 1 })))
  }

  private static func told(_ pages: [Int]) -> String {
    if pages.count == 1 { return "page \(pages[0]) is a picture of text, whose words cannot be read" }
    let named = pages.dropLast().prefix(20).map { "\($0)" }.joined(separator: ", ")
    let last = pages.count > 21 ? "\(pages.count - 20) more" : "\(pages[pages.count - 1])"
    return "pages \(named) and \(last) are pictures of text, whose words cannot be read"
  }

  private mutating func dress(_ pages: inout [PDFPage]) throws(ReadingError) {
    do {
      FontRuns.apply(try tools.print(), to: &pages)
    } catch {
      guard [.damaged, .tooLarge].contains(error.code) else { throw error }
      leaveOut("bold print and the sizes of letters could not be read, so that headings may be missing")
    }
  }

  private mutating func draw(_ pages: inout [PDFPage]) throws(ReadingError) {
    do {
      let drawings = try tools.drawings(min(pages.count, Self.drawnPages))
      for (page, drawing) in drawings.enumerated() where page < pages.count {
        try options.checkTime()
        pages[page].drawing = drawing
        let groups = RulingGroups.find(in: drawing)
        guard groups.count <= Self.groupsPerPage else { continue }
        pages[page].grids = groups.compactMap {
          RuledGrid($0, fillings: drawing.fillings, cellLimit: min(options.limits.cells, 20_000))
        }
        pages[page].frames = groups.compactMap(\.frame)
        DrawnBullets.add(to: &pages[page], number: page)
      }
      guard pages.count > Self.drawnPages else { return }
      leaveOut("the lines of tables after page \(Self.drawnPages) were not looked at")
    } catch {
      try options.checkTime()
      guard error.code != .toolMissing else { throw error }
      leaveOut("the lines of tables could not be read, so that tables may be missing or cut differently")
    }
  }

  private mutating func noteBoxes() {
    guard boxes > 0 else { return }
    let message =
      boxes == 1
      ? "1 check box or option of a form was left out: whether it is ticked cannot be read"
      : "\(boxes) check boxes or options of a form were left out: whether they are ticked cannot be read"
    notices.append(ReadingNotice(kind: .partLeftOut, count: boxes, message: message))
  }

  private mutating func leaveOut(_ message: String) {
    notices.append(ReadingNotice(kind: .partLeftOut, count: 1, message: message))
  }

  private func layOut(_ pages: [PDFPage]) throws(ReadingError) -> [[PDFElement]] {
    // Where lines end at the latest, by the width of the page.
    var rights: [Int: Double] = [:]
    for page in pages {
      for word in page.words where !page.grids.contains(where: { $0.box.holds(word.box) }) {
        rights[Int(page.width), default: 0] = max(rights[Int(page.width), default: 0], min(word.box.x1, page.width))
      }
    }
    var elements: [[PDFElement]] = []
    for page in pages {
      try options.checkTime()
      elements.append(PageLayout(page: page, right: rights[Int(page.width)] ?? page.width).elements())
    }
    return elements
  }
}

extension ReadingError {
  /// A PDF with neither words nor pictures of them.
  static let pdfWithoutWords = ReadingError(
    code: .empty, problem: "the PDF holds no words that can be read", remedy: submitWord)

  /// A PDF whose pages are all pictures.
  static let scanned = ReadingError(
    code: .scanned, problem: "the PDF holds pictures of pages and no words",
    remedy: "Submit the Word document that it was made from, or have a scanner's text recognition (OCR) save it again")
}

/// Bullets that are drawn as shapes and not printed as letters.
enum DrawnBullets {
  static func add(to page: inout PDFPage, number: Int) {
    guard !page.drawing.dots.isEmpty, page.drawing.dots.count < 2_000 else { return }
    var places = BandIndex(height: page.height)
    for (index, word) in page.words.enumerated() { places.add(index, word.box) }
    var bullets: [PDFWord] = []
    for dot in page.drawing.dots.sorted(by: { ($0.box.y0, $0.box.x0) < ($1.box.y0, $1.box.x0) }) {
      let line = places.near(dot.box.midY).map { page.words[$0] }.filter {
        dot.box.midY > $0.box.y0 && dot.box.midY < $0.box.y1
      }
      let isFirst = !line.contains { $0.box.x0 < dot.box.x1 && $0.box.x1 > dot.box.x0 - 40 }
      guard isFirst, let next = line.filter({ $0.box.x0 >= dot.box.x1 }).min(by: { $0.box.x0 < $1.box.x0 }),
        next.box.x0 - dot.box.x1 < 30, dot.box.height < next.size * 0.6
      else { continue }
      let box = Box(x0: dot.box.x0, y0: next.box.y0, x1: dot.box.x1, y1: next.box.y1)
      guard bullets.last.map({ abs($0.box.x0 - box.x0) > 2 || abs($0.box.y0 - box.y0) > 2 }) ?? true else { continue }
      let sign = dot.isFilled ? "•" : "◦"
      bullets.append(
        PDFWord(text: Array(sign.utf8), box: box, size: next.size, isBold: next.isBold, look: next.look, page: number))
    }
    page.words += bullets
  }
}
