import DocumentModel

/// What the head of an RTF file says: fonts, styles, code page, particulars.
struct RTFHead {
  struct Font {
    var name: [UInt8] = []
    var codePage: Int?
    var symbols: SymbolFont?
  }

  struct Style {
    var name: [UInt8] = []
    /// As written: 0 to 8, 9 for none.
    var outlineLevel: Int?

    /// The level that the style's name tells, "heading 2".
    var headingLevel: Int? {
      if let outlineLevel { return (0...8).contains(outlineLevel) ? outlineLevel + 1 : nil }
      guard name.count == 9, name.map(\.lowered).starts(with: Self.heading), (0x31...0x39).contains(name[8]) else {
        return nil
      }
      return Int(name[8] - 0x30)
    }

    /// "toc 1" and so on.
    var isTableOfContents: Bool {
      name.count == 5 && name.map(\.lowered).starts(with: Self.contents) && name[4].isDigit
    }

    private static let heading = [UInt8]("heading ".utf8)
    private static let contents = [UInt8]("toc ".utf8)
  }

  /// More fonts or styles than any document has.
  private static let maximumCount = 20_000

  var codePage = CodePage.windows1252
  var namesCodePage = false
  var defaultFont: Int?
  private(set) var fonts: [Int: Font] = [:]
  private(set) var styles: [Int: Style] = [:]
  private var codePages: [Int: CodePage] = [:]
  var properties = DocumentProperties()

  // The font or style that is being told.
  var number = 0
  var name: [UInt8] = []
  var fontCodePage: Int?
  var isSymbol = false
  var outlineLevel: Int?
  var isParagraphStyle = true
  // The date that is being told.
  var date = RTFDate()

  mutating func beginEntry(_ number: Int) {
    self.number = number
    fontCodePage = nil
    isSymbol = false
    name = []
  }

  mutating func endFont() {
    guard fonts.count < Self.maximumCount else { return }
    let words = String(decoding: name.drop { $0 == 0x20 }, as: UTF8.self)
    fonts[number] = Font(name: name, codePage: fontCodePage, symbols: SymbolFont(named: words))
    name = []
    if let fontCodePage, codePages[fontCodePage] == nil { codePages[fontCodePage] = CodePage(fontCodePage) }
  }

  mutating func endStyle() {
    if isParagraphStyle, styles.count < Self.maximumCount {
      styles[number] = Style(name: name, outlineLevel: outlineLevel)
    }
    number = 0
    name = []
    outlineLevel = nil
    isParagraphStyle = true
  }

  /// The code page that words in a font are in.
  func codePage(of font: Int?) -> CodePage {
    guard let font, let number = fonts[font]?.codePage, let page = codePages[number] else { return codePage }
    // The character set of Western fonts is that of the computer, which may be UTF-8.
    return codePage.isUTF8 && number == 1252 ? codePage : page
  }
}

/// A date as RTF spells it, word by word.
struct RTFDate {
  var year = 0
  var month = 0
  var day = 0
  var hour = 0
  var minute = 0

  /// ISO 8601, without a zone, as the file names none; nil where no date is told.
  var text: String? {
    guard (1...9999).contains(year), (1...12).contains(month), (1...31).contains(day) else { return nil }
    func padded(_ number: Int, _ count: Int) -> String {
      let digits = String(number)
      return String(repeating: "0", count: max(0, count - digits.count)) + digits
    }
    let day = "\(padded(year, 4))-\(padded(month, 2))-\(padded(self.day, 2))"
    return "\(day)T\(padded(hour, 2)):\(padded(minute, 2)):00"
  }

  /// The date in a number of five parts, as annotations carry it.
  init(packed: Int) {
    minute = packed & 0x3F
    hour = packed >> 6 & 0x1F
    day = packed >> 11 & 0x1F
    month = packed >> 16 & 0xF
    year = 1900 + (packed >> 20 & 0x1FF)
  }

  init() {}
}
