/// What one file may cost, so that a hostile one costs no more.
package struct ReadingLimits: Hashable, Sendable {
  /// Bytes of the file itself.
  package var fileBytes: Int
  /// Bytes of one part after inflating, counted as they come and not as the file claims.
  package var partBytes: Int
  /// Bytes of all parts together.
  package var totalBytes: Int
  /// How many times its packed size a part of more than 10 MB may come to.
  ///
  /// Deflate can make 1,032 of one. The densest content among 6,400 Office and OpenDocument files, a spreadsheet of
  /// repeated rows, came to 141.
  package var density: Int
  /// Entries in the container.
  package var parts: Int
  /// Elements inside elements.
  package var depth: Int
  /// Columns of a table, as spans may claim.
  package var columns: Int
  /// Cells of all tables together.
  package var cells: Int
  /// Paragraphs and whatever else is noted beside the text of a document.
  ///
  /// A document of ten thousand pages has fewer; made to cost, a part of 100 MB could have 14,000,000.
  package var blocks: Int
  /// Bytes of the text that a file comes to.
  ///
  /// A book of 10,000 pages has fewer. The text is held twice for a moment, and this keeps that within bounds.
  package var textBytes: Int
  /// How long reading may take.
  package var seconds: Int

  package init(
    fileBytes: Int = 200 << 20, partBytes: Int = 100 << 20, totalBytes: Int = 300 << 20, density: Int = 400,
    parts: Int = 10_000, depth: Int = 1_000, columns: Int = 1_000, cells: Int = 2_000_000, blocks: Int = 500_000,
    textBytes: Int = 45_000_000, seconds: Int = 60
  ) {
    self.fileBytes = fileBytes
    self.partBytes = partBytes
    self.totalBytes = totalBytes
    self.density = density
    self.parts = parts
    self.depth = depth
    self.columns = columns
    self.cells = cells
    self.blocks = blocks
    self.textBytes = textBytes
    self.seconds = seconds
  }
}
