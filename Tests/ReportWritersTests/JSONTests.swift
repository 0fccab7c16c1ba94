import PlanModel
import ReviewModel
import Testing

@testable import ReportWriters

@Suite struct JSONTests {
  static let files: [(name: String, bytes: [UInt8])] = [
    ("baseline", ReportWriter<Baseline>.baselineJSON.write(SampleBaseline.value, ReportStyle())),
    ("baseline", ReportWriter<Baseline>.baselineJSON.write(HostileBaseline.value, ReportStyle())),
    ("baseline", ReportWriter<Baseline>.baselineJSON.write(SampleBaseline.empty, ReportStyle())),
    ("check", ReportWriter<CheckReport>.checkJSON.write(SampleCheck.value, ReportStyle())),
    ("check", ReportWriter<CheckReport>.checkJSON.write(SampleCheck.empty, ReportStyle())),
    ("plan", ReportWriter<Review>.planJSON.write(SampleFullPlan.review, ReportStyle())),
    ("plan", ReportWriter<Review>.planJSON.write(HostileBaseline.review, ReportStyle())),
    ("document", ReportWriter<ReadDocument>.documentJSON.write(SampleDocument.value, ReportStyle())),
  ]

  @Test(arguments: files.indices)
  func `what is written follows its schema`(_ index: Int) throws {
    let file = Self.files[index]
    let value = try JSONText.parsed(file.bytes)
    #expect(try JSONSchema("sightline.\(file.name)-1.json").errors(in: value) == [])
    #expect(value["schema"] == .string("sightline.\(file.name)/1"))
  }

  @Test func `the schema check notices what does not belong`() throws {
    guard case .object(var members) = try JSONText.parsed(Self.files[5].bytes) else { return #expect(Bool(false)) }
    members["kind"] = .string("novel")
    members["goals"] = nil
    members["extra"] = .null
    #expect(try JSONSchema("sightline.plan-1.json").errors(in: .object(members)).count == 3)
  }

  @Test(arguments: files.indices)
  func `keys stand in the order of their bytes, each once`(_ index: Int) {
    var open: [Int: String] = [:]
    for line in String(decoding: Self.files[index].bytes, as: UTF8.self).split(separator: "\n") {
      let indent = line.prefix { $0 == " " }.utf8.count
      open = open.filter { $0.key <= indent }
      guard line.dropFirst(indent).hasPrefix("\""), let colon = line.firstRange(of: "\": ") else {
        open[indent] = nil
        continue
      }
      let key = String(line[line.index(line.startIndex, offsetBy: indent + 1)..<colon.lowerBound])
      if let previous = open[indent] {
        #expect(previous.utf8.lexicographicallyPrecedes(key.utf8), "\(previous) stands before \(key)")
      }
      open[indent] = key
    }
  }

  @Test(arguments: files.indices)
  func `every file ends with one line feed and holds no raw control character`(_ index: Int) {
    let bytes = Self.files[index].bytes
    #expect(bytes.suffix(2) == [UInt8(ascii: "}"), 0x0A])
    #expect(!bytes.contains { ($0 < 0x20 && $0 != 0x0A) || $0 == 0x7F })
  }

  @Test func `hostile words come back as they were`() throws {
    let value = try JSONText.parsed(Self.files[6].bytes)
    #expect(value["organization"]?.string == HostileBaseline.words)
    #expect(value["goals"]?[0]?["statement"]?.string == HostileBaseline.words)
  }

  @Test func `a fact carries its words, its value and how it was decided`() throws {
    let value = try JSONText.parsed(Self.files[5].bytes)
    let metric = try #require(value["goals"]?[0]?["metrics"]?[0])
    #expect(metric["baseline"]?["value"] == .number(61.5))
    #expect(metric["baseline"]?["text"] == .string("61.5%"))
    #expect(metric["baseline"]?["basis"]?["words"] == .string("Baseline"))
    #expect(metric["change"]?["isChange"] == .boolean(true))
    #expect(metric["due"]?["date"] == .string("2027-06-30"))
    #expect(metric["location"]?["row"] == .number(3))
    #expect(value["schoolYear"] == .string("2025-2030"))
    #expect(value["unplaced"]?["share"] == .number(0.0371))
  }

  @Test func `a masked number leaves no value behind`() throws {
    var review = SampleFullPlan.review
    review.plan.goals[0].metrics[0].baseline?.text = "•• of •• students"
    let value = try JSONText.parsed(ReportWriter<Review>.planJSON.write(review, ReportStyle()))
    let baseline = value["goals"]?[0]?["metrics"]?[0]?["baseline"]
    #expect(baseline == .object(["text": .string("•• of •• students"), "masked": .boolean(true)]))
  }

  @Test func `reports on many documents carry places but no coordinates`() throws {
    let text = String(decoding: Self.files[0].bytes, as: UTF8.self)
    #expect(text.contains("\"place\""))
    #expect(!text.contains("\"location\"") && !text.contains("\"basis\""))
  }
}
