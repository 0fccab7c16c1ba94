/// Why the bytes of a file did not become a document, and what to do about it.
package struct ReadingError: Error, Hashable, Sendable, CustomStringConvertible {
  /// A cause, open for more.
  package struct Code: Hashable, Sendable {
    /// Stable for programs.
    package let name: String

    private init(_ name: String) {
      self.name = name
    }

    package static let unknownFormat = Code("unknownFormat")
    package static let legacyWord = Code("legacyWord")
    package static let passwordProtected = Code("passwordProtected")
    package static let damaged = Code("damaged")
    package static let tooLarge = Code("tooLarge")
    package static let tooSlow = Code("tooSlow")
    /// A program that this kind of file needs is not there.
    package static let toolMissing = Code("toolMissing")
    /// The file holds pictures of pages and no words.
    package static let scanned = Code("scanned")
    package static let notAllowed = Code("notAllowed")
    package static let empty = Code("empty")
  }

  package var code: Code
  /// The part of the file at fault, such as "word/document.xml, line 40"; nil for the file as a whole.
  package var part: String?
  /// What is wrong, in a sentence without a full stop.
  package var problem: String
  /// What a person can do about it.
  package var remedy: String

  package init(code: Code, part: String? = nil, problem: String, remedy: String) {
    self.code = code
    self.part = part
    self.problem = problem
    self.remedy = remedy
  }

  /// "word/document.xml: the part is cut short. Open the file in Word, …"
  package var description: String {
    (part.map { "\($0): " } ?? "") + "\(problem). \(remedy)"
  }
}
