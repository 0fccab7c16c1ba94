import Digest
import ReviewModel

/// Files told apart from others with the very same bytes: people submit a plan twice, or keep it in two folders.
struct Duplicates {
  /// One of each: the one with the shortest path, as copies are called "plan copy" and "plan (2)".
  private(set) var kept: [InputFile] = []
  private(set) var skipped: [SkippedFile] = []

  /// Compares files; only those of one size are opened.
  ///
  /// - Parameter files: In the order of their paths.
  init(in files: [InputFile]) {
    let digests = Self.digests(of: files)
    var originals: [String: String] = [:]
    for (file, digest) in zip(files, digests) {
      guard let digest else { continue }
      let known = originals[digest]
      if known.map({ $0.utf8.count > file.path.utf8.count }) ?? true { originals[digest] = file.path }
    }
    for (file, digest) in zip(files, digests) {
      if let digest, let original = originals[digest], original != file.path {
        skipped.append(SkippedFile(path: file.path, reason: .duplicate(of: original)))
      } else {
        kept.append(file)
      }
    }
  }

  /// The digest of each file that has the size of another; nil for all others.
  private static func digests(of files: [InputFile]) -> [String?] {
    let sizes = files.map(\.size)
    var counts: [Int: Int] = [:]
    for size in sizes { if let size { counts[size, default: 0] += 1 } }
    return zip(files, sizes).map { file, size in
      guard let size, size > 0, counts[size, default: 0] > 1 else { return nil }
      return (try? file.load()).map { sha256($0) }
    }
  }
}
