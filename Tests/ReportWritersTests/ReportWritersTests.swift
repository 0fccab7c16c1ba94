import ReviewModel
import Testing

@testable import ReportWriters

@Test func `every format is listed under the name that people ask for`() {
  #expect(ReportWriter<Baseline>.all.map(\.name) == ["html", "json", "text"])
  #expect(ReportWriter<CheckReport>.all.map(\.name) == ["text", "json"])
  #expect(ReportWriter<Review>.all.map(\.name) == ["json", "roles"])
}

/// Writes the samples beside the test run, for a person to look at: `swift test --attachments-path DIR`.
@Test func `every format writes the samples`() {
  for writer in ReportWriter<Baseline>.all {
    let bytes = writer.write(SampleBaseline.value, ReportStyle())
    #expect(bytes.last == 0x0A)
    Attachment.record(bytes, named: "baseline.\(writer.fileExtension)")
  }
  for writer in ReportWriter<CheckReport>.all {
    Attachment.record(writer.write(SampleCheck.value, ReportStyle()), named: "check.\(writer.fileExtension)")
  }
  Attachment.record(ReportWriter<Review>.planJSON.write(SampleFullPlan.review, ReportStyle()), named: "plan.json")
}
