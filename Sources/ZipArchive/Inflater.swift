internal import CZlib

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

  private let stream: UnsafeMutablePointer<z_stream>

  init() throws(ZipError) {
    guard let made = unsafe sightline_inflate_new() else { throw .outOfMemory }
    unsafe stream = made
  }

  deinit { unsafe sightline_inflate_free(stream) }

  /// Makes ready for other data.
  mutating func restart() { unsafe inflateReset(stream) }

  /// Unpacks as much as fits.
  ///
  /// - Parameters:
  ///   - packed: The bytes that follow those that were taken so far.
  ///   - chunk: Is written from its start.
  /// - Returns: How many bytes were taken and written, and whether more can come.
  mutating func inflate(_ packed: Span<UInt8>, into chunk: inout [UInt8]) -> (taken: Int, written: Int, Ending) {
    var taken = packed.count
    var written = chunk.count
    let status = unsafe packed.withUnsafeBufferPointer { from in
      unsafe chunk.withUnsafeMutableBufferPointer { to in
        unsafe sightline_inflate(stream, from.baseAddress, &taken, to.baseAddress, &written)
      }
    }
    let ending: Ending =
      switch status {
      case Z_OK, Z_BUF_ERROR: .open
      case Z_STREAM_END: .end
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
      unsafe UInt32(truncatingIfNeeded: crc32_z(UInt(value), buffer.baseAddress, buffer.count))
    }
  }
}
