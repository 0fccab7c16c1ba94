import DocumentModel
import XMLStream

/// Tracked changes, of which one wording or both are read.
extension StoryReader {
  /// Words that were inserted, deleted or moved; a move counts once, where it leads.
  mutating func startChange(_ name: WordName) {
    if name != .moveFrom { tally.trackedChanges += 1 }
    let isNew = name == .ins || name == .moveTo
    if !(isNew ? wording.keepsInserted : wording.keepsDeleted) {
      skippedDepth = 1
    } else if wording.keepsInserted, wording.keepsDeleted, flow.changeEnd == flow.fragment.text.count {
      partWordings()
    }
  }

  /// Notes where one wording ends, as the other may stand right after it.
  mutating func endChange() {
    flow.changeEnd = flow.fragment.text.count
  }

  /// "six" and "nine" are two wordings and no word.
  private mutating func partWordings() {
    guard flow.paragraph.isOpen, let last = flow.fragment.text.last, last > 0x20 else { return }
    write(UInt8(ascii: " "))
  }

  /// The mark that ends a paragraph; without it the paragraph goes on in the next.
  mutating func noteMarkChange(_ name: WordName) {
    if name != .moveFrom { tally.trackedChanges += 1 }
    let isNew = name == .ins || name == .moveTo
    if !(isNew ? wording.keepsInserted : wording.keepsDeleted) { flow.paragraph.markIsLeftOut = true }
  }

  mutating func noteRowChange(_ name: WordName) {
    tally.trackedChanges += 1
    if !(name == .ins ? wording.keepsInserted : wording.keepsDeleted) { rowIsLeftOut = true }
  }

  mutating func noteCellChange(_ name: WordName) {
    tally.trackedChanges += 1
    if !(name == .cellIns ? wording.keepsInserted : wording.keepsDeleted) { cellIsLeftOut = true }
  }

  /// Cells that were merged or split, from one above the other.
  mutating func noteCellMerge(_ attributes: XMLAttributes, in table: Int) {
    tally.trackedChanges += 1
    let name = wording.keepsInserted ? WordName.vMerge : .vMergeOrig
    guard attributes[name] != nil else {
      flow.tables[table].vertical = .none
      return
    }
    flow.tables[table].vertical = attributes.equals(name, "rest") ? .restart : .goesOn
  }

  /// Counts what stands in something left out, so that each wording tells of the same changes and comments.
  mutating func noteSkipped(_ name: WordName, _ attributes: XMLAttributes) {
    switch name {
    case .ins, .del, .moveTo, .cellIns, .cellDel: tally.trackedChanges += 1
    case .commentReference: noteComment(attributes)
    default: break
    }
  }
}
