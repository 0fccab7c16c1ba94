package import DistrictModel

/// What a `district.yml` holds: what the district asks for, and the words it adds to the standard vocabulary.
package struct DistrictFile: Hashable, Sendable {
  package var district: District
  /// Only the district's additions, those of files that it names included; `Vocabulary.merging(_:)` adds them to the
  /// standard words.
  package var vocabulary: Vocabulary
  /// The district's own weighing of the signals of alignment, fitted on its labels; nil where it uses the standard one.
  package var alignment: AlignmentSettings?

  package init(district: District, vocabulary: Vocabulary = Vocabulary(), alignment: AlignmentSettings? = nil) {
    self.district = district
    self.vocabulary = vocabulary
    self.alignment = alignment
  }

  /// Reads a district file; `docs/district.md` describes every key.
  ///
  /// - Parameters:
  ///   - bytes: YAML or JSON, as UTF-8, at most 1 MiB.
  ///   - path: The file's name as errors should show it.
  ///   - beside: The bytes of a vocabulary file that the district file names, by its path from the district file's
  ///     folder; nil where there is none.
  /// - Returns: The district and its additions to the vocabulary.
  /// - Throws: Everything that is wrong with it, each with line and column.
  package static func load(
    _ bytes: [UInt8], path: String, beside: (String) -> [UInt8]? = { _ in nil }
  ) throws(ConfigurationErrors) -> DistrictFile {
    let document = try YAMLDocument(bytes, path: path)
    var decoder = ConfigurationDecoder(path: path)
    var file = decoder.districtFile(document.root)
    let named = decoder.vocabularyFiles(document.root, beside: beside)
    try decoder.throwErrors()
    file.vocabulary = try VocabularyFiles.load(named).merging(file.vocabulary)
    return file
  }
}
