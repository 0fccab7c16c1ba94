/// The words of the field: what labels mean, which instruments measure what, who student groups are.
///
/// Everything here comes from YAML under `rubrics/vocabulary/`; a district adds its own in `district.yml`.
package struct Vocabulary: Hashable, Sendable {
  /// What the words before a value or over a column say the value is.
  package var labels: [FieldRole: [String]]
  /// What a heading says its section is about.
  package var sections: [SectionTopic: [String]]
  package var instruments: [Instrument]
  package var studentGroups: [Term]
  package var contentAreas: [Term]
  /// Expansions by acronym: "PLC" is "professional learning community".
  package var acronyms: [String: String]
  /// Groups of words that mean nearly the same in plans, for matching by wording.
  package var synonyms: [[String]]
  /// Measures that improve when they fall: "chronically absent", "suspensions".
  package var lowerIsBetter: [String]
  /// Words of change, by direction.
  package var raising: [String]
  package var lowering: [String]
  package var holding: [String]
  /// Verbs with which people say what adults will do.
  package var actionVerbs: [String]
  /// Help text and questions that templates print; compared without case and punctuation.
  package var prompts: [String]
  /// What stands where a value should, such as "TBD", "XX%" or "____".
  package var placeholders: [String]
  /// What stands where there is nothing to say: "N/A", "none".
  package var blanks: [String]
  /// Months by name, with their last day.
  package var months: [YearTerm]
  /// Seasons and parts of the year, with the month and day by which they are over.
  package var terms: [YearTerm]
  /// Names of periods in which progress is reported: "Oct", "MOY", "Quarter 1".
  package var periods: [Term]
  /// What is said of a goal at the end, by verdict: "met" is "achieved", "progress" is "partially met".
  package var verdicts: [String: [String]]
  /// What is said of a strategy's future, by decision: "alter" is "modify".
  package var decisions: [String: [String]]
  /// Words for how it stands on the way: "on track".
  package var ratings: [String]
  /// Words that name a report where a time stands before them: "review" of "mid-year review".
  package var reports: [String]
  /// Words that make a document what it is: titles by kind of document.
  package var documentKinds: [String: [String]]
  /// Last words of a school's name: "Elementary", "High School".
  package var schoolWords: [String]
  /// Last words of a district's name, and words by which a department is known.
  package var districtWords: [String]
  package var departmentWords: [String]
  /// Words that name a person by what they do: "principal", "coach", "team".
  package var roleWords: [String]
  /// Whose goals stand over a school's ("district", "board"), and what such goals are called: each pair of them is a
  /// label of a district goal.
  package var higherTiers: [String]
  package var goalWords: [String]
  /// Verbs after "we" that promise as "will" does: "want", "intend".
  package var intentions: [String]
  /// First words of what a form asks of whoever fills it in ("describe", "list"), and of its questions.
  package var requests: [String]
  package var questions: [String]
  /// Words before an example that a template gives.
  package var exampleWords: [String]
  /// Words beside a number that says how things stand: "now", "last year", "currently".
  package var standing: [String]
  /// Words that say how often: "weekly", "each semester".
  package var cadence: [String]
  /// Words that name a goal of the district only with a number: "direction", which alone says how to fill a form in.
  package var numberedGoalWords: [String]
  /// Labels that are common words, too: at the end of other words they name nothing.
  package var commonLabels: [String]
  /// Words before "of" that stand for what is named behind it: "description" of "description of action steps".
  package var describingWords: [String]
  /// What forms print before the place to write in: "response".
  package var answerWords: [String]
  /// Words of most measures, which do not say which one is meant: "rate", "percentage".
  package var measureWords: [String]
  /// The letters of codes in brackets, by what such codes stand before: "G" in "[G 1] Reading" for a goal.
  package var codeLetters: [FieldRole: [String]]
  /// Verbs between a goal and the district goal that it serves.
  package var serving: [String]
  /// Words after which a statement only says by what it is measured: "as measured by".
  package var measuringWords: [String]
  /// Words of most goals, which show nothing by themselves: "grade", "ready".
  package var plainWords: [String]
  /// What plans are about, told in sentences that statements are compared with.
  package var concepts: [Concept]
  /// Ways of working that cut across a district's goals: "MTSS".
  package var initiatives: [Term]

  package init(
    labels: [FieldRole: [String]] = [:], sections: [SectionTopic: [String]] = [:], instruments: [Instrument] = [],
    studentGroups: [Term] = [], contentAreas: [Term] = [], acronyms: [String: String] = [:], synonyms: [[String]] = [],
    lowerIsBetter: [String] = [], raising: [String] = [], lowering: [String] = [], holding: [String] = [],
    actionVerbs: [String] = [], prompts: [String] = [], placeholders: [String] = [], blanks: [String] = [],
    months: [YearTerm] = [], terms: [YearTerm] = [], periods: [Term] = [], verdicts: [String: [String]] = [:],
    decisions: [String: [String]] = [:], ratings: [String] = [], reports: [String] = [],
    documentKinds: [String: [String]] = [:], schoolWords: [String] = [], districtWords: [String] = [],
    departmentWords: [String] = [], roleWords: [String] = [], higherTiers: [String] = [], goalWords: [String] = [],
    intentions: [String] = [], requests: [String] = [], questions: [String] = [], exampleWords: [String] = [],
    standing: [String] = [], cadence: [String] = [], numberedGoalWords: [String] = [], commonLabels: [String] = [],
    describingWords: [String] = [], answerWords: [String] = [], measureWords: [String] = [],
    codeLetters: [FieldRole: [String]] = [:], serving: [String] = [], measuringWords: [String] = [],
    plainWords: [String] = [],
    concepts: [Concept] = [], initiatives: [Term] = []
  ) {
    self.labels = labels
    self.sections = sections
    self.instruments = instruments
    self.studentGroups = studentGroups
    self.contentAreas = contentAreas
    self.acronyms = acronyms
    self.synonyms = synonyms
    self.lowerIsBetter = lowerIsBetter
    (self.raising, self.lowering, self.holding) = (raising, lowering, holding)
    self.actionVerbs = actionVerbs
    self.prompts = prompts
    self.placeholders = placeholders
    self.blanks = blanks
    self.months = months
    self.terms = terms
    self.periods = periods
    self.verdicts = verdicts
    self.decisions = decisions
    self.ratings = ratings
    self.reports = reports
    self.documentKinds = documentKinds
    self.schoolWords = schoolWords
    self.districtWords = districtWords
    self.departmentWords = departmentWords
    self.roleWords = roleWords
    self.higherTiers = higherTiers
    self.goalWords = goalWords
    self.intentions = intentions
    self.requests = requests
    self.questions = questions
    self.exampleWords = exampleWords
    self.standing = standing
    self.cadence = cadence
    self.numberedGoalWords = numberedGoalWords
    self.commonLabels = commonLabels
    self.describingWords = describingWords
    self.answerWords = answerWords
    self.measureWords = measureWords
    self.codeLetters = codeLetters
    self.serving = serving
    (self.measuringWords, self.plainWords) = (measuringWords, plainWords)
    (self.concepts, self.initiatives) = (concepts, initiatives)
  }
}

