import DistrictModel

/// A fictional district to render.
enum SampleDistrict {
  static let value = District(
    name: "Harrow & Vale School District", firstYear: 2026, goals: goals, schools: schools,
    departments: [Department(name: "Student Services"), Department(name: "Human Resources")])

  static let goals = [
    StrategicGoal(
      id: "G1", title: "Strong Readers and Mathematical Thinkers",
      statement: "Every student reads, writes and reasons mathematically at or above grade level."),
    StrategicGoal(
      id: "G2", title: "Safe, Welcoming and Connected",
      statement: "Every student attends regularly, feels safe, and has an adult at school to belong to."),
    StrategicGoal(
      id: "G3", title: "Ready for What Comes Next",
      statement: "Every student graduates with a plan for college, career or service."),
    StrategicGoal(
      id: "G4", title: "A Thriving Staff and Engaged Families",
      statement: "We keep an excellent staff, and families are partners in their children’s learning."),
  ]

  static let schools = [
    School(name: "Alder Elementary School", grades: GradeSpan(lowest: 0, highest: 5), titleI: .schoolwide),
    School(name: "Bracken Elementary School", grades: GradeSpan(lowest: -1, highest: 5), titleI: .schoolwide),
    School(name: "Corriedale Elementary School", grades: GradeSpan(lowest: 0, highest: 5)),
    School(
      name: "Dunlin Elementary School", grades: GradeSpan(lowest: 0, highest: 6), titleI: .schoolwide, support: .csi),
    School(name: "Eastmoor Elementary School", grades: GradeSpan(lowest: 0, highest: 5), titleI: .targeted),
    School(name: "Fernhill K-8 School", grades: GradeSpan(lowest: 0, highest: 8), titleI: .targeted, support: .atsi),
    School(name: "Gorse Middle School", grades: GradeSpan(lowest: 6, highest: 8), support: .tsi),
    School(name: "Heron Lake Middle School", grades: GradeSpan(lowest: 6, highest: 8)),
    School(name: "Ivybridge Middle School", grades: GradeSpan(lowest: 6, highest: 8), titleI: .schoolwide),
    School(name: "Juniper High School", grades: GradeSpan(lowest: 9, highest: 12)),
    School(name: "Kestrel High School", grades: GradeSpan(lowest: 9, highest: 12), support: .tsi),
    School(name: "Larch Alternative School", grades: GradeSpan(lowest: 7, highest: 12), titleI: .targeted),
    School(name: "Moorland Online School", grades: GradeSpan(lowest: 0, highest: 12)),
    School(name: "Nettle Creek School"),
  ]
}
