package import DocumentReaders
import FoundationEssentials

/// A file to be reviewed: where it lies, and how reports name it.
package struct InputFile: Hashable, Sendable {
  /// As reports show it: relative to the folder that was read, or as given.
  package var path: String
  /// Where it lies on this machine; never shown.
  package var location: String

  package init(path: String, location: String) {
    self.path = path
    self.location = location
  }

  /// The whole file.
  ///
  /// - Throws: `ReadingError` where the system does not hand the file over, or where it is larger than any plan.
  package func load(limit: Int = ReadingLimits().fileBytes) throws(ReadingError) -> [UInt8] {
    let size = (try? FileManager.default.attributesOfItem(atPath: location))?[.size] as? UInt64
    if let size, size > UInt64(limit) {
      throw ReadingError(
        code: .tooLarge, problem: "the file has \(size) bytes; the limit is \(limit)",
        remedy: "Remove large pictures from it, or split it")
    }
    do {
      return [UInt8](try Data(contentsOf: URL(filePath: location)))
    } catch {
      throw ReadingError(
        code: .notAllowed, problem: "the system does not let the file be read",
        remedy: "Close it in other programs, and check that you may open it")
    }
  }
}
