import ReviewModel

extension HTMLWriter {
  /// Writes what was found most often over all plans, with what to do about it.
  mutating func findings(_ index: BaselineIndex) {
    let common = index.baseline.commonFindings.filter { $0.count > 0 }
    part(.findings) { html in
      guard !common.isEmpty else {
        html.element(.p, .class("intro"), text: "None of the checks found anything to repair in the plans of the year.")
        return
      }
      html.table(
        "common", caption: "Findings by the number of schools that they concern",
        columns: ["What was found", "Schools", "Times", "What to do"]
      ) { html in
        html.element(.tbody) { html in
          for finding in common { html.commonFinding(finding, fix: index.fixes[finding.rule]) }
        }
      }
    }
  }

  private mutating func commonFinding(_ finding: Baseline.CommonFinding, fix: String?) {
    element(.tr) { html in
      html.element(.th, .scope("row")) { html in
        html.text(finding.summary)
        html.severity(finding.severity, finding.severity.call)
      }
      html.element(.td, .class("share")) { html in
        html.bar(finding.schools, of: finding.schoolsExamined)
        html.element(.span, text: Counted.of(finding.schools, finding.schoolsExamined))
      }
      html.element(.td, .class("number"), text: Counted.digits(finding.count))
      html.cell(fix, orElse: "—")
    }
  }

  /// Writes what a finding asks for, in words under a colour.
  mutating func severity(_ severity: Severity, _ words: String) {
    text(" ")
    element(.span, .class("call \(severity.rawValue)"), text: words)
  }
}
