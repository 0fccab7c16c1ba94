import DistrictModel
import ReviewModel

extension ReportWriter where Subject == Baseline {
  /// The page that goes before a board: one file that needs no network, no script and no other file.
  static let baselineHTML = ReportWriter<Baseline>(name: "html", fileExtension: "html") { baseline, _ in
    var html = HTMLWriter()
    html.page(BaselineIndex(baseline))
    return html.bytes
  }
}

extension HTMLWriter {
  fileprivate mutating func page(_ index: BaselineIndex) {
    let baseline = index.baseline
    documentType()
    element(.html, .language("en")) { html in
      html.head(title: "\(baseline.district.name): baseline of school improvement plans")
      html.element(.body) { html in
        html.element(.a, .class("skip"), .target("content"), text: "Skip to the report")
        html.element(.main, .id("content")) { html in
          html.titleBlock(baseline)
          html.contents(baseline)
          html.scope(index)
          html.figures(baseline)
          html.coverage(index)
          html.goals(index)
          html.measures(index)
          html.findings(index)
          html.organizations(index)
          html.annex(baseline)
        }
      }
    }
  }

  private mutating func head(title: String) {
    element(.head) { html in
      html.empty(.meta, .charset("utf-8"))
      html.empty(
        .meta,
        HTMLAttribute.policy("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'"))
      html.empty(.meta, HTMLAttribute.meta("viewport", "width=device-width, initial-scale=1"))
      html.empty(.meta, HTMLAttribute.meta("generator", "Sightline"))
      html.empty(.meta, HTMLAttribute.meta("color-scheme", "light"))
      html.element(.title, text: title)
      html.style(Stylesheet.text)
      html.style(Stylesheet.tables)
      html.style(Stylesheet.organizations)
      html.style(Stylesheet.print)
    }
  }
}
