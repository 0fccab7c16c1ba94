import DocumentModel

/// Counts what a workbook's reader leaves out, to say so in the end.
struct SheetTally {
  var hiddenSheets: [String] = []
  var cellsBeyond = 0
  /// What else was left out, in sentences.
  var leftOut: [String] = []
  private var hiddenLines: [ReadingNotice] = []
  private var coveredCells = 0
  private var unknownResults = 0
  private var comments = 0
  private var pictures = 0
  private var insertions = 0
  /// Cells whose words are not in the file.
  private(set) var missingWords = 0

  /// Takes in what one sheet leaves out, and how many notes on its cells are kept apart.
  mutating func count(_ sheet: Sheet, _ placement: SheetPlacement, comments: Int) {
    let lines = [
      Self.words(placement.hiddenRows, "row", "rows"),
      Self.words(placement.hiddenColumns, "column", "columns"),
    ].compactMap(\.self)
    if !lines.isEmpty {
      hiddenLines.append(
        ReadingNotice(
          kind: .hiddenTextLeftOut, count: placement.hiddenRows + placement.hiddenColumns,
          message:
            "\(lines.joined(separator: " and ")) with words left out of sheet “\(sheet.name)”: "
            + "hidden, or filtered out"))
    }
    coveredCells += placement.coveredCells
    unknownResults += sheet.unknownResults
    self.comments += comments
    missingWords += sheet.missingWords
    pictures += sheet.pictures.count { $0 == nil }
    insertions += sheet.insertions
  }

  private static func words(_ count: Int, _ one: String, _ many: String) -> String? {
    count == 0 ? nil : count == 1 ? "1 \(one)" : "\(count) \(many)"
  }

  /// The notices, in the order of their kinds.
  var notices: [ReadingNotice] {
    var notices = NoticeList()
    notices.noteComments(comments)
    notices.note(
      .hiddenSheetsLeftOut, hiddenSheets.count, "hidden sheet was left out: \(names)",
      "hidden sheets were left out: \(names)")
    notices.all += hiddenLines
    notices.note(
      .hiddenTextLeftOut, coveredCells, "cell under a merged one was left out",
      "cells under merged ones were left out")
    notices.notePictures(pictures)
    notices.note(
      .partLeftOut, unknownResults,
      "formula has no result in the file and was left blank; save it in Excel",
      "formulas have no result in the file and were left blank; save it in Excel")
    notices.note(
      .partLeftOut, cellsBeyond, "cell beyond the last column that is read was left out",
      "cells beyond the last column that is read were left out")
    notices.note(
      .partLeftOut, insertions, "chart, diagram or inserted file was left out",
      "charts, diagrams or inserted files were left out")
    for message in leftOut { notices.note(.partLeftOut, message) }
    return notices.all
  }

  private var names: String {
    let shown = hiddenSheets.prefix(10).map { "“\($0)”" }.joined(separator: ", ")
    return hiddenSheets.count > 10 ? shown + " and more" : shown
  }
}
