/// Counts the items of a file's lists, in reading order.
struct OpenListCounter {
  private var numbers: [[Int?]] = []
  /// Lists by the id that others go on from.
  private var byID: [String: Int] = [:]
  /// The last list of each style.
  private var byStyle: [String: Int] = [:]
  private var outline = [Int?](repeating: nil, count: OpenListStyle.levelCount)

  /// A list that begins, or that goes on from another.
  ///
  /// - Parameters:
  ///   - id: The name by which other lists go on from it.
  ///   - style: The name of its style.
  ///   - continued: The id of the list that it goes on from.
  ///   - goesOn: It goes on from the last list of its style.
  /// - Returns: Its counters, for `next`.
  mutating func begin(_ id: String?, style: String?, continuing continued: String?, goesOn: Bool) -> Int {
    let earlier = continued.flatMap { byID[$0] } ?? (goesOn ? byStyle[style ?? ""] : nil)
    let list = earlier ?? numbers.count
    if earlier == nil { numbers.append(Array(repeating: nil, count: OpenListStyle.levelCount)) }
    if let id { byID[id] = list }
    byStyle[style ?? ""] = list
    return list
  }

  /// The list of paragraphs that name it themselves.
  mutating func list(id: String) -> Int {
    if let known = byID[id] { return known }
    return begin(id, style: nil, continuing: nil, goesOn: false)
  }

  /// Counts one item.
  ///
  /// - Returns: Its label; empty where none is printed.
  mutating func next(_ list: Int, level: Int, _ style: OpenListStyle, start: Int?) -> String {
    let level = max(0, min(level, OpenListStyle.levelCount - 1))
    Self.count(&numbers[list], level, style, start)
    return style.label(level, numbers[list])
  }

  /// Counts one heading.
  mutating func nextHeading(level: Int, _ style: OpenListStyle, start: Int?) -> String {
    let level = max(0, min(level, OpenListStyle.levelCount - 1))
    Self.count(&outline, level, style, start)
    return style.label(level, outline)
  }

  private static func count(_ numbers: inout [Int?], _ level: Int, _ style: OpenListStyle, _ start: Int?) {
    for above in 0..<level where numbers[above] == nil { numbers[above] = style[above].start }
    numbers[level] = start ?? numbers[level].map { $0 + 1 } ?? style[level].start
    for below in (level + 1)..<max(level + 1, OpenListStyle.levelCount) { numbers[below] = nil }
  }
}
