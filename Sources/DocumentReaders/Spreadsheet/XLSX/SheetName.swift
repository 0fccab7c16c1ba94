import XMLStream

/// The element and attribute names of an Excel workbook that mean something here; all others are looked through.
///
/// A case is spelled as its local name unless `local` says otherwise. One case may stand for an element and an
/// attribute, and for names that mean the same in several namespaces (`a:t` is as good as `t`).
enum SheetName: UInt16, CaseIterable {
  // The workbook.
  case workbook, workbookPr, date1904, sheet, name, sheetId, state, definedName, localSheetId,
    hidden

  // Words.
  case si, `is`, r, rPr, t, b, val

  // Styles.
  case numFmt, numFmtId, formatCode, font, fill, patternFill, gradientFill, patternType, cellXfs,
    xf, fontId, fillId

  // Sheets.
  case pane, xSplit, ySplit, topLeftCell, sheetView, col, min, max, row, c, s, v, f, autoFilter,
    mergeCell, ref
  case hyperlink, location, dataValidation, sqref, rangeList, type, id

  // Tables.
  case table, headerRowCount

  // Notes.
  case author, comment, authorId, threadedComment, threadText, personId, parentId, dT, person,
    displayName

  // Drawings.
  case twoCellAnchor, oneCellAnchor, absoluteAnchor, sp, cNvPr, descr, pic, graphicFrame, txBody, p,
    br, chart, relIds
  case dm, rich, diagramText, oleObj

  // Skipped with all they hold: what is not seen, or is said twice.
  case rPh, cellStyleXfs, cellStyles, dxfs, tableStyles, customSheetViews, fallback, oleObjects,
    controls
  case conditionalFormatting, sortState, endParaRPr, scenarios

  /// The name as it is written in XML.
  var local: String {
    switch self {
    case .rangeList: "sqref"
    case .threadText: "text"
    case .diagramText: "t"
    case .fallback: "Fallback"
    default: "\(self)"
    }
  }

  private var role: XMLVocabulary.Name.Role {
    switch self {
    case .t, .v, .f, .author, .threadText, .definedName, .rangeList: .text
    case .rPh, .cellStyleXfs, .cellStyles, .dxfs, .tableStyles, .customSheetViews, .fallback,
      .oleObjects, .controls,
      .conditionalFormatting, .sortState, .endParaRPr, .scenarios:
      .skipped
    default: .markUp
    }
  }

  /// The namespaces that give the name its meaning here.
  private var namespaces: [SheetNamespace] {
    switch self {
    case .t, .r, .rPr: [.sheet, .drawing]
    case .p, .br, .endParaRPr: [.drawing]
    case .twoCellAnchor, .oneCellAnchor, .absoluteAnchor, .sp, .cNvPr, .pic, .graphicFrame, .txBody:
      [.sheetDrawing]
    case .chart, .rich: [.chart]
    case .relIds, .diagramText: [.diagram]
    case .threadedComment, .threadText, .person: [.threads]
    case .fallback: [.compatibility]
    case .rangeList: [.excel]
    case .dataValidation, .conditionalFormatting: [.sheet, .excel2009]
    default: [.sheet]
    }
  }
}

extension SheetName {
  /// All names in all their spellings, strict and transitional.
  static let vocabulary = XMLVocabulary(
    allCases.flatMap { name in name.namespaces.flatMap { name.spellings($0, name.role) } }
      + attributes.map { XMLVocabulary.Name(id: $0.rawValue, namespace: "", local: $0.local) }
      + [id, dm].flatMap { $0.spellings(.officeRelationships, .markUp) })

  private static let attributes: [SheetName] = [
    .date1904, .name, .sheetId, .state, .localSheetId, .hidden, .r, .t, .b, .val, .numFmtId,
    .formatCode, .patternType,
    .fontId, .fillId, .xSplit, .ySplit, .topLeftCell, .min, .max, .s, .ref, .location, .sqref,
    .type, .id,
    .headerRowCount, .authorId, .personId, .parentId, .dT, .displayName, .descr,
  ]

  private func spellings(_ namespace: SheetNamespace, _ role: XMLVocabulary.Name.Role)
    -> [XMLVocabulary.Name]
  {
    namespace.uris.map { XMLVocabulary.Name(id: rawValue, namespace: $0, local: local, role: role) }
  }
}

extension XMLAttributes {
  subscript(sheet name: SheetName) -> ArraySlice<UInt8>? { self[name.rawValue] }

  func string(sheet name: SheetName) -> String? { string(name.rawValue) }

  func integer(sheet name: SheetName) -> Int? { integer(name.rawValue) }

  func equals(sheet name: SheetName, _ word: String) -> Bool { equals(name.rawValue, word) }

  /// Whether an attribute says yes.
  func isTrue(sheet name: SheetName) -> Bool {
    guard let value = self[name.rawValue] else { return false }
    return ["1", "true", "on"].contains { value.elementsEqual($0.utf8) }
  }

  /// A property that is on by being there, unless its value says otherwise.
  var isOnInSheet: Bool { self[sheet: .val] == nil || isTrue(sheet: .val) }
}
