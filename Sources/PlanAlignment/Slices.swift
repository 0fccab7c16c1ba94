internal import DocumentModel

extension String {
  /// The text at UTF-8 offsets.
  subscript(range: Range<Int>) -> String {
    let start = utf8.index(utf8.startIndex, offsetBy: range.lowerBound)
    return String(self[start..<utf8.index(start, offsetBy: range.count)])
  }

  subscript(range: TextRange) -> String { self[range.start..<range.end] }
}
