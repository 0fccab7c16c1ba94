internal import DistrictModel
internal import DocumentModel
internal import Prose

/// What a text measures: by which test or count, in which subject, of whom, and which way it is to go.
struct MeasuredText: Sendable {
  /// Instruments by their places in the vocabulary, with the words that name them.
  var instruments: [(index: Int, range: TextRange)] = []
  /// Subjects that are named, or that an instrument measures.
  var subjects: [(name: String, range: TextRange)] = []
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
  private let instruments: PhraseTable<Int>
  private let subjectsOf: [[String]]
  private let areas: PhraseTable<String>
  private let groups: PhraseTable<String>
  private let changes: PhraseTable<MeasuredText.Direction>
  private let lowerIsBetter: PhraseTable<Bool>

  init(_ vocabulary: Vocabulary) {
    instruments = PhraseTable(
      vocabulary.instruments.enumerated().flatMap { index, instrument in
        ([instrument.name] + instrument.aliases).map { ($0, index) }
      })
    subjectsOf = vocabulary.instruments.map(\.subjects)
    areas = Self.table(vocabulary.contentAreas)
    groups = Self.table(vocabulary.studentGroups)
    changes = PhraseTable(
      vocabulary.raising.map { ($0, .up) } + vocabulary.lowering.map { ($0, .down) }
        + vocabulary.holding.map { ($0, .level) })
    lowerIsBetter = PhraseTable(vocabulary.lowerIsBetter.map { ($0, true) })
  }

  func read(_ text: String) -> MeasuredText {
    let cut = CutText(Substring(text))
    var measured = MeasuredText()
    for (tokens, index) in instruments.matches(in: cut.tokens) {
      let range = Self.range(of: tokens, in: cut)
      measured.instruments.append((index, range))
      measured.subjects += subjectsOf[index].map { ($0, range) }
    }
    for (tokens, name) in areas.matches(in: cut.tokens) {
      measured.subjects.append((name, Self.range(of: tokens, in: cut)))
    }
    measured.grades = Grades.matches(in: cut).map(\.span)
    measured.groups = Set(groups.matches(in: cut.tokens).map(\.value))
    measured.direction =
      changes.firstMatch(in: cut.tokens)?.value ?? lowerIsBetter.firstMatch(in: cut.tokens).map { _ in .down }
    return measured
  }

  private static func table(_ terms: [DistrictModel.Term]) -> PhraseTable<String> {
    PhraseTable(terms.flatMap { term in ([term.name] + term.aliases).map { ($0, term.name) } })
  }

  private static func range(of tokens: Range<Int>, in text: CutText) -> TextRange {
    TextRange(text.tokens[tokens.lowerBound].range.start, text.tokens[tokens.upperBound - 1].range.end)
  }
}
