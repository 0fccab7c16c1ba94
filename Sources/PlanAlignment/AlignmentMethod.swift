package import DistrictModel

/// How statements and goals are aligned: how signals are weighed, and whether the meaning is one of them.
package struct AlignmentMethod: Sendable {
  package var settings: AlignmentSettings
  /// The sentence encoder; nil leaves it out, which is faster and misses what is said in other words.
  package var meaning: MeaningModel?

  package init(_ settings: AlignmentSettings, meaning: MeaningModel? = nil) {
    self.settings = settings
    self.meaning = meaning
  }
}
