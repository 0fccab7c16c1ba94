import FoundationEssentials

/// Where the repository's folders are, found from this file.
package enum Repository {
  /// The top folder.
  package static let root = String(#filePath.split(separator: "/").dropLast(3).reduce("") { $0 + "/" + $1 })

  /// The bytes of a file, by its path from the top.
  package static func bytes(_ path: String) throws -> [UInt8] {
    try [UInt8](Data(contentsOf: URL(filePath: "\(root)/\(path)")))
  }
}
