package import DocumentModel
import PlanModel

/// What a sentence promises in numbers: where it starts, where it wants to be, and the change it states.
package struct Promise: Hashable, Sendable {
  package var baseline: QuantityMatch?
  package var target: QuantityMatch?
  /// "by 3 points", beside a pair or alone.
  package var change: QuantityMatch?

  package init(baseline: QuantityMatch? = nil, target: QuantityMatch? = nil, change: QuantityMatch? = nil) {
    self.baseline = baseline
    self.target = target
    self.change = change
  }

  package var isEmpty: Bool { baseline == nil && target == nil && change == nil }

  /// From its first number to its last.
  package var range: TextRange? {
    let ranges = [baseline, target, change].compactMap { $0?.range }
    return ranges.dropFirst().reduce(ranges.first) { $0?.union($1) }
  }
}

/// Reads promises: "from 52% to 58%", "to 45.5%, up from 38.5%", "85% of students will …", "by 3 points".
package struct PromiseReader {
  private enum Part { case baseline, target, change, threshold, open }

  private let text: Substring
  private let base: Int
  private let tokens: [Token]
  private let quantities: [QuantityMatch]

  package init(_ text: Substring, at base: Int = 0) {
    self.text = text
    self.base = base
    self.tokens = Tokenizer.tokens(of: text, at: base)
    self.quantities = QuantityScanner.matches(in: text, at: base)
  }

  /// The promises of a sentence or a cell, in order.
  package static func promises(in text: Substring, at base: Int = 0) -> [Promise] {
    PromiseReader(text, at: base).promises()
  }

  package func promises() -> [Promise] {
    var promises: [Promise] = []
    var current = Promise()
    func close() {
      if !current.isEmpty { promises.append(current.completed) }
      current = Promise()
    }
    for (index, match) in quantities.enumerated() where !isAside(index) && match.quantity.unit != .dollars {
      switch part(of: index, in: current) {
      case .baseline:
        if current.baseline != nil { close() }
        current.baseline = match
      case .target:
        if current.target != nil { close() }
        current.target = match
      case .change:
        if current.change != nil { close() }
        current.change = match
      case .threshold, .open:
        continue
      }
    }
    close()
    return promises
  }

  /// A count in parentheses after the share that it restates: "32.2% (86 students)".
  private func isAside(_ index: Int) -> Bool {
    guard index > 0 else { return false }
    let previous = quantities[index - 1]
    let match = quantities[index]
    guard previous.quantity.unit == .percent, match.quantity.unit == .count || match.quantity.unit == .number else {
      return false
    }
    let between = words(between: previous.range.end, and: match.range.start)
    let gap = text.utf8.dropFirst(previous.range.end - base).prefix(match.range.start - previous.range.end)
    return between.isEmpty && gap.contains(UInt8(ascii: "("))
  }

  private func part(of index: Int, in current: Promise) -> Part {
    let match = quantities[index]
    let before = wordsBefore(match.range.start, most: 7)
    var rest = before[...]
    while let word = rest.last {
      let previous = rest.dropLast().last
      if word == "to", ["compared", "compare", "relative", "equal"].contains(previous ?? "") { return .baseline }
      if let part = Self.leads[word] {
        return part == .target && match.quantity.unit == .points && word != "to" ? .change : part
      }
      guard Self.fillers.contains(word) else { break }
      rest = rest.dropLast()
    }
    return unled(index, before: before, in: current)
  }

  /// The part of a number that no word leads: by its neighbours.
  private func unled(_ index: Int, before: [String], in current: Promise) -> Part {
    let match = quantities[index]
    if index + 1 < quantities.count, isPair(match, quantities[index + 1]) { return .baseline }
    if match.quantity.unit == .points { return .change }
    let isThreshold = before.suffix(4).contains { Self.scoringWords.contains($0) }
    if current.target != nil, isThreshold { return .threshold }
    if match.quantity.unit == .percent { return current.target == nil || !isThreshold ? .target : .threshold }
    return match.quantity.bound != nil && current.isEmpty ? .target : .open
  }

  /// "52% to 58%", "52% → 58%".
  private func isPair(_ first: QuantityMatch, _ second: QuantityMatch) -> Bool {
    let gap = text.utf8.dropFirst(first.range.end - base).prefix(second.range.start - first.range.end)
    let words = words(between: first.range.end, and: second.range.start)
    return words == ["to"] || words.isEmpty && String(gap)?.contains("→") == true
  }

  private func words(between start: Int, and end: Int) -> [String] {
    tokens.filter { $0.range.start >= start && $0.range.end <= end }.map(\.folded)
  }

  private func wordsBefore(_ offset: Int, most count: Int) -> [String] {
    tokens.filter { $0.range.end <= offset }.suffix(count).map(\.folded)
  }

  private static let leads: [String: Part] = [
    "from": .baseline, "was": .baseline, "currently": .baseline, "baseline": .baseline, "versu": .baseline,
    "to": .target, "reach": .target, "be": .target, "exceed": .target, "achieve": .target, "target": .target,
    "attain": .target, "goal": .target,
    "by": .change, "additional": .change, "gain": .change, "increase": .change, "decrease": .change,
    "reduction": .change, "up": .change, "down": .change, "grow": .change, "improve": .change,
  ]

  private static let fillers: Set<String> = [
    "at", "least", "most", "about", "approximately", "over", "under", "more", "less", "than", "fewer", "only", "a",
    "an", "the", "of", "average", "mean", "score", "level", "rate", "total", "minimum", "maximum", "or", "nearly",
    "almost", "above", "below", "no", "another", "roughly", "around", "scale", "in", "current",
  ]

  private static let scoringWords: Set<String> = [
    "score", "scoring", "earn", "earning", "accuracy", "mastery", "attend", "attending", "attendance", "or", "with",
    "receive", "receiving", "meet", "meeting", "complete", "least", "answer",
  ]
}

extension Promise {
  /// A pair shares its unit ("51 to 61%"); a change with no end value is the target.
  fileprivate var completed: Promise {
    var promise = self
    promise.change?.quantity.isChange = true
    if let unit = target?.quantity.unit, unit != .number, promise.baseline?.quantity.unit == .number {
      promise.baseline?.quantity.unit = unit
    }
    if let unit = baseline?.quantity.unit, unit != .number, promise.target?.quantity.unit == .number {
      promise.target?.quantity.unit = unit
    }
    if promise.target == nil { promise.target = promise.change }
    return promise
  }
}
