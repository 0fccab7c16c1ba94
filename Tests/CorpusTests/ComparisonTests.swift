import Testing

/// The measure with which documents are compared, proved on small cases.
struct ComparisonTests {
  @Test(arguments: [
    ("By June 2027, 58% of Grade 3-5", ["by", "june", "2027", "58", "of", "grade", "3", "5"]),
    ("4,000 students, 3.72", ["4000", "students", "3.72"]), ("1.2.3", ["1.2", "3"]), ("", []),
  ])
  func `cuts a text into words and numbers`(_ text: String, _ words: [String]) {
    #expect(Wording(text).words == words)
  }

  @Test(
    arguments: [
      ("52%", [52]), ("4,000 students", [4000]), ("3.72", [3.72]), (".5", [0.5]), ("-3 points", [-3]),
      ("from 52-58%", [52, 58]), ("− 4", [4]), ("−4", [-4]), ("(-4)", [-4]), ("(a)-4", [4]), ("a -4", [-4]),
      ("none", []),
    ] as [(String, [Double])])
  func `reads the numbers of a text`(_ text: String, _ numbers: [Double]) {
    #expect(Wording.numbers(in: text) == numbers)
  }

  @Test func `weighs the words that two texts share`() {
    #expect(Wording("a b c d").likeness(to: Wording("a b x")) == 4.0 / 7.0)
    #expect(Wording("a a b").likeness(to: Wording("a b b")) == 4.0 / 6.0)
    #expect(Wording("a b").overlap(with: Wording("x a y b")) == 1)
    #expect(Wording("").likeness(to: Wording("")) == 0)
  }

  @Test func `tells same values, dates, labels and years from others`() {
    #expect(Sameness.values("52%", "52 percent") && !Sameness.values("52%", "53%") && !Sameness.values(nil, "53%"))
    #expect(
      Sameness.values(nil, nil) && Sameness.values("all teachers", "All teachers") && !Sameness.values("all", "few"))
    #expect(Sameness.dates("June 2027", "Jun. 27") && !Sameness.dates("June 2027", "May 2027"))
    #expect(Sameness.dates("autumn 2026", "Fall 26") && !Sameness.dates(nil, "June"))
    #expect(Sameness.labels(["Goal 2", "Equity 2.A"], ["Equity 2.A", "District Goal 2"]))
    #expect(!Sameness.labels(["Goal 2"], ["Goal 3"]) && !Sameness.labels(["Goal 2"], []))
    #expect(Sameness.schoolYears("2026-27", "2026–2027") && !Sameness.schoolYears("2026-27", "2025-26"))
    #expect(Sameness.organizations("Cedar Ridge Elementary School", "Cedar Ridge") && !Sameness.organizations(nil, "X"))
    #expect(Sameness.fields("Literacy coach", "the literacy coach, principal") && !Sameness.fields("", "coach"))
  }

  @Test func `pairs the most alike first, and each once`() {
    let pairing = Pairing([10, 20, 30], [21, 19, 90], atLeast: 0.5) { 1 / Double(abs($0 - $1)) }
    #expect(pairing.pairs.map(\.gold) == [1] && pairing.pairs.map(\.found) == [0])
    #expect(pairing.missed == [0, 2] && pairing.surplus == [1, 2])
  }

  @Test func `counts what is missed, what is too much and what is wrong`() {
    let gold = plan([
      goal("Every student reads well", metrics: [("SBA ELA", "52%", "58%")], actions: ["Teach phonics daily"]),
      goal("Every student comes to school each day", metrics: [("chronic absence", nil, "15%")], actions: []),
    ])
    var found = plan([
      goal("Every student reads well.", metrics: [("SBA ELA", "50%", "58%")], actions: ["Buy new books"]),
      goal("State your goal here", metrics: [], actions: []),
    ])
    found.schoolYear = "2026-27"
    let comparison = PlanComparison(
      gold: gold, notGoals: ["State your goal here."], found: found, misplaced: ["goal 1 due"])
    #expect(
      comparison.shortfall
        == Shortfall(
          wrongIdentity: 1, missedGoals: 1, surplusGoals: 1, quotedGoals: 1, missedMetrics: 1, missedActions: 1,
          surplusActions: 1, wrongFields: 1, misplacedFacts: 1))
    #expect(
      comparison.lines == [
        "~ school year: nothing, found 2026-27", "  under Every student reads well",
        "~ baseline of SBA ELA: 52%, found 50%", "- action: Teach phonics daily", "+ action: Buy new books",
        "- goal: Every student comes to school each day (1 metrics, 0 actions)",
        "+ goal, which is none: State your goal here", "! goal 1 due",
      ])
    #expect(PlanComparison(gold: gold, notGoals: [], found: gold).shortfall == Shortfall())
  }

  @Test func `writes the table of known shortfalls as the formatter leaves it`() {
    let full = Shortfall(
      missedGoals: 1, surplusGoals: 2, quotedGoals: 1, missedMetrics: 3, surplusMetrics: 4, wrongFields: 5)
    let source = ShortfallRecord.source([("a/b.docx", Shortfall()), ("a/c.txt", full)])
    #expect(source.contains(#"    "a/b.docx": Shortfall(),"# + "\n"))
    #expect(
      source.contains(
        """
            "a/c.txt": Shortfall(
              missedGoals: 1, surplusGoals: 2, quotedGoals: 1, missedMetrics: 3, surplusMetrics: 4,
              wrongFields: 5),
          ]
        """))
  }
}

private func goal(
  _ statement: String, metrics: [(String, String?, String?)], actions: [String]
) -> PlainPlan.Goal {
  PlainPlan.Goal(
    statement: statement, declared: [],
    metrics: metrics.map { PlainPlan.Metric(measure: $0.0, baseline: $0.1, target: $0.2, due: nil) },
    actions: actions.map {
      PlainPlan.Action(statement: $0, isActivity: false, owner: "", timeline: "", funding: "")
    })
}

private func plan(_ goals: [PlainPlan.Goal]) -> PlainPlan {
  PlainPlan(
    kind: "sip", organization: nil, schoolYear: nil, goals: goals,
    unlinked: PlainPlan.Goal(statement: "", declared: [], metrics: [], actions: []))
}
