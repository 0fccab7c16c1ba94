package import DocumentReaders
import FoundationEssentials

/// A file to be reviewed: where it lies, and how reports name it.
package struct InputFile: Sendable {
  /// As reports show it: relative to the folder that was read, or as given.
  package var path: String
  /// Where it lies on this machine, or the bundle that holds it; never shown.
  package var location: String
  /// The bundle that holds it and its name there; nil for files of their own.
  private let entry: (bundle: DocumentBundle, name: String)?
  /// Why it cannot be read, where that is known already.
  private var trouble: ReadingError?

  package init(path: String, location: String) {
    self.path = path
    self.location = location
    entry = nil
  }

  /// A file inside a zip archive.
  package init(path: String, location: String, bundle: DocumentBundle, name: String) {
    self.path = path
    self.location = location
    entry = (bundle, name)
  }

  /// The file as one that cannot be read.
  func failing(_ trouble: ReadingError) -> InputFile {
    var file = self
    file.trouble = trouble
    return file
  }

  /// The whole file.
  ///
  /// - Throws: `ReadingError` where the system does not hand the file over, or where it is larger than any plan.
  package func load(limit: Int = ReadingLimits().fileBytes) throws(ReadingError) -> [UInt8] {
    if let trouble { throw trouble }
    if let entry { return try Self.bytes(of: entry.name, in: entry.bundle) }
    if let size = Self.size(at: location), size > limit {
      throw ReadingError(
        code: .tooLarge, problem: "the file has \(size) bytes; the limit is \(limit)",
        remedy: "Remove large pictures from it, or split it")
    }
    guard FileManager.default.fileExists(atPath: location) else {
      throw ReadingError(
        code: .notAllowed, problem: "the file is a link to one that is not there",
        remedy: "Put the file itself in its place")
    }
    do {
      return [UInt8](try Data(contentsOf: URL(filePath: location)))
    } catch {
      throw ReadingError(
        code: .notAllowed, problem: "the system does not let the file be read",
        remedy: "Close it in other programs, and check that you may open it")
    }
  }

  /// A file in a bundle; the path names it already.
  private static func bytes(of name: String, in bundle: DocumentBundle) throws(ReadingError) -> [UInt8] {
    do {
      return try bundle.bytes(of: name)
    } catch {
      var error = error
      error.part = nil
      throw error
    }
  }

  /// In bytes; nil where nobody says.
  var size: Int? {
    if let entry { return entry.bundle.size(of: entry.name) }
    return Self.size(at: location)
  }

  private static func size(at location: String) -> Int? {
    // Of the file that a link leads to, and not of the link.
    let place = URL(filePath: location).resolvingSymlinksInPath().path
    return (try? FileManager.default.attributesOfItem(atPath: place))?[.size].flatMap { $0 as? UInt64 }.map { Int($0) }
  }

  /// Whether it is a zip archive of files.
  package var isBundle: Bool {
    var room = BundleRoom()
    return kind(within: &room) == .bundle
  }

  /// Judges what the file is, by its content.
  ///
  /// - Parameter room: What may be unpacked of files in bundles.
  /// - Returns: Its kind; a file that cannot be opened is a document, so that its reading says why.
  func kind(within room: inout BundleRoom) -> FileKind {
    guard let start = try? beginning() else { return .document }
    let clues = FileClues(start, fileName: path)
    guard clues.isContainer else { return FileKind(clues) }
    guard entry == nil || room.judgedBytes > 0, let whole = try? load() else { return .document }
    if entry != nil { room.judgedBytes -= whole.count }
    return FileKind(FileClues(whole, fileName: path))
  }

  /// Enough of the file to know its kind, but for files that only the whole of them tells.
  private func beginning() throws -> [UInt8] {
    if let entry { return try entry.bundle.beginning(of: entry.name, upTo: Self.beginningSize) }
    let data = try Data(contentsOf: URL(filePath: location), options: .mappedIfSafe)
    return [UInt8](data.prefix(Self.beginningSize))
  }

  private static let beginningSize = 4_096
}
