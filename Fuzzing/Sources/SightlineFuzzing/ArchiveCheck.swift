import ZipArchive

/// Opening an archive and unpacking all of its parts: never more than the limits allow.
enum ArchiveCheck {
  private static let limits = ZipLimits(parts: 100, partBytes: 1 << 20, totalBytes: 2 << 20, density: 400)

  static func check(_ bytes: [UInt8]) {
    unpack(bytes)
    // As if the file had been cut on its way.
    unpack(Array(bytes.prefix(bytes.count * 2 / 3)))
  }

  private static func unpack(_ bytes: [UInt8]) {
    guard var archive = try? ZipArchive(bytes, limits: limits) else { return }
    let names = archive.names
    require(names.count <= limits.parts, "no more parts than allowed")
    var chunk: [UInt8] = []
    var total = 0
    for name in names {
      guard (try? archive.open(name)) != nil else { continue }
      while let count = try? archive.read(into: &chunk), count > 0 { total += count }
    }
    require(total <= limits.totalBytes + ZipArchive.chunkSize * names.count, "no more bytes than allowed")
  }
}
