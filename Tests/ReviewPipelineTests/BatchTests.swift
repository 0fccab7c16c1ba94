import ReviewPipeline
import Synchronization
import Testing

/// Counts what is in work at once.
private final class Meter: Sendable {
  private let state = Mutex((now: 0, most: 0))

  func enter() { state.withLock { $0 = (now: $0.now + 1, most: max($0.most, $0.now + 1)) } }
  func leave() { state.withLock { $0.now -= 1 } }
  var most: Int { state.withLock { $0.most } }
}

struct BatchTests {
  /// Work of a length that depends on the number, so that later elements finish first.
  private static func work(_ number: Int) -> Int {
    var total = 0
    for step in 0..<(number % 7) * 3000 { total = (total &+ step) & 0xFFFF }
    return total < 0 ? -1 : number * number
  }

  @Test(arguments: [0, 1, 2, 7, 1000])
  func `keeps the order of the elements whatever finishes first`(_ width: Int) async {
    let numbers = Array(0..<100)
    let results = await numbers.concurrentMap(width: width) { Self.work($0) }
    #expect(results == numbers.map { $0 * $0 })
  }

  @Test func `has no more in work than it is told, and counts every result`() async {
    let meter = Meter()
    var counts: [Int] = []
    let results = await (0..<50).concurrentMap(width: 3, onResult: { counts.append($0) }) { number in
      meter.enter()
      defer { meter.leave() }
      return Self.work(number)
    }
    #expect(results.count == 50)
    #expect((1...3).contains(meter.most))
    #expect(counts == Array(1...50))
  }

  @Test func `makes nothing of nothing`() async {
    #expect(await [Int]().concurrentMap(width: 2) { $0 }.isEmpty)
  }
}
