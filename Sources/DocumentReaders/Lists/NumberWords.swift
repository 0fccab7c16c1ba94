/// List numbers in English words, as Word writes them: "Twenty-one", "Twenty-first".
enum NumberWords {
  /// "One hundred twenty-one"; digits for what has no place in a list.
  static func cardinal(_ number: Int) -> String {
    guard (0...999_999).contains(number) else { return "\(number)" }
    return capitalized(words(number))
  }

  /// "One hundred twenty-first"; digits for what has no place in a list.
  static func ordinal(_ number: Int) -> String {
    guard (0...999_999).contains(number) else { return "\(number)" }
    let whole = words(number)
    let start = whole.lastIndex { $0 == " " || $0 == "-" }.map { whole.index(after: $0) } ?? whole.startIndex
    return capitalized(whole[..<start] + rank(whole[start...]))
  }

  private static let ones = [
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
    "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
  ]
  private static let tens = [
    "", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety",
  ]

  private static func words(_ number: Int) -> String {
    switch number {
    case ..<20: ones[number]
    case ..<100: tens[number / 10] + (number % 10 > 0 ? "-" + ones[number % 10] : "")
    case ..<1000: ones[number / 100] + " hundred" + (number % 100 > 0 ? " " + words(number % 100) : "")
    default: words(number / 1000) + " thousand" + (number % 1000 > 0 ? " " + words(number % 1000) : "")
    }
  }

  /// The last word of a number as a place in an order.
  private static func rank(_ word: Substring) -> String {
    switch word {
    case "one": "first"
    case "two": "second"
    case "three": "third"
    case "five": "fifth"
    case "eight": "eighth"
    case "nine": "ninth"
    case "twelve": "twelfth"
    default: word.last == "y" ? word.dropLast() + "ieth" : word + "th"
    }
  }

  private static func capitalized(_ words: some StringProtocol) -> String {
    words.prefix(1).uppercased() + words.dropFirst()
  }
}
