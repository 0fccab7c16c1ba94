import DocumentReaders
import FoundationEssentials

/// What a folder holds for a review: the files to read, and those that are no plans by their kind.
package struct FolderContents: Hashable, Sendable {
  /// By path, folders within the folder included.
  package private(set) var files: [InputFile] = []
  /// Paths of files of other kinds, such as pictures.
  package private(set) var skipped: [String] = []

  /// Looks through a folder.
  ///
  /// Hidden files, lock files of Word ("~$…"), settings and gold files are passed over in silence. Documents that
  /// people submit in formats that no reader knows are files to read: what is wrong with them is worth saying.
  ///
  /// - Parameters:
  ///   - location: The folder on this machine.
  ///   - prefix: What reports put before the paths; empty, or a folder's name with a slash after it.
  ///   - excluded: Folders not to look into, such as the one that reports are written to.
  /// - Throws: An error of the file system where a folder cannot be listed.
  package init(of location: String, prefix: String = "", excluding excluded: Set<String> = []) throws {
    try add(location, prefix: prefix, excluded, depth: 0)
    files.sort { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    skipped.sort { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// Formats that plans come in and that nobody reads yet; each gets an error that says what to do.
  private static let foreignEndings: Set = [
    "doc", "dot", "odt", "ott", "rtf", "pdf", "xls", "xlsx", "xlsm", "ods", "pages", "numbers", "wpd", "wps", "gdoc",
    "gsheet",
  ]
  private static let readableEndings = Set(DocumentReader.all.flatMap(\.extensions))
  private static let settings: Set = ["district.yml", "sightline.yml"]
  /// Folders inside folders; more of them only a loop has.
  private static let deepest = 40

  private mutating func add(_ location: String, prefix: String, _ excluded: Set<String>, depth: Int) throws {
    for name in try FileManager.default.contentsOfDirectory(atPath: location) where !Self.isPassedOver(name) {
      let path = "\(location)/\(name)"
      var isFolder = false
      guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else { continue }
      if isFolder {
        let isLink = (try? FileManager.default.destinationOfSymbolicLink(atPath: path)) != nil
        if isLink || excluded.contains(path) || depth >= Self.deepest { continue }
        do {
          try add(path, prefix: "\(prefix)\(name)/", excluded, depth: depth + 1)
        } catch {
          // A folder that nobody may list is named with its reason when it is read; the others are still reported.
          files.append(InputFile(path: "\(prefix)\(name)/", location: path))
        }
      } else if Self.isDocument(name) {
        files.append(InputFile(path: prefix + name, location: path))
      } else {
        skipped.append(prefix + name)
      }
    }
  }

  private static func isPassedOver(_ name: String) -> Bool {
    name.hasPrefix(".") || name.hasPrefix("~$") || name.hasSuffix(".gold.json") || settings.contains(name.lowercased())
  }

  private static func isDocument(_ name: String) -> Bool {
    guard let dot = name.lastIndex(of: ".") else { return false }
    let ending = name[name.index(after: dot)...].lowercased()
    return readableEndings.contains(ending) || foreignEndings.contains(ending)
  }
}
