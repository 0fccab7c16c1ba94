internal import DistrictModel
internal import Yams

extension ConfigurationDecoder {
  /// What a district without a name of its own is called.
  private static let unnamed = "District"

  mutating func districtFile(_ root: Node) -> DistrictFile {
    let keys = [
      "district", "goals", "schools", "departments", "strategyMenu", "minimumN", "vocabulary", "alignment", "name",
      "aliases", "year",
    ]
    guard let file = keyed(root, as: "the district file", keys: keys) else {
      return DistrictFile(district: District(name: Self.unnamed))
    }
    var district = identity(file)
    district.goals = goals(file)
    district.schools = schools(file)
    district.departments = departments(file)
    district.strategyMenu = strategyMenu(file)
    if let minimumN = number("minimumN", of: file, in: 1...Int.max) { district.minimumN = minimumN }
    let words = file["vocabulary"].map { vocabulary($0, ofDistrict: true) }
    let alignment = file["alignment"].flatMap { alignmentSettings($0) }
    return DistrictFile(district: district, vocabulary: words ?? Vocabulary(), alignment: alignment)
  }

  /// Name, aliases and year: under `district:`, or at the top of the file.
  private mutating func identity(_ file: KeyedNode) -> District {
    let keys = ["name", "aliases", "year"]
    var holder = file
    if let node = file["district"] {
      for key in keys {
        guard let twice = file[key] else { continue }
        report("'\(key)' stands beside 'district'", "Move it under 'district:'.", at: twice)
      }
      guard let district = keyed(node, as: "district", keys: keys) else { return District(name: Self.unnamed) }
      holder = district
    }
    holder.name = "district"
    return District(
      name: text("name", of: holder) ?? Self.unnamed, aliases: texts("aliases", of: holder), firstYear: year(holder))
  }

  private mutating func goals(_ file: KeyedNode) -> [StrategicGoal] {
    let keys = ["id", "title", "aliases", "statement", "objectives", "initiatives", "measures"]
    var names = NameRegister(kind: "goal")
    return items("goals", of: file).compactMap { node in
      guard let goal = keyed(node, as: "goal", keys: keys) else { return nil }
      let id = requiredText("id", of: goal)
      let title = text("title", of: goal)
      let statement = text("statement", of: goal)
      if goal["title"] == nil, goal["statement"] == nil {
        report("goal without 'title' or 'statement'", "Add one of them: plans are matched with its words.", at: node)
      }
      let aliases = texts("aliases", of: goal)
      if let id {
        names.register(id, key: "id", of: goal, &self)
        register(aliases, of: goal, owner: id, in: &names)
      }
      guard let id, let named = title ?? statement else { return nil }
      return StrategicGoal(
        id: id, title: named, aliases: aliases, statement: statement ?? "", objectives: texts("objectives", of: goal),
        initiatives: texts("initiatives", of: goal), measures: texts("measures", of: goal))
    }
  }

  private mutating func schools(_ file: KeyedNode) -> [School] {
    var names = NameRegister(kind: "school")
    return items("schools", of: file).compactMap { node in
      let keys = ["name", "aliases", "grades", "titleI", "support"]
      guard let school = keyed(node, as: "school", keys: keys) else { return nil }
      let named = namedEntry(school, in: &names)
      let grades = grades(school)
      let titleI = choice("titleI", of: school, School.TitleI.self) ?? .none
      let support = choice("support", of: school, School.Support.self) ?? .none
      return named.map {
        School(name: $0.name, aliases: $0.aliases, grades: grades, titleI: titleI, support: support)
      }
    }
  }

  private mutating func departments(_ file: KeyedNode) -> [Department] {
    var names = NameRegister(kind: "department")
    return items("departments", of: file).compactMap { node in
      guard let department = keyed(node, as: "department", keys: ["name", "aliases"]) else { return nil }
      return namedEntry(department, in: &names).map { Department(name: $0.name, aliases: $0.aliases) }
    }
  }

  private mutating func strategyMenu(_ file: KeyedNode) -> [MenuStrategy] {
    var names = NameRegister(kind: "strategy")
    return items("strategyMenu", of: file).compactMap { node in
      guard let strategy = keyed(node, as: "strategy", keys: ["name", "aliases"]) else { return nil }
      return namedEntry(strategy, in: &names).map { MenuStrategy(name: $0.name, aliases: $0.aliases) }
    }
  }

  /// The name and aliases of an entry, none of which another entry may have.
  private mutating func namedEntry(
    _ entry: KeyedNode, in names: inout NameRegister
  ) -> (name: String, aliases: [String])? {
    let name = requiredText("name", of: entry)
    let aliases = texts("aliases", of: entry)
    guard let name else { return nil }
    names.register(name, key: "name", of: entry, &self)
    register(aliases, of: entry, owner: name, in: &names)
    return (name, aliases)
  }

  private mutating func register(
    _ aliases: [String], of entry: KeyedNode, owner: String, in names: inout NameRegister
  ) {
    for alias in aliases { names.register(alias: alias, owner: owner, of: entry, &self) }
  }
}
