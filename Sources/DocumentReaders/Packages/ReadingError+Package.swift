import XMLStream
import ZipArchive

extension ReadingError {
  /// What helps with most damage.
  static let saveAgain = "Open the file in Word, save it again as a Word document (.docx) and submit that copy"

  private static let shrink = "Remove what is not needed from the file, or split it, and submit it again"

  /// What trouble with the container means to the person who submitted it.
  init(_ error: ZipError) {
    switch error {
    case .notAnArchive:
      self.init(code: .unknownFormat, problem: "the file is no Word document", remedy: Self.saveAgain)
    case .damaged(let part): self.init(damaged: part, "this part is damaged")
    case .wrongChecksum(let part):
      self.init(damaged: part, "some of its bytes were changed on their way, so that its words may be wrong")
    case .cutShort(let part): self.init(damaged: part, "the file was cut short on its way")
    case .missingPart(let part):
      self.init(code: .damaged, part: part, problem: "this part of the file is missing", remedy: Self.saveAgain)
    case .encrypted(let part):
      self.init(
        code: .passwordProtected, part: part, problem: "the file is protected with a password",
        remedy: "Remove the password and submit it again")
    case .unknownCompression(let part, let method):
      self.init(
        code: .damaged, part: part, problem: "this part is packed in a way that cannot be read (\(method))",
        remedy: Self.saveAgain)
    case .tooManyParts(let count, let limit):
      self.init(code: .tooLarge, problem: "the file has \(count) parts; the limit is \(limit)", remedy: Self.shrink)
    case .partTooLarge(let part, let limit):
      self.init(
        code: .tooLarge, part: part, problem: "this part has more than \(limit) bytes when unpacked",
        remedy: Self.shrink)
    case .tooDense(let part, let limit):
      self.init(
        code: .tooLarge, part: part,
        problem: "this part unpacks to more than \(limit) times its size, which no document does",
        remedy: Self.saveAgain)
    case .archiveTooLarge(let limit):
      self.init(code: .tooLarge, problem: "the file has more than \(limit) bytes when unpacked", remedy: Self.shrink)
    case .outOfMemory:
      self.init(code: .tooLarge, problem: "there is not enough memory for the file", remedy: Self.shrink)
    }
  }

  private init(damaged part: String?, _ problem: String) {
    self.init(
      code: .damaged, part: part, problem: problem,
      remedy: "Submit it again from the original; if that does not help, open it in Word and save it again")
  }

  /// A part that comes to more paragraphs, cells or relations than may be kept.
  init(full part: String?) {
    self.init(
      code: .tooLarge, part: part,
      problem: "\(part == nil ? "the file" : "this part") has more paragraphs, cells or links than any document",
      remedy: Self.shrink)
  }

  /// What trouble with a part's XML means to the person who submitted it.
  init(_ error: XMLError, part: String?) {
    let place = part.map { error.line > 0 ? "\($0), line \(error.line)" : $0 }
    switch error.reason {
    case .malformed:
      self.init(
        code: .damaged, part: place,
        problem: "this part is damaged" + (error.detail.isEmpty ? "" : " (\(error.detail))"), remedy: Self.saveAgain)
    case .documentType:
      self.init(
        code: .notAllowed, part: place,
        problem: "this part declares a document type, which no Word document does and which can do harm",
        remedy: Self.saveAgain)
    case .tooDeep:
      self.init(
        code: .tooLarge, part: place, problem: "this part is nested more deeply than any Word document",
        remedy: Self.saveAgain)
    case .tooManyNames:
      self.init(
        code: .tooLarge, part: place, problem: "this part has more attributes or names than any document",
        remedy: Self.saveAgain)
    case .tooLarge:
      self.init(code: .tooLarge, part: place, problem: "this part is too large", remedy: Self.shrink)
    case .outOfMemory:
      self.init(
        code: .tooLarge, part: place, problem: "there is not enough memory for this part", remedy: Self.shrink)
    }
  }
}
