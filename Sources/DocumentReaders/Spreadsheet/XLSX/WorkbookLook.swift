/// What all sheets of a workbook share: words, styles, and how days are counted.
struct WorkbookLook {
  var strings = SharedStrings()
  var styles = CellStyles()
  var is1904 = false
}
