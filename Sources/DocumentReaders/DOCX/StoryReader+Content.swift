import DocumentModel
import XMLStream

extension StoryReader {
  mutating func startContent(_ name: WordName, _ attributes: XMLAttributes) {
    switch name {
    case .t: target = .words
    case .r: beginRun()
    case .p: beginParagraph()
    case .rPr: scope = .run
    case .pPr: scope = .paragraph
    case .tbl: beginTable()
    case .tr: if !flow.tables.isEmpty { flow.tables[flow.tables.count - 1].beginRow() }
    case .tc: beginCell()
    case .trPr: scope = .row
    case .tcPr: scope = .cell
    case .sdt: flow.controls.append(OpenControl())
    case .sdtPr: scope = .control
    case .sdtContent: beginControlContent()
    default: startMark(name, attributes)
    }
  }

  /// What stands in runs beside words, and what wraps them.
  private mutating func startMark(_ name: WordName, _ attributes: XMLAttributes) {
    switch name {
    case .tab, .ptab: write(UInt8(ascii: "\t"))
    case .br, .cr: write(UInt8(ascii: "\n"))
    case .noBreakHyphen: write(UInt8(ascii: "-"))
    case .sym: writeSymbol(attributes)
    case .fldChar: fieldCharacter(attributes)
    case .instrText: target = .code
    case .ffData: scope = .formField
    case .ins, .moveTo: tally.trackedChanges += 1
    case .del:
      tally.trackedChanges += 1
      skippedDepth = 1
    case .moveFrom: skippedDepth = 1
    case .txbxContent: beginTextBox()
    case .pic, .imagedata:
      tally.pictures += 1
      flow.paragraph.hasPicture = true
    case .chart, .relIds, .altChunk, .subDoc: tally.insertions += 1
    default: startReference(name, attributes)
    }
  }

  /// What points to other parts.
  private mutating func startReference(_ name: WordName, _ attributes: XMLAttributes) {
    switch name {
    case .footnoteReference: refer(to: .footnote, attributes)
    case .endnoteReference: refer(to: .endnote, attributes)
    case .footnote: beginNote(.footnote, attributes)
    case .endnote: beginNote(.endnote, attributes)
    case .commentReference: tally.comments += 1
    case .headerReference: noteHeader(attributes)
    case .footerReference: noteFooter(attributes)
    default: break
    }
  }

  mutating func endContent(_ name: WordName) {
    switch name {
    case .t, .instrText: target = .none
    case .p: endParagraph()
    case .tc: endCell()
    case .tr: endRow()
    case .tbl: endTable()
    case .sdtContent: endControlContent()
    case .sdt: endControl()
    case .fldChar: break
    case .txbxContent: endTextBox()
    case .footnote, .endnote: endNote()
    default: break
    }
  }

  mutating func noteHeader(_ attributes: XMLAttributes) {
    if let id = attributes.string(.id), knownSections.insert(id).inserted { headers.append(id) }
  }

  mutating func noteFooter(_ attributes: XMLAttributes) {
    if let id = attributes.string(.id), knownSections.insert(id).inserted { footers.append(id) }
  }
}
