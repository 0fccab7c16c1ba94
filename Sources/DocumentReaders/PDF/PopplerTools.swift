import BoundedProcess

/// Poppler's tools, run on one file under limits.
///
/// They are programs of their own: a file that breaks one breaks nothing here.
struct PopplerTools: ~Copyable {
  private let folder: PrivateFolder
  private let file: String
  private let options: ReadingOptions

  init(_ bytes: [UInt8], _ options: ReadingOptions) throws(ReadingError) {
    self.options = options
    do {
      folder = try PrivateFolder(holding: bytes, as: "file.pdf")
    } catch {
      throw ReadingError.notRun(error, "the PDF")
    }
    file = "\(folder.path)/file.pdf"
  }

  /// What the file says of itself.
  func information() throws(ReadingError) -> PDFInformation {
    PDFInformation(try output("pdfinfo", ["-isodates", "-enc", "UTF-8", file]))
  }

  /// The words of all pages with their boxes.
  func words() throws(ReadingError) -> [UInt8] {
    try output("pdftotext", ["-q", "-tsv", "-enc", "UTF-8", file, "-"])
  }

  /// How the words look.
  func print() throws(ReadingError) -> [UInt8] {
    try output(
      "pdftohtml",
      ["-q", "-xml", "-i", "-stdout", "-zoom", "3", "-noroundcoord", "-fontfullname", "-enc", "UTF-8", file])
  }

  /// The pictures of all pages with their sizes.
  func pictures() throws(ReadingError) -> [UInt8] {
    try output("pdfimages", ["-list", file])
  }

  /// Lines and fillings, page by page.
  func drawings(_ pageCount: Int) throws(ReadingError) -> [PageDrawing] {
    var drawings = Drawings()
    var line: [UInt8] = []
    try run("pdftocairo", ["-q", "-svg", "-l", "\(pageCount)", file, "-"], share: 0.6, outputBytes: 4 << 30) { span in
      for index in span.indices {
        let byte = span[index]
        if byte == 0x0A {
          drawings.take(line)
          line.removeAll(keepingCapacity: true)
        } else if line.count < 1 << 20 {
          // Longer lines are pictures.
          line.append(byte)
        }
      }
    }
    return drawings.pages
  }

  private func output(_ name: String, _ arguments: [String]) throws(ReadingError) -> [UInt8] {
    var bytes: [UInt8] = []
    try run(name, arguments, share: 1, outputBytes: options.limits.partBytes) { span in
      for index in span.indices { bytes.append(span[index]) }
    }
    return bytes
  }

  private func run(
    _ name: String, _ arguments: [String], share: Double, outputBytes: Int, consume: (Span<UInt8>) -> Void
  ) throws(ReadingError) {
    try options.checkTime()
    let milliseconds = max(1, Int(Double(options.millisecondsLeft) * share))
    let limits = ProcessLimits(
      milliseconds: milliseconds, cpuSeconds: milliseconds / 1_000 + 1, outputBytes: outputBytes)
    let end: ProcessEnd
    do {
      end = try BoundedProcess(name, limits: limits, home: folder.path).run(arguments, consume: consume)
    } catch {
      if case .timedOut = error { try options.checkTime() }
      throw ReadingError.notRun(error, name)
    }
    guard end.status == 0 else { throw ReadingError.refused(end.complaint) }
  }
}

extension ReadingError {
  /// A tool did not run to its end.
  fileprivate static func notRun(_ error: ProcessError, _ name: String) -> ReadingError {
    switch error {
    case .notFound:
      ReadingError(
        code: .toolMissing, problem: "PDFs are read with Poppler's tools, and \(name) is not on this computer",
        remedy:
          "Install them (apt-get install poppler-utils, or brew install poppler), or submit the Word document that the PDF was made from"
      )
    case .notStarted(let reason):
      ReadingError(
        code: .notAllowed, problem: "the PDF could not be handed to its reader: \(reason)",
        remedy: "Make room there, or set TMPDIR to a folder that can be written to")
    case .timedOut:
      ReadingError(code: .tooSlow, problem: "\(name) took too long over the PDF and was stopped", remedy: submitWord)
    case .tooMuchOutput:
      ReadingError(code: .tooLarge, problem: "the PDF unpacks to more than may be read", remedy: submitWord)
    case .killed:
      ReadingError(
        code: .damaged, problem: "\(name) broke off over the PDF, which is damaged or needs too much memory",
        remedy: submitWord)
    }
  }

  /// A tool would not read the file.
  fileprivate static func refused(_ complaint: String) -> ReadingError {
    if complaint.contains("Incorrect password") {
      return ReadingError(
        code: .passwordProtected, problem: "the PDF is protected with a password",
        remedy: "Save a copy without the password, or submit the Word document that it was made from")
    }
    return ReadingError(
      code: .damaged, problem: "the PDF is damaged or cut short, and cannot be opened", remedy: submitWord)
  }

  static let submitWord = "Submit the Word document that it was made from, or print it to a new PDF and submit that"
}
