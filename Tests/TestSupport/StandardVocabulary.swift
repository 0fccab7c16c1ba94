package import DistrictFiles
package import DistrictModel

/// The words that Sightline knows without being told, read once for all tests.
package enum StandardVocabulary {
  private static let loaded = Result<Vocabulary, ConfigurationErrors> { () throws(ConfigurationErrors) in
    try VocabularyFiles.standard()
  }

  /// The vocabulary of `rubrics/vocabulary`.
  package static func words() throws(ConfigurationErrors) -> Vocabulary {
    try loaded.get()
  }
}
