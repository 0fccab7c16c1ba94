internal import CLibZip

/// A zip archive held in memory, read only: its parts by name, unpacked a chunk at a time.
///
/// Names are what the archive says, with backslashes as slashes, and are never used as paths.
@safe
package struct ZipArchive: ~Copyable {
  /// Bytes that one call of `read` asks for.
  package static let chunkSize = 64 << 10

  /// Every entry's name, in the directory's order.
  package let names: [String]
  package let limits: ZipLimits

  private let handle: OpaquePointer
  private let indices: [String: Int]
  private var file: OpaquePointer?
  private var fileIndex = 0
  private var fileBytes = 0
  private var totalBytes = 0

  /// Opens the archive and reads its directory.
  ///
  /// - Parameters:
  ///   - bytes: The whole file; a copy is kept as long as the archive lives.
  ///   - limits: What reading may cost.
  /// - Throws: `ZipError` where there is no archive, or a damaged or oversized one.
  package init(_ bytes: [UInt8], limits: ZipLimits) throws(ZipError) {
    let opened = try unsafe Self.open(bytes)
    let count = unsafe Int(zip_get_num_entries(opened, 0))
    guard count <= limits.parts else {
      unsafe zip_discard(opened)
      throw .tooManyParts(count: count, limit: limits.parts)
    }
    var names: [String] = []
    var indices: [String: Int] = [:]
    for index in 0..<count {
      let name = unsafe zip_get_name(opened, zip_uint64_t(index), zip_flags_t(ZIP_FL_ENC_GUESS))
      names.append(unsafe name.map { unsafe Self.slashed(String(cString: $0)) } ?? "")
      let key = Self.folded(names[index])
      if indices[key] == nil { indices[key] = index }
    }
    self.names = names
    self.indices = indices
    self.limits = limits
    unsafe handle = opened
    unsafe file = nil
  }

  deinit {
    if let file = unsafe file { unsafe zip_fclose(file) }
    unsafe zip_discard(handle)
  }

  /// The index of a part in `names`, found whatever the case of its letters.
  package func index(of name: String) -> Int? {
    indices[Self.folded(Self.slashed(name))]
  }

  /// How many bytes a part unpacks to, as the directory claims.
  package func size(of name: String) -> Int? {
    guard let index = index(of: name) else { return nil }
    var entry = unsafe zip_stat_t()
    guard unsafe zip_stat_index(handle, zip_uint64_t(index), 0, &entry) == 0 else { return nil }
    return unsafe Int(clamping: entry.size)
  }

  /// Opens a part for reading, closing the one before.
  ///
  /// - Throws: `ZipError` where the part is not there, is encrypted or packed in an unknown way.
  package mutating func open(_ name: String) throws(ZipError) {
    close()
    guard let index = index(of: name) else { throw .missingPart(name) }
    var entry = unsafe zip_stat_t()
    guard unsafe zip_stat_index(handle, zip_uint64_t(index), 0, &entry) == 0 else { throw failure(at: index) }
    guard unsafe entry.encryption_method == UInt16(ZIP_EM_NONE) else { throw .encrypted(names[index]) }
    unsafe file = zip_fopen_index(handle, zip_uint64_t(index), 0)
    guard unsafe file != nil else { throw failure(at: index) }
    fileIndex = index
    fileBytes = 0
  }

  /// Unpacks the next bytes of the open part.
  ///
  /// - Parameter chunk: Takes the bytes from its start; made `chunkSize` long where it is shorter.
  /// - Returns: How many bytes came; 0 at the end of the part, once its checksum has held.
  /// - Throws: `ZipError` for damage and for more bytes than the limits allow.
  package mutating func read(into chunk: inout [UInt8]) throws(ZipError) -> Int {
    guard let file = unsafe file else { return 0 }
    if chunk.count < Self.chunkSize { chunk = [UInt8](repeating: 0, count: Self.chunkSize) }
    let count = unsafe chunk.withUnsafeMutableBytes { unsafe Int(zip_fread(file, $0.baseAddress, UInt64($0.count))) }
    guard count >= 0 else {
      throw .damaged(part: names[fileIndex], detail: unsafe String(cString: zip_file_strerror(file)))
    }
    fileBytes += count
    totalBytes += count
    guard fileBytes <= limits.partBytes else { throw .partTooLarge(names[fileIndex], limit: limits.partBytes) }
    guard totalBytes <= limits.totalBytes else { throw .archiveTooLarge(limit: limits.totalBytes) }
    if count == 0 { close() }
    return count
  }

  private mutating func close() {
    if let file = unsafe file { unsafe zip_fclose(file) }
    unsafe file = nil
  }

  private func failure(at index: Int) -> ZipError {
    let error = unsafe zip_get_error(handle)
    return switch unsafe zip_error_code_zip(error) {
    case ZIP_ER_COMPNOTSUPP: .unknownCompression(names[index])
    case ZIP_ER_ENCRNOTSUPP, ZIP_ER_NOPASSWD: .encrypted(names[index])
    case ZIP_ER_MEMORY: .outOfMemory
    default: .damaged(part: names[index], detail: unsafe String(cString: zip_error_strerror(error)))
    }
  }
}

extension ZipArchive {
  /// The names in an archive's directory, without unpacking or copying anything; none where it cannot be read.
  package static func names(in bytes: [UInt8]) -> [String] {
    unsafe bytes.withUnsafeBytes { buffer in
      guard let opened = unsafe sightline_zip_open_borrowed(buffer.baseAddress, buffer.count) else { return [] }
      defer { unsafe zip_discard(opened) }
      return unsafe (0..<min(zip_get_num_entries(opened, 0), 100_000)).map { index in
        let name = unsafe zip_get_name(opened, zip_uint64_t(index), zip_flags_t(ZIP_FL_ENC_GUESS))
        return unsafe name.map { unsafe slashed(String(cString: $0)) } ?? ""
      }
    }
  }

  /// Hands a copy of the bytes to libzip, which frees it with its source, also where opening fails.
  private static func open(_ bytes: [UInt8]) throws(ZipError) -> OpaquePointer {
    guard !bytes.isEmpty else { throw .notAnArchive }
    var error = unsafe zip_error_t()
    unsafe zip_error_init(&error)
    defer { unsafe zip_error_fini(&error) }
    let made = unsafe bytes.withUnsafeBytes { unsafe sightline_zip_source_copy($0.baseAddress, $0.count, &error) }
    guard let source = unsafe made else { throw .outOfMemory }
    if let opened = unsafe zip_open_from_source(source, ZIP_RDONLY, &error) { return unsafe opened }
    unsafe zip_source_free(source)
    if unsafe zip_error_code_zip(&error) == ZIP_ER_NOZIP, !bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) {
      throw .notAnArchive
    }
    throw .damaged(part: nil, detail: unsafe String(cString: zip_error_strerror(&error)))
  }

  private static func slashed(_ name: String) -> String {
    name.utf8.contains(UInt8(ascii: "\\")) ? String(name.map { $0 == "\\" ? "/" : $0 }) : name
  }

  /// ASCII letters in lower case: the way Office compares part names.
  private static func folded(_ name: String) -> String {
    name.utf8.contains { $0 >= UInt8(ascii: "A") && $0 <= UInt8(ascii: "Z") } ? name.lowercased() : name
  }
}
