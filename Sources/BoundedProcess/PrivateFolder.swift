internal import CBoundedProcess

/// A folder for a program's files, which nobody else may enter; removed with all that is in it when no longer used.
@safe
package struct PrivateFolder: ~Copyable {
  package let path: String

  /// Where private folders are made.
  static var base: String { ProgramPath.variable("TMPDIR") ?? "/tmp" }

  /// Makes an empty folder.
  ///
  /// - Throws: `ProcessError.notStarted` where none can be made.
  package init() throws(ProcessError) {
    path = try Self.made()
  }

  /// Makes a folder with one file in it.
  ///
  /// - Throws: `ProcessError.notStarted` where it cannot be made; nothing is left then.
  package init(holding bytes: [UInt8], as name: String) throws(ProcessError) {
    let made = try Self.made()
    do {
      try Self.write(bytes, to: "\(made)/\(name)")
    } catch {
      unsafe cbp_remove_folder(made)
      throw error
    }
    path = made
  }

  deinit {
    unsafe cbp_remove_folder(path)
  }

  /// Writes a new file.
  ///
  /// - Returns: Its path.
  /// - Throws: `ProcessError.notStarted` where it cannot be written.
  package func write(_ bytes: [UInt8], as name: String) throws(ProcessError) -> String {
    let file = "\(path)/\(name)"
    try Self.write(bytes, to: file)
    return file
  }

  private static func made() throws(ProcessError) -> String {
    var pattern = Array("\(base)/sightline.XXXXXX".utf8CString)
    let failure = unsafe pattern.withUnsafeMutableBufferPointer { unsafe cbp_make_folder($0.baseAddress) }
    guard failure == 0 else { throw .notStarted("no folder for temporary files could be made in \(base)") }
    return String(decoding: pattern.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  private static func write(_ bytes: [UInt8], to file: String) throws(ProcessError) {
    let failure = unsafe bytes.withUnsafeBufferPointer { unsafe cbp_write_file(file, $0.baseAddress, $0.count) }
    guard failure == 0 else { throw .notStarted("a temporary file could not be written in \(base)") }
  }

  /// Makes folders inside it, by their paths: "a/b" makes both.
  ///
  /// - Throws: `ProcessError.notStarted` where one cannot be made.
  package func makeFolders(_ names: String...) throws(ProcessError) {
    for name in names {
      var made = path
      for part in name.split(separator: "/") {
        made += "/\(part)"
        guard unsafe cbp_make_inner_folder(made) == 0 else { throw .notStarted("no folder could be made in \(path)") }
      }
    }
  }

  /// Reads a file that a program made.
  ///
  /// - Parameters:
  ///   - name: Its path inside the folder.
  ///   - limit: How many bytes it may have.
  /// - Returns: Nil where there is no such file.
  /// - Throws: `ProcessError.tooMuchOutput`.
  package func read(_ name: String, limit: Int) throws(ProcessError) -> [UInt8]? {
    var count = 0
    let file = unsafe cbp_open_file("\(path)/\(name)", &count)
    guard file >= 0 else { return nil }
    defer { cbp_close(file) }
    guard count <= limit else { throw .tooMuchOutput(limit) }
    return unsafe [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      while filled < count, let start = buffer.baseAddress {
        let got = unsafe cbp_read(file, start.advanced(by: filled), count - filled)
        guard got > 0 else { break }
        filled += got
      }
    }
  }
}
