/// Text boxes or notes that have been read and wait for the place where they are told.
struct WaitingStories {
  private var stories: [DocumentBuilder] = []
  /// How much they come to.
  private(set) var size = DocumentSize()

  mutating func add(_ story: DocumentBuilder) {
    stories.append(story)
    size = size + story.size
  }

  /// All of them, in order; none waits any longer.
  mutating func take() -> [DocumentBuilder] {
    let all = stories
    self = WaitingStories()
    return all
  }
}
