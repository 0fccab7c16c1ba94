import Digest
import ReviewModel

/// Files told apart from others with the very same bytes: people submit a plan twice, or keep it in two folders.
struct Duplicates {
  /// One of each, the first by path.
  private(set) var kept: [InputFile] = []
  private(set) var skipped: [SkippedFile] = []

  /// Compares files; only those of one size are opened.
  ///
  /// - Parameter files: In the order of their paths.
  init(in files: [InputFile]) {
    let sizes = files.map(\.size)
    var counts: [Int: Int] = [:]
    for size in sizes { if let size { counts[size, default: 0] += 1 } }
    var seen: [String: String] = [:]
    for (file, size) in zip(files, sizes) {
      guard let size, size > 0, counts[size, default: 0] > 1, let bytes = try? file.load() else {
        kept.append(file)
        continue
      }
      let digest = sha256(bytes)
      if let original = seen[digest] {
        skipped.append(SkippedFile(path: file.path, reason: .duplicate(of: original)))
      } else {
        seen[digest] = file.path
        kept.append(file)
      }
    }
  }
}
