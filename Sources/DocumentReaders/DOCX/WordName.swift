import XMLStream

/// The element and attribute names of a Word document that mean something here; all others are looked through.
///
/// A case is spelled as its local name unless `local` says otherwise. One case may stand for an element and an
/// attribute, and for names that mean the same in several namespaces (`m:t` is as good as `w:t`).
enum WordName: UInt16, CaseIterable {
  // Stories and their blocks.
  case document, body, hdr, ftr, footnotes, endnotes, footnote, endnote
  case p, pPr, r, rPr, t, tab, ptab, br, cr, noBreakHyphen, softHyphen, sym
  case tbl, tr, trPr, tc, tcPr, gridSpan, vMerge, hMerge, gridBefore, tblHeader
  case footnoteReference, endnoteReference, altChunk, subDoc, hyperlink, rt, rubyBase

  // Sections and pages.
  case sectPr, titlePg, headerReference, footerReference, evenAndOddHeaders, lastRenderedPageBreak, pageBreakBefore

  // Comments.
  case comment, commentRangeStart, commentRangeEnd, commentReference, author, commentEx, paraId, paraIdParent

  // Properties of paragraphs and runs.
  case pStyle, rStyle, numPr, numId, ilvl, outlineLvl, b, vanish, rFonts

  // Tracked changes.
  case ins, del, moveFrom, moveTo, delText, delInstrText, cellIns, cellDel, cellMerge, vMergeOrig

  // Content controls.
  case sdt, sdtPr, sdtContent, alias, tag, showingPlcHdr, dropDownList, comboBox, date, text, richText, checkbox
  case checked, picture, group, docPartObj, docPartList, docPartGallery, citation, bibliography, equation
  case repeatingSection, repeatingSectionItem, docPart

  // Fields.
  case fldChar, fldCharType, fldSimple, instr, instrText, ffData, checkBox, ddList, textInput, result, listEntry

  // Drawings.
  case drawing, pict, object, txbxContent, txBody, alternateContent, choice, fallback, requires
  case pic, imagedata, chart, relIds, docPr, decorative, shape, textpath

  // Math.
  case oMath, f, numerator, den, sSup, sSub, sSubSup, sPre, sup, sub, e, nary, rad, deg, d, `func`, fName, limLow
  case limUpp, lim, acc, m, mr, eqArr, begChr, endChr, sepChr, chr, phant, show

  // Styles.
  case styles, docDefaults, style, styleId, name, basedOn

  // Numbering.
  case abstractNum, abstractNumId, num, lvl, lvlOverride, startOverride, start, numFmt, lvlText, lvlRestart, isLgl
  case numStyleLink, styleLink, lvlPicBulletId, format

  // Attributes.
  case val, type, id, ascii, hAnsi, font, char, space, `default`
  case anchor, dm, descr, title, hidden, alt, string, on

  // Skipped with all they hold: what was before a change, and what is not read.
  case pPrChange, rPrChange, tblPrChange, tblPrExChange, trPrChange, tcPrChange, sectPrChange, tblPr, tblGrid

  /// The name as it is written in XML.
  var local: String {
    switch self {
    case .alternateContent: "AlternateContent"
    case .choice: "Choice"
    case .fallback: "Fallback"
    case .requires: "Requires"
    case .numerator: "num"
    default: "\(self)"
    }
  }

  var role: XMLVocabulary.Name.Role {
    switch self {
    case .t, .instrText, .delText, .delInstrText: .text
    case .pPrChange, .rPrChange, .tblPrChange, .tblPrExChange, .trPrChange, .tcPrChange, .sectPrChange, .tblPr,
      .tblGrid:
      .skipped
    default: .markUp
    }
  }
}

extension XMLAttributes {
  subscript(name: WordName) -> ArraySlice<UInt8>? { self[name.rawValue] }

  func string(_ name: WordName) -> String? { string(name.rawValue) }

  func integer(_ name: WordName) -> Int? { integer(name.rawValue) }

  func equals(_ name: WordName, _ word: String) -> Bool { equals(name.rawValue, word) }

  /// A property that is on by being there, unless its value says otherwise.
  var isOn: Bool {
    guard let value = self[WordName.val] else { return true }
    return !["0", "false", "off"].contains { value.elementsEqual($0.utf8) }
  }
}
