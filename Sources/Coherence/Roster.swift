import DistrictModel
import PlanModel
import Prose

/// Who a document belongs to, by the names that the district gives.
struct Roster: Sendable {
  enum Member: Hashable, Sendable {
    /// By its position in the district's list.
    case school(Int)
    case department(Int)
    case district
  }

  private let names: PhraseTable<Member>
  private let stems: PhraseTable<Member>

  /// - Parameters:
  ///   - district: The names and aliases.
  ///   - schoolWords: Last words of schools' names, which file names leave out: "cedar-ridge.docx".
  init(_ district: District, schoolWords: [String]) {
    var names: [(phrase: String, value: Member)] = []
    for name in [district.name] + district.aliases { names.append((name, .district)) }
    for (index, school) in district.schools.enumerated() {
      for name in [school.name] + school.aliases { names.append((name, .school(index))) }
    }
    for (index, department) in district.departments.enumerated() {
      for name in [department.name] + department.aliases { names.append((name, .department(index))) }
    }
    self.names = PhraseTable(names)
    stems = PhraseTable(Self.stems(of: district, schoolWords: schoolWords))
  }

  /// The member that some words name, schools and departments before the district; the longest name wins.
  func member(named words: String) -> Member? {
    let tokens = Tokenizer.tokens(of: words[...])
    let found = names.matches(in: tokens)
    let own = found.filter { $0.value != .district }
    return (own.isEmpty ? found : own).reduce(nil as (Int, Member)?) { best, match in
      match.tokens.count > best?.0 ?? 0 ? (match.tokens.count, match.value) : best
    }?.1
  }

  /// The school or department that a file's name points to, with or without the last words of its name.
  func member(ofFile path: String) -> Member? {
    let name = Self.fileName(path)
    if let member = member(named: name), member != .district { return member }
    return stems.matches(in: Tokenizer.tokens(of: name[...])).max { $0.tokens.count < $1.tokens.count }?.value
  }

  /// The last part of a path, without its ending.
  static func fileName(_ path: String) -> String {
    let name = path.split(separator: "/").last ?? ""
    guard let dot = name.lastIndex(of: "."), dot > name.startIndex else { return String(name) }
    return String(name[..<dot])
  }

  /// Schools' names without their last words, where no other school and not the district shares them.
  private static func stems(of district: District, schoolWords: [String]) -> [(phrase: String, value: Member)] {
    let endings = schoolWords.map { Tokenizer.keys(of: $0) }
    let all = district.schools.map { school in
      stem(of: Tokenizer.keys(of: school.name), without: endings).joined(separator: " ")
    }
    let taken = ([district.name] + district.aliases).map { Tokenizer.keys(of: $0).joined(separator: " ") }
    return all.enumerated().compactMap { index, stem in
      let isOwn = all.count { $0 == stem } == 1 && !taken.contains { $0.hasPrefix(stem) }
      return isOwn && !stem.isEmpty ? (stem, .school(index)) : nil
    }
  }

  private static func stem(of name: [String], without endings: [[String]]) -> [String] {
    var stem = name
    while let ending = endings.filter({ $0.count < stem.count && stem.suffix($0.count).elementsEqual($0) })
      .max(by: { $0.count < $1.count })
    { stem.removeLast(ending.count) }
    return stem
  }
}
