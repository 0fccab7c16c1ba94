import DocumentModel
import PlanModel
import ReviewModel

extension HTMLWriter {
  /// Writes one document: where it came from, its goals, what no goal holds, and what to do.
  mutating func review(_ review: Review, _ index: BaselineIndex) {
    let plan = review.plan
    element(.article, .class("document")) { html in
      html.element(.h4) { html in
        html.text([plan.kind.words, plan.schoolYear?.value.description].compactMap { $0 }.joined(separator: ", "))
      }
      html.source(review, index.documents[review.source.path])
      if plan.goals.isEmpty { html.element(.p, .class("absent"), text: "No goal was found in this document.") }
      for goal in plan.goals {
        html.goal(goal, in: review, index.baseline.district)
      }
      html.unlinked(plan.unlinked)
      html.documentFindings(review)
    }
  }

  private mutating func source(_ review: Review, _ read: Baseline.Scope.DocumentRead?) {
    element(.p, .class("source")) { html in
      html.element(.span, .class("path"), text: review.source.path)
      html.text(" · \(Counted.words(review.plan.goals.count, "goal"))")
      if let read { html.text(" · \(Counted.words(read.words, "word"))") }
      html.text(" · \(review.plan.unplaced.sentence)")
      for notice in read?.notices ?? [] { html.text(" · \(notice)") }
    }
  }

  private mutating func unlinked(_ unlinked: ImprovementPlan.Unlinked) {
    guard !unlinked.metrics.isEmpty || !unlinked.strategies.isEmpty else { return }
    element(.section, .class("goal")) { html in
      html.element(.h5, text: "Tied to no single goal")
      html.metrics(unlinked.metrics)
      html.strategies(unlinked.strategies)
    }
  }

  private mutating func documentFindings(_ review: Review) {
    element(.section, .class("advice")) { html in
      html.element(.h5, text: "What to do in this document")
      if review.findings.isEmpty {
        html.element(.p, .class("note"), text: "Nothing to repair was found. Checked with \(review.outcomes.summary).")
        return
      }
      html.element(.ol) { html in
        for finding in review.findings { html.element(.li) { $0.finding(finding) } }
      }
      html.element(.p, .class("note"), text: "Checked with \(review.outcomes.summary).")
    }
  }

  private mutating func finding(_ finding: Finding) {
    element(.p, .class("headline")) { html in
      html.text(finding.message)
      html.severity(finding.severity, finding.call)
    }
    if let words = finding.words { element(.p, .class("quoted")) { $0.element(.q, text: words) } }
    element(.p, .class("fix")) { html in
      html.text(finding.fix)
      html.place(finding.place.description)
    }
  }

  /// Writes where something stands in its document.
  mutating func place(_ words: String) {
    text(" ")
    element(.span, .class("place"), text: "In the document: \(words)")
  }
}

extension ImprovementPlan.Unplaced {
  fileprivate var sentence: String {
    var share = ByteWriter()
    share.fixed(self.share * 100, decimals: 0)
    return "\(Counted.words(words, "word")) (\(String(decoding: share.bytes, as: UTF8.self))%) not placed"
  }
}
