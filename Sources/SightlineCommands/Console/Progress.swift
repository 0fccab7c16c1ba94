/// A line on the terminal that counts the files of a long run, from its second second on.
struct Progress {
  private let total: Int
  private let console: Console
  private let start = ContinuousClock.now
  private var isShown = false

  init(total: Int, on console: Console) {
    self.total = total
    self.console = console
  }

  mutating func update(_ done: Int) {
    guard console.messagesAreTerminal, ContinuousClock.now - start > .seconds(1) else { return }
    isShown = true
    console.message("\rRead \(done) of \(total) files")
  }

  /// Takes the line away again.
  func end() {
    if isShown { console.message("\r\u{1B}[K") }
  }
}
