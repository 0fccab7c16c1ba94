/// The lists that a document defines: abstract lists with up to nine levels, and the lists that use them.
struct NumberingDefinitions {
  /// How many levels a list has.
  static let levelCount = 9

  /// How one level of a list is numbered.
  struct Level {
    var start = 0
    var format = NumberFormat.decimal
    /// The label with `%1` to `%9` for the numbers of the levels; a bullet's character for bullets.
    var text = ""
    /// The font that gives a bullet its shape.
    var font = ""
    /// Restarts only after this level (from 1) or one above it; 0 never, nil after any level above.
    var restart: Int?
    /// All numbers of the label are decimal, whatever their own levels say.
    var isLegal = false
    /// The paragraph style that stands for this level.
    var style: String?
    var isPicture = false
  }

  /// A list's look.
  struct AbstractList {
    var levels: [Int: Level] = [:]
    /// The numbering style whose list this one stands for.
    var standsFor: String?
    /// The numbering style that this list defines.
    var defines: String?
  }

  /// A list as paragraphs name it.
  struct List {
    var abstractID = 0
    var levels: [Int: Level] = [:]
    var starts: [Int: Int] = [:]
  }

  var abstractLists: [Int: AbstractList] = [:]
  var lists: [Int: List] = [:]
}

extension NumberingDefinitions {
  /// A list with what it inherits, ready to be counted.
  struct ResolvedList {
    /// Lists of one abstract list share their counters.
    var abstractID: Int
    var levels: [Level]
    /// The levels that start anew when the list is first used.
    var starts: [Int: Int]
  }

  /// Follows a list to its abstract list and through a numbering style, if it names one.
  func resolved(_ id: Int, numberingStyles: [String: Int]) -> ResolvedList? {
    guard let list = lists[id] else { return nil }
    var abstractID = list.abstractID
    var abstract = abstractLists[abstractID] ?? AbstractList()
    if let style = abstract.standsFor, abstract.levels.isEmpty {
      let target = numberingStyles[style].flatMap { lists[$0]?.abstractID }
      abstractID = target ?? abstractLists.filter { $0.value.defines == style }.keys.min() ?? abstractID
      abstract = abstractLists[abstractID] ?? abstract
    }
    let levels = (0..<Self.levelCount).map { list.levels[$0] ?? abstract.levels[$0] ?? Level() }
    return ResolvedList(abstractID: abstractID, levels: levels, starts: list.starts)
  }
}
