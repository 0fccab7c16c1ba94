import XMLStream

/// The open cell of a row, or several of the same: what its elements say.
struct OpenCell {
  /// Counted from 1.
  var column: Int
  var count: Int
  var rowSpan = 1
  var columnSpan = 1
  var style: String?
  /// It lies under a merged cell.
  var isCovered: Bool
  var hasChoices = false
  var type = ""
  /// The value as stored, for files that do not say how it is shown.
  var value: [UInt8] = []
  var text = OpenSheetText()
  var notes: [SheetComment] = []

  init(_ attributes: XMLAttributes, column: Int, isCovered: Bool) {
    self.column = column
    self.isCovered = isCovered
    count = attributes.count(open: .columnsRepeated, of: SheetRange.allColumns)
    columnSpan = attributes.count(open: .columnsSpanned, of: SheetRange.allColumns)
    rowSpan = attributes.count(open: .rowsSpanned, of: SheetRange.allRows)
    style = attributes.string(open: .styleName)
    type = attributes.string(open: .valueType) ?? ""
    for name in [OpenSheetName.stringValue, .value, .dateValue, .timeValue, .booleanValue] {
      if let stored = attributes[open: name] {
        value = Array(stored)
        break
      }
    }
  }

  var isText: Bool { type == "string" || type.isEmpty }

  /// The stored value in words, where no words are given.
  var valueWords: [UInt8] {
    guard type != "string" else { return value }
    if type == "boolean" {
      return value.elementsEqual("true".utf8) ? Array("TRUE".utf8) : Array("FALSE".utf8)
    }
    guard let number = DecimalNumber(value) else { return value }
    var words: [UInt8] = []
    GeneralNumber.append(number, to: &words)
    return words
  }
}
