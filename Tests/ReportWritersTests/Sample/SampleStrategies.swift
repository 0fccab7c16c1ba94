import PlanModel

extension Subject {
  /// What the sample schools mean to do.
  var strategies: [Strategy] {
    switch self {
    case .reading: [structuredLiteracy, secondDose]
    case .mathematics: [numberRoutines]
    case .attendance: [homeVisits]
    case .belonging, .families: [advisory]
    case .ninthGrade: []
    case .graduation: [Sample.strategy("Success teams review every student’s credits", who: ["Counselors"])]
    }
  }

  private var structuredLiteracy: Strategy {
    Sample.strategy(
      "Teach structured literacy in every K-2 classroom with the same daily routines, observed and coached every "
        + "second week so that new teachers see the routine in three rooms before October",
      who: ["Literacy coach", "Principal"], when: "September-June", funding: ("Title I, $16,400", 16_400),
      evidence: "Walkthrough notes",
      activities: [
        Sample.activity("Build one K-2 phonics pacing calendar", who: ["Literacy coach"], when: "August"),
        Sample.activity(
          "Structured literacy walkthroughs with feedback, two classrooms a week", who: ["Principal"],
          when: "monthly, October-May"),
        Sample.activity("Regroup students after each progress-monitoring window"),
      ])
  }

  private var secondDose: Strategy {
    Sample.strategy(
      "Add a second dose of phonics for students below benchmark", when: "October-May",
      activities: [Sample.activity("Train four paraeducators", who: ["Title I teacher"], when: "September")])
  }

  private var numberRoutines: Strategy {
    Sample.strategy(
      "Open every mathematics lesson with a ten-minute number routine", who: ["Grade 3-5 teachers"], when: "daily")
  }

  private var homeVisits: Strategy {
    Sample.strategy(
      "Attendance team home visits before October 15", who: ["Counselor"], when: "by October 15",
      funding: ("$900 for telephone interpreting", 900))
  }

  private var advisory: Strategy {
    Sample.strategy("A daily advisory in which each student is known by one adult", evidence: "Survey, twice a year")
  }
}
