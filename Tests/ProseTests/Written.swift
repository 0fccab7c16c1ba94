import DocumentModel
import PlanModel
import Prose

/// The words at a range of a text.
func written(_ range: TextRange, in text: String) -> String {
  let bytes = Array(text.utf8)
  return String(decoding: bytes[range.start..<range.end], as: UTF8.self)
}

/// A quantity in one line: "52% = 52.0 percent".
func summary(_ match: QuantityMatch, in text: String) -> String {
  "\(written(match.range, in: text)) = \(summary(match.quantity))"
}

func summary(_ quantity: Quantity) -> String {
  var words = "\(quantity.value)"
  if let upper = quantity.upper { words += "..\(upper)" }
  words += " \(quantity.unit)"
  if let bound = quantity.bound { words += " \(bound)" }
  return words + (quantity.isChange ? " change" : "")
}

/// A promise in one line, by what is written: "52% > 58%, change 6 points".
func summary(_ promise: Promise, in text: String) -> String {
  var words: [String] = []
  let baseline = promise.baseline.map { written($0.range, in: text) }
  let target = promise.target.map { written($0.range, in: text) }
  if promise.target == promise.change, let target {
    words.append(baseline.map { "\($0) > change \(target)" } ?? "change \(target)")
  } else {
    words.append("\(baseline ?? "?") > \(target ?? "?")")
    if let change = promise.change { words.append("change \(written(change.range, in: text))") }
  }
  return words.joined(separator: ", ")
}

/// A date in one line: "June 2025 = month 2025-06-30 2024-25 deadline".
func summary(_ match: DateMatch, in text: String) -> String {
  var words = "\(written(match.range, in: text)) = \(match.form)"
  if let date = match.date { words += " \(date)" }
  if let years = match.schoolYear { words += " \(years)" }
  return words + (match.isDeadline ? " deadline" : "")
}
