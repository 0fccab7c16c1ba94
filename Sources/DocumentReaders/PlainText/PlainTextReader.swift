import DocumentModel

extension DocumentReader {
  static let plainText = DocumentReader(
    name: "plain text", format: .text, extensions: ["txt", "text"],
    accepts: { _, ending in ending == "txt" },
    read: { (bytes, _) throws(ReadingError) in
      Document(text: String(decoding: bytes, as: UTF8.self), format: .text)
    })
}
