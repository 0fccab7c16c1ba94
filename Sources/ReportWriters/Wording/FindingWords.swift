import ReviewModel

extension Finding {
  /// What it asks of the author, in words that stand for a colour.
  var call: String { result == .review ? "To look at" : severity.call }

  /// The quoted words as far as they are worth a line of their own: not where the headline holds them already.
  var words: String? {
    quote.isEmpty || message.contains(quote) ? nil : quote.shortened(to: 240)
  }
}

extension Severity {
  /// What a finding of this weight asks for.
  var call: String {
    switch self {
    case .error: "To fix"
    case .warning: "To improve"
    case .note: "To note"
    }
  }
}

extension RuleOutcome.Result {
  /// As a line of results says it.
  var words: String {
    switch self {
    case .fail: "fail"
    case .review: "to look at"
    case .pass: "pass"
    case .notApplicable: "not applicable"
    }
  }

  /// The four results in the order in which people want to hear them.
  static let inOrder: [RuleOutcome.Result] = [.fail, .review, .pass, .notApplicable]
}

extension [RuleOutcome] {
  /// "10 rules: 2 fail, 1 to look at, 6 pass, 1 not applicable".
  var summary: String {
    let parts = RuleOutcome.Result.inOrder.compactMap { result in
      let found = count { $0.result == result }
      return found > 0 ? "\(found) \(result.words)" : nil
    }
    return Counted.words(count, "rule") + (parts.isEmpty ? "" : ": " + parts.joined(separator: ", "))
  }
}
