import DocumentReaders
import FoundationEssentials
package import ReviewModel

/// What a folder holds for a review: the files to read, and those that are passed over, with the reason.
package struct FolderContents: Sendable {
  /// By path, folders and zip archives within the folder included.
  package private(set) var files: [InputFile] = []
  package private(set) var skipped: [SkippedFile] = []
  /// What may still be unpacked of files in zip archives.
  private var room: BundleRoom

  /// Looks through a folder, or through a zip archive of files.
  ///
  /// What a file is, its content says. Hidden files, settings and gold files are passed over in silence; lock files of
  /// Word, copies and reports that Sightline made, files with the same bytes as another, and what is no document are
  /// named. Documents that people submit in formats that no reader knows are files to read: what is wrong with them is
  /// worth saying.
  ///
  /// - Parameters:
  ///   - location: The folder or archive on this machine.
  ///   - prefix: What reports put before the paths; empty, or a folder's name with a slash after it.
  ///   - excluded: Folders not to look into, such as the one that reports are written to.
  ///   - room: What may be unpacked of files in zip archives.
  /// - Throws: An error of the file system where a folder cannot be listed.
  package init(
    of location: String, prefix: String = "", excluding excluded: Set<String> = [], room: BundleRoom = BundleRoom()
  ) throws {
    self.room = room
    var isFolder = false
    if FileManager.default.fileExists(atPath: location, isDirectory: &isFolder), !isFolder {
      try add(bundle: InputFile(path: prefix, location: location), prefix: prefix, depth: 0)
    } else {
      try add(location, prefix: prefix, excluded, depth: 0)
    }
    files.sort { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    let duplicates = Duplicates(in: files)
    files = duplicates.kept
    skipped += duplicates.skipped
    skipped.sort { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
  }

  private static let settings: Set = ["district.yml", "sightline.yml"]
  /// Folders inside folders; more of them only a loop has.
  private static let deepest = 40
  /// Archives inside archives.
  private static let deepestBundle = 2

  private mutating func add(_ location: String, prefix: String, _ excluded: Set<String>, depth: Int) throws {
    for name in try FileManager.default.contentsOfDirectory(atPath: location) where !Self.isPassedOver(name) {
      let path = "\(location)/\(name)"
      var isFolder = false
      let isThere = FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
      guard isThere, isFolder else {
        add(InputFile(path: prefix + name, location: path), named: name, bundles: 0)
        continue
      }
      let isLink = (try? FileManager.default.destinationOfSymbolicLink(atPath: path)) != nil
      if isLink { skipped.append(SkippedFile(path: "\(prefix)\(name)/", reason: .linkedFolder)) }
      if isLink || excluded.contains(path) || depth >= Self.deepest { continue }
      do {
        try add(path, prefix: "\(prefix)\(name)/", excluded, depth: depth + 1)
      } catch {
        // A folder that nobody may list is named with its reason when it is read; the others are still reported.
        files.append(InputFile(path: "\(prefix)\(name)/", location: path))
      }
    }
  }

  private mutating func add(_ file: InputFile, named name: String, bundles: Int) {
    if let reason = Self.reasonToSkip(name) {
      skipped.append(SkippedFile(path: file.path, reason: reason))
      return
    }
    switch file.kind(within: &room) {
    case .document: files.append(file)
    case .report: skipped.append(SkippedFile(path: file.path, reason: .ownReport))
    case .other: skipped.append(SkippedFile(path: file.path, reason: .otherKind))
    case .bundle:
      do {
        try add(bundle: file, prefix: file.path + "/", depth: bundles)
      } catch {
        files.append(file.failing(error))
      }
    }
  }

  /// Adds what a zip archive holds.
  private mutating func add(bundle file: InputFile, prefix: String, depth: Int) throws(ReadingError) {
    guard depth < Self.deepestBundle else {
      skipped.append(SkippedFile(path: file.path, reason: .otherKind))
      return
    }
    let bytes = try file.load()
    if depth > 0 {
      guard bytes.count <= room.nestedBytes else { throw Self.nestedTooLarge }
      room.nestedBytes -= bytes.count
    }
    let bundle = try DocumentBundle(bytes)
    for name in bundle.names {
      let steps = name.split(separator: "/").map(String.init)
      guard let last = steps.last, !steps.contains(where: Self.isPassedOver) else { continue }
      let inside = InputFile(path: prefix + name, location: file.location, bundle: bundle, name: name)
      add(inside, named: last, bundles: depth + 1)
    }
  }

  private static let nestedTooLarge = ReadingError(
    code: .tooLarge, problem: "the zip archives inside zip archives are too large together",
    remedy: "Unpack them, and submit the files themselves")

  private static func isPassedOver(_ name: String) -> Bool {
    name.hasPrefix(".") && name != ".." && name != "." || name.hasSuffix(".gold.json")
      || settings.contains(name.lowercased())
  }

  private static func reasonToSkip(_ name: String) -> SkippedFile.Reason? {
    if name.hasPrefix("~$") || name.hasPrefix(".~lock.") { return .lockFile }
    return name.lowercased().hasSuffix(".reviewed.docx") ? .reviewedCopy : nil
  }
}
