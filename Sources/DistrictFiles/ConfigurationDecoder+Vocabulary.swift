internal import DistrictModel
internal import Yams

extension ConfigurationDecoder {
  /// Words for one of these kinds of document.
  private static let documentKinds = ["sip", "scorecard", "strategicPlan"]
  /// Words for one of these ends of a goal, or of these ways on for a strategy.
  private static let verdicts = ["met", "progress", "attempted", "notAttempted"]
  private static let decisions = ["continue", "alter", "drop"]

  private static let vocabularyKeys = [
    "labels", "sections", "instruments", "studentGroups", "contentAreas", "acronyms", "synonyms", "lowerIsBetter",
    "raising", "lowering", "holding", "actionVerbs", "prompts", "placeholders", "blanks", "terms", "periods",
    "verdicts", "decisions", "ratings", "reports", "documentKinds", "schoolWords", "months", "districtWords",
    "departmentWords", "roleWords", "higherTiers", "goalWords", "intentions", "requests", "questions", "exampleWords",
    "standing", "cadence", "serving", "numberedGoalWords", "commonLabels", "describingWords", "answerWords",
    "measureWords", "codeLetters", "measuringWords", "plainWords", "concepts", "initiatives",
  ]

  /// Names vocabulary files beside a district file; no key of a vocabulary file itself.
  private static let filesKey = "files"

  /// A vocabulary file, or the `vocabulary` of a district file, which may also name files.
  mutating func vocabulary(_ node: Node, ofDistrict: Bool = false) -> Vocabulary {
    let keys = Self.vocabularyKeys + (ofDistrict ? [Self.filesKey] : [])
    guard let words = keyed(node, as: "vocabulary", keys: keys) else { return Vocabulary() }
    return Vocabulary(
      labels: textLists("labels", of: words, FieldRole.self),
      sections: textLists("sections", of: words, SectionTopic.self),
      instruments: items("instruments", of: words).compactMap { instrument($0) },
      studentGroups: terms("studentGroups", of: words), contentAreas: terms("contentAreas", of: words),
      acronyms: acronyms(words), synonyms: synonyms(words), lowerIsBetter: texts("lowerIsBetter", of: words),
      raising: texts("raising", of: words), lowering: texts("lowering", of: words),
      holding: texts("holding", of: words), actionVerbs: texts("actionVerbs", of: words),
      prompts: texts("prompts", of: words), placeholders: texts("placeholders", of: words),
      blanks: texts("blanks", of: words), months: items("months", of: words).compactMap { yearTerm($0) },
      terms: items("terms", of: words).compactMap { yearTerm($0) },
      periods: terms("periods", of: words), verdicts: named("verdicts", of: words, keys: Self.verdicts),
      decisions: named("decisions", of: words, keys: Self.decisions), ratings: texts("ratings", of: words),
      reports: texts("reports", of: words), documentKinds: named("documentKinds", of: words, keys: Self.documentKinds),
      schoolWords: texts("schoolWords", of: words),
      districtWords: texts("districtWords", of: words), departmentWords: texts("departmentWords", of: words),
      roleWords: texts("roleWords", of: words), higherTiers: texts("higherTiers", of: words),
      goalWords: texts("goalWords", of: words), intentions: texts("intentions", of: words),
      requests: texts("requests", of: words),
      questions: texts("questions", of: words), exampleWords: texts("exampleWords", of: words),
      standing: texts("standing", of: words), cadence: texts("cadence", of: words),
      numberedGoalWords: texts("numberedGoalWords", of: words),
      commonLabels: texts("commonLabels", of: words), describingWords: texts("describingWords", of: words),
      answerWords: texts("answerWords", of: words), measureWords: texts("measureWords", of: words),
      codeLetters: textLists("codeLetters", of: words, FieldRole.self), serving: texts("serving", of: words),
      measuringWords: texts("measuringWords", of: words), plainWords: texts("plainWords", of: words),
      concepts: items("concepts", of: words).compactMap { concept($0) },
      initiatives: terms("initiatives", of: words))
  }

  /// The vocabulary files that a district file names, with their bytes; a missing one is reported where it is named.
  mutating func vocabularyFiles(
    _ root: Node, beside: (String) -> [UInt8]?
  ) -> [(path: String, bytes: [UInt8])] {
    guard let vocabulary = root.mapping?["vocabulary"]?.mapping, let list = vocabulary[Node(Self.filesKey)],
      !list.isBlank
    else { return [] }
    let name = "'\(Self.filesKey)' of vocabulary"
    return items(list, as: name, "[sip-template.yml]").compactMap { node in
      guard let file = text(node, as: "an entry of \(name)") else { return nil }
      if let bytes = beside(file) { return (path: shown(file), bytes: bytes) }
      report("there is no file '\(file)' to read", "Put it in the folder of \(path), or correct its name.", at: node)
      return nil
    }
  }

