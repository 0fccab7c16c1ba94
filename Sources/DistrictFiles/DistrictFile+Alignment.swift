package import DistrictModel

extension DistrictFile {
  /// A district file with other weights and thresholds of alignment; nothing else in it changes, comments included.
  ///
  /// - Parameters:
  ///   - bytes: The file, as YAML.
  ///   - path: Its name as errors should show it.
  ///   - settings: What it is to hold under `alignment`.
  ///   - beside: The bytes of a vocabulary file that it names, by its path from the file's folder.
  /// - Returns: The file to be written.
  /// - Throws: What would be wrong with it.
  package static func replacingAlignment(
    in bytes: [UInt8], path: String, with settings: AlignmentSettings,
    beside: (String) -> [UInt8]? = { _ in nil }
  ) throws(ConfigurationErrors) -> [UInt8] {
    var lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
      .map(String.init)
    if let start = lines.firstIndex(where: { $0.hasPrefix("alignment:") }) {
      var end = start + 1
      while end < lines.count, lines[end].isEmpty || lines[end].hasPrefix(" ") { end += 1 }
      while end > start + 1, lines[end - 1].isEmpty { end -= 1 }
      lines.replaceSubrange(start..<end, with: settings.yaml)
    } else {
      while lines.last?.isEmpty == true { lines.removeLast() }
      lines += [
        "", "# Fitted by 'sightline evaluate alignment --fit'; take it out to go back to the standard weights.",
      ]
      lines += settings.yaml + [""]
    }
    let changed = Array(lines.joined(separator: "\n").utf8)
    _ = try load(changed, path: path, beside: beside)
    return changed
  }
}

extension AlignmentSettings {
  /// The lines of a file under `alignment`.
  fileprivate var yaml: [String] {
    ["alignment:"] + full.yaml(named: "full", AlignmentFeature.allCases)
      + fast.yaml(named: "fast", [.wording, .measure])
      + [
        "  bands: {confident: \(confident), likely: \(likely)}",
        "  shares: {fitted: \(fittedShare), placed: \(placedShare)}",
      ]
  }
}

extension AlignmentSettings.Judgement {
  fileprivate func yaml(named name: String, _ features: [AlignmentFeature]) -> [String] {
    [
      "  \(name):", "    serves: \(serves.yaml(features))", "    strong: \(strong.yaml(features))",
      "    servesFrom: \(servesFrom)", "    strongFrom: \(strongFrom)",
    ]
  }
}

extension AlignmentSettings.Weights {
  fileprivate func yaml(_ features: [AlignmentFeature]) -> String {
    let values = features.map { "\($0.rawValue): \(self[$0])" }
    return "{\((["bias: \(bias)"] + values).joined(separator: ", "))}"
  }
}
