package import DocumentModel

/// A measure that the organization promises to move or to watch.
package struct Metric: Hashable, Sendable {
  package enum Direction: String, Hashable, Sendable {
    case increase, decrease, maintain
  }

  /// What kind of evidence it is: a result, a checkpoint on the way, or adult practice.
  package enum Role: String, Hashable, Sendable {
    case outcome, interim, implementation
  }

  /// A value reported for a period of the year.
  package struct Actual: Hashable, Sendable {
    package var period: String
    package var value: Traced<Quantity>

    package init(period: String, value: Traced<Quantity>) {
      self.period = period
      self.value = value
    }
  }

  package var measure: Quoted
  /// The instrument's name in the vocabulary, such as "SBA ELA".
  package var instrument: Quoted?
  package var baseline: Traced<Quantity>?
  package var target: Traced<Quantity>?
  /// The change as stated beside a pair, or the whole promise where no end value is given.
  package var change: Traced<Quantity>?
  package var due: Traced<DueDate>?
  package var direction: Direction?
  package var role: Role
  package var actuals: [Actual]
  package var rating: Quoted?
  package var usefulness: Quoted?
  package var place: Place

  package init(
    measure: Quoted, instrument: Quoted? = nil, baseline: Traced<Quantity>? = nil,
    target: Traced<Quantity>? = nil, change: Traced<Quantity>? = nil, due: Traced<DueDate>? = nil,
    direction: Direction? = nil, role: Role = .outcome, actuals: [Actual] = [], rating: Quoted? = nil,
    usefulness: Quoted? = nil, place: Place
  ) {
    self.measure = measure
    self.instrument = instrument
    self.baseline = baseline
    self.target = target
    self.change = change
    self.due = due
    self.direction = direction
    self.role = role
    self.actuals = actuals
    self.rating = rating
    self.usefulness = usefulness
    self.place = place
  }
}
