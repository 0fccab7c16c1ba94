/// A format of a report: a name that people ask for, and how it is written.
package struct ReportWriter<Subject: Sendable>: Sendable {
  /// As `--format` and `--output` take it: "html".
  package var name: String
  /// Without the dot.
  package var fileExtension: String
  package var write: @Sendable (Subject, ReportStyle) -> [UInt8]

  package init(
    name: String, fileExtension: String, write: @escaping @Sendable (Subject, ReportStyle) -> [UInt8]
  ) {
    self.name = name
    self.fileExtension = fileExtension
    self.write = write
  }
}

/// How text for a terminal is laid out; other formats do not look at it.
package struct ReportStyle: Hashable, Sendable {
  package var isColored: Bool
  /// In columns.
  package var width: Int

  package init(isColored: Bool = false, width: Int = 100) {
    self.isColored = isColored
    self.width = width
  }
}
