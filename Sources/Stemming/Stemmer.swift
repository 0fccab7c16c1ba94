internal import CLibStemmer

/// The English Snowball stemmer: "attending", "attended" and "attends" all become "attend".
///
/// Its handle is not safe to share, so each task makes one of its own; it remembers the words it has seen.
@safe
package struct Stemmer: ~Copyable {
  /// Words remembered before the memory is emptied: more than any plan holds, and small.
  private static let memoryLimit = 20_000

  /// Nil when the library gives none; words are then their own stems.
  private let handle: OpaquePointer?
  private var memory: [String: String] = [:]

  package init() {
    unsafe handle = sb_stemmer_new("english", "UTF_8")
  }

  deinit {
    if let handle = unsafe handle { unsafe sb_stemmer_delete(handle) }
  }

  /// The stem of one word, which must be in lower case.
  package mutating func stem(_ word: String) -> String {
    if let known = memory[word] { return known }
    if memory.count >= Self.memoryLimit { memory.removeAll(keepingCapacity: true) }
    let stem = computedStem(of: word)
    memory[word] = stem
    return stem
  }

  private func computedStem(of word: String) -> String {
    guard let handle = unsafe handle, let size = Int32(exactly: word.utf8.count), size > 0 else { return word }
    let letters = Array(word.utf8)
    return unsafe letters.withUnsafeBufferPointer { buffer in
      guard let stem = unsafe sb_stemmer_stem(handle, buffer.baseAddress, size) else { return word }
      let length = unsafe Int(sb_stemmer_length(handle))
      return unsafe String(decoding: UnsafeBufferPointer(start: stem, count: length), as: UTF8.self)
    }
  }
}
