import DistrictModel
import DocumentModel
import PlanModel

/// Labels of what follows once a goal is set: milestones, reports, decisions, and the dates of the plan.
extension PlanBuilder {
  /// A label with its value.
  mutating func followUp(_ field: Field, _ role: FieldRole) {
    let basis = Basis.label(field.label)
    switch role {
    case .milestone: milestones(field.items, basis: basis, due: time(in: field))
    case .decision: decide(field.items, basis: basis)
    case .usefulness: measure(role, field.items, basis: basis)
    case .planDate, .updatedDate, .approvedDate: date(role, field)
    case .period:
      placed.add(field.items.map(\.range))
      reviewPeriod = field.items.first.flatMap { lexicon.period(in: $0.passage, of: document)?.name } ?? reviewPeriod
    default: review(field, role)
    }
  }

  /// Whether a paragraph is the value of a label that stood alone before it; a list has several.
  mutating func takeFollowUp(_ item: Item, _ field: Field) -> Bool {
    switch field.role {
    case .progress, .rating:
      takeReview(item, field)
      return true
    case .planDate, .updatedDate, .approvedDate:
      awaited = nil
      guard item.tokens.count <= Self.longestDate else { return false }
    default:
      guard goesOn(item, field) else { return false }
    }
    followUp(field.filled(with: item), field.role)
    return true
  }

  /// Whether an item is among the values of a label: the first, one of a list, or a line that begins with its time.
  mutating func goesOn(_ item: Item, _ field: Field) -> Bool {
    let isTimed = timed(item) != nil && [.milestone, .interimTarget].contains(field.role)
    guard item.listLevel != nil || isTimed || field.items.isEmpty else {
      awaited = nil
      return false
    }
    if isTimed { awaited?.items = [item] } else if item.listLevel == nil { awaited = nil }
    return true
  }

  /// Words of a line that may be a date.
  private static let longestDate = 8

  /// The first date of the plan, the last of its approvals and updates.
  mutating func date(_ role: FieldRole, _ field: Field) {
    placed.add(field.items.map(\.range))
    let reader = PlanDates(document: document, lexicon: lexicon)
    guard let value = logistics.words(field.items, basis: .label(field.label)), let day = reader.day(in: value) else {
      return
    }
    switch role {
    case .planDate: dates.plan = dates.plan ?? day
    case .updatedDate: dates.updated = reader.later(dates.updated, day)
    default: dates.approved = reader.later(dates.approved, day)
    }
  }
}

extension Field {
  /// With a value that stood below it.
  func filled(with item: Item) -> Field {
    var filled = self
    filled.items = [item]
    return filled
  }
}
