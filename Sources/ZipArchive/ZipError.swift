/// Why an archive or one of its parts could not be read.
package enum ZipError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The bytes hold no zip archive.
  case notAnArchive
  /// A part's bytes are not what packing makes, or its header is not where the directory says.
  case damaged(part: String)
  /// The file ends before the part does, or before any part.
  case cutShort(part: String?)
  /// All of the part came, but its bytes are not those that were packed.
  case wrongChecksum(part: String)
  case missingPart(String)
  /// The part can be opened only with a password.
  case encrypted(String)
  /// The part is packed in a way that is not read here, such as "deflate64".
  case unknownCompression(String, method: String)
  case tooManyParts(count: Int, limit: Int)
  /// The part unpacks to more bytes than allowed, counted as they came.
  case partTooLarge(String, limit: Int)
  /// The part unpacks to more times its packed size than any document's.
  case tooDense(String, limit: Int)
  /// All parts together unpack to more bytes than allowed.
  case archiveTooLarge(limit: Int)
  case outOfMemory

  package var description: String {
    switch self {
    case .notAnArchive: "not a zip archive"
    case .damaged(let part): "\(part): damaged"
    case .cutShort(let part): (part.map { "\($0): " } ?? "") + "cut short"
    case .wrongChecksum(let part): "\(part): wrong checksum"
    case .missingPart(let part): "\(part): missing"
    case .encrypted(let part): "\(part): encrypted"
    case .unknownCompression(let part, let method): "\(part): packed by \(method)"
    case .tooManyParts(let count, let limit): "\(count) parts; the limit is \(limit)"
    case .partTooLarge(let part, let limit): "\(part): more than \(limit) bytes when unpacked"
    case .tooDense(let part, let limit): "\(part): more than \(limit) times its size when unpacked"
    case .archiveTooLarge(let limit): "more than \(limit) bytes when unpacked"
    case .outOfMemory: "out of memory"
    }
  }
}
