import DistrictModel
import DocumentModel
import PlanModel
import Prose

/// Reads owners, timelines and money as they stand in cells, labelled lines and brackets.
struct LogisticsFacts {
  let document: IndexedDocument
  let lexicon: Lexicon
  let noise: Noise

  func owners(_ items: [Item], basis: Basis) -> [Quoted] {
    filled(items).flatMap { parts(of: $0) }.filter { !noise.isBlank($0) }.map { quoted($0, basis) }
  }

  /// What semicolons set apart.
  private func parts(of range: TextRange) -> [TextRange] {
    var parts: [TextRange] = []
    var start = range.start
    for (offset, byte) in document[range].utf8.enumerated() where byte == UInt8(ascii: ";") {
      parts.append(TextRange(start, range.start + offset))
      start = range.start + offset + 1
    }
    parts.append(TextRange(start, range.end))
    return parts
  }

  func words(_ items: [Item], basis: Basis) -> Quoted? {
    let filled = filled(items)
    guard let first = filled.first, let last = filled.last else { return nil }
    return quoted(first.union(last), basis)
  }

  func funding(_ items: [Item], basis: Basis) -> [Funding] {
    filled(items).map { funding($0, basis: basis) }
  }

  /// What was filled in: of choices with boxes the ticked ones.
  private func filled(_ items: [Item]) -> [TextRange] {
    items.flatMap { item -> [TextRange] in
      if let ticked = document.tickedChoices(in: item.range) { return ticked }
      return noise.isBlank(item.range) || noise.isPrompt(item.passage) ? [] : [item.range]
    }
  }

  func funding(_ range: TextRange, basis: Basis) -> Funding {
    let money = document.quantities(in: range).first { $0.quantity.unit == .dollars }
    var source: String?
    if let money {
      let before = document[document.trimmed(TextRange(range.start, money.range.start))]
      let name = before.filter { !"-–—:,;()".contains($0) }
      source = name.isEmpty ? nil : name.split(separator: " ").joined(separator: " ")
    } else {
      source = String(document[range])
    }
    return Funding(text: quoted(range, basis), source: source, amount: money?.quantity.value)
  }

  func quoted(_ range: TextRange, _ basis: Basis) -> Quoted {
    let kept = document.trimmed(range)
    return Quoted(String(document[kept]), range: kept, basis: basis)
  }
}

// MARK: - Behind an action

extension LogisticsFacts {
  /// Splits an action's line into its wording and what stands behind it: "(coach; Oct; $600)", "……… $9,800".
  func action(_ range: TextRange) -> (statement: TextRange, logistics: Logistics) {
    var logistics = Logistics()
    var kept = document.trimmed(range)
    kept = withoutLeader(kept, into: &logistics)
    kept = withoutDottedTail(kept, into: &logistics)
    kept = withoutDashedTail(kept, into: &logistics)
    while let bracket = trailingBracket(kept) {
      guard take(bracket.inner, into: &logistics) else { break }
      kept = document.trimmed(TextRange(kept.start, bracket.start))
    }
    return (kept, logistics)
  }

  /// Leader dots or dashes, and an amount after them.
  private func withoutLeader(_ range: TextRange, into logistics: inout Logistics) -> TextRange {
    let bytes = Array(document.bytes(range))
    let isLed = bytes.contains { $0 == UInt8(ascii: "_") || $0 == UInt8(ascii: "\t") || $0 == 0xE2 }
    guard isLed || bytes.count(where: { $0 == UInt8(ascii: ".") }) > 2,
      let money = document.quantities(in: range).last, money.quantity.unit == .dollars,
      range.end - money.range.end <= 2
    else { return range }
    var end = money.range.start - range.start
    var leaders = 0
    while end > 0 {
      let byte = bytes[end - 1]
      if byte == UInt8(ascii: ".") || byte == UInt8(ascii: "_") || byte == UInt8(ascii: " ")
        || byte == UInt8(ascii: "\t")
      {
        leaders += byte == UInt8(ascii: " ") ? 0 : byte == UInt8(ascii: "\t") ? 3 : 1
        end -= 1
      } else if end > 2, bytes[end - 3] == 0xE2, bytes[end - 2] == 0x80 {
        leaders += 3
        end -= 3
      } else {
        break
      }
    }
    guard leaders >= 3, end > 0 else { return range }
    logistics.funding.append(funding(money.range, basis: .wording("amount after leader dots")))
    return TextRange(range.start, range.start + end)
  }

