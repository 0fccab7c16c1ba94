import DocumentModel
import PlanModel

extension PartReader {
  /// "52% to 58%", "52% → 58%".
  func isPair(_ index: Int, _ next: Int) -> Bool {
    guard sentence.numbers.indices.contains(index), next < sentence.numbers.count else { return false }
    let words = sentence.words(between: index, and: next)
    let units = [index, next].map { sentence.numbers[$0].match.quantity.unit }
    if units == [.points, .percent] { return false }
    if words.first?.folded == "to" {
      return words.dropFirst().allSatisfy { PromiseWords.fillers.contains($0.folded) }
    }
    guard words.isEmpty else { return false }
    let gap = sentence.gap(between: index, and: next)
    return ["→", "➔", "➜", "⇒", "->", "=>", "–>"].contains { sign in
      gap.count < 16 && gap.indices.contains { gap[$0...].starts(with: sign.utf8) }
    }
  }

  /// What restates the number before it in brackets: "32.2% (86 students)", "86 students (32.2%)".
  func isAside(_ index: Int) -> Bool {
    guard index > 0 else { return false }
    let previous = sentence.numbers[index - 1].match.quantity
    let quantity = sentence.numbers[index].match.quantity
    guard previous.unit != quantity.unit, previous.unit == .percent || quantity.unit == .percent else { return false }
    let opens = sentence.gap(between: index - 1, and: index).contains(UInt8(ascii: "("))
    let words = sentence.words(between: index - 1, and: index)
    // The noun of a count may stand before the bracket.
    return opens && (words.isEmpty || previous.unit == .count && words.count <= 2 && sentence.isInBrackets(index))
  }
}
