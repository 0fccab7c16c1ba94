internal import CISAL

/// Unpacks deflate data a chunk at a time; one stream serves part after part.
@safe
struct Inflater: ~Copyable {
  /// How a call ended.
  enum Ending {
    /// There is more to come.
    case open
    /// The data's own end was reached.
    case end
    /// The bytes are no deflate data; what came before them was written.
    case damage
  }

  private let state: UnsafeMutablePointer<sightline_inflater>

  init() throws(ZipError) {
    guard let made = unsafe sightline_inflate_new() else { throw .outOfMemory }
    unsafe state = made
  }

  deinit { unsafe free(state) }

  /// Makes ready for other data.
  mutating func restart() { unsafe isal_inflate_init(state) }

  /// Unpacks as much as fits.
  ///
  /// - Parameters:
  ///   - packed: The bytes that follow those that were taken so far.
  ///   - chunk: Is written from its start.
  /// - Returns: How many bytes were taken, which is less than none where some are given back, how many were written, and
  ///   whether more can come.
  mutating func inflate(_ packed: Span<UInt8>, into chunk: inout [UInt8]) -> (taken: Int, written: Int, Ending) {
    var taken = packed.count
    var written = chunk.count
    let status = unsafe packed.withUnsafeBufferPointer { from in
      unsafe chunk.withUnsafeMutableBufferPointer { to in
        unsafe sightline_inflate(state, from.baseAddress, &taken, to.baseAddress, &written)
      }
    }
    let ending: Ending =
      switch Int(status) {
      case SIGHTLINE_INFLATE_OPEN: .open
      case SIGHTLINE_INFLATE_END: .end
      default: .damage
      }
    return (taken, written, ending)
  }
}

/// The checksum that zip archives keep of each part.
struct Checksum {
  private(set) var value: UInt32 = 0

  mutating func add(_ bytes: Span<UInt8>) {
    value = unsafe bytes.withUnsafeBufferPointer { buffer in
      unsafe crc32_gzip_refl(value, buffer.baseAddress, UInt64(buffer.count))
    }
  }
}
