import DocumentModel
import DocumentReaders

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// A file in memory, so that the clock does not see the disk.
struct LoadedFile {
  var path: String
  var bytes: [UInt8]

  init(path: String) throws {
    self.path = path
    bytes = try [UInt8](Data(contentsOf: URL(filePath: path)))
  }

  func document() throws(FileError) -> Document {
    do throws(ReadingError) {
      return try DocumentReader.read(bytes, fileName: path)
    } catch {
      throw FileError(path: path, cause: error)
    }
  }
}

/// A file that could not be read: the times of the others would then compare nothing.
struct FileError: Error, CustomStringConvertible {
  var path: String
  var cause: ReadingError
  var description: String { "\(path): \(cause)" }
}
