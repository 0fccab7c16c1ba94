import FoundationEssentials

extension Console {
  /// Writes a file whole or not at all: under another name first, which is then changed.
  func write(_ bytes: [UInt8], to location: String, shown path: String) throws(CommandFailure) {
    do {
      try Data(bytes).write(to: URL(filePath: location), options: .atomic)
    } catch {
      throw Self.unwritable(path)
    }
  }

  static func unwritable(_ path: String) -> CommandFailure {
    CommandFailure("'\(path)' cannot be written. Check that its folder exists and that you may write there.")
  }

  /// Makes sure, before anything is read, that a file can be made without taking another's place unasked.
  func requireNew(_ path: String, mayReplace: Bool) throws(CommandFailure) {
    let location = location(of: path)
    if kind(of: location) == .folder { throw CommandFailure("'\(path)' is a folder. Name a file in it.") }
    guard mayReplace || kind(of: location) == .missing else {
      throw CommandFailure("there is a file '\(path)' already. Name another, or replace it with --force.")
    }
    guard kind(of: folder(of: location)) == .folder else { throw Self.unwritable(path) }
  }
}
