/// What an archive says of one part.
struct ZipEntry {
  /// Where its name stands in the archive.
  var name: Range<Int>
  var flags: Int
  /// How it is packed: 0 for not at all, 8 for deflate; others are not read here.
  var method: Int
  /// Of the unpacked bytes; nil where that is not known.
  var checksum: UInt32?
  var packedBytes: Int
  /// As the archive claims; 0 where it leaves that to another field.
  var claimedBytes: Int
  /// Where its own header stands in the archive.
  var header: Int

  /// Read with a password only: in the old way, in Windows' own, or by AES.
  var isEncrypted: Bool { flags & 0x2041 != 0 || method == 99 }

  /// Its name as text, with backslashes as slashes.
  func name(in bytes: [UInt8]) -> String {
    let name = bytes[name]
    guard name.contains(UInt8(ascii: "\\")) else { return String(decoding: name, as: UTF8.self) }
    return String(decoding: name.map { $0 == UInt8(ascii: "\\") ? UInt8(ascii: "/") : $0 }, as: UTF8.self)
  }

  /// The way it is packed, in words.
  var methodName: String {
    switch method {
    case 1: "shrink"
    case 2...5: "reduce"
    case 6: "implode"
    case 9: "deflate64"
    case 12: "bzip2"
    case 14: "LZMA"
    case 93: "Zstandard"
    case 95: "XZ"
    case 98: "PPMd"
    default: "method \(method)"
    }
  }
}

extension ZipEntry {
  static let headerSignature = 0x0403_4B50
  static let headerSize = 30

  /// Where a part's bytes begin: after its own header, whose name and extra field may differ from the directory's.
  static func dataStart(header: Int, in bytes: Span<UInt8>) -> Int? {
    guard bytes.number32(at: header) == headerSignature, let name = bytes.number16(at: header + 26),
      let extra = bytes.number16(at: header + 28)
    else { return nil }
    let start = header + headerSize + name + extra
    return start <= bytes.count ? start : nil
  }
}
