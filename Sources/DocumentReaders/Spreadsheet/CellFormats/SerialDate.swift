/// A moment as spreadsheets count it: days since the end of 1899, or since the start of 1904.
struct SerialDate {
  var year = 1900
  var month = 1
  /// Counted from 1; 0 for a time without a day.
  var day = 0
  /// Counted from 0, Sunday.
  var weekday = 6
  /// Since midnight.
  var seconds = 0
  /// Parts of a second, in the unit asked for.
  var fraction = 0
  /// Whole seconds since day 0.
  var elapsed = 0

  /// The day number of the first day of 1904.
  static let days1904 = 1_462
  /// The day after the last one of the year 9999.
  private static let end = 2_958_466
  /// Bytes of a date in words, with room for parts of a second.
  private static let longestDate = 40

  /// Tells the moment of a serial number; nil for what is no day of theirs.
  ///
  /// - Parameters:
  ///   - serial: Days and parts of days.
  ///   - is1904: Whether they count from 1904.
  ///   - places: How many digits of a second's parts are shown; the moment is rounded to them.
  init?(_ serial: Double, is1904: Bool, places: Int) {
    guard serial >= 0, serial < Double(Self.end) else { return nil }
    let unit = [1, 10, 100, 1_000][min(3, max(0, places))]
    let ticks = Int((serial * 86_400 * Double(unit)).rounded())
    elapsed = ticks / unit
    fraction = ticks % unit
    seconds = elapsed % 86_400
    let days = elapsed / 86_400 + (is1904 ? Self.days1904 : 0)
    guard days < Self.end else { return nil }
    weekday = (days + 6) % 7
    setDay(days)
  }

  /// Day 60 is the 29th of February 1900, which never was; the days before it count one behind.
  private mutating func setDay(_ days: Int) {
    switch days {
    case 0: break
    case 60:
      month = 2
      day = 29
    default: setCivil(daysSince1970: days < 60 ? days - 25_568 : days - 25_569)
    }
  }

  /// The Gregorian day, counted in eras of 400 years that begin in March.
  private mutating func setCivil(daysSince1970 days: Int) {
    let days = days + 719_468
    let era = days / 146_097
    let dayOfEra = days - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shifted = (5 * dayOfYear + 2) / 153
    day = dayOfYear - (153 * shifted + 2) / 5 + 1
    month = shifted < 10 ? shifted + 3 : shifted - 9
    year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  }

  /// The serial number of a date as ISO 8601 writes it, "2026-05-01T08:30:00"; nil for other text.
  static func serial(iso text: some Collection<UInt8>, is1904: Bool) -> Double? {
    guard text.count <= longestDate else { return nil }
    var numbers: [Int] = []
    var number: Int?
    for byte in text {
      if let digit = byte.digit {
        number = min((number ?? 0) * 10 + Int(digit), 99_999)
      } else {
        guard "-T:.Z".utf8.contains(byte) else { return nil }
        if let known = number { numbers.append(known) }
        number = nil
      }
    }
    if let number { numbers.append(number) }
    guard numbers.count >= 3, (1...12).contains(numbers[1]), (1...31).contains(numbers[2]) else {
      return nil
    }
    let year = numbers[1] <= 2 ? numbers[0] - 1 : numbers[0]
    let month = (numbers[1] + 9) % 12
    let days =
      365 * year + year / 4 - year / 100 + year / 400 + (153 * month + 2) / 5 + numbers[2] - 1
      - 693_899
    let times = numbers.dropFirst(3).prefix(3)
    let seconds = zip(times, [3_600, 60, 1]).reduce(0) { $0 + $1.0 * $1.1 }
    return Double(days - (is1904 ? days1904 : 0)) + Double(seconds) / 86_400
  }
}
