import DistrictModel

extension Vocabulary {
  /// Months and terms, as the calendar of the vocabulary has them.
  static let schoolCalendar = Vocabulary(
    months: [
      YearTerm(name: "January", aliases: ["Jan"], month: 1, day: 31),
      YearTerm(name: "February", aliases: ["Feb"], month: 2, day: 28),
      YearTerm(name: "March", aliases: ["Mar"], month: 3, day: 31),
      YearTerm(name: "April", aliases: ["Apr"], month: 4, day: 30),
      YearTerm(name: "May", aliases: [], month: 5, day: 31),
      YearTerm(name: "June", aliases: ["Jun"], month: 6, day: 30),
      YearTerm(name: "July", aliases: ["Jul"], month: 7, day: 31),
      YearTerm(name: "August", aliases: ["Aug"], month: 8, day: 31),
      YearTerm(name: "September", aliases: ["Sept", "Sep"], month: 9, day: 30),
      YearTerm(name: "October", aliases: ["Oct"], month: 10, day: 31),
      YearTerm(name: "November", aliases: ["Nov"], month: 11, day: 30),
      YearTerm(name: "December", aliases: ["Dec"], month: 12, day: 31),
    ],
    terms: [
      YearTerm(name: "fall", aliases: ["autumn"], month: 12, day: 20),
      YearTerm(
        name: "winter", aliases: ["midyear", "mid-year", "MOY", "middle of year", "middle of the year"], month: 2,
        day: 28),
      YearTerm(name: "spring", aliases: [], month: 6, day: 15),
      YearTerm(name: "summer", aliases: [], month: 8, day: 31),
      YearTerm(
        name: "end of year", aliases: ["EOY", "end of the year", "end of the school year", "year-end", "year end"],
        month: 6, day: 30),
      YearTerm(
        name: "beginning of year", aliases: ["BOY", "beginning of the year", "start of the year"], month: 9, day: 30),
      YearTerm(name: "first semester", aliases: ["semester 1", "end of first semester"], month: 1, day: 31),
      YearTerm(name: "second semester", aliases: ["semester 2"], month: 6, day: 30),
    ])
}
