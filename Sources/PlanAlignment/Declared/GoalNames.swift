internal import DistrictModel
internal import Prose
internal import Stemming

/// The names by which documents call one district goal, prepared for comparing.
struct GoalNames: Sendable {
  /// One name, as the district writes it.
  struct Name: Sendable {
    var text: String
    /// Its folded words; "&" has become "and".
    var words: [String]
    /// Its stems without stop words.
    var content: [String]
  }

  var id: String
  /// Title, then aliases, then the statement.
  var names: [Name]
  /// The number that its id or an alias ends in: 2 for "G2", "Goal 2" or "Priority II".
  var number: Int?

  init(_ goal: StrategicGoal, _ stemmer: inout Stemmer) {
    id = goal.id
    names = []
    for text in [goal.title] + goal.aliases + [goal.statement] where !text.isEmpty {
      names.append(Name(text, &stemmer))
    }
    number = GoalNumber.last(in: goal.id) ?? goal.aliases.lazy.compactMap { GoalNumber.last(in: $0) }.first
  }

  /// The words to show for a goal that a document calls by its number.
  func shown(for number: Int) -> Name? {
    names.dropFirst().first { GoalNumber.last(in: $0.text) == number } ?? names.first
  }

  /// The title, alias or statement that stands in a declaration, word for word but for case, plurals and "&".
  ///
  /// The id stands for the title.
  func exactName(in declared: Name) -> Name? {
    if declared.words == idWords || isTellingID && declared.words.contains(idWords) { return names.first }
    return names.first { name in
      guard !name.words.isEmpty else { return false }
      // Within other words, one short word alone is no name.
      let isTelling = name.words.count > 1 || name.text.utf8.count > 5
      return declared.words == name.words || isTelling && declared.words.contains(name.words)
    }
  }

  private var idWords: [String] { Name.words(of: id) }

  /// "G2" or "LIT", which no sentence holds by chance.
  private var isTellingID: Bool {
    id.contains(where: \.isLetter) && (id.contains(where: \.isNumber) || id.utf8.count > 2 && id == id.uppercased())
  }
}

extension GoalNames.Name {
  /// A text of more words than this is no name; what follows is not compared.
  private static let wordLimit = 60

  init(_ text: String, _ stemmer: inout Stemmer) {
    self.text = text
    words = Self.words(of: text)
    content = []
    for word in words.prefix(Self.wordLimit) where !StopWords.contains(word) { content.append(stemmer.stem(word)) }
  }

  /// Folded words, with "and" for "&" and for "+".
  static func words(of text: String) -> [String] {
    let signs = text.replacing("&", with: " and ").replacing("+", with: " and ")
    return Tokenizer.keys(of: signs)
  }
}
