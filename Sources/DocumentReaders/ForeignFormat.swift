/// Names the formats that people submit and that no reader knows, so that the error says what to do.
enum ForeignFormat {
  static func error(for bytes: [UInt8], ending: String) -> ReadingError {
    ReadingError(
      code: .unknownFormat, problem: "the file is of no kind that can be read",
      remedy: "Save it as a Word document (.docx) or as plain text (.txt)")
  }

  static func isForeign(_ part: String) -> Bool { false }

  static func error(forPackageWith names: [String]) -> ReadingError {
    error(for: [], ending: "")
  }
}
