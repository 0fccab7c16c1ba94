import PlanModel

/// What the sample goals are about.
enum Subject: Hashable {
  case reading, mathematics, attendance, belonging, ninthGrade, graduation, families

  var area: String? {
    switch self {
    case .reading: "ELA"
    case .mathematics: "Mathematics"
    default: nil
    }
  }

  var serves: String {
    switch self {
    case .reading, .mathematics: "G1"
    case .attendance, .belonging: "G2"
    case .ninthGrade, .graduation: "G3"
    case .families: "G4"
    }
  }

  var instrument: String? {
    switch self {
    case .reading: "DIBELS 8"
    case .mathematics: "SBA Math"
    case .attendance: "Chronic absence"
    case .belonging: "Student climate survey"
    case .graduation: "Four-year graduation rate"
    case .ninthGrade, .families: nil
    }
  }

  var lead: String? { self == .attendance ? "Attendance team, chaired by the assistant principal" : nil }

  var measure: String {
    switch self {
    case .reading: "K-2 students at or above benchmark on the DIBELS 8 composite"
    case .mathematics: "Multilingual learners in grades 3-5 who meet standard in mathematics on the SBA"
    case .attendance: "Students who miss 18 or more school days (chronically absent)"
    case .belonging: "Students who answer “often” or “always” to “I feel that I belong at my school”"
    case .ninthGrade: "Ninth graders who earn every credit they attempt"
    case .graduation: "Students who graduate within four years of entering grade 9"
    case .families: "Families who feel like partners in their child’s learning"
    }
  }

  var result: String {
    switch self {
    case .reading:
      "the share of kindergarten, first and second grade students who read at or above benchmark on the DIBELS 8 "
        + "composite, measured three times a year and reported for every student group of ten or more,"
    case .mathematics: "the share of multilingual learners who meet standard in mathematics on the SBA"
    case .attendance: "the share of students who are chronically absent"
    case .belonging: "the share of students who say that they belong at our school"
    case .ninthGrade: "the share of ninth graders who are on track at the end of the year"
    case .graduation: "our four-year graduation rate"
    case .families: "the share of families who feel like partners"
    }
  }

  var wish: String { "We will build a school where every learner thrives: \(measure.lowercased())." }

  var quote: String {
    switch self {
    case .reading: "read at or above benchmark"
    case .mathematics: "meet standard in mathematics"
    case .attendance: "chronically absent"
    case .belonging: "belong at our school"
    case .ninthGrade: "on track at the end of the year"
    case .graduation: "four-year graduation rate"
    case .families: "families who feel like partners"
    }
  }

  var matches: String {
    switch self {
    case .reading, .mathematics: "reads, writes and reasons mathematically at or above grade level"
    case .attendance: "attends regularly"
    case .belonging: "has an adult at school to belong to"
    case .ninthGrade, .graduation: "graduates with a plan for college, career or service"
    case .families: "families are partners in their children’s learning"
    }
  }
}
