/// Why an archive or one of its parts could not be read.
package enum ZipError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The bytes hold no zip archive.
  case notAnArchive
  /// The archive begins as one but its directory or a part does not hold: cut short or changed.
  case damaged(part: String?, detail: String)
  case missingPart(String)
  /// The part can be opened only with a password.
  case encrypted(String)
  /// The part is packed in a way that is not known here.
  case unknownCompression(String)
  case tooManyParts(count: Int, limit: Int)
  /// The part unpacks to more bytes than allowed, counted as they came.
  case partTooLarge(String, limit: Int)
  /// All parts together unpack to more bytes than allowed.
  case archiveTooLarge(limit: Int)
  case outOfMemory

  package var description: String {
    switch self {
    case .notAnArchive: "not a zip archive"
    case .damaged(let part, let detail): (part.map { "\($0): " } ?? "") + "damaged (\(detail))"
    case .missingPart(let part): "\(part): missing"
    case .encrypted(let part): "\(part): encrypted"
    case .unknownCompression(let part): "\(part): unknown compression"
    case .tooManyParts(let count, let limit): "\(count) parts; the limit is \(limit)"
    case .partTooLarge(let part, let limit): "\(part): more than \(limit) bytes when unpacked"
    case .archiveTooLarge(let limit): "more than \(limit) bytes when unpacked"
    case .outOfMemory: "out of memory"
    }
  }
}
