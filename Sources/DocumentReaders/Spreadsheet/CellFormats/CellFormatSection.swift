/// One section of a number format: what it shows, and for which numbers.
struct CellFormatSection: Hashable {
  /// What a section makes of a number.
  enum Kind: Hashable {
    /// Words only, or the cell's text.
    case words
    case general, number, scientific, fraction, date
  }

  var tokens: [CellFormatToken] = []
  var condition: CellFormatCondition?
  private(set) var kind = Kind.words
  /// Digits' places before the decimal point.
  private(set) var wholePlaces = 0
  /// Digits' places after the decimal point; of a second, in dates.
  private(set) var places = 0
  private(set) var groupsThousands = false
  /// The power of ten by which a number is multiplied before it is shown.
  private(set) var shift = 0

  /// Whether it shows the cell's text.
  var showsText: Bool { tokens.contains(.text) }

  /// Works out what the tokens mean together, once all are there.
  mutating func settle() {
    kind = settledKind
    switch kind {
    case .date: settleDate()
    case .number, .scientific, .fraction: settleNumber()
    case .words, .general: tokens.removeAll { [.comma, .point].contains($0) }
    }
  }

  private var settledKind: Kind {
    var kind = Kind.words
    for token in tokens {
      switch token {
      case .date: return .date
      case .general: return .general
      case .exponent: kind = .scientific
      case .fraction: kind = .fraction
      case .digit where kind == .words: kind = .number
      default: break
      }
    }
    return kind
  }

  // MARK: Numbers

  private mutating func settleNumber() {
    countPlaces()
    var kept: [CellFormatToken] = []
    for (index, token) in tokens.enumerated() {
      switch token {
      case .comma:
        if kept.contains(where: \.isDigit) { settleComma(at: index) }
      case .percent:
        shift += 2
        kept.append(.literal([UInt8(ascii: "%")]))
      case .text, .general, .date: break
      case .point where kept.contains(.point): kept.append(.literal([UInt8(ascii: ".")]))
      default: kept.append(token)
      }
    }
    tokens = kept
  }

  /// A comma groups thousands where digits of the whole part follow it, and divides by a thousand where none do.
  private mutating func settleComma(at index: Int) {
    for token in tokens[index...] {
      if token.isDigit {
        if !tokens[..<index].contains(.point) { groupsThousands = true }
        return
      }
      if token == .point || token.isExponent { break }
    }
    shift -= 3
  }

  private mutating func countPlaces() {
    var isWhole = true
    for token in tokens {
      if token == .point { isWhole = false }
      if token.isExponent { return }
      guard token.isDigit else { continue }
      if isWhole { wholePlaces += 1 } else { places += 1 }
    }
  }

  // MARK: Dates

  private mutating func settleDate() {
    var kept: [CellFormatToken] = []
    for token in tokens {
      switch token {
      case .digit: addSecondPlace(to: &kept)
      case .point: kept.append(.literal([UInt8(ascii: ".")]))
      case .comma: kept.append(.literal([UInt8(ascii: ",")]))
      case .percent: kept.append(.literal([UInt8(ascii: "%")]))
      case .text, .general, .exponent, .fraction: break
      default: kept.append(token)
      }
    }
    tokens = kept
    settleMinutes()
  }

  /// Zeros after a point are parts of a second; the point goes with them.
  private mutating func addSecondPlace(to kept: inout [CellFormatToken]) {
    if kept.last == .literal([UInt8(ascii: ".")]) {
      kept[kept.count - 1] = .date(.fraction(1))
    } else if case .date(.fraction(let count)) = kept.last {
      kept[kept.count - 1] = .date(.fraction(min(3, count + 1)))
    } else {
      return
    }
    if case .date(.fraction(let count)) = kept.last { places = max(places, count) }
  }

  /// "m" after hours or before seconds is minutes, not months.
  private mutating func settleMinutes() {
    let dates = tokens.indices.filter { if case .date = tokens[$0] { true } else { false } }
    var isAfterHours = false
    for (position, index) in dates.enumerated() {
      guard case .date(let part) = tokens[index] else { continue }
      switch part {
      case .hour, .elapsedHours: isAfterHours = true
      case .month(let count) where count <= 2:
        let next = position + 1 < dates.count ? tokens[dates[position + 1]] : nil
        if isAfterHours || next?.isSecond == true { tokens[index] = .date(.minute(count)) }
        isAfterHours = false
      case .meridiem: break
      default: isAfterHours = false
      }
    }
  }
}

extension CellFormatToken {
  var isDigit: Bool { if case .digit = self { true } else { false } }

  var isExponent: Bool { if case .exponent = self { true } else { false } }

  /// Time that runs on beyond a day.
  var isElapsed: Bool {
    switch self {
    case .date(.elapsedHours), .date(.elapsedMinutes), .date(.elapsedSeconds): true
    default: false
    }
  }

  var isSecond: Bool {
    switch self {
    case .date(.second), .date(.elapsedSeconds): true
    default: false
    }
  }
}
