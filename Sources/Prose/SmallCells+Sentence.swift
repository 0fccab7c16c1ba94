import DocumentModel

/// One sentence, with its words and numbers in order.
struct CountedSentence {
  struct Item {
    var range: TextRange
    /// Folded, as phrase tables compare; the digits of a number.
    var word: String
    var number: Double?
    var decimals = 0
    var isPercent = false
    /// Joined to something by a mark: "K-5", "$3", "8:30", "4-year".
    var isGlued = false

    var count: Int? { isPercent || isGlued || decimals > 0 ? nil : number.flatMap { Int(exactly: $0) } }
  }

  let bytes: [UInt8]
  let tokens: [Token]
  let items: [Item]
  let minimumN: Int
  let groups: PhraseTable<Bool>
  let dates: Set<String>
  /// The percentages, by their index.
  private let shares: [Int]
  /// Whether the sentence speaks of students at all.
  private let namesStudents: Bool

  init(_ bytes: [UInt8], minimumN: Int, groups: PhraseTable<Bool>, dates: Set<String>) {
    self.bytes = bytes
    self.minimumN = minimumN
    self.groups = groups
    self.dates = dates
    let text = String(decoding: bytes, as: UTF8.self)
    tokens = Tokenizer.tokens(of: text[...])
    let items = Self.items(tokens, bytes)
    self.items = items
    shares = items.indices.filter { items[$0].isPercent }
    namesStudents =
      items.contains { Self.people.contains($0.word) } || !groups.isEmpty && groups.firstMatch(in: tokens) != nil
  }

  /// The digits to hide, in no order.
  func hiddenRanges() -> [TextRange] {
    var hidden: Set<Int> = []
    var sizes: [Int] = []
    var isTied = false
    for index in items.indices {
      if let size = namedSize(at: index) {
        hidden.insert(index)
        sizes.append(size)
        isTied = true
      } else if let pair = pair(at: index) {
        hidden.formUnion([index, pair.whole])
        sizes.append(pair.size)
        isTied = true
      } else if !hidden.contains(index), let size = groupSize(at: index) {
        hidden.formUnion([index] + alternatives(before: index))
        sizes.append(size)
        isTied = isTied || isShare(ofGroupAt: index)
      }
    }
    if isTied { hidden.formUnion(shares(of: sizes)) }
    if let largest = sizes.max() { hidden.formUnion(parts(upTo: largest)) }
    return hidden.map { items[$0].range }
  }

  func isSmall(_ count: Int) -> Bool { count > 0 && count < minimumN }
}

extension CountedSentence {
  /// "n = 6", "(n=6)".
  private func namedSize(at index: Int) -> Int? {
    guard let count = items[index].count, isSmall(count), index > 0, items[index - 1].word == "n" else { return nil }
    return gap(index - 1, index).contains(UInt8(ascii: "=")) ? count : nil
  }

  /// "2 of 7 grade 4 EL students", "43% (3 of 7)", "3/7 (43%)": the size of the whole, where it is small.
  private func pair(at index: Int) -> (whole: Int, size: Int)? {
    guard let part = items[index].number, items[index].decimals == 0, !items[index].isPercent else { return nil }
    let isFraction = index + 1 < items.count && gap(index, index + 1) == [UInt8(ascii: "/")]
    var whole = index + 1
    if !isFraction {
      guard items[index].count != nil else { return nil }
      if word(whole) == "out" { whole += 1 }
      guard word(whole) == "of" else { return nil }
      repeat { whole += 1 } while Self.determiners.contains(word(whole))
    }
    guard whole < items.count, let number = items[whole].number, let size = Int(exactly: number), isSmall(size),
      !items[whole].isPercent, items[whole].decimals == 0, part <= number, isFraction || items[whole].count != nil
    else { return nil }
    let near = max(0, index - 12)..<min(items.count, whole + 12)
    let isShared = near.contains { items[$0].isPercent && Self.isShare(items[$0], of: size, part: Int(part)) }
    let standsAlone = endsPhrase(after: whole)
    if isFraction { return isShared && standsAlone ? (whole, size) : nil }
    if standsAlone { return isShared || namesStudents ? (whole, size) : nil }
    return studentsFollow(whole, count: size) ? (whole, size) : nil
  }

  /// "3 students", "4 multilingual learners", "7 grade 4 EL students", "1 student".
  private func groupSize(at index: Int) -> Int? {
    guard let count = items[index].count, isSmall(count), !isNumbered(index), !isRatio(index) else { return nil }
    return studentsFollow(index, count: count) ? count : nil
  }

  /// Members of a small group named before: "Of our 7 EL students, 2 met standard".
  private func parts(upTo size: Int) -> [Int] {
    items.indices.filter { index in
      guard let count = items[index].count, count > 0, count <= size, !isNumbered(index) else { return false }
      return joinsWords(index, index + 1) && Self.outcomes.contains(word(index + 1))
    }
  }

  /// Numbers tied to a hidden one: "3 or 4 students".
  private func alternatives(before index: Int) -> [Int] {
    guard index > 1, Self.joins.contains(word(index - 1)), let count = items[index - 2].count, isSmall(count) else {
      return []
    }
    return [index - 2]
  }
}

extension CountedSentence {
  /// "43% of our 7 EL students", "7 EL students (43%)".
  func isShare(ofGroupAt index: Int) -> Bool {
    let before = (max(0, index - 4)..<index).contains { share in
      items[share].isPercent && word(share + (word(share + 1) == "percent" ? 2 : 1)) == "of"
    }
    let after = items.indices.dropFirst(index + 1).prefix(9).contains { following in
      items[following].isPercent && gap(following - 1, following).contains(UInt8(ascii: "("))
    }
    return before || after
  }

  /// Percentages that so many people can make up; none and all are left unless a pair says so.
  func shares(of sizes: [Int]) -> [Int] {
    let unique = Set(sizes).sorted()
    return shares.filter { index in
      let ends = isBesideParentheses(index)
      return unique.contains { size in
        (0...size).contains { part in
          (ends || part > 0 && part < size) && Self.isShare(items[index], of: size, part: part)
        }
      }
    }
  }

  private func isBesideParentheses(_ index: Int) -> Bool {
    index + 1 < items.count && gap(index, index + 1).contains(UInt8(ascii: "("))
  }

  static func isShare(_ item: Item, of size: Int, part: Int) -> Bool {
    guard let percent = item.number, size > 0 else { return false }
    let tolerance = item.decimals == 0 ? 0.5 : item.decimals == 1 ? 0.05 : 0.005
    return (percent - Double(part) * 100 / Double(size)).magnitude <= tolerance + 1e-9
  }
}
