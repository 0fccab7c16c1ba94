/// Numbers with the words that belong to them.
enum Counted {
  /// "1 school", "14 schools", "1,204 words".
  static func words(_ count: Int, _ one: String, _ many: String? = nil) -> String {
    "\(digits(count)) \(count == 1 ? one : many ?? one + "s")"
  }

  /// Digits in groups of three: "48,200".
  static func digits(_ count: Int) -> String {
    let plain = String(count.magnitude)
    var grouped = ""
    for (index, digit) in plain.enumerated() {
      if index > 0, (plain.utf8.count - index) % 3 == 0 { grouped.append(",") }
      grouped.append(digit)
    }
    return count < 0 ? "-" + grouped : grouped
  }

  /// A count with its denominator: "9 of 14".
  static func of(_ count: Int, _ total: Int) -> String {
    "\(digits(count)) of \(digits(total))"
  }

  /// A share in whole per cent: "64%"; nil of nothing, "<1%" and ">99%" where rounding would say none or all.
  static func percent(_ count: Int, of total: Int) -> String? {
    guard total > 0 else { return nil }
    let rounded = (200 * count + total) / (2 * total)
    if rounded == 0, count > 0 { return "<1%" }
    if rounded == 100, count < total { return ">99%" }
    return "\(rounded)%"
  }

  /// "a", "a and b", "a, b and c".
  static func list(_ items: [String]) -> String {
    guard let last = items.last, items.count > 1 else { return items.first ?? "" }
    return items.dropLast().joined(separator: ", ") + " and " + last
  }
}
