import DistrictModel
import DocumentModel

/// A label at the start of a passage: what it says its value is, and where the value begins.
struct LabelMatch: Sendable {
  /// What the label may mean, likeliest first.
  var roles: [FieldRole]
  /// "2" of "Goal 2", "1.1" of "Strategy 1.1", "A" of "Measure A".
  var number: String?
  /// The label as written, with its number.
  var label: TextRange
  /// The rest of the passage; empty where the label stands alone.
  var value: TextRange
  /// Words before the phrase, such as "Reading" in "Reading goal".
  var hasQualifier: Bool

  var role: FieldRole { roles[0] }
}
