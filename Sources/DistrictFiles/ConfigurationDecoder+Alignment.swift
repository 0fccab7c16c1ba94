import DistrictModel
internal import Yams

extension ConfigurationDecoder {
  /// What a file of `rubrics/alignment.yml`'s form holds under `alignment`; every key of it is needed.
  mutating func alignment(_ root: Node) -> AlignmentSettings? {
    guard let file = keyed(root, as: "the alignment file", keys: ["alignment"]) else { return nil }
    guard let node = file["alignment"] else {
      report("no 'alignment'", "Write 'alignment:' and what belongs to it, as docs/alignment.md shows.", at: root)
      return nil
    }
    return alignmentSettings(node)
  }

  /// What stands under `alignment`.
  mutating func alignmentSettings(_ node: Node) -> AlignmentSettings? {
    guard let settings = keyed(node, as: "alignment", keys: ["full", "fast", "bands", "shares"]) else { return nil }
    let full = judgement("full", of: settings, features: AlignmentFeature.allCases)
    let fast = judgement("fast", of: settings, features: [.wording, .measure])
    guard let bands = required("bands", of: settings, keys: ["confident", "likely"]) else { return nil }
    let confident = share("confident", of: bands)
    let likely = share("likely", of: bands)
    guard let shares = required("shares", of: settings, keys: ["fitted", "placed"]) else { return nil }
    let fitted = share("fitted", of: shares)
    let placed = share("placed", of: shares)
    guard let full, let fast, let confident, let likely, let fitted, let placed else { return nil }
    if likely > confident {
      report("'likely' is above 'confident'", "Write the larger share behind 'confident'.", at: bands.mark)
    }
    return AlignmentSettings(
      full: full, fast: fast, confident: confident, likely: likely, fittedShare: fitted, placedShare: placed)
  }

  private mutating func judgement(
    _ key: String, of parent: KeyedNode, features: [AlignmentFeature]
  ) -> AlignmentSettings.Judgement? {
    let keys = ["serves", "strong", "servesFrom", "strongFrom"]
    guard let node = required(key, of: parent, keys: keys) else { return nil }
    let serves = weights("serves", of: node, features)
    let strong = weights("strong", of: node, features)
    let servesFrom = share("servesFrom", of: node)
    let strongFrom = share("strongFrom", of: node)
    guard let serves, let strong, let servesFrom, let strongFrom else { return nil }
    return AlignmentSettings.Judgement(serves: serves, strong: strong, servesFrom: servesFrom, strongFrom: strongFrom)
  }

  private mutating func weights(
    _ key: String, of parent: KeyedNode, _ features: [AlignmentFeature]
  ) -> AlignmentSettings.Weights? {
    guard let node = required(key, of: parent, keys: ["bias"] + features.map(\.rawValue)) else { return nil }
    let bias = decimal("bias", of: node)
    var values: [Double] = []
    for feature in AlignmentFeature.allCases {
      values.append(features.contains(feature) ? decimal(feature.rawValue, of: node) ?? 0 : 0)
    }
    return bias.map { AlignmentSettings.Weights(bias: $0, values: values) }
  }

  private mutating func required(_ key: String, of parent: KeyedNode, keys: [String]) -> KeyedNode? {
    guard let node = parent[key] else {
      report("\(parent.name) without '\(key)'", "Add '\(key)' with \(keys.joined(separator: ", ")).", at: parent.mark)
      return nil
    }
    return keyed(node, as: "'\(key)' of \(parent.name)", keys: keys)
  }

  /// A share between 0 and 1, neither of them.
  private mutating func share(_ key: String, of parent: KeyedNode) -> Double? {
    guard let value = decimal(key, of: parent) else { return nil }
    if value <= 0 || value >= 1 {
      report("bad \(key) '\(value)'", "Write a share between 0 and 1, such as 0.45.", at: parent[key]?.mark)
    }
    return value
  }

  private mutating func decimal(_ key: String, of parent: KeyedNode) -> Double? {
    guard let words = requiredText(key, of: parent) else { return nil }
    guard let number = Double(words), number.isFinite, abs(number) < 1000 else {
      report("bad \(key) '\(words)'", "Write a number, such as 0.75.", at: parent[key]?.mark)
      return nil
    }
    return number
  }
}
