import ReviewModel
import Testing

@testable import ReportWriters

/// Writes the samples beside the test run, for a person to look at: `swift test --attachments-path DIR`.
@Test func `renders the sample in every format`() {
  for writer in ReportWriter<Baseline>.all {
    let bytes = writer.write(SampleBaseline.value, ReportStyle())
    Attachment.record(bytes, named: "baseline.\(writer.fileExtension)")
  }
}
