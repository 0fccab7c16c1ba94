import DocumentReaders
import ReviewPipeline

/// The one document of a command.
struct SingleInput {
  let file: InputFile
  private let path: String

  init(_ path: String, on console: Console) throws(CommandFailure) {
    guard console.kind(of: console.location(of: path)) != .folder else {
      throw CommandFailure("'\(path)' is a folder. Name one file in it.")
    }
    self.path = path
    let input = try InputPaths([path], on: console)
    guard input.files.count == 1, let only = input.files.first else {
      throw CommandFailure(
        "'\(path)' is a zip archive of \(input.files.count) documents. Unpack it and name one of them.")
    }
    file = only
  }

  /// Reads the document; where that fails, the command ends with 3.
  func read<Value>(
    _ make: (_ bytes: [UInt8], _ path: String) throws(ReadingError) -> Value
  ) throws(CommandFailure) -> Value {
    do throws(ReadingError) {
      return try make(try file.load(), file.path)
    } catch {
      throw CommandFailure("\(path) could not be read: \(error)", status: .unreadable)
    }
  }
}
