/// Sentences that many small plans share, and what is found in them.
enum Sample {
  static let reading = "By June 2027, 62% of grade 4 students will meet standard on the SBA in ELA, up from 55%."
  static let readingFound = "\(reading)\n  55% -> 62% by June 2027"
  static let attendance = "By May 2027, the share of students who are chronically absent will fall from 21% to 15%."
  static let attendanceFound = "\(attendance)\n  21% -> 15% by May 2027"
}
