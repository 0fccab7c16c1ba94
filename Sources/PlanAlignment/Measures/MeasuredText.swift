internal import DistrictModel
internal import DocumentModel
internal import Prose

/// What a text measures: by which test or count, in which subject, of whom, and which way it is to go.
struct MeasuredText: Sendable {
  /// Instruments by their places in the vocabulary, with the words that name them.
  var instruments: [(index: Int, range: TextRange)] = []
  /// Subjects that are named; where none is, those that the instruments measure.
  var subjects: [(name: String, range: TextRange)] = []
  /// Whether the subjects are named, or only known by the instrument.
  var namesSubjects = false
  var grades: [GradeSpan] = []
  var groups: Set<String> = []
  var direction: Direction?

  enum Direction: Hashable, Sendable {
    case up, down, level
  }

  var isEmpty: Bool { instruments.isEmpty && subjects.isEmpty }
}

/// Reads what texts measure, by the vocabulary's instruments, content areas, student groups and words of change.
struct MeasureReader: Sendable {
  private let instruments: PhraseTable<(index: Int, isAcronym: Bool)>
  private let subjectsOf: [[String]]
  private let areas: PhraseTable<String>
  private let groups: PhraseTable<String>
  private let changes: PhraseTable<MeasuredText.Direction>
  private let lowerIsBetter: PhraseTable<Bool>

  init(_ vocabulary: Vocabulary) {
    instruments = PhraseTable(
      vocabulary.instruments.enumerated().flatMap { index, instrument in
        ([instrument.name] + instrument.aliases).map { name in
          // "RISE" and "STAR" are tests in capitals only.
          (name, (index, name.utf8.allSatisfy { (0x41...0x5A).contains($0) }))
        }
      })
    let families = Self.families(vocabulary)
    subjectsOf = vocabulary.instruments.map { $0.subjects.map { families[$0] ?? $0 } }
    areas = PhraseTable(
      vocabulary.contentAreas.flatMap { area in
        ([area.name] + area.aliases).map { ($0, families[area.name] ?? area.name) }
      })
    groups = Self.table(vocabulary.studentGroups)
    changes = PhraseTable(
      vocabulary.raising.map { ($0, .up) } + vocabulary.lowering.map { ($0, .down) }
        + vocabulary.holding.map { ($0, .level) })
    lowerIsBetter = PhraseTable(vocabulary.lowerIsBetter.map { ($0, true) })
  }

  func read(_ text: String) -> MeasuredText {
    let cut = CutText(Substring(text))
    var measured = MeasuredText()
    for (tokens, found) in instruments.matches(in: cut.tokens) {
      let range = Self.range(of: tokens, in: cut)
      let isWritten = text.utf8.dropFirst(range.start).prefix(2).allSatisfy { (0x41...0x5A).contains($0) }
      if isWritten || !found.isAcronym { measured.instruments.append((found.index, range)) }
    }
    measured.subjects = areas.matches(in: cut.tokens).map { ($1, Self.range(of: $0, in: cut)) }
    measured.namesSubjects = !measured.subjects.isEmpty
    if !measured.namesSubjects {
      measured.subjects = measured.instruments.flatMap { index, range in subjectsOf[index].map { ($0, range) } }
    }
    measured.grades = Grades.matches(in: cut).map(\.span)
    measured.groups = Set(groups.matches(in: cut.tokens).map(\.value))
    measured.direction =
      changes.firstMatch(in: cut.tokens)?.value ?? lowerIsBetter.firstMatch(in: cut.tokens).map { _ in .down }
    return measured
  }

  /// Content areas that a group of synonyms ties together, by the name of the first of them: reading goes with ELA.
  private static func families(_ vocabulary: Vocabulary) -> [String: String] {
    var families: [String: String] = [:]
    for group in vocabulary.synonyms {
      let words = Set(group.map { Tokenizer.keys(of: $0) })
      let areas = vocabulary.contentAreas.filter { area in
        ([area.name] + area.aliases).contains { words.contains(Tokenizer.keys(of: $0)) }
      }.map(\.name)
      guard let first = areas.first else { continue }
      let family = families[first] ?? first
      for area in areas where families[area] == nil { families[area] = family }
    }
    return families
  }

  private static func table(_ terms: [DistrictModel.Term]) -> PhraseTable<String> {
    PhraseTable(terms.flatMap { term in ([term.name] + term.aliases).map { ($0, term.name) } })
  }

  private static func range(of tokens: Range<Int>, in text: CutText) -> TextRange {
    TextRange(text.tokens[tokens.lowerBound].range.start, text.tokens[tokens.upperBound - 1].range.end)
  }
}
