import DistrictModel
import DocumentModel
import PlanModel

/// Form fields that still show their prompt, those left out that are filled in later in the year or signed.
struct UnfilledFields {
  /// The fields under one heading.
  struct Group {
    var controls: [ContentControl]
    /// The heading's words; nil above the first one.
    var heading: String?
  }

  private let subject: RuleSubject
  private let later: FieldReading

  init(_ subject: RuleSubject) {
    self.subject = subject
    later = FieldReading(
      [.progress, .rating, .verdict, .actual, .usefulness, .decision, .maintenance], in: subject)
  }

  /// In the order of the text.
  func groups() -> [Group] {
    var groups: [Group] = []
    var current: Int?
    for control in subject.document.controls where control.isPlaceholder && !isCheckBox(control) {
      guard let block = subject.document.blockIndex(at: control.range.start), !later.isField(block),
        !isSigned(control)
      else { continue }
      let blocks = subject.document.blocks
      let heading = blocks[...block].lastIndex { $0.headingLevel != nil && $0.cell == nil }
      if groups.isEmpty || heading != current {
        groups.append(Group(controls: [], heading: heading.map { String(subject.document.text(of: blocks[$0])) }))
      }
      groups[groups.count - 1].controls.append(control)
      current = heading
    }
    return groups
  }

  /// Whether the field stands among assurances or the team's names, which people sign and date.
  private func isSigned(_ control: ContentControl) -> Bool {
    let before = subject.plan.sections.filter { $0.place.location.range.start <= control.range.start }
    let nearest = before.max { $0.place.location.range < $1.place.location.range }
    guard let nearest, nearest.role == .assurances || nearest.role == .team else { return false }
    let goals = subject.plan.goals.map(\.statement.range.start)
    return !goals.contains { nearest.place.location.range.start < $0 && $0 <= control.range.start }
  }

  private func isCheckBox(_ control: ContentControl) -> Bool {
    if case .checkBox = control.kind { true } else { false }
  }
}
