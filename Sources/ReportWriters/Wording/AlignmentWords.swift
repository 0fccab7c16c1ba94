import ReviewModel

extension Baseline.State {
  /// The words that stand in a cell of the heat map.
  var words: String {
    switch self {
    case .declaredAndSupported: "declared + supported"
    case .declaredOnly: "declared"
    case .supportedOnly: "supported"
    case .neither: "—"
    }
  }
}

extension AlignmentLevel {
  var words: String {
    switch self {
    case .strong: "Strongly"
    case .partial: "Partly"
    case .none: "Not found"
    }
  }
}

extension AlignmentEvidence.Signal {
  /// What the evidence rests on.
  var words: String {
    switch self {
    case .declared: "named"
    case .measure: "by its measure"
    case .wording: "by its wording"
    case .meaning: "by its meaning"
    }
  }
}

extension AlignmentBand {
  /// How sure a judgement is, as reports say it.
  var words: String {
    switch self {
    case .confident: "confident"
    case .likely: "likely"
    case .review: "a person should look"
    }
  }
}
