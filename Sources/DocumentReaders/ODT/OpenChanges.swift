import XMLStream

/// The tracked changes of a text: which words were inserted, and what was deleted where.
struct OpenChanges {
  /// Something heard from the parser, to be heard again.
  enum Event {
    case start(UInt16, XMLAttributes)
    case text([UInt8])
    case end(UInt16)
  }

  let wanted: ReadingOptions.Changes
  private var insertions: Set<String> = []
  private var deletedRegions: Set<String> = []
  private var deletions: [String: [Event]] = [:]
  private var region = ""
  private var recordingDepth = 0
  /// How many elements of deleted paragraphs were recorded.
  private(set) var recordedCount = 0
  /// The insertions that are open and left out.
  private var excluded: Set<String> = []
  /// A paragraph whose end was inserted: the next one goes on from it.
  var held: OpenParagraph?

  init(_ wanted: ReadingOptions.Changes) {
    self.wanted = wanted
  }

  var isRecording: Bool { recordingDepth > 0 }
  /// Whether words are left out, as they were inserted.
  var isExcluding: Bool { !excluded.isEmpty }

  mutating func beginRegion(_ id: String) {
    region = id
  }

  mutating func noteInsertion() {
    insertions.insert(region)
  }

  /// Words that were deleted; they stand in the region, or in flat files where they were.
  mutating func noteDeletion() {
    deletedRegions.insert(region)
  }

  mutating func beginDeletion() {
    recordingDepth = 1
    deletions[region] = []
  }

  mutating func record(_ event: Event) {
    switch event {
    case .start:
      recordingDepth += 1
      recordedCount += 1
    case .end: recordingDepth -= 1
    case .text: break
    }
    if isRecording { deletions[region]?.append(event) }
  }

  mutating func record(_ words: Span<UInt8>) {
    var bytes: [UInt8] = []
    bytes.append(contentsOf: words)
    deletions[region]?.append(.text(bytes))
  }

  /// What was deleted at a place, once.
  mutating func deletion(_ id: String) -> [Event]? { deletions.removeValue(forKey: id) }

  /// Whether the words of a change were inserted or deleted; nil where they only look otherwise.
  func isNew(_ id: String) -> Bool? {
    insertions.contains(id) ? true : deletedRegions.contains(id) ? false : nil
  }

  mutating func begin(_ id: String) {
    let isLeftOut = wanted == .original && insertions.contains(id) || wanted == .accepted && deletedRegions.contains(id)
    if isLeftOut { excluded.insert(id) }
  }

  mutating func end(_ id: String) {
    excluded.remove(id)
  }
}
