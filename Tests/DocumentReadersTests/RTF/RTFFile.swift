import DocumentModel
import DocumentReaders

/// Reads the body of an RTF file that a test is about; the head names three fonts and four styles.
func rtf(
  _ body: String, _ changes: ReadingOptions.Changes = .accepted, closes: Bool = true
) throws(ReadingError) -> Document {
  let head = #"""
    {\rtf1\ansi\ansicpg1252\deff0{\fonttbl{\f0\fswiss\fcharset0 Arial{\*\falt Helvetica};}{\f1\froman\fcharset2 Symbol;}
    {\f2\fnil\fcharset2 Wingdings;}{\f3\fnil\fcharset204 Arial Cyr;}{\f4\fnil\fcharset128 MS Mincho;}}
    {\colortbl;\red0\green0\blue0;}{\stylesheet{\s0 Normal;}{\s1\outlinelevel0 heading 1;}{\s2 Heading 2;}{\*\cs10 Strong;}
    {\s3 toc 1;}{\s4\outlinelevel2 Own title;}}

    """#
  return try DocumentReader.read(
    [UInt8]((head + body + (closes ? "}" : "")).utf8), fileName: "plan.rtf",
    options: ReadingOptions(changes: changes))
}

/// A row of cells of one width each, with the words of each.
func row(_ cells: [(right: Int, words: String)], _ settings: String = "") -> String {
  let shape = cells.map { #"\cellx\#($0.right)"# }.joined()
  return #"\trowd\trleft0\#(settings)\#(shape)\pard\intbl "# + cells.map { $0.words + #"\cell "# }.joined() + #"\row "#
}

extension Document {
  /// The cells of a table with their places: "0,1 1x2 words".
  func cells(of table: Int = 0) -> [String] {
    tables[table].cells.map { "\($0.row),\($0.column) \($0.rowSpan)x\($0.columnSpan) \(text(of: $0))" }
  }
}
