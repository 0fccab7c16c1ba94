import DistrictModel
package import ReviewModel

/// What one statement serves, and why that is believed, in plain words.
package enum StatementText {
  /// - Parameters:
  ///   - alignment: What was found.
  ///   - statement: The words it was found for.
  ///   - goals: The title of each district goal, in the order of the alignment's links.
  ///   - concept: What the statement reads like, if that is known: its name and a sentence of that kind.
  ///   - style: How wide, and whether coloured.
  /// - Returns: The text as UTF-8.
  package static func bytes(
    _ alignment: StatementAlignment, of statement: String, goals: [String],
    concept: (name: String, example: String)?, style: ReportStyle
  ) -> [UInt8] {
    var text = TerminalText(style)
    text.paragraph("“\(statement)”", ink: .strong)
    text.blank()
    text.reading(alignment, concept)
    let titles = Dictionary(zip(alignment.links.map(\.districtGoal), goals)) { first, _ in first }
    for link in alignment.served {
      text.blank()
      text.served(link, title: titles[link.districtGoal] ?? "", isBest: link == alignment.served.first)
    }
    text.unserved(alignment, titles)
    return text.bytes
  }
}

extension TerminalText {
  fileprivate mutating func reading(
    _ alignment: StatementAlignment, _ concept: (name: String, example: String)?
  ) {
    var words: [String] = []
    if let role = alignment.role { words.append("It reads as \(role.words).") }
    if alignment.isCut { words.append("Compared without dates and targets: “\(alignment.compared)”.") }
    if let concept { words.append("It reads like \(concept.name): “\(concept.example)”") }
    if !alignment.initiatives.isEmpty {
      words.append("It carries \(Counted.list(alignment.initiatives)), which cuts across goals.")
    }
    if !words.isEmpty { paragraph(words.joined(separator: " ")) }
  }

  fileprivate mutating func served(_ link: DistrictLink, title: String, isBest: Bool) {
    let how = link.support == .strong ? "serves" : "serves in part"
    paragraph("\(isBest ? "It" : "It also") \(how) \(link.districtGoal) \(title)", ink: .strong)
    paragraph("A\(link.chance.dropFirst()), \(link.band.words).", indent: 2)
    for evidence in link.evidence {
      paragraph("“\(evidence.quote)” answers “\(evidence.matches)”, \(evidence.signal.words).", indent: 2, hanging: 2)
    }
    let agreeing = link.signals.agreeing.map(\.noun)
    paragraph(
      agreeing.isEmpty
        ? "No signal says so by itself; together they do."
        : "Signals that say so by themselves: \(Counted.list(agreeing)).", indent: 2)
  }

  fileprivate mutating func unserved(_ alignment: StatementAlignment, _ titles: [String: String]) {
    let others = alignment.links.filter { $0.support == .none }
    guard !others.isEmpty else { return }
    blank()
    paragraph(
      alignment.served.isEmpty
        ? "No match was found with any goal of the district. That does not say that there is none: read the statement "
          + "beside the goals." : "No match was found with:")
    for link in others {
      let declared = link.declared == nil ? "" : " The statement names it, but nothing in its words bears that out."
      paragraph(
        "\(link.districtGoal) \(titles[link.districtGoal] ?? "") (\(link.chance), \(link.band.words)).\(declared)",
        indent: 2, hanging: 2)
    }
  }
}

extension DistrictLink {
  /// "83 of 100 careful readers would say so".
  fileprivate var chance: String {
    let hundred = Int((score * 100).rounded())
    return "about \(min(max(hundred, 1), 99)) of 100 such pairs are a match"
  }
}

extension StatementRole {
  fileprivate var words: String {
    switch self {
    case .goal: "a goal"
    case .strategy: "a strategy"
    case .activity: "an activity"
    case .measure: "a measure"
    case .fragment: "a heading or a few words"
    case .need: "a need: what is wrong, or why"
    case .boilerplate: "text that every plan has, with no aim of its own"
    }
  }
}

extension AlignmentEvidence.Signal {
  fileprivate var noun: String {
    switch self {
    case .declared: "its name"
    case .measure: "what it measures"
    case .wording: "its words"
    case .meaning: "its meaning"
    }
  }
}
