package import DistrictModel

/// The vocabulary as files: the standard one, which is built in, and any others.
package enum VocabularyFiles {
  /// The files of `rubrics/vocabulary`, in the order in which they are merged.
  ///
  /// A file added to the folder gets a line here.
  package static var embedded: [(path: String, bytes: [UInt8])] {
    [
      ("acronyms.yml", PackageResources.acronyms_yml),
      ("calendar.yml", PackageResources.calendar_yml),
      ("change.yml", PackageResources.change_yml),
      ("concepts.yml", PackageResources.concepts_yml),
      ("documents.yml", PackageResources.documents_yml),
      ("groups.yml", PackageResources.groups_yml),
      ("initiatives.yml", PackageResources.initiatives_yml),
      ("instruments.yml", PackageResources.instruments_yml),
      ("labels.yml", PackageResources.labels_yml),
      ("prompts.yml", PackageResources.prompts_yml),
      ("reviews.yml", PackageResources.reviews_yml),
      ("sections.yml", PackageResources.sections_yml),
      ("synonyms.yml", PackageResources.synonyms_yml),
    ]
  }

  /// The words that Sightline knows without being told.
  package static func standard() throws(ConfigurationErrors) -> Vocabulary {
    try load(embedded.map { ("rubrics/vocabulary/\($0.path)", $0.bytes) })
  }

  /// Files merged in their order; throws everything that is wrong in any of them.
  package static func load(_ files: [(path: String, bytes: [UInt8])]) throws(ConfigurationErrors) -> Vocabulary {
    var merged = Vocabulary()
    var errors: [ConfigurationError] = []
    for file in files {
      do {
        merged = merged.merging(try vocabulary(file.bytes, path: file.path))
      } catch {
        errors += error.errors
      }
    }
    guard errors.isEmpty else { throw ConfigurationErrors(errors) }
    return merged
  }

  private static func vocabulary(_ bytes: [UInt8], path: String) throws(ConfigurationErrors) -> Vocabulary {
    let document = try YAMLDocument(bytes, path: path)
    var decoder = ConfigurationDecoder(path: path)
    let vocabulary = decoder.vocabulary(document.root)
    try decoder.throwErrors()
    return vocabulary
  }
}
