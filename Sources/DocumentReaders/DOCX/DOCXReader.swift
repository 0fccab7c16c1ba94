import DocumentModel

extension DocumentReader {
  static let docx = DocumentReader(
    name: "Word document", format: .docx, extensions: ["docx", "docm", "dotx", "dotm"],
    accepts: { bytes, _ in bytes.starts(with: [0x50, 0x4B]) },
    read: { (_, _) throws(ReadingError) in
      throw ReadingError(code: .damaged, problem: "not read yet", remedy: "")
    })
}
