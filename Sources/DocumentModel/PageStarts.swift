/// Where the pages of a document begin.
///
/// Word files do not say it: where their last printing left marks, the pages are an estimate. PDFs know their pages.
package struct PageStarts: Hashable, Sendable {
  /// Offsets into the text, ascending; the first page begins at 0.
  package var offsets: [Int]
  package var isEstimate: Bool

  package init(offsets: [Int], isEstimate: Bool) {
    self.offsets = offsets
    self.isEstimate = isEstimate
  }

  /// The page that holds an offset, counted from 1.
  package func page(at offset: Int) -> Int {
    var low = 0
    var high = offsets.count
    while low < high {
      let middle = (low + high) / 2
      if offsets[middle] <= offset { low = middle + 1 } else { high = middle }
    }
    return max(1, low)
  }
}
