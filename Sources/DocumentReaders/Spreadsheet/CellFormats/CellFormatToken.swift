/// One sign of a number format's code.
enum CellFormatToken: Hashable {
  /// Words that are shown as they are.
  case literal([UInt8])
  /// A digit's place: "0" shows it always, "#" where it counts, "?" leaves a blank where it does not.
  case digit(UInt8)
  case point
  /// Groups thousands between digits, divides by them after the last.
  case comma
  case percent
  /// "E+" or "E-".
  case exponent(showsPlus: Bool)
  /// A fraction's stroke and what follows it: the digits of its denominator, or the denominator.
  case fraction(places: Int, denominator: Int?)
  /// "@", the cell's own text.
  case text
  case general
  /// "_" and a character: a blank of its width.
  case blank
  case date(DatePart)

  /// A part of a date or time, with the number of letters that it is written with.
  enum DatePart: Hashable {
    case year(Int), month(Int), day(Int), hour(Int), minute(Int), second(Int)
    /// "[h]", "[mm]" or "[s]": time that runs on beyond a day.
    case elapsedHours(Int), elapsedMinutes(Int), elapsedSeconds(Int)
    /// Parts of a second after a point.
    case fraction(Int)
    /// "AM/PM", or "A/P" for short.
    case meridiem(isShort: Bool)
  }
}
