/// Lines that touch one another, as the tables that they draw.
struct RulingGroups {
  /// How far lines may miss one another, in points.
  static let reach = 3.0

  struct Group {
    var horizontals: [PageDrawing.Rule] = []
    var verticals: [PageDrawing.Rule] = []

    /// The rectangle that the lines draw, if they draw nothing else.
    var frame: Box? {
      let xs = verticals.map(\.at).clustered(within: reach)
      let ys = horizontals.map(\.at).clustered(within: reach)
      guard xs.count == 2, ys.count == 2, xs[1] - xs[0] > 40, ys[1] - ys[0] > 14 else { return nil }
      return Box(x0: xs[0], y0: ys[0], x1: xs[1], y1: ys[1])
    }
  }

  /// The groups of a page's lines that have lines both ways.
  static func find(in drawing: PageDrawing) -> [Group] {
    let horizontals = joined(drawing.horizontals)
    let verticals = joined(drawing.verticals)
    guard !horizontals.isEmpty, !verticals.isEmpty else { return [] }
    var sets = DisjointSets(count: horizontals.count + verticals.count)
    for (column, vertical) in verticals.enumerated() {
      let first = horizontals.partitionPoint { $0.at >= vertical.from - reach }
      for row in first..<horizontals.count {
        let horizontal = horizontals[row]
        if horizontal.at > vertical.to + reach { break }
        guard vertical.at >= horizontal.from - reach, vertical.at <= horizontal.to + reach else { continue }
        sets.join(horizontals.count + column, row)
      }
    }
    let groups = sets.members().map { members in
      Group(
        horizontals: members.filter { $0 < horizontals.count }.map { horizontals[$0] },
        verticals: members.filter { $0 >= horizontals.count }.map { verticals[$0 - horizontals.count] })
    }
    return groups.filter { !$0.horizontals.isEmpty && !$0.verticals.isEmpty }
  }

  /// Pieces of one line as one, ordered by position.
  private static func joined(_ rules: [PageDrawing.Rule]) -> [PageDrawing.Rule] {
    var result: [PageDrawing.Rule] = []
    var band: [PageDrawing.Rule] = []
    for rule in rules.sorted(by: { ($0.at, $0.from) < ($1.at, $1.from) }) {
      if let first = band.first, rule.at - first.at > 1.2 {
        result += joinedBand(band)
        band = []
      }
      band.append(rule)
    }
    return (result + joinedBand(band)).sorted { ($0.at, $0.from) < ($1.at, $1.from) }
  }

  private static func joinedBand(_ band: [PageDrawing.Rule]) -> [PageDrawing.Rule] {
    var result: [PageDrawing.Rule] = []
    for rule in band.sorted(by: { $0.from < $1.from }) {
      if let last = result.last, rule.from <= last.to + 1.5 {
        result[result.count - 1].to = max(last.to, rule.to)
      } else {
        result.append(rule)
      }
    }
    return result
  }
}

/// Numbers from 0, in sets that grow together.
private struct DisjointSets {
  private var parents: [Int]

  init(count: Int) {
    parents = Array(0..<count)
  }

  mutating func join(_ first: Int, _ second: Int) {
    parents[root(first)] = root(second)
  }

  private mutating func root(_ index: Int) -> Int {
    var index = index
    while parents[index] != index {
      parents[index] = parents[parents[index]]
      index = parents[index]
    }
    return index
  }

  /// The sets, by their lowest members.
  mutating func members() -> [[Int]] {
    var sets: [[Int]] = []
    var numbers = [Int?](repeating: nil, count: parents.count)
    for index in parents.indices {
      let top = root(index)
      if let number = numbers[top] {
        sets[number].append(index)
      } else {
        numbers[top] = sets.count
        sets.append([index])
      }
    }
    return sets
  }
}
