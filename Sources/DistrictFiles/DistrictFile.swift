package import DistrictModel

/// What a `district.yml` holds: what the district asks for, and the words it adds to the standard vocabulary.
package struct DistrictFile: Hashable, Sendable {
  package var district: District
  /// Only the district's additions; `Vocabulary.merging(_:)` adds them to the standard words.
  package var vocabulary: Vocabulary

  package init(district: District, vocabulary: Vocabulary = Vocabulary()) {
    self.district = district
    self.vocabulary = vocabulary
  }

  /// Reads a district file; `docs/district.md` describes every key.
  ///
  /// - Parameters:
  ///   - bytes: YAML or JSON, as UTF-8, at most 1 MiB.
  ///   - path: The file's name as errors should show it.
  /// - Returns: The district and its additions to the vocabulary.
  /// - Throws: Everything that is wrong with it, each with line and column.
  package static func load(_ bytes: [UInt8], path: String) throws(ConfigurationErrors) -> DistrictFile {
    let document = try YAMLDocument(bytes, path: path)
    var decoder = ConfigurationDecoder(path: path)
    let file = decoder.districtFile(document.root)
    try decoder.throwErrors()
    return file
  }
}
