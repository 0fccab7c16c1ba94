import DocumentModel
import PlanModel

extension QuantityScanner {
  /// Labels of a chart's axis: so many that follow one another in equal steps, from or to where axes begin or end.
  private enum Axis {
    static let fewestFromZero = 5
    static let fewestToHundred = 6
  }

  /// The quantities but for those that label the axis of a chart: "100% 90% 80% 70% 60% 50%".
  func withoutAxes(_ matches: [QuantityMatch]) -> [QuantityMatch] {
    guard matches.count >= Axis.fewestFromZero - 1 else { return matches }
    var kept: [QuantityMatch] = []
    var start = 0
    while start < matches.count {
      var end = start + 1
      while end < matches.count, goesOn(matches[start..<end], with: matches[end]) { end += 1 }
      if !isAxis(matches[start..<end]) {
        // The last of a run may begin the next.
        end = max(start + 1, end - 1)
        kept += matches[start..<end]
      }
      start = end
    }
    return kept
  }

  /// A plain value of the same unit after a space or a line's end, as far from the one before as that from its own.
  private func goesOn(_ run: ArraySlice<QuantityMatch>, with next: QuantityMatch) -> Bool {
    guard let last = run.last, next.quantity.unit == last.quantity.unit, isLabel(next), isLabel(last) else {
      return false
    }
    let gap = bytes(from: last.range.end, to: next.range.start)
    guard !gap.isEmpty, gap.allSatisfy({ $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\n") }) else { return false }
    let step = next.quantity.value - last.quantity.value
    guard run.count > 1 else { return step != 0 }
    return abs(step - (last.quantity.value - run[run.endIndex - 2].quantity.value)) < 1e-9
  }

  private func isLabel(_ match: QuantityMatch) -> Bool {
    match.quantity.bound == nil && match.quantity.upper == nil && !match.quantity.isChange
  }

  /// The zero before them was taken for a part of the name over the axis: "Students 0 20 40 60 80".
  private func followsZero(_ run: ArraySlice<QuantityMatch>) -> Bool {
    guard let first = run.first, run.count > 1,
      run[run.startIndex + 1].quantity.value == 2 * first.quantity.value
    else { return false }
    let before = around.skippingSpaces(before: first.range.start - base)
    return around.has("0", endingAt: before) && !around.isDigit(at: before - 2)
      && !around.has(".", endingAt: before - 1)
  }

  private func isAxis(_ run: ArraySlice<QuantityMatch>) -> Bool {
    guard let first = run.first?.quantity, let last = run.last?.quantity else { return false }
    let ends = [first.value, last.value]
    if ends.contains(0) || followsZero(run) { return run.count >= Axis.fewestFromZero - (ends.contains(0) ? 0 : 1) }
    return first.unit == .percent && ends.contains(100) && run.count >= Axis.fewestToHundred
  }
}
