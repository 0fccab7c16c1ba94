#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Where the repository's folders are, found from this file.
package enum Repository {
  /// The top folder.
  package static let root = String(#filePath.split(separator: "/").dropLast(3).reduce("") { $0 + "/" + $1 })

  /// The bytes of a file, by its path from the top.
  package static func bytes(_ path: String) throws -> [UInt8] {
    try [UInt8](Data(contentsOf: URL(filePath: "\(root)/\(path)")))
  }

  /// A file's text, by its path from the top; bytes that are no UTF-8 come out as U+FFFD.
  package static func text(_ path: String) throws -> String {
    String(decoding: try bytes(path), as: UTF8.self)
  }

  /// Whether a file or folder stands at a path from the top.
  package static func contains(_ path: String) -> Bool {
    FileManager.default.fileExists(atPath: "\(root)/\(path)")
  }

  /// The names in a folder, sorted; the empty path is the top folder.
  package static func names(in folder: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: "\(root)/\(folder)").sorted()
  }

  /// Whether a file, and no folder or link, stands at a path from the top.
  package static func isFile(_ path: String) throws -> Bool {
    try kind(of: path) == .typeRegular
  }

  /// Whether a folder, and no link to one, stands at a path from the top.
  package static func isFolder(_ path: String) throws -> Bool {
    try kind(of: path) == .typeDirectory
  }

  private static func kind(of path: String) throws -> FileAttributeType? {
    try FileManager.default.attributesOfItem(atPath: "\(root)/\(path)")[.type] as? FileAttributeType
  }
}
