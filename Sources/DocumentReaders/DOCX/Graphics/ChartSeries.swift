/// One series of a chart: its name, and figures with what they are figures of.
struct ChartSeries {
  var name = ""
  /// Names of the points, by their index; those of several levels are joined.
  var categories: [Int: String] = [:]
  /// Figures by their index, in the order given.
  var values: [(index: Int, text: String)] = []

  /// One line, such as "Grade 3: 2023 41, 2024 45".
  var line: String {
    named(values.map { value in (categories[value.index].map { "\($0) " } ?? "") + value.text })
  }

  /// One line, such as "Grade 3: 41, 45".
  var lineWithoutCategories: String { named(values.map(\.text)) }

  private func named(_ figures: [String]) -> String {
    let all = figures.joined(separator: ", ")
    return name.isEmpty ? all : all.isEmpty ? name : "\(name): \(all)"
  }

  /// A figure as a chart shows it, as far as its format is one of percentages: "0.41" becomes "41%".
  static func figure(_ text: String, format: String) -> String {
    guard format.hasSuffix("%"), format.utf8.allSatisfy({ "0.#%".utf8.contains($0) }), let number = Double(text) else {
      return shortened(text)
    }
    let places = format.split(separator: ".", omittingEmptySubsequences: false).dropFirst().first.map {
      $0.utf8.count - 1
    }
    return rounded(number * 100, places: min(places ?? 0, 6)) + "%"
  }

  /// Without the noise that calculation leaves in the last of many places.
  private static func shortened(_ text: String) -> String {
    guard text.utf8.count > 15, text.utf8.contains(UInt8(ascii: ".")), let number = Double(text),
      number.magnitude < 1_000_000_000_000, number.magnitude > 0.001
    else { return text }
    let digits = "\(Int(number.magnitude))".utf8.count
    let short = rounded(number, places: min(6, 14 - digits))
    return short.utf8.contains(UInt8(ascii: ".")) ? trimmed(short) : short
  }

  private static func trimmed(_ digits: String) -> String {
    var digits = digits
    while digits.last == "0" { digits.removeLast() }
    if digits.last == "." { digits.removeLast() }
    return digits
  }

  private static func rounded(_ number: Double, places: Int) -> String {
    guard number.magnitude < 1_000_000_000_000 else { return number.description }
    let factor = (0..<places).reduce(1) { product, _ in product * 10 }
    let whole = Int((number.magnitude * Double(factor)).rounded())
    let sign = number < 0 && whole > 0 ? "-" : ""
    guard places > 0 else { return "\(sign)\(whole)" }
    let rest = "\(whole % factor)"
    return "\(sign)\(whole / factor)." + String(repeating: "0", count: places - rest.utf8.count) + rest
  }
}
