internal import ArgumentParser
import ReviewModel

/// From which severity on findings make a command end with 1.
enum FailOn: String, CaseIterable, ExpressibleByArgument {
  case error, warning, never

  /// Whether one of the findings weighs that much; what a person must look at first does not count.
  func isReached(by reviews: [Review]) -> Bool {
    let threshold: Severity
    switch self {
    case .error: threshold = .error
    case .warning: threshold = .warning
    case .never: return false
    }
    return reviews.contains { $0.findings.contains { $0.result == .fail && $0.severity >= threshold } }
  }
}
