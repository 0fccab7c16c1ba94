import DocumentModel
import XMLStream

/// What is anchored in a paragraph and read after it: text boxes and notes.
extension StoryReader {
  mutating func beginTextBox() {
    guard !isInHidden else {
      tally.hiddenRuns += 1
      skippedDepth = 1
      return
    }
    push(.textBox)
  }

  mutating func endTextBox() {
    if let box = pop() { anchor(box) }
  }

  /// A note's own text, in the notes' part; the separators that Word draws are no notes.
  mutating func beginNote(_ story: Story, _ attributes: XMLAttributes) {
    let isText = attributes[.type] == nil || attributes.equals(.type, "normal")
    guard isText, let id = attributes.integer(.id) else {
      skippedDepth = 1
      return
    }
    openNote = NoteKey(story: story, id: id)
    push(story)
  }

  mutating func endNote() {
    guard let note = pop(), let key = openNote else { return }
    notes[key] = note
    openNote = nil
  }

  /// A note is read after the paragraph that refers to it, or after the outermost table around that.
  mutating func refer(to story: Story, _ attributes: XMLAttributes) {
    guard !flow.run.isHidden, let id = attributes.integer(.id),
      let note = notes.removeValue(forKey: NoteKey(story: story, id: id))
    else { return }
    flow.notes.append(note)
  }

  mutating func flushNotes() {
    guard !flow.notes.isEmpty else { return }
    for note in flow.notes { flow.fragment.append(note, in: nil) }
    flow.notes = []
  }
}

extension StoryReader {
  /// Sets the flow aside for one inside it.
  mutating func push(_ story: Story) {
    outer.append(flow)
    outerScopes.append(scope)
    flow = Flow(story)
    scope = .none
    target = .none
  }

  /// Goes back to the flow around this one.
  ///
  /// - Returns: What the inner flow came to, or nil where there is none around it.
  mutating func pop() -> Fragment? {
    endOpenTables(downTo: 0)
    endParagraph(isLast: true)
    flushNotes()
    endOpenComments()
    guard let around = outer.popLast() else { return nil }
    let inner = flow.fragment
    flow = around
    scope = outerScopes.popLast() ?? .none
    target = .none
    return inner
  }
}
