import DistrictFiles
import DistrictModel
import DocumentModel
import DocumentReaders
import FoundationEssentials
import PlanExtraction
import PlanModel
import ReportWriters
import ReviewModel

@main
struct Main {
  static func main() throws {
    let path = CommandLine.arguments[1]
    let vocabulary = try VocabularyFiles.standard()
    let bytes = try [UInt8](Data(contentsOf: URL(filePath: path)))
    let document = try DocumentReader.read(bytes, fileName: path)
    if CommandLine.arguments.count > 2 {
      for b in document.blocks { print(b.kind, b.label ?? "", b.isBold ? "B" : "", b.cell.map { "t\($0.table)c\($0.cell)" } ?? "", b.story, document.text(of: b)) }
      return
    }
    let district = try? DistrictFile.load([UInt8](Data(contentsOf: URL(filePath: "corpora/kestrel-valley/district.yml"))), path: "d").district
    let plan = PlanExtractor(vocabulary: vocabulary, district: path.contains("kestrel") ? district : nil).extract(document)
    let review = Review(source: Source(path: path, format: "x", sha256: ""), document: document, plan: plan, alignment: Alignment(), findings: [], outcomes: [])
    let w = ReportWriter<Review>.all[0]
    FileHandle.write(w.write(review, ReportStyle()))
  }
}
enum FileHandle { static func write(_ b: [UInt8]) { print(String(decoding: b, as: UTF8.self)) } }
