/// A rectangle on a page, in points from its upper left corner; y grows downward.
struct Box: Hashable {
  var x0: Double
  var y0: Double
  var x1: Double
  var y1: Double

  var width: Double { x1 - x0 }
  var height: Double { y1 - y0 }
  var midX: Double { (x0 + x1) / 2 }
  var midY: Double { (y0 + y1) / 2 }
  var area: Double { max(0, width) * max(0, height) }

  func union(_ other: Box) -> Box {
    Box(x0: min(x0, other.x0), y0: min(y0, other.y0), x1: max(x1, other.x1), y1: max(y1, other.y1))
  }

  /// Whether a point is inside, a margin around it included.
  func contains(x: Double, y: Double, margin: Double = 0) -> Bool {
    x >= x0 - margin && x <= x1 + margin && y >= y0 - margin && y <= y1 + margin
  }

  /// Whether the middle of another box is inside.
  func holds(_ other: Box) -> Bool { contains(x: other.midX, y: other.midY) }

  /// How much of the lower one's height two boxes share, from 0 to 1.
  func sharedHeight(_ other: Box) -> Double {
    let shared = min(y1, other.y1) - max(y0, other.y0)
    return max(0, shared) / max(0.1, min(height, other.height))
  }
}

extension [Double] {
  /// Positions that lie close together, as one each: their mean, ascending.
  func clustered(within distance: Double) -> [Double] {
    var clusters: [Double] = []
    var group: [Double] = []
    for position in sorted() {
      if let last = group.last, position - last > distance {
        clusters.append(group.reduce(0, +) / Double(group.count))
        group = []
      }
      group.append(position)
    }
    if !group.isEmpty { clusters.append(group.reduce(0, +) / Double(group.count)) }
    return clusters
  }

  /// The index of the position that is nearest; the positions ascend.
  func nearest(to value: Double) -> Int {
    let low = partitionPoint { $0 >= value }
    if low == 0 { return 0 }
    if low == count { return count - 1 }
    return value - self[low - 1] <= self[low] - value ? low - 1 : low
  }

  /// The index of the interval that holds a value, between this position and the next; the positions ascend.
  func interval(of value: Double) -> Int? {
    guard count > 1, let first, let last, value >= first, value <= last else { return nil }
    var low = 0
    var high = count - 1
    while high - low > 1 {
      let middle = (low + high) / 2
      if self[middle] <= value { low = middle } else { high = middle }
    }
    return low
  }
}
