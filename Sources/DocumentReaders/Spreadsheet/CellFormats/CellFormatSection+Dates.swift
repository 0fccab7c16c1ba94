extension CellFormatSection {
  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November",
    "December",
  ]
  private static let days = [
    "Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday",
  ]

  /// Shows a number of days as a date or a time; one that is none is shown as a number.
  func appendDate(_ number: DecimalNumber, is1904: Bool, to text: inout [UInt8]) {
    let isElapsed = tokens.contains(where: \.isElapsed)
    let days = isElapsed ? abs(number.double) : number.double
    guard let date = SerialDate(days, is1904: is1904 && !isElapsed, places: places) else {
      return GeneralNumber.append(number, to: &text)
    }
    if isElapsed, number.isNegative { text.append(UInt8(ascii: "-")) }
    for token in tokens {
      switch token {
      case .literal(let bytes): text += bytes
      case .blank: text.append(0x20)
      case .date(let part): append(part, of: date, to: &text)
      default: break
      }
    }
  }

  private func append(_ part: CellFormatToken.DatePart, of date: SerialDate, to text: inout [UInt8]) {
    switch part {
    case .year(let count): Self.append(count == 2 ? date.year % 100 : date.year, count, to: &text)
    case .month(let count):
      Self.append(date.month, count, of: Self.months[date.month - 1], to: &text)
    case .day(let count): Self.append(date.day, count, of: Self.days[date.weekday], to: &text)
    case .hour(let count): Self.append(hour(of: date), count, to: &text)
    case .minute(let count): Self.append(date.seconds / 60 % 60, count, to: &text)
    case .second(let count): Self.append(date.seconds % 60, count, to: &text)
    case .elapsedHours(let count): Self.append(date.elapsed / 3_600, count, to: &text)
    case .elapsedMinutes(let count): Self.append(date.elapsed / 60, count, to: &text)
    case .elapsedSeconds(let count): Self.append(date.elapsed, count, to: &text)
    case .fraction(let count):
      text.append(UInt8(ascii: "."))
      let unit = [1, 10, 100][min(2, max(0, places - count))]
      Self.append(date.fraction / unit, count, to: &text)
    case .meridiem(let isShort):
      text.append(UInt8(ascii: date.seconds < 43_200 ? "A" : "P"))
      if !isShort { text.append(UInt8(ascii: "M")) }
    }
  }

  /// The hour, of twelve where the format tells morning from afternoon.
  private func hour(of date: SerialDate) -> Int {
    let hour = date.seconds / 3_600
    let isTwelve = tokens.contains { if case .date(.meridiem) = $0 { true } else { false } }
    return isTwelve ? (hour + 11) % 12 + 1 : hour
  }

  /// A number with at least so many digits.
  private static func append(_ number: Int, _ count: Int, to text: inout [UInt8]) {
    let digits = "\(number)".utf8
    for _ in 0..<max(0, min(count, 9) - digits.count) { text.append(UInt8(ascii: "0")) }
    text += digits
  }

  /// A month or a day: one or two letters ask for its number, three for its short name, five for its first letter.
  private static func append(_ number: Int, _ count: Int, of name: String, to text: inout [UInt8]) {
    switch count {
    case ...2: append(number, count, to: &text)
    case 3: text += name.utf8.prefix(3)
    case 5: text += name.utf8.prefix(1)
    default: text += name.utf8
    }
  }
}
