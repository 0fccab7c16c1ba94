import DistrictModel
import DocumentModel
import Prose

/// Headings of one word and a number, "Promise 1" and "Promise 2": what a form calls its goals, where actions or measures
/// follow each.
struct NumberedHeadings {
  private struct Stem {
    var words: String
    var place: String
    var numbers: Set<String>
    /// A table of actions or goals, or a goal's label, follows.
    var isFollowed = false
  }

  private var stems: [[String]: Stem] = [:]
  /// The one whose part is under way, and the level of its heading.
  private var open: (key: [String], level: Int)?

  /// Takes a heading that is numbered; false for any other.
  mutating func take(_ item: Item, words: String, place: String) -> Bool {
    let level = item.headingLevel ?? 9
    if let open, level <= open.level { self.open = nil }
    guard (2...5).contains(item.tokens.count), let last = item.tokens.last,
      last.folded.utf8.allSatisfy(Folding.isDigit),
      last.folded.utf8.count <= 2, item.tokens.dropLast().allSatisfy({ $0.folded.utf8.contains { $0 > 0x3A } })
    else { return false }
    let key = item.tokens.dropLast().map(\.folded)
    let stem = words.prefix { !$0.isNumber }.split(separator: " ").filter { $0.contains(where: \.isLetter) }
    stems[key, default: Stem(words: stem.joined(separator: " "), place: place, numbers: [])].numbers.insert(last.folded)
    open = (key, level)
    return true
  }

  /// What follows the heading under way shows that it is a goal's.
  mutating func tell() {
    guard let open else { return }
    stems[open.key]?.isFollowed = true
  }

  /// Labels with those that the headings are, and with what the headings say of labels that begin with their words:
  /// "Promise statement".
  func labelling(_ labels: [TemplateWord<FieldRole>]) -> [TemplateWord<FieldRole>] {
    let goals = stems.filter { $0.value.numbers.count > 1 && $0.value.isFollowed }
    let told = labels.map { label in
      guard label.meaning == nil,
        let goal = goals.first(where: { Tokenizer.keys(of: label.words).starts(with: $0.key) })
      else { return label }
      var label = label
      label.meaning = .goal
      label.reason = "'\(goal.value.words)' in it"
      return label
    }
    let own = stems.sorted { $0.value.words < $1.value.words }.map { key, stem in
      let isGoal = goals[key] != nil
      return TemplateWord<FieldRole>(
        words: stem.words, meaning: isGoal ? .goal : nil,
        reason: isGoal ? "numbered headings with goals or actions under them" : nil, place: stem.place)
    }
    return own + told
  }
}