  /// A file in the folder of this one as errors should show it.
  private func shown(_ file: String) -> String {
    guard !file.hasPrefix("/"), let slash = path.lastIndex(of: "/") else { return file }
    return path[...slash] + file
  }

  /// Lists of words by role or topic; a role that does not exist is an unknown key.
  private mutating func textLists<Key: CaseIterable & RawRepresentable<String> & Hashable>(
    _ key: String, of parent: KeyedNode, _: Key.Type
  ) -> [Key: [String]] {
    var lists: [Key: [String]] = [:]
    for (name, texts) in textLists(key, of: parent, keys: Key.allCases.map(\.rawValue)) {
      if let role = Key(rawValue: name) { lists[role] = texts }
    }
    return lists
  }

  /// The same by names that are no type of their own.
  private mutating func named(_ key: String, of parent: KeyedNode, keys: [String]) -> [String: [String]] {
    Dictionary(uniqueKeysWithValues: textLists(key, of: parent, keys: keys).map { ($0.name, $0.texts) })
  }

  private mutating func textLists(
    _ key: String, of parent: KeyedNode, keys: [String]
  ) -> [(name: String, texts: [String])] {
    guard let node = parent[key], let lists = keyed(node, as: "'\(key)' of \(parent.name)", keys: keys) else {
      return []
    }
    return keys.compactMap { name in lists[name] == nil ? nil : (name, texts(name, of: lists)) }
  }

  private mutating func acronyms(_ parent: KeyedNode) -> [String: String] {
    guard let node = parent["acronyms"] else { return [:] }
    guard case .mapping(let mapping) = node else {
      report(
        "'acronyms' must be keys and values, but it is \(node.kindWords)", "Write lines such as 'PD: …'.", at: node)
      return [:]
    }
    var expansions: [String: String] = [:]
    for (key, value) in mapping {
      guard let acronym = text(key, as: "an acronym") else { continue }
      expansions[acronym] = text(value, as: "the expansion of '\(acronym)'")
    }
    return expansions
  }

  private mutating func synonyms(_ parent: KeyedNode) -> [[String]] {
    items("synonyms", of: parent).map { group in
      let words = texts(group, as: "a group of synonyms")
      if words.count == 1 { report("a group of one synonym", "Write two words or more, or take it out.", at: group) }
      return words
    }
  }

  private mutating func terms(_ key: String, of parent: KeyedNode) -> [Term] {
    items(key, of: parent).compactMap { node in
      guard let term = keyed(node, as: "an entry of '\(key)'", keys: ["name", "aliases"]) else { return nil }
      let aliases = texts("aliases", of: term)
      return requiredText("name", of: term).map { Term(name: $0, aliases: aliases) }
    }
  }

  private mutating func concept(_ node: Node) -> Concept? {
    guard let entry = keyed(node, as: "concept", keys: ["name", "examples"]) else { return nil }
    let examples = texts("examples", of: entry)
    if examples.isEmpty {
      report(
        "concept without 'examples'", "Add sentences of the kind that plans have: texts are compared with them.",
        at: node)
    }
    return requiredText("name", of: entry).map { Concept(name: $0, examples: examples) }
  }

  private mutating func instrument(_ node: Node) -> Instrument? {
    guard let entry = keyed(node, as: "instrument", keys: ["name", "aliases", "subjects", "grades"]) else { return nil }
    let aliases = texts("aliases", of: entry)
    let subjects = texts("subjects", of: entry)
    let grades = text("grades", of: entry)
    return requiredText("name", of: entry).map {
      Instrument(name: $0, aliases: aliases, subjects: subjects, grades: grades)
    }
  }

  private mutating func yearTerm(_ node: Node) -> YearTerm? {
    guard let entry = keyed(node, as: "term", keys: ["name", "aliases", "month", "day"]) else { return nil }
    let aliases = texts("aliases", of: entry)
    for key in ["month", "day"] where entry[key] == nil {
      report("term without '\(key)'", "Add '\(key)': the day on which the term is over.", at: node)
    }
    let month = number("month", of: entry, in: 1...12)
    let day = number("day", of: entry, in: 1...31)
    guard let name = requiredText("name", of: entry), let month, let day else { return nil }
    return YearTerm(name: name, aliases: aliases, month: month, day: day)
  }
}
