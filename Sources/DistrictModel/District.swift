/// What a district asks of its schools, as its `district.yml` says it.
package struct District: Hashable, Sendable {
  package var name: String
  /// Other names and abbreviations that documents use.
  package var aliases: [String]
  /// The school year in which it begins: 2026 for 2026-27.
  package var firstYear: Int?
  package var goals: [StrategicGoal]
  package var schools: [School]
  package var departments: [Department]
  package var strategyMenu: [MenuStrategy]
  /// Student groups smaller than this are never shown in reports.
  package var minimumN: Int

  package init(
    name: String, aliases: [String] = [], firstYear: Int? = nil, goals: [StrategicGoal] = [],
    schools: [School] = [], departments: [Department] = [], strategyMenu: [MenuStrategy] = [], minimumN: Int = 10
  ) {
    self.name = name
    self.aliases = aliases
    self.firstYear = firstYear
    self.goals = goals
    self.schools = schools
    self.departments = departments
    self.strategyMenu = strategyMenu
    self.minimumN = minimumN
  }

  /// "2026-27", or nil where the file names no year.
  package var yearWords: String? {
    guard let firstYear else { return nil }
    let ending = (firstYear + 1) % 100
    return "\(firstYear)-\(ending < 10 ? "0" : "")\(ending)"
  }
}

/// One of the district's strategic goals.
package struct StrategicGoal: Hashable, Sendable {
  package var id: String
  package var title: String
  /// Other ways in which documents name it: "Goal 1", "Pillar: Student Success".
  package var aliases: [String]
  package var statement: String
  package var objectives: [String]
  package var initiatives: [String]
  package var measures: [String]

  package init(
    id: String, title: String, aliases: [String] = [], statement: String = "", objectives: [String] = [],
    initiatives: [String] = [], measures: [String] = []
  ) {
    self.id = id
    self.title = title
    self.aliases = aliases
    self.statement = statement
    self.objectives = objectives
    self.initiatives = initiatives
    self.measures = measures
  }
}

/// A school of the roster.
package struct School: Hashable, Sendable {
  package enum TitleI: String, Hashable, Sendable, CaseIterable {
    case none, targeted, schoolwide
  }

  /// Federal and state support status: comprehensive, targeted, additional targeted.
  package enum Support: String, Hashable, Sendable, CaseIterable {
    case none
    case csi = "CSI"
    case tsi = "TSI"
    case atsi = "ATSI"
  }

  package var name: String
  package var aliases: [String]
  package var grades: GradeSpan?
  package var titleI: TitleI
  package var support: Support

  package init(
    name: String, aliases: [String] = [], grades: GradeSpan? = nil, titleI: TitleI = .none,
    support: Support = .none
  ) {
    self.name = name
    self.aliases = aliases
    self.grades = grades
    self.titleI = titleI
    self.support = support
  }
}

/// The grades a school teaches: -1 is preschool, 0 kindergarten.
package struct GradeSpan: Hashable, Sendable, CustomStringConvertible {
  package var lowest: Int
  package var highest: Int

  package init(lowest: Int, highest: Int) {
    self.lowest = lowest
    self.highest = highest
  }

  /// "K-5", "9-12", "PK-8".
  package var description: String {
    func name(_ grade: Int) -> String { grade < 0 ? "PK" : grade == 0 ? "K" : String(grade) }
    return lowest == highest ? name(lowest) : "\(name(lowest))-\(name(highest))"
  }
}

/// A department that writes a scorecard of its own.
package struct Department: Hashable, Sendable {
  package var name: String
  package var aliases: [String]

  package init(name: String, aliases: [String] = []) {
    self.name = name
    self.aliases = aliases
  }
}

/// A practice that the district offers to all schools.
package struct MenuStrategy: Hashable, Sendable {
  package var name: String
  package var aliases: [String]

  package init(name: String, aliases: [String] = []) {
    self.name = name
    self.aliases = aliases
  }
}
