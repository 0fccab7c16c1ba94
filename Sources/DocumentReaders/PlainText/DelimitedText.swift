/// A text that is a table of data from its first line to its last: fields between commas, semicolons or tabs.
struct DelimitedText {
  private(set) var rows: [[[UInt8]]] = []
  private let options: ReadingOptions

  /// Whether the first row names the columns.
  var hasHeader: Bool {
    guard let first = rows.first, rows.count > 1 else { return false }
    return first.allSatisfy { field in !field.isEmpty && field.contains { !$0.isDigit && !$0.isMark && !$0.isBlank } }
  }

  /// Reads a text; nil where it is no such table.
  ///
  /// - Throws: `ReadingError` where it takes too long or has too many fields.
  init?(_ bytes: [UInt8], _ options: ReadingOptions) throws(ReadingError) {
    self.options = options
    for delimiter in [UInt8(ascii: ","), UInt8(ascii: ";"), 0x09] where Self.mayPart(delimiter, bytes) {
      rows = []
      if try read(bytes, delimiter) { return }
    }
    return nil
  }

  /// A look at the first line, so that texts of other kinds cost nothing.
  private static func mayPart(_ delimiter: UInt8, _ bytes: [UInt8]) -> Bool {
    let first = bytes.drop { $0 == 0x0A || $0 == 0x0D }.prefix(4096).prefix { $0 != 0x0A && $0 != 0x0D }
    return first.contains(delimiter)
  }

  /// Splits all lines; false where they do not agree on the number of fields.
  private mutating func read(_ bytes: [UInt8], _ delimiter: UInt8) throws(ReadingError) -> Bool {
    var scanner = DelimitedScanner(bytes, delimiter)
    while let row = scanner.next() {
      if rows.count.isMultiple(of: 256) {
        try options.check(DocumentSize(cells: rows.count * (rows.first?.count ?? 0)))
      }
      if row.allSatisfy(\.isEmpty) { continue }
      guard row.count > 1, row.count <= options.limits.columns, rows.first.map({ $0.count == row.count }) ?? true else {
        return false
      }
      rows.append(row)
    }
    guard rows.count > 2, let columns = rows.first?.count else { return false }
    // "Ada Lopez, principal" is a list of people: data has no blank after its commas.
    guard delimiter == 0x09 || scanner.blanksAfter * 4 <= rows.count * (columns - 1) else { return false }
    return delimiter == 0x09 ? columns > 2 && scanner.hasQuotes : columns > 2 || scanner.hasQuotes
  }
}

/// Splits a text at a delimiter and at line ends, but for those between quotation marks.
struct DelimitedScanner {
  private let bytes: [UInt8]
  private let delimiter: UInt8
  private var index = 0
  /// Delimiters that a blank follows.
  private(set) var blanksAfter = 0
  private(set) var hasQuotes = false

  init(_ bytes: [UInt8], _ delimiter: UInt8) {
    self.bytes = bytes
    self.delimiter = delimiter
  }

  /// The fields of the next line, or nil at the end.
  mutating func next() -> [[UInt8]]? {
    guard index < bytes.count else { return nil }
    var row: [[UInt8]] = []
    while true {
      row.append(field())
      guard index < bytes.count, bytes[index] == delimiter else { break }
      index += 1
      if index < bytes.count, bytes[index] == 0x20 { blanksAfter += 1 }
    }
    if index < bytes.count, bytes[index] == 0x0D { index += 1 }
    if index < bytes.count, bytes[index] == 0x0A { index += 1 }
    return row
  }

  private mutating func field() -> [UInt8] {
    if index < bytes.count, bytes[index] == UInt8(ascii: "\""), let quoted = quoted() { return quoted }
    let start = index
    while index < bytes.count, bytes[index] != delimiter, bytes[index] != 0x0A, bytes[index] != 0x0D { index += 1 }
    return [UInt8](bytes[bytes.trimmed(start..<index)])
  }

  /// A field in quotation marks, which are doubled inside; nil where the mark is no such one.
  private mutating func quoted() -> [UInt8]? {
    let start = index
    var words: [UInt8] = []
    index += 1
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      guard byte == UInt8(ascii: "\"") else {
        words.append(byte == 0x0D ? 0x0A : byte)
        continue
      }
      guard index < bytes.count, bytes[index] == UInt8(ascii: "\"") else { break }
      words.append(byte)
      index += 1
    }
    guard index == bytes.count || bytes[index] == delimiter || bytes[index] == 0x0A || bytes[index] == 0x0D else {
      index = start
      return nil
    }
    hasQuotes = true
    return [UInt8](words[words.trimmed(0..<words.count)])
  }
}
