internal import CNettle

/// The SHA-256 of some bytes, in small hexadecimal digits.
package func sha256(_ bytes: [UInt8]) -> String {
  let digits = Array("0123456789abcdef".utf8)
  return String(decoding: sha256Bytes(bytes).flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
}

/// The SHA-256 of some bytes, as 32 bytes.
package func sha256Bytes(_ bytes: [UInt8]) -> [UInt8] {
  var context = sha256_ctx()
  var digest = [UInt8](repeating: 0, count: Int(SHA256_DIGEST_SIZE))
  unsafe nettle_sha256_init(&context)
  unsafe nettle_sha256_update(&context, bytes.count, bytes)
  unsafe nettle_sha256_digest(&context, digest.count, &digest)
  return digest
}
