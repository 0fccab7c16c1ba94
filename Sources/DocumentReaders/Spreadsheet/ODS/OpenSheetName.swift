import XMLStream

/// The element and attribute names of an OpenDocument spreadsheet that mean something here.
enum OpenSheetName: UInt16, CaseIterable {
  // Sheets.
  case table, source, column, row, headerRows, cell, coveredCell, name, styleName, display,
    visibility
  case columnsRepeated, rowsRepeated, columnsSpanned, rowsSpanned, defaultCellStyle, validationName
  case validation, condition, databaseRange, targetRange, containsHeader, filterButtons

  // Values.
  case valueType, value, stringValue, dateValue, timeValue, booleanValue

  // Words.
  case p, h, span, s, tab, lineBreak, a, rubyBase, href, count

  // Notes.
  case annotation, creator, date

  // Drawings.
  case frame, customShape, rect, ellipse, circle, line, polyline, polygon, regularPolygon, path,
    connector, caption
  case measure, image, object, title, desc

  // Styles.
  case style, family, parentStyle, textProperties, cellProperties, tableProperties, fontWeight,
    backgroundColor

  // Settings.
  case configEntry, configItem

  // Properties.
  case initialCreator, created, modified, generator

  // Encryption.
  case encryption

  // Skipped with all they hold: what was before a change, and what is not seen.
  case trackedChanges, forms, rubyText

  /// What the name is in its namespace.
  private var spelling: (OpenNamespace, String) {
    switch self {
    case .table, .title, .name, .display, .visibility, .condition: (.table, "\(self)")
    case .source: (.table, "table-source")
    case .column: (.table, "table-column")
    case .row: (.table, "table-row")
    case .headerRows: (.table, "table-header-rows")
    case .cell: (.table, "table-cell")
    case .coveredCell: (.table, "covered-table-cell")
    case .styleName: (.table, "style-name")
    case .columnsRepeated: (.table, "number-columns-repeated")
    case .rowsRepeated: (.table, "number-rows-repeated")
    case .columnsSpanned: (.table, "number-columns-spanned")
    case .rowsSpanned: (.table, "number-rows-spanned")
    case .defaultCellStyle: (.table, "default-cell-style-name")
    case .validationName: (.table, "content-validation-name")
    case .validation: (.table, "content-validation")
    case .databaseRange: (.table, "database-range")
    case .targetRange: (.table, "target-range-address")
    case .containsHeader: (.table, "contains-header")
    case .filterButtons: (.table, "display-filter-buttons")
    case .trackedChanges: (.table, "tracked-changes")
    case .valueType: (.office, "value-type")
    case .value: (.office, "value")
    case .stringValue: (.office, "string-value")
    case .dateValue: (.office, "date-value")
    case .timeValue: (.office, "time-value")
    case .booleanValue: (.office, "boolean-value")
    case .annotation, .forms: (.office, "\(self)")
    case .p, .h, .span, .s, .tab, .a: (.text, "\(self)")
    case .lineBreak: (.text, "line-break")
    case .rubyBase: (.text, "ruby-base")
    case .rubyText: (.text, "ruby-text")
    case .count: (.text, "c")
    case .href: (.link, "href")
    case .creator, .date: (.dublinCore, "\(self)")
    case .frame, .rect, .ellipse, .circle, .line, .polyline, .polygon, .path, .connector, .caption,
      .measure, .image,
      .object:
      (.drawing, "\(self)")
    case .customShape: (.drawing, "custom-shape")
    case .regularPolygon: (.drawing, "regular-polygon")
    case .desc: (.svg, "desc")
    case .style, .family: (.style, "\(self)")
    case .parentStyle: (.style, "parent-style-name")
    case .textProperties: (.style, "text-properties")
    case .cellProperties: (.style, "table-cell-properties")
    case .tableProperties: (.style, "table-properties")
    case .fontWeight: (.format, "font-weight")
    case .backgroundColor: (.format, "background-color")
    case .configEntry: (.config, "config-item-map-entry")
    case .configItem: (.config, "config-item")
    case .initialCreator: (.meta, "initial-creator")
    case .created: (.meta, "creation-date")
    case .modified: (.meta, "modified")
    case .generator: (.meta, "generator")
    case .encryption: (.manifest, "encryption-data")
    }
  }

  private var role: XMLVocabulary.Name.Role {
    switch self {
    case .p, .h, .span, .a, .rubyBase, .creator, .date, .title, .desc, .configItem, .initialCreator, .created,
      .generator:
      .text
    case .trackedChanges, .forms, .rubyText: .skipped
    default: .markUp
    }
  }

  /// Names that mean the same in other namespaces, or other names that mean the same.
  private static let others: [(OpenSheetName, OpenNamespace, String)] = [
    (.name, .style, "name"), (.name, .config, "name"), (.styleName, .text, "style-name"),
    (.title, .svg, "title"),
    (.title, .dublinCore, "title"),
  ]

  static let vocabulary = XMLVocabulary(
    allCases.map { $0.spelled($0.spelling.0, $0.spelling.1) }
      + others.map { $0.0.spelled($0.1, $0.2) })

  private func spelled(_ namespace: OpenNamespace, _ local: String) -> XMLVocabulary.Name {
    XMLVocabulary.Name(id: rawValue, namespace: namespace.uri, local: local, role: role)
  }
}

extension XMLAttributes {
  subscript(open name: OpenSheetName) -> ArraySlice<UInt8>? { self[name.rawValue] }

  func string(open name: OpenSheetName) -> String? { string(name.rawValue) }

  func equals(open name: OpenSheetName, _ word: String) -> Bool { equals(name.rawValue, word) }

  /// A count of repetitions or of lines spanned: 1 where nothing is said, and never more than a sheet has.
  func count(open name: OpenSheetName, of lines: ClosedRange<Int>) -> Int {
    min(max(1, integer(name.rawValue) ?? 1), lines.upperBound)
  }
}
