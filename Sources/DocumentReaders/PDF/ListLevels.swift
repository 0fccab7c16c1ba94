/// Gives list items their levels: the further right their words, the deeper.
enum ListLevels {
  /// How far items of one level may differ, in points.
  private static let tolerance = 5.0

  static func mark(_ elements: inout [PDFElement]) {
    var lefts: [Double] = []
    for index in elements.indices {
      switch elements[index] {
      case .paragraph(var paragraph):
        guard paragraph.label != nil, paragraph.headingLevel == nil else {
          if paragraph.headingLevel != nil || paragraph.left < (lefts.first ?? 0) - tolerance { lefts = [] }
          continue
        }
        while let last = lefts.last, last > paragraph.textLeft + tolerance { lefts.removeLast() }
        if lefts.last.map({ $0 < paragraph.textLeft - tolerance }) ?? true { lefts.append(paragraph.textLeft) }
        paragraph.listLevel = lefts.count - 1
        elements[index] = .paragraph(paragraph)
      case .table(var table):
        for cell in table.cells.indices { mark(&table.cells[cell].elements) }
        elements[index] = .table(table)
        lefts = []
      case .frame(var inner):
        mark(&inner)
        elements[index] = .frame(inner)
      }
    }
  }
}
