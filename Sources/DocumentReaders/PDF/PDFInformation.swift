import DocumentModel

/// What a PDF says of itself, from what `pdfinfo` writes.
struct PDFInformation {
  private(set) var properties = DocumentProperties()
  private(set) var pageCount = 0

  init(_ output: [UInt8]) {
    for line in output.split(separator: 0x0A) {
      guard let colon = line.firstIndex(of: UInt8(ascii: ":")) else { continue }
      let value = line[(colon + 1)...].drop { $0 == 0x20 }
      guard !value.isEmpty else { continue }
      let words = String(decoding: value, as: UTF8.self)
      let name = line[..<colon]
      switch true {
      case name.says("Title"): properties.title = words
      case name.says("Author"): properties.author = words
      case name.says("Creator"): properties.application = words
      case name.says("CreationDate"): properties.created = words
      case name.says("ModDate"): properties.modified = words
      case name.says("Pages"): pageCount = Int(words) ?? 0
      default: break
      }
    }
  }
}
