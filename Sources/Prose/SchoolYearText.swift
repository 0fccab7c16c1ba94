import PlanModel

/// A school year by the tokens that write it.
struct WrittenSchoolYear {
  var years: SchoolYear
  var first: Int
  var last: Int
}

extension DateText {
  /// The school year whose first token stands at an index, with "SY" before and "school year" after it.
  func schoolYear(at index: Int) -> WrittenSchoolYear? {
    guard beginsWithDigit(index) || Self.mayNameYear(word(index)) else { return nil }
    let isNamed = word(index) == "sy" || word(index) == "fy"
    let start = isNamed ? index + 1 : index
    guard let years = pair(at: start, isNamed: isNamed) ?? short(at: start) else {
      guard let years = fused(start) ?? named(start) else { return nil }
      return WrittenSchoolYear(years: years, first: index, last: withName(start))
    }
    return WrittenSchoolYear(years: years, first: index, last: withName(start + 1))
  }

  /// "SY", "FY26".
  static func mayNameYear(_ word: String) -> Bool {
    let bytes = word.utf8
    guard let first = bytes.first, first == UInt8(ascii: "s") || first == UInt8(ascii: "f") else { return false }
    return bytes.dropFirst().first == UInt8(ascii: "y")
  }

  /// The school year after a term: "fall of 2024-25", "spring of the 2024-25 school year".
  func schoolYear(after index: Int) -> WrittenSchoolYear? {
    var next = index + 1
    if word(next) == "of" || word(next) == "in" { next += 1 }
    if word(next) == "the" { next += 1 }
    guard next == index + 1 ? isSpaced(index) : true else { return nil }
    return schoolYear(at: next)
  }

  private func withName(_ last: Int) -> Int {
    if ["school", "academic"].contains(word(last + 1)), word(last + 2) == "year" { return last + 2 }
    return word(last + 1) == "sy" && isSpaced(last) ? last + 1 : last
  }

  /// Two years joined by a dash or a slash, the second following the first within ten years.
  private func pair(at index: Int, isNamed: Bool) -> SchoolYear? {
    guard index + 1 < tokens.count, isDash(after: index) else { return nil }
    let isYear =
      isNamed || word(index - 1) == "year" && ["school", "academic"].contains(word(index - 2))
      || withName(index + 1) > index + 1
    guard let first = fullYear(index) ?? prefixed(index) ?? (isYear ? year(index) : nil) else { return nil }
    if let last = prefixed(index + 1) {
      // "SY24-SY26": from the year that ends in 2024 to the one that ends in 2026.
      guard last > first, last - first <= 10 else { return nil }
      return SchoolYear(first: last - first > 1 ? first - 1 : first, last: last)
    }
    guard let last = fullYear(index + 1) ?? ending(index + 1, after: first) else { return nil }
    return last > first && last - first <= 10 ? SchoolYear(first: first, last: last) : nil
  }

  /// Two digits that end a year after another.
  private func ending(_ index: Int, after first: Int) -> Int? {
    guard word(index).utf8.count == 2, let number = number(index), !isMeasured(index), !isJoined(index, by: "-") else {
      return nil
    }
    let year = first / 100 * 100 + number
    return year > first ? year : year + 100
  }

  /// "SY23", "SY2023".
  private func prefixed(_ index: Int) -> Int? {
    let word = word(index)
    guard Self.mayNameYear(word), let number = Int(word.dropFirst(2)) else { return nil }
    switch word.utf8.count {
    case 4: return 2000 + number
    case 6: return (1990..<2100).contains(number) ? number : nil
    default: return nil
    }
  }

  /// "SY25", "FY26": the year that ends then.
  private func named(_ index: Int) -> SchoolYear? {
    guard let year = prefixed(index), (2000..<2100).contains(year) else { return nil }
    return SchoolYear(first: year - 1, last: year)
  }

  /// "24-25" in a title or a column's head, which are short: two years that follow each other, and no grades or pages.
  private func short(at index: Int) -> SchoolYear? {
    guard tokens.count <= 8, index + 1 < tokens.count, isJoined(index, by: "-") || isJoined(index, by: "–"),
      word(index).utf8.count == 2, word(index + 1).utf8.count == 2, let first = number(index),
      let last = number(index + 1), last == first + 1, (10...60).contains(first), !isMeasured(index + 1),
      !Self.counted.contains(word(index - 1)),
      index + 2 >= tokens.count || isCapitalized(index + 2)
        || Self.dated.contains(word(index + 2))
    else { return nil }
    return SchoolYear(first: 2000 + first, last: 2000 + last)
  }

  private static let counted: Set<String> = [
    "grade", "gr", "age", "page", "pp", "p", "chapter", "unit", "lesson", "standard", "section", "from", "between",
  ]
  private static let dated: Set<String> = [
    "school", "target", "baseline", "actual", "goal", "result", "plan", "scorecard", "year", "sip", "action",
  ]

  /// "202425": the hyphen was lost.
  private func fused(_ index: Int) -> SchoolYear? {
    guard word(index).utf8.count == 6, let number = Int(word(index)) else { return nil }
    let first = number / 100
    guard (1990..<2100).contains(first), (first + 1) % 100 == number % 100 else { return nil }
    return SchoolYear(first: first, last: first + 1)
  }

  /// A dash or a slash and nothing else but spaces and apostrophes.
  private func isDash(after index: Int) -> Bool {
    let gap = gap(after: index)
    guard !gap.isEmpty, gap.count < 12 else { return false }
    var marks = 0
    var offset = gap.startIndex
    while offset < gap.endIndex {
      let dash = around.has("/", at: offset) ? 1 : around.dashWidth(startingAt: offset)
      let width = dash > 0 ? dash : max(around.spaceWidth(at: offset), around.apostropheWidth(at: offset))
      guard width > 0 else { return false }
      marks += dash > 0 ? 1 : 0
      offset += width
    }
    return marks == 1
  }
}
