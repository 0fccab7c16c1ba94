import DistrictModel

extension School {
  /// "K-5 · Title I, schoolwide · CSI support".
  var words: String {
    let parts = [grades.map { "Grades \($0)" }, titleI.words, support == .none ? nil : "\(support.rawValue) support"]
    return parts.compactMap { $0 }.joined(separator: " · ")
  }
}

extension School.TitleI {
  var words: String? {
    switch self {
    case .none: nil
    case .targeted: "Title I, targeted"
    case .schoolwide: "Title I, schoolwide"
    }
  }
}

/// The levels by which schools are grouped, from the grades they teach.
enum SchoolLevel: String, Hashable, Sendable, CaseIterable {
  case elementary = "Elementary schools"
  case middle = "Middle schools"
  case high = "High schools"
  case several = "Schools of several levels"
  case unknown = "Schools with no grades given"

  init(_ grades: GradeSpan?) {
    guard let grades else {
      self = .unknown
      return
    }
    switch (grades.lowest, grades.highest) {
    case (9..., _), (8, 10...): self = .high
    case (5..., ...9): self = .middle
    case (...4, ...6): self = .elementary
    default: self = .several
    }
  }
}
