import DistrictModel
import DocumentModel
import PlanModel

/// Form fields that still show their prompt, those left out that are filled in later in the year.
struct UnfilledFields {
  /// The fields of one table, or one field of the text.
  struct Group {
    var controls: [ContentControl]
  }

  private let document: Document
  private let later: FieldReading

  init(_ subject: RuleSubject) {
    document = subject.document
    later = FieldReading([.progress, .rating, .actual, .usefulness, .decision, .maintenance], in: subject)
  }

  /// In the order of the text.
  func groups() -> [Group] {
    var groups: [Group] = []
    var tables: [Int: Int] = [:]
    for control in document.controls where control.isPlaceholder && !isCheckBox(control) {
      guard let block = document.blockIndex(at: control.range.start), !later.isField(block) else { continue }
      guard let table = document.blocks[block].cell?.table else {
        groups.append(Group(controls: [control]))
        continue
      }
      if let group = tables[table] {
        groups[group].controls.append(control)
      } else {
        tables[table] = groups.count
        groups.append(Group(controls: [control]))
      }
    }
    return groups
  }

  private func isCheckBox(_ control: ContentControl) -> Bool {
    if case .checkBox = control.kind { true } else { false }
  }
}
