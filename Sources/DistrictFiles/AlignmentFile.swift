package import DistrictModel

/// How signals are weighed, as a file.
package enum AlignmentFile {
  /// What is built in: `rubrics/alignment.yml`.
  package static func standard() throws(ConfigurationErrors) -> AlignmentSettings {
    try load(PackageResources.alignment_yml, path: "rubrics/alignment.yml")
  }

  /// Reads a file of that form; throws everything that is wrong with it.
  package static func load(_ bytes: [UInt8], path: String) throws(ConfigurationErrors) -> AlignmentSettings {
    let document = try YAMLDocument(bytes, path: path)
    var decoder = ConfigurationDecoder(path: path)
    let settings = decoder.alignment(document.root)
    try decoder.throwErrors()
    guard let settings else { throw ConfigurationErrors([]) }
    return settings
  }
}
