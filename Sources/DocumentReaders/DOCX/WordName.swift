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
  case headerReference, footerReference, footnoteReference, endnoteReference, commentReference
  case altChunk, subDoc

  // Properties of paragraphs and runs.
  case pStyle, rStyle, numPr, numId, ilvl, outlineLvl, b, vanish, rFonts, sectPr

  // Tracked changes.
  case ins, del, moveFrom, moveTo, cellDel

  // Content controls.
  case sdt, sdtPr, sdtContent, alias, tag, showingPlcHdr, dropDownList, comboBox, date, text, richText, checkbox
  case checked, picture, group, docPartObj, docPartList, docPartGallery, citation, bibliography, equation
  case repeatingSection, repeatingSectionItem

  // Fields.
  case fldChar, fldCharType, instrText, ffData, checkBox, ddList, textInput, result, listEntry

  // Drawings.
  case txbxContent, alternateContent, choice, fallback, requires, pic, imagedata, chart, relIds

  // Styles.
  case styles, docDefaults, style, styleId, name, basedOn

  // Numbering.
  case abstractNum, abstractNumId, num, lvl, lvlOverride, startOverride, start, numFmt, lvlText, lvlRestart, isLgl
  case numStyleLink, styleLink, lvlPicBulletId, format

  // Attributes.
  case val, type, id, ascii, hAnsi, font, char, space, `default`

  // Skipped with all they hold: what was before a change, and what is not read.
  case pPrChange, rPrChange, tblPrChange, tblPrExChange, trPrChange, tcPrChange, sectPrChange, tblPr, tblGrid

  /// The name as it is written in XML.
  var local: String {
    switch self {
    case .alternateContent: "AlternateContent"
    case .choice: "Choice"
    case .fallback: "Fallback"
    case .requires: "Requires"
    default: "\(self)"
    }
  }

  private var role: XMLVocabulary.Name.Role {
    switch self {
    case .t, .instrText: .text
    case .pPrChange, .rPrChange, .tblPrChange, .tblPrExChange, .trPrChange, .tcPrChange, .sectPrChange, .tblPr,
      .tblGrid:
      .skipped
    default: .markUp
    }
  }

  /// The namespace that gives the name its meaning here.
  private var namespace: WordNamespace {
    switch self {
    case .alternateContent, .choice, .fallback: .compatibility
    case .requires: .none
    case .checkbox: .word2010
    case .repeatingSection, .repeatingSectionItem: .word2012
    case .pic: .picture
    case .imagedata: .vml
    case .chart: .chart
    case .relIds: .diagram
    case .space: .xml
    default: .word
    }
  }
}

extension WordName {
  /// All names in all their spellings, strict and transitional.
  static let vocabulary = XMLVocabulary(
    allCases.flatMap { $0.spellings($0.local, in: $0.namespace) } + checked.spellings("checked", in: .word2010)
      + val.spellings("val", in: .word2010) + t.spellings("t", in: .math) + r.spellings("r", in: .math)
      + id.spellings("id", in: .officeRelationships)
  )

  private func spellings(_ local: String, in namespace: WordNamespace) -> [XMLVocabulary.Name] {
    namespace.uris.map { XMLVocabulary.Name(id: rawValue, namespace: $0, local: local, role: role) }
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
