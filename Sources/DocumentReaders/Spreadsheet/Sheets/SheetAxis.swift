/// A sheet's rows or columns, and which of them are hidden.
///
/// Lines are what the sheet counts, from 1; positions count what is seen, from 0.
struct SheetAxis {
  /// A run of hidden lines, and how many are hidden before it.
  private struct Gap {
    var lines: ClosedRange<Int>
    var before: Int
    /// The position of the first line after it.
    var position: Int { lines.lowerBound - before - 1 }
  }

  private var hidden: [ClosedRange<Int>] = []
  private var gaps: [Gap] = []

  /// Hides lines; `settle` comes after the last.
  mutating func hide(_ lines: ClosedRange<Int>) {
    if let last = hidden.last, last.upperBound + 1 == lines.lowerBound {
      hidden[hidden.count - 1] = last.lowerBound...lines.upperBound
    } else {
      hidden.append(lines)
    }
  }

  /// Puts the hidden lines in order.
  mutating func settle() {
    gaps = []
    var count = 0
    for lines in hidden.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      let end = gaps.last?.lines.upperBound ?? 0
      guard lines.upperBound > end else { continue }
      let fresh = max(lines.lowerBound, end + 1)...lines.upperBound
      gaps.append(Gap(lines: fresh, before: count))
      count += fresh.count
    }
  }

  func isHidden(_ line: Int) -> Bool {
    gap { $0.lines.lowerBound <= line }.map { $0.lines.contains(line) } ?? false
  }

  /// The position of a line, or of the next one seen where it is hidden.
  func position(of line: Int) -> Int {
    guard let gap = gap({ $0.lines.lowerBound <= line }) else { return line - 1 }
    return line - 1 - gap.before - min(gap.lines.count, line - gap.lines.lowerBound)
  }

  /// The line at a position.
  func line(at position: Int) -> Int {
    guard let gap = gap({ $0.position <= position }) else { return position + 1 }
    return position + 1 + gap.before + gap.lines.count
  }

  /// The last gap that meets a condition, which all before it meet too.
  private func gap(_ holds: (Gap) -> Bool) -> Gap? {
    let next = gaps.partitionPoint { !holds($0) }
    return next > 0 ? gaps[next - 1] : nil
  }
}
