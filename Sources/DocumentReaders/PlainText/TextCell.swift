/// A cell of a table that is drawn with characters.
struct TextCell {
  var row: Int
  var column: Int
  var rowSpan = 1
  var columnSpan = 1
  /// The words line by line.
  var lines: [Range<Int>]
}
