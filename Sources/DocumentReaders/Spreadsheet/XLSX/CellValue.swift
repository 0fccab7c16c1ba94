import DocumentModel
import XMLStream

/// The open cell of a sheet: what its elements say, until its end.
struct CellValue {
  /// How the value is stored, by the cell's `t`.
  enum Kind {
    case number, shared, inline, formulaText, truth, error, date

    init(_ type: ArraySlice<UInt8>?) {
      let names: [(String, Kind)] = [
        ("s", .shared), ("inlineStr", .inline), ("str", .formulaText), ("b", .truth), ("e", .error),
        ("d", .date),
      ]
      self = type.flatMap { type in names.first { type.elementsEqual($0.0.utf8) }?.1 } ?? .number
    }
  }

  var row = 0
  var column = 0
  var style = 0
  var kind = Kind.number
  /// The value as stored.
  var bytes: [UInt8] = []
  /// Words that stand in the cell itself.
  var inline = SheetText()
  var hasValue = false
  var hasFormula = false

  /// Makes ready for the next cell.
  mutating func begin(row: Int, column: Int, _ attributes: XMLAttributes) {
    self.row = row
    self.column = column
    style = attributes.integer(sheet: .s) ?? 0
    kind = Kind(attributes[sheet: .t])
    bytes.removeAll(keepingCapacity: true)
    inline.removeAll()
    hasValue = false
    hasFormula = false
  }

  /// The result of its formula is not in the file.
  var lacksResult: Bool {
    hasFormula && bytes.isEmpty && (kind == .number || !hasValue) && inline.bytes.isEmpty
  }
}
