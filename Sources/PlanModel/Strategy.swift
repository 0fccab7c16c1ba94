package import DocumentModel

/// What people will do for a goal.
package struct Strategy: Hashable, Sendable {
  package enum Decision: String, Hashable, Sendable {
    case `continue`, alter, drop
  }

  package var statement: Quoted
  package var logistics: Logistics
  package var decision: Traced<Decision>?
  package var activities: [Activity]
  package var place: Place

  package init(
    statement: Quoted, logistics: Logistics = Logistics(), decision: Traced<Decision>? = nil,
    activities: [Activity] = [],
    place: Place
  ) {
    self.statement = statement
    self.logistics = logistics
    self.decision = decision
    self.activities = activities
    self.place = place
  }
}

/// A step of a strategy.
package struct Activity: Hashable, Sendable {
  package var statement: Quoted
  package var logistics: Logistics
  package var place: Place

  package init(statement: Quoted, logistics: Logistics = Logistics(), place: Place) {
    self.statement = statement
    self.logistics = logistics
    self.place = place
  }
}

/// Who, when, with what, and how one will know.
package struct Logistics: Hashable, Sendable {
  package var owners: [Quoted]
  package var timeline: Quoted?
  package var funding: [Funding]
  package var evidence: Quoted?

  package init(
    owners: [Quoted] = [], timeline: Quoted? = nil, funding: [Funding] = [], evidence: Quoted? = nil
  ) {
    self.owners = owners
    self.timeline = timeline
    self.funding = funding
    self.evidence = evidence
  }
}

/// Money or other resources, as written, with source and amount where they can be told.
package struct Funding: Hashable, Sendable {
  package var text: Quoted
  package var source: String?
  /// In dollars.
  package var amount: Double?

  package init(text: Quoted, source: String? = nil, amount: Double? = nil) {
    self.text = text
    self.source = source
    self.amount = amount
  }
}
