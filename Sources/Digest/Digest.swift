internal import CNettle

/// The SHA-256 of some bytes, in small hexadecimal digits.
package func sha256(_ bytes: [UInt8]) -> String {
  var context = sha256_ctx()
  var digest = [UInt8](repeating: 0, count: Int(SHA256_DIGEST_SIZE))
  unsafe nettle_sha256_init(&context)
  unsafe nettle_sha256_update(&context, bytes.count, bytes)
  unsafe nettle_sha256_digest(&context, digest.count, &digest)
  let digits = Array("0123456789abcdef".utf8)
  return String(decoding: digest.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
}
