import DistrictModel
import DocumentModel
import PlanModel
import Prose

/// Tells whether a goal's own words date it, even where no field took the date.
struct DateWords {
  /// Parts of the year; false for those that are verbs of change too, such as "fall".
  private let terms: PhraseTable<Bool>
  private let firstYear: Int?

  init(_ subject: RuleSubject) {
    terms = subject.words.terms
    firstYear = subject.firstYear
  }

  /// A year of the plan or a part of the year, outside what describes the start value.
  func stand(in goal: Goal) -> Bool {
    if Tokenizer.tokens(of: goal.statement.basis.description[...]).contains(where: isYearOfPlan) { return true }
    let tokens = Tokenizer.tokens(of: goal.statement.value[...], at: goal.statement.range.start)
    let starts = goal.metrics.compactMap(Self.startValue)
    let free = tokens.filter { token in !starts.contains { $0.overlaps(token.range) } }
    if free.contains(where: isYearOfPlan) { return true }
    return terms.matches(in: free).contains { match in
      let next = match.tokens.upperBound
      guard next < free.count, let year = Self.year(free[next]) else { return match.value }
      return year >= (firstYear ?? year)
    }
  }

  /// From a start value to the end value after it: "52% in spring 2026 to 58%".
  private static func startValue(of metric: Metric) -> TextRange? {
    guard let baseline = metric.baseline?.range else { return nil }
    guard let target = metric.target?.range, target.start > baseline.end else { return baseline }
    return TextRange(baseline.start, target.start)
  }

  private func isYearOfPlan(_ token: Token) -> Bool {
    guard let year = Self.year(token) else { return false }
    return year >= (firstYear ?? year)
  }

  private static func year(_ token: Token) -> Int? {
    guard token.folded.utf8.count == 4, let number = Int(token.folded), (1990...2100).contains(number) else {
      return nil
    }
    return number
  }
}
