import PlanModel

/// Puts the numbers of a text together as promises, by their parts.
struct PromiseAssembly {
  private let sentence: NumberSentence
  private let parts: [NumberPart]
  private var current = Promise()
  /// The target is a share that no word led to.
  private var targetIsShare = false
  /// The last number of the promise at hand.
  private var last = 0
  private var closed: [Promise] = []

  init(sentence: NumberSentence, parts: [NumberPart]) {
    self.sentence = sentence
    self.parts = Self.settled(parts)
  }

  /// A number in brackets, or else a mark, is the target where nothing better is said.
  private static func settled(_ parts: [NumberPart]) -> [NumberPart] {
    if parts.contains(where: { [.target, .reached, .share, .change].contains($0) }) { return parts }
    let stand: NumberPart = parts.contains(.bracketed) ? .bracketed : .threshold
    return parts.map { $0 == stand ? .share : $0 }
  }

  mutating func promises() -> [Promise] {
    for index in parts.indices {
      add(index)
    }
    close()
    return closed
  }

  private mutating func add(_ index: Int) {
    switch parts[index] {
    case .baseline: addBaseline(index)
    case .target: addTarget(index, isShare: false)
    case .reached:
      if targetIsShare, current.baseline == nil, !isApart(index) { return }
      addTarget(index, isShare: false)
    case .share: addTarget(index, isShare: true)
    case .change: addChange(index)
    case .threshold, .bracketed, .open, .aside: return
    }
  }

  private mutating func addBaseline(_ index: Int) {
    let match = sentence.numbers[index].match
    if let target = targetOfPair(index) {
      let restates = current.target?.quantity.value == sentence.numbers[target].match.quantity.value
      if restates, current.baseline == nil {
        current.target = nil
        targetIsShare = false
      } else if current.target != nil || current.baseline != nil {
        close()
      }
    } else if current.baseline != nil {
      close()
    }
    if current.target == nil, targetOfPair(index) == nil, let open = openBefore(index) {
      current.target = sentence.numbers[open].match
    }
    current.baseline = match
    if current.target == nil, targetOfPair(index) == nil, let ends = sentence.endsAfterFrom(index) {
      current.baseline = ends.low
      current.target = ends.high
    }
    last = index
  }

  private mutating func addTarget(_ index: Int, isShare: Bool) {
    if current.target != nil { close() }
    current.target = sentence.numbers[index].match
    targetIsShare = isShare
    last = index
  }

  /// A change after "85% of students will …" is what each student gains, unless a comma sets it apart.
  private mutating func addChange(_ index: Int) {
    if targetIsShare, current.baseline == nil, !isApart(index) { return }
    let isWhole = current.baseline != nil && current.target != nil
    if current.change != nil || isWhole && joins(last, index, "and") { close() }
    current.change = sentence.numbers[index].match
    last = index
  }

  private mutating func close() {
    if !current.isEmpty { closed.append(current.completed) }
    current = Promise()
    targetIsShare = false
  }

  /// The target that a baseline leads to: the next number but for asides, in the same clause.
  private func targetOfPair(_ index: Int) -> Int? {
    var next = index + 1
    while next < parts.count {
      switch parts[next] {
      case .aside, .open, .bracketed, .threshold: next += 1
      case .target, .reached: return isSecondClause(index, next) ? nil : next
      default: return nil
      }
    }
    return nil
  }

  /// With a target before it, a baseline belongs to that one if the next target stands in a clause of its own.
  private func isSecondClause(_ index: Int, _ next: Int) -> Bool {
    guard current.target != nil, current.baseline == nil, !targetIsShare else { return false }
    return joins(index, next, "and") || sentence.gap(between: index, and: next).contains(UInt8(ascii: ";"))
  }

  /// A count before a baseline that has no other target: "86 students will earn a credential, up from 70", "250 families,
  /// up from 180".
  private func openBefore(_ index: Int) -> Int? {
    guard index > 0, parts[index - 1] == .open, current.isEmpty else { return nil }
    let words = sentence.words(between: index - 1, and: index)
    let isRise = words.count <= 5 && words.contains { $0.folded == "up" || $0.folded == "down" }
    return isRise || words.contains { PromiseWords.modals.contains($0.folded) } ? index - 1 : nil
  }

  private func joins(_ first: Int, _ second: Int, _ word: String) -> Bool {
    sentence.tokens[sentence.numbers[first].tokens.upperBound..<sentence.numbers[second].tokens.lowerBound]
      .contains { $0.folded == word }
  }

  /// A comma or a semicolon stands between the number and the last one of the promise.
  private func isApart(_ index: Int) -> Bool {
    sentence.gap(between: last, and: index).contains { $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: ";") }
  }
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
