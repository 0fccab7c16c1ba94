import DistrictModel
import DocumentModel
import PlanModel
import Prose
import Testing

private let scanner = DateScanner(vocabulary: .schoolCalendar)

/// A thousand texts for each seed: half of them bytes, half pieces of plans.
private func texts(_ seed: UInt64) -> [String] {
  var generator = SeededGenerator(seed: seed)
  return (0..<500).flatMap { _ in [RandomText.bytes(&generator), RandomText.pieces(&generator)] }
}

/// What is wrong with the ranges of one scan, if anything: they must lie in the text, in order, apart, on whole
/// characters of UTF-8, and hold something.
private func fault(in ranges: [TextRange], of text: String, at base: Int) -> String? {
  let bytes = Array(text.utf8)
  var end = base
  for range in ranges {
    if range.isEmpty { return "\(range) is empty" }
    if range.start < end { return "\(range) begins before \(end)" }
    if range.end > base + bytes.count { return "\(range) ends beyond the text" }
    for edge in [range.start, range.end] where edge - base < bytes.count && bytes[edge - base] & 0xC0 == 0x80 {
      return "\(range) cuts a character"
    }
    end = range.end
  }
  return nil
}

@Test(arguments: [1, 2, 3, 4, 5, 6] as [UInt64])
func `keeps matches inside any text, sorted and apart`(_ seed: UInt64) {
  for text in texts(seed) {
    let scans = [
      Tokenizer.tokens(of: text[...], at: 7).map(\.range),
      Sentences.ranges(of: text[...], at: 7),
      QuantityScanner.matches(in: text[...], at: 7).map(\.range),
      scanner.matches(in: text[...], at: 7).map(\.range),
    ]
    for ranges in scans {
      let fault = fault(in: ranges, of: text, at: 7)
      #expect(fault == nil, "\(text.debugDescription)")
    }
  }
}

@Test(arguments: [11, 12, 13] as [UInt64])
func `promises nothing but numbers of the text, each once`(_ seed: UInt64) {
  for text in texts(seed) {
    let promises = PromiseReader.promises(in: text[...], at: 7)
    var numbers: Set<TextRange> = []
    for promise in promises {
      let parts = [promise.baseline, promise.target == promise.change ? nil : promise.target, promise.change]
      #expect(!promise.isEmpty)
      for range in parts.compactMap({ $0?.range }) {
        #expect(numbers.insert(range).inserted, "\(text.debugDescription) gives \(range) twice")
        #expect(range.start >= 7 && range.end <= 7 + text.utf8.count && !range.isEmpty)
      }
    }
  }
}

@Test(arguments: [21, 22] as [UInt64])
func `finds the same wherever the text stands`(_ seed: UInt64) {
  for text in texts(seed) {
    let near = QuantityScanner.matches(in: text[...])
    let far = QuantityScanner.matches(in: text[...], at: 1000)
    #expect(far.map { $0.range.start - 1000 } == near.map(\.range.start))
    #expect(far.map(\.quantity) == near.map(\.quantity))
    #expect(PromiseReader.promises(in: text[...], at: 9).count == PromiseReader.promises(in: text[...]).count)
    #expect(scanner.matches(in: text[...], at: 9).map(\.date) == scanner.matches(in: text[...]).map(\.date))
  }
}

@Test(arguments: [31, 32] as [UInt64])
func `reads back what it prints`(_ seed: UInt64) throws {
  var generator = SeededGenerator(seed: seed)
  for _ in 0..<500 {
    let quantity = quantity(&generator)
    let text = "from " + printed(quantity) + " on"
    let matches = QuantityScanner.matches(in: text[...])
    #expect(matches.map(\.quantity) == [quantity], "\(text)")
  }
}

@Test(arguments: [41, 42] as [UInt64])
func `reads back a quantity from its own words`(_ seed: UInt64) throws {
  for text in texts(seed) {
    for match in QuantityScanner.matches(in: text[...]) where match.quantity.unit == .percent {
      let again = QuantityScanner.matches(in: written(match.range, in: text)[...])
      #expect(again.first?.quantity.value == match.quantity.value, "\(text.debugDescription)")
    }
  }
}

/// Any quantity that a plan could print.
private func quantity(_ generator: inout SeededGenerator) -> Quantity {
  let units: [Quantity.Unit] = [.percent, .points, .count, .number, .dollars]
  let bounds: [Quantity.Bound?] = [nil, nil, .atLeast, .atMost, .moreThan, .lessThan]
  let unit = units.randomElement(using: &generator) ?? .number
  let thousandths = Int.random(in: 0..<1_000_000, using: &generator)
  var value = Double(thousandths) / 1000
  if unit == .count { value = Double(Int.random(in: 3000..<100_000, using: &generator)) }
  var quantity = Quantity(value: value, unit: unit, bound: bounds.randomElement(using: &generator) ?? nil)
  if unit == .percent, quantity.bound == nil, Bool.random(using: &generator) {
    quantity.upper = Double(thousandths + 1500) / 1000
  }
  return quantity
}

private func printed(_ quantity: Quantity) -> String {
  let sign =
    switch quantity.bound {
    case .atLeast: "≥ "
    case .atMost: "≤ "
    case .moreThan: ">"
    case .lessThan: "<"
    case nil: ""
    }
  let number = "\(quantity.value)" + (quantity.upper.map { "-\($0)" } ?? "")
  return switch quantity.unit {
  case .percent: "\(sign)\(number)%"
  case .points: "\(sign)\(number) points"
  case .count: "\(sign)\(Int(quantity.value)) students"
  case .number: "\(sign)\(number)"
  case .dollars: "\(sign)$\(number)"
  }
}
