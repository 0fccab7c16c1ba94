import DistrictModel
import ReviewModel
import Testing

@testable import ReportWriters

@Suite struct PageTests {
  static let page = written(SampleBaseline.value)
  static let hostile = written(HostileBaseline.value)

  static func written(_ baseline: Baseline) -> String {
    String(decoding: ReportWriter<Baseline>.baselineHTML.write(baseline, ReportStyle()), as: UTF8.self)
  }

  @Test(arguments: ["<script", "http:", "https:", "url(", "@import", "src=", "<link", "<iframe", "onload="])
  func `the page runs and loads nothing`(_ sign: String) {
    #expect(!Self.page.contains(sign))
  }

  @Test func `the page forbids itself every load`() {
    #expect(
      Self.page.contains(
        #"<meta http-equiv="Content-Security-Policy" content="default-src &#39;none&#39;; style-src &#39;unsafe-inline&#39;">"#
      ))
  }

  @Test(arguments: [page, hostile, written(SampleBaseline.empty)])
  func `every link leads to a place in the page`(_ page: String) {
    let links = page.ranges(of: "href=\"").map { page[$0.upperBound...].prefix { $0 != "\"" } }
    #expect(links.count > 8)
    #expect(links.allSatisfy { $0.hasPrefix("#") && page.contains("id=\"\($0.dropFirst())\"") })
  }

  @Test func `no id stands twice`() {
    let ids = Self.page.ranges(of: " id=\"").map { Self.page[$0.upperBound...].prefix { $0 != "\"" } }
    #expect(ids.count == Set(ids).count)
  }

  @Test(arguments: SampleDistrict.schools.map(\.name))
  func `every school of the roster is there, with or without a plan`(_ name: String) {
    #expect(Self.page.contains(name))
  }

  @Test(arguments: ["declared + supported", "> declared</span>", "> supported</span>", ">—</span>"])
  func `every state of the heat map is said in words`(_ words: String) {
    #expect(Self.page.contains(words))
  }

  @Test(arguments: [
    "no readable plan: a file of this school could not be read", "no readable plan: only a scorecard was found",
    "no baseline", "no measure found", "not declared", "3 tracked changes were accepted",
    "Pillar 5: Excellence for All",
    "12</strong> of 14 schools", "7 of 12</strong> schools", "take the password off", "attends regularly",
  ])
  func `what is missing is said, and counts have denominators`(_ words: String) {
    #expect(Self.page.contains(words))
  }

  @Test func `tables have captions and their heads say what they head`() {
    #expect(Self.page.ranges(of: "<table").count == Self.page.ranges(of: "<caption").count)
    let heads = Self.page.ranges(of: "<th ").map { Self.page[$0.upperBound...].prefix { $0 != ">" } }
    #expect(heads.allSatisfy { $0.contains("scope=") } && !Self.page.contains("<th>"))
  }

  @Test func `hostile words never become markup`() {
    #expect(!Self.hostile.contains("<script") && !Self.hostile.contains("onload=\"x"))
    #expect(Self.hostile.contains("&lt;script&gt;"))
    #expect(!Self.hostile.unicodeScalars.contains { $0 == "\u{1B}" || $0 == "\u{0}" || $0 == "\u{202E}" })
    for tag in ["td", "style", "table", "section", "div", "span"] {
      #expect(
        Self.hostile.ranges(of: "<\(tag)>").count + Self.hostile.ranges(of: "<\(tag) ").count
          == Self.hostile.ranges(of: "</\(tag)>").count, "\(tag)")
    }
  }

  @Test func `an empty district still gives a page`() {
    let page = Self.written(SampleBaseline.empty)
    #expect(page.contains("Nowhere") && page.hasSuffix("</html>\n"))
    #expect(!page.contains("NaN") && !page.contains("0 of 0"))
  }

  @Test func `the same baseline gives the same bytes`() {
    #expect(Self.written(SampleBaseline.value) == Self.page)
  }
}
