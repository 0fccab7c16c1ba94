import DocumentModel
import XMLStream

extension StoryReader {
  mutating func startContent(_ name: WordName, _ attributes: XMLAttributes) {
    switch name {
    case .t: target = .words
    case .r: beginRun()
    case .p:
      if openComment != nil { noteCommentParagraph(attributes) }
      beginParagraph()
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
    case .br: writeBreak(attributes)
    case .cr: write(UInt8(ascii: "\n"))
    case .noBreakHyphen: write(UInt8(ascii: "-"))
    case .sym: writeSymbol(attributes)
    case .fldChar: fieldCharacter(attributes)
    case .fldSimple: beginSimpleField(attributes)
    case .instrText, .delInstrText: target = .code
    case .delText: target = .words
    case .ffData: scope = .formField
    case .ins, .moveTo, .del, .moveFrom: startChange(name)
    case .lastRenderedPageBreak: endPage(.rendered)
    case .sectPr: beginSection()
    case .oMath: beginMath()
    case .rt, .rubyBase: beginRuby()
    case .hyperlink: beginLink(attributes)
    default: startDrawingPart(name, attributes)
    }
  }

  /// Drawings, and what stands in them.
  private mutating func startDrawingPart(_ name: WordName, _ attributes: XMLAttributes) {
    switch name {
    case .drawing, .pict, .object: beginDrawing()
    case .docPr, .shape, .decorative, .pic, .imagedata: noteDrawing(name, attributes)
    case .textpath: insertLettering(attributes)
    case .txbxContent, .txBody: beginTextBox()
    case .chart: insert(attributes.string(.id))
    case .relIds: insert(attributes.string(.dm))
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
    case .comment: beginComment(attributes)
    case .commentRangeStart: beginCommentRange(attributes)
    case .commentRangeEnd: endCommentRange(attributes)
    case .commentReference: noteComment(attributes)
    case .altChunk, .subDoc: insertFile(attributes)
    default: break
    }
  }

  mutating func endContent(_ name: WordName) {
    switch name {
    case .t, .instrText, .delText, .delInstrText: target = .none
    case .p: endParagraph()
    case .tc: endCell()
    case .tr: endRow()
    case .tbl: endTable()
    case .sdtContent: endControlContent()
    case .sdt: endControl()
    case .fldSimple: endSimpleField()
    case .hyperlink: endLink()
    case .drawing, .pict, .object: endDrawing()
    case .txbxContent, .txBody: endTextBox()
    case .rt: takeRuby()
    case .rubyBase: writeRuby()
    case .footnote, .endnote: endNote()
    case .comment: endComment()
    case .ins, .moveTo, .del, .moveFrom: endChange()
    default: break
    }
  }
}
