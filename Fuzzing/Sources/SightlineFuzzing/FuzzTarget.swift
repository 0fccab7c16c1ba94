import DocumentReaders
import Prose
import XMLStream
import ZipArchive

/// Something that takes bytes from anywhere, and what must hold whatever they are.
struct FuzzTarget: Sendable {
  var name: String
  var run: @Sendable (_ bytes: [UInt8]) -> Void

  static func named(_ name: String) -> FuzzTarget? { all.first { $0.name == name } }

  static let all: [FuzzTarget] = [
    FuzzTarget(name: "zip") { ArchiveCheck.check($0) },
    FuzzTarget(name: "xml") { EventCheck.check($0) },
    // The XML of parts, divided by zero bytes, in a sound container, so that changes reach what is behind it.
    FuzzTarget(name: "docx") { DocumentCheck.check(OfficeFile.word($0), "plan.docx") },
    FuzzTarget(name: "xlsx") { DocumentCheck.check(OfficeFile.excel($0), "plan.xlsx") },
    FuzzTarget(name: "odt") { DocumentCheck.check(OfficeFile.openText($0), "plan.odt") },
    FuzzTarget(name: "ods") { DocumentCheck.check(OfficeFile.openSheet($0), "plan.ods") },
    // Whole files, whatever they claim to be.
    FuzzTarget(name: "file") { DocumentCheck.check($0, "plan.docx") },
    FuzzTarget(name: "rtf") { DocumentCheck.check($0, "plan.rtf") },
    FuzzTarget(name: "html") { DocumentCheck.check($0, "plan.html") },
    FuzzTarget(name: "text") { DocumentCheck.check($0, "plan.txt") },
    FuzzTarget(name: "markdown") { DocumentCheck.check($0, "plan.md") },
    FuzzTarget(name: "plan") { PlanCheck.check($0) },
    FuzzTarget(name: "quantities") { ProseCheck.check($0) },
  ]
}
