import ReviewPipeline
import Testing

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
    let (steps, meter) = AsyncStream.makeStream(of: Int.self)
    var counts: [Int] = []
    let results = await (0..<50).concurrentMap(width: 3, onResult: { counts.append($0) }) { number in
      meter.yield(1)
      defer { meter.yield(-1) }
      return Self.work(number)
    }
    meter.finish()
    var inWork = 0
    var most = 0
    for await step in steps {
      inWork += step
      most = max(most, inWork)
    }
    #expect(results.count == 50)
    #expect((1...3).contains(most))
    #expect(counts == Array(1...50))
  }

  @Test func `makes nothing of nothing`() async {
    #expect(await [Int]().concurrentMap(width: 2) { $0 }.isEmpty)
  }
}
