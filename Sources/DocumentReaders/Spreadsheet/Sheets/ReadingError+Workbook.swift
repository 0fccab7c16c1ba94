extension ReadingError {
  private static let saveWorkbookAgain =
    "Open the workbook in Excel, save it again as .xlsx and submit that copy"

  /// More cells or words than are read.
  static func workbookTooLarge(_ limits: ReadingLimits) -> ReadingError {
    ReadingError(
      code: .tooLarge,
      problem:
        "the workbook comes to more than \(limits.cells) cells or \(limits.textBytes) bytes of text",
      remedy: "Remove the sheets that are not part of the plan, and submit it again")
  }

  /// The workbook names no sheets, or its main part is missing.
  static let noSheets = ReadingError(
    code: .damaged, problem: "the workbook's sheets are missing", remedy: saveWorkbookAgain)

  /// The error in the words of workbooks, where it speaks of Word documents.
  var ofWorkbook: ReadingError {
    var error = self
    if error.remedy == Self.saveAgain { error.remedy = Self.saveWorkbookAgain }
    error.remedy = error.remedy.replacing("in Word", with: "in Excel").replacing(
      "Protect Document", with: "Protect Workbook")
    error.problem = error.problem.replacing("Word document", with: "workbook")
    return error
  }
}
