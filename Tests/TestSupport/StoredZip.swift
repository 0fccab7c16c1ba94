/// Writes a zip archive whose parts are stored as they are, so that a test can say what is in it.
package struct StoredZip {
  private var bytes: [UInt8] = []
  private var directory: [UInt8] = []
  private var count = 0

  /// Sets the flag that says a part is encrypted, although it is not.
  package var claimsEncryption = false

  package init() {}

  package mutating func add(_ name: String, _ content: [UInt8]) {
    let offset = bytes.count
    let flags: UInt64 = claimsEncryption ? 0x801 : 0x800
    var header: [UInt8] = []
    header.append(20, bytes: 2)  // version needed
    header.append(flags, bytes: 2)
    header.append(0, bytes: 2)  // stored
    header.append(0, bytes: 4)  // time and date
    header.append(UInt64(Self.checksum(content)), bytes: 4)
    header.append(UInt64(content.count), bytes: 4)
    header.append(UInt64(content.count), bytes: 4)
    header.append(UInt64(name.utf8.count), bytes: 2)
    header.append(0, bytes: 2)  // no extra field
    bytes.append(0x0403_4B50, bytes: 4)
    bytes += header + Array(name.utf8) + content
    directory.append(0x0201_4B50, bytes: 4)
    directory.append(20, bytes: 2)  // made by
    directory += header
    directory.append(0, bytes: 10)  // comment, disk, attributes
    directory.append(UInt64(offset), bytes: 4)
    directory += Array(name.utf8)
    count += 1
  }

  /// The finished archive.
  package var archive: [UInt8] {
    var end: [UInt8] = []
    end.append(0x0605_4B50, bytes: 4)
    end.append(0, bytes: 4)  // disks
    end.append(UInt64(count), bytes: 2)
    end.append(UInt64(count), bytes: 2)
    end.append(UInt64(directory.count), bytes: 4)
    end.append(UInt64(bytes.count), bytes: 4)
    end.append(0, bytes: 2)  // no comment
    return bytes + directory + end
  }

  private static func checksum(_ content: [UInt8]) -> UInt32 {
    var sum = ~UInt32(0)
    for byte in content { sum = sum >> 8 ^ table[Int(UInt8(truncatingIfNeeded: sum) ^ byte)] }
    return ~sum
  }

  private static let table: [UInt32] = (0..<256).map { byte in
    (0..<8).reduce(UInt32(byte)) { rest, _ in rest & 1 == 1 ? rest >> 1 ^ 0xEDB8_8320 : rest >> 1 }
  }
}

extension [UInt8] {
  /// Appends a number, its low byte first.
  fileprivate mutating func append(_ number: UInt64, bytes: Int) {
    for index in 0..<bytes { append(index < 8 ? UInt8(truncatingIfNeeded: number >> (8 * index)) : 0) }
  }
}
