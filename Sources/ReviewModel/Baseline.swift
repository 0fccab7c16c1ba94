package import DistrictModel
package import PlanModel

/// What all plans of a district come to: the content of the baseline report, ready to be written in any format.
///
/// Counts keep their denominators; nothing here ranks schools. Small student groups are already masked.
package struct Baseline: Sendable {
  package var district: District
  package var scope: Scope
  package var headlines: [Headline]
  package var organizations: [OrganizationSummary]
  package var coverage: [GoalCoverage]
  package var metrics: [MetricUse]
  package var commonFindings: [CommonFinding]

  package init(
    district: District, scope: Scope, headlines: [Headline], organizations: [OrganizationSummary],
    coverage: [GoalCoverage], metrics: [MetricUse], commonFindings: [CommonFinding]
  ) {
    self.district = district
    self.scope = scope
    self.headlines = headlines
    self.organizations = organizations
    self.coverage = coverage
    self.metrics = metrics
    self.commonFindings = commonFindings
  }

  /// What was read, what was not, and what paper cannot say.
  package struct Scope: Hashable, Sendable {
    /// One document that was read.
    package struct DocumentRead: Hashable, Sendable {
      package var path: String
      package var sha256: String
      package var kind: ImprovementPlan.Kind
      package var level: ImprovementPlan.Level
      package var organization: String?
      package var schoolYear: String?
      package var words: Int
      package var unplacedWords: Int
      package var use: Use
      /// What the reader resolved: "3 tracked changes were accepted".
      package var notices: [String]

      package init(
        path: String, sha256: String, kind: ImprovementPlan.Kind, level: ImprovementPlan.Level,
        organization: String?, schoolYear: String?, words: Int, unplacedWords: Int, use: Use, notices: [String]
      ) {
        self.path = path
        self.sha256 = sha256
        self.kind = kind
        self.level = level
        self.organization = organization
        self.schoolYear = schoolYear
        self.words = words
        self.unplacedWords = unplacedWords
        self.use = use
        self.notices = notices
      }
    }

    /// How a document counts in the report.
    package enum Use: String, Hashable, Sendable {
      /// A school's plan for the district's year: the figures are about these.
      case plan
      /// A scorecard for the district's year, of a school, a department or the district.
      case scorecard
      /// A plan or scorecard of another year: read, and left out of the figures.
      case otherYear
      /// The district's own documents.
      case districtDocument
      /// No goal was found in it.
      case noGoalsFound
    }

    package var documents: [DocumentRead]
    package var unreadable: [UnreadableFile]
    /// Files that were passed over, by path.
    package var skipped: [SkippedFile]
    /// Schools of the roster with no readable plan for the year.
    package var schoolsWithoutPlan: [String]
    /// The date used for what depends on today, ISO 8601.
    package var today: String
    /// What the report cannot judge from paper, and how it was made, in sentences.
    package var limits: [String]

    package init(
      documents: [DocumentRead], unreadable: [UnreadableFile], skipped: [SkippedFile], schoolsWithoutPlan: [String],
      today: String, limits: [String]
    ) {
      self.documents = documents
      self.unreadable = unreadable
      self.skipped = skipped
      self.schoolsWithoutPlan = schoolsWithoutPlan
      self.today = today
      self.limits = limits
    }
  }

  /// A figure with its denominator: "goals with metric, baseline, target and date: 31 of 44".
  package struct Headline: Hashable, Sendable {
    /// Stable for programs: "goals-complete".
    package var id: String
    package var title: String
    package var count: Int
    package var of: Int
    /// What is counted: "school goals", "schools".
    package var unit: String

    package init(id: String, title: String, count: Int, of: Int, unit: String) {
      self.id = id
      self.title = title
      self.count = count
      self.of = of
      self.unit = unit
    }
  }

  /// How many schools reach each district goal.
  package struct GoalCoverage: Hashable, Sendable {
    package var districtGoal: String
    package var schoolsDeclaring: Int
    package var schoolsSupporting: Int
    package var schools: Int
    package var goalsDeclaring: Int
    package var goalsSupporting: Int

    package init(
      districtGoal: String, schoolsDeclaring: Int, schoolsSupporting: Int, schools: Int, goalsDeclaring: Int,
      goalsSupporting: Int
    ) {
      self.districtGoal = districtGoal
      self.schoolsDeclaring = schoolsDeclaring
      self.schoolsSupporting = schoolsSupporting
      self.schools = schools
      self.goalsDeclaring = goalsDeclaring
      self.goalsSupporting = goalsSupporting
    }
  }

  /// A measure and who uses it; variants of one instrument are merged.
  package struct MetricUse: Hashable, Sendable {
    /// The instrument's name in the vocabulary, or the measure as the plans word it.
    package var name: String
    /// Whether `name` is a known instrument.
    package var isInstrument: Bool
    package var schools: [String]
    package var goals: Int

    package init(name: String, isInstrument: Bool, schools: [String], goals: Int) {
      self.name = name
      self.isInstrument = isInstrument
      self.schools = schools
      self.goals = goals
    }
  }

  /// How often a rule found something.
  package struct CommonFinding: Hashable, Sendable {
    package var rule: String
    package var summary: String
    package var severity: Severity
    package var count: Int
    package var schools: Int
    package var schoolsExamined: Int

    package init(
      rule: String, summary: String, severity: Severity, count: Int, schools: Int, schoolsExamined: Int
    ) {
      self.rule = rule
      self.summary = summary
      self.severity = severity
      self.count = count
      self.schools = schools
      self.schoolsExamined = schoolsExamined
    }
  }

  /// One school, department or the district itself, with its documents of the year.
  package struct OrganizationSummary: Sendable {
    package var name: String
    package var level: ImprovementPlan.Level
    package var school: School?
    /// Reviews of its plan or plans of the year, then of its scorecards.
    package var reviews: [Review]
    /// One per district goal, in the district's order.
    package var cells: [CoverageCell]

    package init(
      name: String, level: ImprovementPlan.Level, school: School?, reviews: [Review], cells: [CoverageCell]
    ) {
      self.name = name
      self.level = level
      self.school = school
      self.reviews = reviews
      self.cells = cells
    }
  }

  /// One cell of the heat map: a school against a district goal.
  package struct CoverageCell: Hashable, Sendable {
    package var districtGoal: String
    /// How many of the school's goals declare it.
    package var declared: Int
    /// How many of its goals support it, strongly and partially.
    package var strong: Int
    package var partial: Int

    package init(districtGoal: String, declared: Int, strong: Int, partial: Int) {
      self.districtGoal = districtGoal
      self.declared = declared
      self.strong = strong
      self.partial = partial
    }

    package var state: State {
      switch (declared > 0, strong + partial > 0) {
      case (true, true): .declaredAndSupported
      case (true, false): .declaredOnly
      case (false, true): .supportedOnly
      case (false, false): .neither
      }
    }
  }

  package enum State: String, Hashable, Sendable {
    case declaredAndSupported, declaredOnly, supportedOnly, neither
  }
}
