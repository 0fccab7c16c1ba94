/// The namespaces of Excel workbooks; the strict and the transitional spelling of one are the same.
enum SheetNamespace {
  case sheet, officeRelationships, sheetDrawing, drawing, chart, diagram, compatibility, excel2009,
    excel, threads

  /// The namespace's URIs in every spelling.
  var uris: [String] {
    switch self {
    case .sheet: Self.office("spreadsheetml/2006/main", strict: "spreadsheetml/main")
    case .officeRelationships:
      Self.office("officeDocument/2006/relationships", strict: "officeDocument/relationships")
    case .sheetDrawing:
      Self.office("drawingml/2006/spreadsheetDrawing", strict: "drawingml/spreadsheetDrawing")
    case .drawing: Self.office("drawingml/2006/main", strict: "drawingml/main")
    case .chart: Self.office("drawingml/2006/chart", strict: "drawingml/chart")
    case .diagram: Self.office("drawingml/2006/diagram", strict: "drawingml/diagram")
    case .compatibility: ["http://schemas.openxmlformats.org/markup-compatibility/2006"]
    case .excel2009: ["http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"]
    case .excel: ["http://schemas.microsoft.com/office/excel/2006/main"]
    case .threads: ["http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"]
    }
  }

  private static func office(_ transitional: String, strict: String) -> [String] {
    ["http://schemas.openxmlformats.org/\(transitional)", "http://purl.oclc.org/ooxml/\(strict)"]
  }
}
