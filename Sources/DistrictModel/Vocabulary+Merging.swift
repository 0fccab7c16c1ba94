extension Vocabulary {
  /// This vocabulary with another's words added, as a district adds its own to the standard one.
  ///
  /// Lists keep their order and gain what is new at the end. A term or instrument of a known name gains aliases. Where
  /// both say what one thing is (an acronym's expansion, a term's day, an instrument's grades), the addition wins.
  package func merging(_ additions: Vocabulary) -> Vocabulary {
    var merged = self
    merged.labels.merge(additions.labels) { $0.appending($1) }
    merged.codeLetters.merge(additions.codeLetters) { $0.appending($1) }
    merged.sections.merge(additions.sections) { $0.appending($1) }
    merged.documentKinds.merge(additions.documentKinds) { $0.appending($1) }
    merged.verdicts.merge(additions.verdicts) { $0.appending($1) }
    merged.decisions.merge(additions.decisions) { $0.appending($1) }
    merged.acronyms.merge(additions.acronyms) { _, addition in addition }
    merged.synonyms = synonyms.appending(additions.synonyms)
    merged.instruments = instruments.joined(with: additions.instruments, by: \.name) { $0.merging($1) }
    merged.concepts = concepts.joined(with: additions.concepts, by: \.name) { $0.merging($1) }
    merged.months = months.joined(with: additions.months, by: \.name) { $0.merging($1) }
    merged.terms = terms.joined(with: additions.terms, by: \.name) { $0.merging($1) }
    for list in Self.termLists {
      merged[keyPath: list] = self[keyPath: list].joined(with: additions[keyPath: list], by: \.name) { $0.merging($1) }
    }
    for list in Self.wordLists {
      merged[keyPath: list] = self[keyPath: list].appending(additions[keyPath: list])
    }
    return merged
  }

  private static var termLists: [WritableKeyPath<Vocabulary, [Term]>] {
    [\.studentGroups, \.contentAreas, \.periods, \.initiatives]
  }

  private static var wordLists: [WritableKeyPath<Vocabulary, [String]>] {
    [
      \.lowerIsBetter, \.raising, \.lowering, \.holding, \.actionVerbs, \.prompts, \.placeholders, \.blanks,
      \.ratings, \.reports, \.schoolWords, \.districtWords, \.departmentWords, \.roleWords, \.higherTiers, \.goalWords,
      \.intentions, \.requests, \.questions, \.exampleWords, \.standing, \.cadence, \.serving, \.numberedGoalWords,
      \.commonLabels, \.describingWords, \.answerWords, \.measureWords, \.measuringWords, \.plainWords,
    ]
  }
}

extension Term {
  fileprivate func merging(_ addition: Term) -> Term {
    Term(name: name, aliases: aliases.appending(addition.aliases))
  }
}

extension Concept {
  fileprivate func merging(_ addition: Concept) -> Concept {
    Concept(name: name, examples: examples.appending(addition.examples))
  }
}

extension YearTerm {
  fileprivate func merging(_ addition: YearTerm) -> YearTerm {
    YearTerm(name: name, aliases: aliases.appending(addition.aliases), month: addition.month, day: addition.day)
  }
}

extension Instrument {
  fileprivate func merging(_ addition: Instrument) -> Instrument {
    Instrument(
      name: name, aliases: aliases.appending(addition.aliases), subjects: subjects.appending(addition.subjects),
      grades: addition.grades ?? grades)
  }
}

extension Array where Element: Hashable {
  /// The elements in order, then those of the other array that are new.
  fileprivate func appending(_ additions: [Element]) -> [Element] {
    var known = Set(self)
    return self + additions.filter { known.insert($0).inserted }
  }
}

extension Array {
  /// The elements in order, each joined with its namesake, then those of the other array that have none here.
  fileprivate func joined(
    with additions: [Element], by name: KeyPath<Element, String>, _ join: (Element, Element) -> Element
  ) -> [Element] {
    var joined = self
    for addition in additions {
      if let index = joined.firstIndex(where: { $0[keyPath: name] == addition[keyPath: name] }) {
        joined[index] = join(joined[index], addition)
      } else {
        joined.append(addition)
      }
    }
    return joined
  }
}
