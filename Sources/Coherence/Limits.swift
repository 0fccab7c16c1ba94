import DistrictModel
import PlanModel
import ReviewModel

/// What the report cannot say and how its figures were made, in sentences.
struct Limits {
  let filing: Filing
  let filed: [FiledReview]
  let organizations: Organizations
  let comparesMeaning: Bool

  var sentences: [String] {
    [
      "Only what the documents say was judged. Whether people do what a plan says, how well they do it, and whether it "
        + "works cannot be known from paper.",
      wording, masking, year, assumedYears, otherYears, roster, strangers, several, copies,
      "Scorecards, and documents of departments and of the district, are shown with their organization and left out of "
        + "the figures, which are about school plans.",
    ].compactMap(\.self)
  }

  private var wording: String? {
    guard !filing.district.goals.isEmpty else { return nil }
    return comparesMeaning
      ? "Support for a district goal is a judgement by words, measures and meaning, calibrated on labelled statements of "
        + "other districts. It errs: read the quoted words before drawing a conclusion, and first those at which a "
        + "person should look. Where no match was found, there may be one."
      : "Support for a district goal was judged by words and measures alone (--fast), without the sentence encoder: "
        + "what says the same in other words was not found. Read the quoted words before drawing a conclusion."
  }

  private var masking: String {
    "Numbers of student groups under \(filing.district.minimumN) are shown as ••, and so are percentages worked out "
      + "from them. Where a document does not say how large a group is, nothing was hidden."
  }

  private var year: String? {
    filing.district.firstYear == nil
      ? "The district file names no school year, so documents of every year are counted together." : nil
  }

  private var assumedYears: String? {
    let paths = filed.filter(\.isYearAssumed).map(\.review.source.path).sorted()
    guard let words = filing.district.yearWords, !paths.isEmpty else { return nil }
    let start =
      paths.count == 1
      ? "1 document names no school year and counts" : "\(paths.count) documents name no school year and count"
    return "\(start) as \(words): \(Self.list(paths))."
  }

  private var otherYears: String? {
    let paths = filed.filter { $0.use == .otherYear }.map(\.review.source.path).sorted()
    guard !paths.isEmpty else { return nil }
    let start =
      paths.count == 1 ? "1 document is of another year and is" : "\(paths.count) documents are of other years and are"
    return "\(start) left out of the figures: \(Self.list(paths))."
  }

  private var roster: String? {
    filing.district.schools.isEmpty
      ? "The district file lists no schools, so a missing plan cannot be noticed." : nil
  }

  private var strangers: String? {
    guard !filing.district.schools.isEmpty else { return nil }
    let names = organizations.summaries.filter { $0.level == .school && $0.school == nil }.map(\.name)
    guard !names.isEmpty else { return nil }
    return "Not in the district file's list of schools, yet counted as schools: \(Self.list(names))."
  }

  private var several: String? {
    let names = organizations.summaries.filter { $0.level == .school && $0.plans.count > 1 }.map(\.name)
    guard !names.isEmpty else { return nil }
    return "More than one plan of the year was read, and the goals of all are counted, for \(Self.list(names))."
  }

  private var copies: String? {
    var seen: Set<String> = []
    let paths = filed.map(\.review.source).filter { !$0.sha256.isEmpty && !seen.insert($0.sha256).inserted }.map(\.path)
    guard !paths.isEmpty else { return nil }
    return "The same bytes as another file, and counted once: \(Self.list(paths))."
  }

  /// "A, B and 3 more".
  private static func list(_ names: [String], most: Int = 6) -> String {
    guard names.count > most else { return names.joined(separator: ", ") }
    return names.prefix(most - 1).joined(separator: ", ") + " and \(names.count - most + 1) more"
  }
}
