internal import CMeaning
internal import FoundationEssentials

#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// A file of named tensors in the safetensors format, whose bytes are mapped and never copied.
///
/// The format: the length of a JSON header in 8 bytes, the header, which has type, shape and place of each tensor, and the
/// tensors (https://github.com/huggingface/safetensors#format). It is read on little-endian machines only.
@safe
package struct WeightsFile: @unchecked Sendable {
  /// Read-only and never unmapped.
  private let bytes: UnsafeRawBufferPointer
  private let first: Int
  private let tensors: [String: Tensor]
  /// What the makers of the file say of it: name, licence, where it comes from.
  package let notes: [String: String]

  /// A name that other weights do not have; nil where the makers gave none.
  package var fingerprint: String? { notes["fingerprint"] }

  private struct Tensor: Decodable {
    var dtype: String
    var shape: [Int]
    // The format's own name.
    var data_offsets: [Int]
  }

  /// The header's entries: tensors, and the notes under a name of their own.
  private struct Header: Decodable {
    var tensors: [String: Tensor] = [:]
    var notes: [String: String] = [:]

    private struct Name: CodingKey {
      var stringValue: String
      var intValue: Int? { nil }
      init(stringValue: String) { self.stringValue = stringValue }
      init?(intValue: Int) { nil }
    }

    init(from decoder: any Decoder) throws {
      let entries = try decoder.container(keyedBy: Name.self)
      for name in entries.allKeys {
        if name.stringValue == "__metadata__" {
          notes = try entries.decode([String: String].self, forKey: name)
        } else {
          tensors[name.stringValue] = try entries.decode(Tensor.self, forKey: name)
        }
      }
    }
  }

  /// The weights that are part of the program.
  package init() throws(WeightsError) {
    let start = unsafe UnsafeRawPointer(meaning_weights_start())
    try unsafe self.init(UnsafeRawBufferPointer(start: start, count: meaning_weights_size()))
  }

  /// Maps a file.
  package init(path: String) throws(WeightsError) {
    let file = unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { throw .unreadable(path: path, reason: Self.systemError()) }
    defer { close(file) }
    let size = Int(lseek(file, 0, SEEK_END))
    guard size > 0, let start = unsafe mmap(nil, size, PROT_READ, MAP_PRIVATE, file, 0), unsafe start != MAP_FAILED
    else { throw .unreadable(path: path, reason: Self.systemError()) }
    try unsafe self.init(UnsafeRawBufferPointer(start: start, count: size))
  }

  private init(_ bytes: UnsafeRawBufferPointer) throws(WeightsError) {
    guard bytes.count > 8 else { throw .notSafetensors }
    let length = unsafe bytes.loadUnaligned(as: UInt64.self)
    guard length <= 10_000_000, 8 + Int(length) <= bytes.count else { throw .notSafetensors }
    let first = 8 + Int(length)
    guard let header = unsafe try? JSONDecoder().decode(Header.self, from: Data(bytes[8..<first])) else {
      throw .notSafetensors
    }
    for (_, tensor) in header.tensors {
      let range = tensor.data_offsets
      guard range.count == 2, range[0] >= 0, range[0] <= range[1], range[1] <= bytes.count - first,
        tensor.shape.allSatisfy({ $0 >= 0 })
      else { throw .notSafetensors }
    }
    unsafe self.bytes = bytes
    self.first = first
    tensors = header.tensors
    notes = header.notes
  }

  /// The lengths of a tensor's sides, outermost first.
  func shape(of name: String) throws(WeightsError) -> [Int] {
    guard let tensor = tensors[name] else { throw .missing(tensor: name) }
    return tensor.shape
  }

  /// A tensor of floats with a known number of them.
  func floats(_ name: String, count: Int) throws(WeightsError) -> UnsafeBufferPointer<Float> {
    try unsafe elements(name, type: "F32", count: count).assumingMemoryBound(to: Float.self)
  }

  /// A tensor of whole numbers from -127 to 127.
  func small(_ name: String, count: Int) throws(WeightsError) -> UnsafeBufferPointer<Int8> {
    try unsafe elements(name, type: "I8", count: count).assumingMemoryBound(to: Int8.self)
  }

  /// A tensor of text.
  func text(_ name: String) throws(WeightsError) -> [UInt8] {
    let count = try shape(of: name).reduce(1, *)
    return try unsafe Array(elements(name, type: "U8", count: count))
  }

  private func elements(_ name: String, type: String, count: Int) throws(WeightsError) -> UnsafeRawBufferPointer {
    guard let tensor = tensors[name] else { throw .missing(tensor: name) }
    let size = type == "F32" ? 4 : 1
    let range = first + tensor.data_offsets[0]..<first + tensor.data_offsets[1]
    let slice = unsafe UnsafeRawBufferPointer(rebasing: bytes[range])
    guard tensor.dtype == type, slice.count == count * size,
      UInt(bitPattern: slice.baseAddress) % UInt(size) == 0
    else { throw .unexpected(tensor: name, wanted: "\(count) numbers of type \(type)") }
    return unsafe slice
  }

  private static func systemError() -> String { unsafe String(cString: strerror(errno)) }
}
