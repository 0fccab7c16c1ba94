/// A piece of JSON whose objects keep their keys sorted and leave absent members out.
enum JSONValue: Hashable, Sendable {
  case string(String)
  case integer(Int)
  case number(Double)
  case boolean(Bool)
  /// Where a contract wants the key although there is no value; elsewhere absent members are left out.
  case null
  case array([JSONValue])
  /// Members by key, in the order of the keys' bytes; made by the literal or by `merging`.
  case object([Member])

  struct Member: Hashable, Sendable {
    var key: String
    var value: JSONValue
  }

  /// A share from 0 to 1 with four decimals at most, so that the last bits of a division never show.
  static func share(_ value: Double) -> JSONValue {
    .number((value * 10_000).rounded(.toNearestOrAwayFromZero) / 10_000)
  }

  static func strings(_ values: [String]) -> JSONValue {
    .array(values.map { .string($0) })
  }

  /// The object with further members; members of the same key are replaced.
  func merging(_ other: JSONValue) -> JSONValue {
    guard case .object(let members) = self, case .object(let others) = other else { return self }
    let kept = members.filter { member in !others.contains { $0.key == member.key } }
    return .object(Self.sorted(kept + others))
  }

  private static func sorted(_ members: [Member]) -> [Member] {
    members.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
  }
}

extension JSONValue: ExpressibleByDictionaryLiteral {
  /// Makes an object of the members that are there.
  init(dictionaryLiteral elements: (String, JSONValue?)...) {
    self = .object(Self.sorted(elements.compactMap { key, value in value.map { Member(key: key, value: $0) } }))
  }
}

extension JSONValue: ExpressibleByStringLiteral {
  init(stringLiteral value: String) { self = .string(value) }
}
