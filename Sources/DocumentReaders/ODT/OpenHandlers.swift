import DocumentModel
import XMLStream

/// Reads the part with the body: the styles made for it, then its words.
struct OpenContentHandler: XMLHandler {
  private var styles: OpenStyleHandler
  private(set) var reader: OpenTextReader?
  private var isInBody = false
  private let options: ReadingOptions

  init(_ common: OpenStyleSheet, _ options: ReadingOptions) {
    styles = OpenStyleHandler()
    styles.sheet = common
    self.options = options
  }

  var isFull: Bool { reader?.size.exceeds(options.limits) ?? false }

  mutating func start(_ id: UInt16, _ attributes: XMLAttributes) {
    if isInBody {
      reader?.start(id, attributes)
    } else if id == OpenName.body.rawValue, reader == nil {
      isInBody = true
      reader = OpenTextReader(.body, styles: styles.sheet, options: options)
    } else {
      styles.start(id, attributes)
    }
  }

  mutating func text(_ bytes: Span<UInt8>) {
    if isInBody { reader?.text(bytes) }
  }

  mutating func end(_ id: UInt16) {
    if id == OpenName.body.rawValue { isInBody = false }
    if isInBody { reader?.end(id) } else if reader == nil { styles.end(id) }
  }
}

/// Reads the headers and footers of the page styles that a body uses.
struct OpenMasterHandler: XMLHandler {
  /// A header or footer.
  private struct Section {
    var builder: DocumentBuilder
    var wording: [UInt8]
  }

  /// One page style.
  private struct Page {
    var next: String?
    var headers: [Section] = []
    var footers: [Section] = []
  }

  private var styles = OpenStyleHandler()
  private var pages: [String: Page] = [:]
  private var first: String?
  private var page: String?
  private var reader: OpenTextReader?
  private var isInMasters = false
  private let options: ReadingOptions
  /// How much the sections come to that have ended.
  private var size = DocumentSize()

  init(_ options: ReadingOptions) {
    self.options = options
  }

  var isFull: Bool { (size + (reader?.size ?? DocumentSize())).exceeds(options.limits) }

  mutating func start(_ id: UInt16, _ attributes: XMLAttributes) {
    guard let name = OpenName(rawValue: id) else { return }
    if reader != nil {
      reader?.start(id, attributes)
    } else if isInMasters {
      begin(name, attributes)
    } else if name == .masterStyles {
      isInMasters = true
    } else {
      styles.start(id, attributes)
    }
  }

  mutating func text(_ bytes: Span<UInt8>) {
    reader?.text(bytes)
  }

  mutating func end(_ id: UInt16) {
    guard let name = OpenName(rawValue: id) else { return }
    if name == .header || name == .footer {
      endSection(name)
    } else if name == .masterStyles {
      isInMasters = false
    } else if reader != nil {
      reader?.end(id)
    } else if !isInMasters {
      styles.end(id)
    }
  }

  private mutating func begin(_ name: OpenName, _ attributes: XMLAttributes) {
    switch name {
    case .masterPage:
      let name = attributes.value(.name) ?? ""
      page = name
      first = first ?? name
      pages[name] = Page(next: attributes.value(.nextStyle))
    case .header, .footer:
      guard page != nil, !attributes.says(.display, "false") else { return }
      reader = OpenTextReader(name == .header ? .header : .footer, styles: styles.sheet, options: options)
    default: break
    }
  }

  private mutating func endSection(_ name: OpenName) {
    guard var finished = reader, let page else { return }
    reader = nil
    let builder = finished.finish()
    size = size + builder.size
    let section = Section(builder: builder, wording: finished.wording(of: builder))
    if name == .header { pages[page]?.headers.append(section) } else { pages[page]?.footers.append(section) }
  }

  /// The headers, then the footers, of the pages in use, each wording once.
  func sections(of used: [String]) -> [DocumentBuilder] {
    let start = pages["Standard"] == nil ? first ?? "" : "Standard"
    var names: [String] = []
    for name in used {
      var next: String? = name.isEmpty ? start : name
      while let name = next, let page = pages[name], !names.contains(name), names.count < 1_000 {
        names.append(name)
        next = page.next
      }
    }
    var seen: Set<[UInt8]> = []
    let all = names.flatMap { pages[$0]?.headers ?? [] } + names.flatMap { pages[$0]?.footers ?? [] }
    return all.filter { !$0.builder.blocks.isEmpty && seen.insert($0.wording).inserted }.map(\.builder)
  }
}
