package import DocumentModel

extension Document {
  /// Whether anyone wrote a word in it: a letter or a digit.
  package var hasWords: Bool {
    text.utf8.contains { $0.isLetter || $0.isDigit || $0 >= 0x80 }
  }
}

extension ReadingError {
  /// A document without a word, which no plan is.
  package init(withoutWords document: Document) {
    let hasPictures =
      !document.pictures.isEmpty || document.notices.contains { $0.kind == .imageWithoutText && $0.count > 0 }
    self.init(
      code: hasPictures ? .scanned : .empty,
      problem: hasPictures ? "the file holds pictures and no words" : "the file holds no words",
      remedy: hasPictures
        ? "Submit the document that the pictures show, or have a scanner's text recognition (OCR) save it again"
        : "Submit it again from the original")
  }
}