/// Something that plans are about, with sentences that show it.
package struct Concept: Hashable, Sendable {
  package var name: String
  package var examples: [String]

  package init(name: String, examples: [String]) {
    self.name = name
    self.examples = examples
  }
}

/// A name with the other ways in which it is written.
package struct Term: Hashable, Sendable {
  package var name: String
  package var aliases: [String]

  package init(name: String, aliases: [String] = []) {
    self.name = name
    self.aliases = aliases
  }
}

/// A test, survey or count with which plans measure.
package struct Instrument: Hashable, Sendable {
  package var name: String
  package var aliases: [String]
  /// Content areas it measures, by their names in the vocabulary.
  package var subjects: [String]
  package var grades: String?

  package init(name: String, aliases: [String] = [], subjects: [String] = [], grades: String? = nil) {
    self.name = name
    self.aliases = aliases
    self.subjects = subjects
    self.grades = grades
  }
}

/// A part of the year by name, and the day on which it is over.
package struct YearTerm: Hashable, Sendable {
  package var name: String
  package var aliases: [String]
  package var month: Int
  package var day: Int

  package init(name: String, aliases: [String] = [], month: Int, day: Int) {
    self.name = name
    self.aliases = aliases
    self.month = month
    self.day = day
  }
}

/// What a labelled value is.
package enum FieldRole: String, Hashable, Sendable, CaseIterable {
  case districtGoal, goal, objective
  /// Which of the plan's own goals something is for.
  case goalReference
  /// The short name by which other parts of the plan call a goal.
  case goalName
  case contentArea, need, rootCause, rationale
  case metric, instrument, baseline, target, interimTarget, actual
  case strategy, activity, owner, timeline, start, end, due, funding, amount, resource, evidence
  case studentGroup, milestone, progress, rating, verdict, decision, usefulness, maintenance, lead
  /// For which part of the year something is reported.
  case period
  case organization, schoolYear, planDate, updatedDate, approvedDate
  /// A label whose value is no part of a plan: "Principal", "Phone".
  case other
}

/// What a section is about.
package enum SectionTopic: String, Hashable, Sendable, CaseIterable {
  case needsAssessment, rootCause, lastYear, mission, engagement, professionalDevelopment, budget, team, assurances
  case goals, districtGoals, actionPlan
  /// How to fill the form in, and examples.
  case template
}