  /// Takes off what stands behind leader dots, such as a team and a time.
  private func withoutDottedTail(_ range: TextRange, into logistics: inout Logistics) -> TextRange {
    let bytes = Array(document.bytes(range))
    guard let last = bytes.lastIndex(of: UInt8(ascii: ".")), last + 1 < bytes.count else { return range }
    var start = last
    while start > 0, bytes[start - 1] == UInt8(ascii: ".") || bytes[start - 1] == 0x20 { start -= 1 }
    guard start > 3, bytes[start...last].count(where: { $0 == UInt8(ascii: ".") }) > 3 else { return range }
    let tail = document.trimmed(TextRange(range.start + last + 1, range.end))
    guard !tail.isEmpty else { return range }
    if !take(tail, into: &logistics) { logistics.owners.append(quoted(tail, .wording("behind leader dots"))) }
    return document.trimmed(TextRange(range.start, range.start + start))
  }

  /// Takes off who, when and with what between dashes, as in "Score a sample — Frey — October".
  private func withoutDashedTail(_ range: TextRange, into logistics: inout Logistics) -> TextRange {
    let dashes = spacedDashes(in: range)
    guard (1...Self.mostDashes).contains(dashes.count) else { return range }
    let cuts = dashes.filter { !endsInTime(before: $0, in: range) }
    guard let first = cuts.first, first - range.start > 8 else { return range }
    let tails = cuts.enumerated().map { index, cut in
      document.trimmed(TextRange(cut + Self.dashBytes, index + 1 < cuts.count ? cuts[index + 1] : range.end))
    }
    let kinds = tails.map { kind(of: $0) }
    let areShort = tails.allSatisfy { document.tokens(in: $0).count <= 6 }
    guard areShort, kinds.contains(where: { $0 != nil }), kinds.count > 1 || kinds[0] != nil else { return range }
    for (tail, kind) in zip(tails, kinds) where !noise.isBlank(tail) {
      switch kind {
      case .funding: logistics.funding.append(funding(tail, basis: .wording("behind a dash")))
      case .timeline where logistics.timeline == nil: logistics.timeline = quoted(tail, .wording("behind a dash"))
      default: logistics.owners.append(quoted(tail, .wording("behind a dash")))
      }
    }
    return TextRange(range.start, first)
  }

  /// Of one action's line; more make a list or prose.
  private static let mostDashes = 4

  /// A blank, a dash of three bytes and a blank.
  private static let dashBytes = 5

  /// Where dashes with blanks around them begin, outside brackets.
  private func spacedDashes(in range: TextRange) -> [Int] {
    guard document.bytes(range).contains(0xE2) else { return [] }
    let bytes = Array(document.bytes(range))
    var offsets: [Int] = []
    var depth = 0
    for offset in bytes.indices.dropLast(Self.dashBytes - 1) {
      if bytes[offset] == UInt8(ascii: "(") { depth += 1 }
      if bytes[offset] == UInt8(ascii: ")") { depth = max(0, depth - 1) }
      let dash = bytes[offset..<offset + Self.dashBytes]
      if depth == 0, dash.elementsEqual(" \u{2013} ".utf8) || dash.elementsEqual(" \u{2014} ".utf8) {
        offsets.append(range.start + offset)
      }
    }
    return offsets
  }

  /// "October" before "– June": a dash between two times parts nothing.
  private func endsInTime(before offset: Int, in range: TextRange) -> Bool {
    document.dates(in: TextRange(range.start, offset)).contains { $0.range.end >= offset - 1 }
  }

