/// How much of what lies inside zip archives may be unpacked to look through a folder.
package struct BundleRoom: Sendable {
  /// Bytes of zip archives inside zip archives, all of which are kept until their files were read.
  package var nestedBytes: Int
  /// Bytes of files that only the whole of them tells from zip archives of files; beyond it they count as documents.
  package var judgedBytes: Int

  package init(nestedBytes: Int = 200 << 20, judgedBytes: Int = 2 << 30) {
    self.nestedBytes = nestedBytes
    self.judgedBytes = judgedBytes
  }
}
