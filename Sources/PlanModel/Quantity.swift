/// A number with its unit, as a plan gives it for a baseline, a target or a change.
package struct Quantity: Hashable, Sendable {
  package enum Unit: String, Hashable, Sendable {
    case percent
    /// Percentage points of change.
    case points
    /// People or things counted.
    case count
    /// A mean on a survey or test scale, or any number with no unit.
    case number
    case dollars
  }

  package enum Bound: String, Hashable, Sendable {
    case atLeast, atMost, moreThan, lessThan
  }

  package var value: Double
  /// The upper end of a range such as "5-8%".
  package var upper: Double?
  package var unit: Unit
  package var bound: Bound?
  /// The number is a change ("by 3 points"), not a level.
  package var isChange: Bool

  package init(
    value: Double, upper: Double? = nil, unit: Unit, bound: Bound? = nil, isChange: Bool = false
  ) {
    self.value = value
    self.upper = upper
    self.unit = unit
    self.bound = bound
    self.isChange = isChange
  }
}