  /// The last bracket of a line, if nothing but a full stop follows it.
  private func trailingBracket(_ range: TextRange) -> (start: Int, inner: TextRange)? {
    let bytes = Array(document.bytes(range))
    var end = bytes.count
    while end > 0, bytes[end - 1] == UInt8(ascii: ".") || bytes[end - 1] == UInt8(ascii: " ") { end -= 1 }
    guard end > 2, bytes[end - 1] == UInt8(ascii: ")"), let open = bytes[..<(end - 1)].lastIndex(of: UInt8(ascii: "(")),
      open > 3
    else { return nil }
    return (range.start + open, TextRange(range.start + open + 1, range.start + end - 1))
  }

  /// Whether the bracket holds logistics; each part is an amount, a time or an owner.
  private func take(_ range: TextRange, into logistics: inout Logistics) -> Bool {
    var parts = parts(of: range)
    if parts.count == 1 { parts = splitAtComma(range) }
    let named = parts.map { labelled(document.trimmed($0)) }
    parts = zip(parts, named).map { $1?.value ?? $0 }
    let kinds = zip(parts, named).map { $1?.kind ?? kind(of: document.trimmed($0)) }
    guard kinds.contains(where: { $0 != nil }) else { return false }
    guard parts.count > 1 || kinds.allSatisfy({ $0 != nil }) else { return false }
    for (part, kind) in zip(parts, kinds) {
      let kept = document.trimmed(part)
      guard !noise.isBlank(kept) else { continue }
      switch kind {
      case .funding: logistics.funding.append(funding(kept, basis: .wording("in brackets")))
      case .timeline where logistics.timeline == nil: logistics.timeline = quoted(kept, .wording("in brackets"))
      case .owner: logistics.owners.append(quoted(kept, .wording("in brackets")))
      default: if logistics.owners.isEmpty { logistics.owners.append(quoted(kept, .wording("in brackets"))) }
      }
    }
    return true
  }

  /// A part that says itself what it is, such as "Who: the counselor".
  private func labelled(_ range: TextRange) -> (kind: Kind, value: TextRange)? {
    let tokens = document.tokens(in: range)
    guard let found = lexicon.labels.match(tokens), found.count < tokens.count else { return nil }
    let gap = TextRange(tokens[found.count - 1].range.end, tokens[found.count].range.start)
    guard document[gap].contains(":") else { return nil }
    let kind: Kind? =
      switch found.value[0] {
      case .owner, .lead: .owner
      case .timeline, .start, .end, .due: .timeline
      case .funding, .amount, .resource: .funding
      default: nil
      }
    return kind.map { ($0, TextRange(gap.end, range.end)) }
  }

  /// "principal, monthly" is two parts; "Title I, $5,000" and "June 5, 2026" are one.
  private func splitAtComma(_ range: TextRange) -> [TextRange] {
    guard kind(of: range) == .owner, let comma = document[range].utf8.lastIndex(of: UInt8(ascii: ",")) else {
      return [range]
    }
    let text = document[range].utf8
    let cut = range.start + text.distance(from: text.startIndex, to: comma)
    let tail = TextRange(cut + 1, range.end)
    return kind(of: document.trimmed(tail)) == .timeline ? [TextRange(range.start, cut), tail] : [range]
  }

  private enum Kind { case funding, timeline, owner }

  /// Whether a line says who, when or with what.
  func role(of range: TextRange) -> FieldRole? {
    switch kind(of: range) {
    case .funding: .funding
    case .timeline: .timeline
    case .owner: .owner
    case nil: isSource(range) ? .funding : nil
    }
  }

  /// "Local funds", "Title III": money without an amount.
  private func isSource(_ range: TextRange) -> Bool {
    let tokens = document.tokens(in: range)
    guard tokens.count <= 6, let first = tokens.first, let last = tokens.last else { return false }
    return first.folded == "title" || ["fund", "grant", "budget", "levy"].contains(last.folded)
  }

  private func kind(of range: TextRange) -> Kind? {
    if document.bytes(range).contains(UInt8(ascii: "$")) { return .funding }
    let tokens = document.tokens(in: range)
    guard tokens.count <= 12 else { return nil }
    if lexicon.roleWords.firstMatch(in: tokens) != nil { return .owner }
    if !document.dates(in: range).isEmpty || tokens.contains(where: { lexicon.cadence.contains($0.folded) }) {
      return .timeline
    }
    return nil
  }
}
