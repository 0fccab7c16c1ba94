package import DistrictFiles
package import DistrictModel

/// The weights and thresholds of `rubrics/alignment.yml`, read once for all tests.
package enum StandardAlignment {
  private static let loaded = Result<AlignmentSettings, ConfigurationErrors> { () throws(ConfigurationErrors) in
    try AlignmentFile.standard()
  }

  package static func settings() throws(ConfigurationErrors) -> AlignmentSettings { try loaded.get() }
}
