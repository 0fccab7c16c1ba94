/// The control words that mean something to the reader, as RTF spells them.
enum RTFWord: String, CaseIterable {
  // Characters.
  case tab, line, lbr, emdash, endash, emspace, enspace, qmspace, bullet, lquote, rquote, ldblquote, rdblquote
  case zwj, zwnj, u, uc
  // Character formatting.
  case plain, b, v, deleted, revised, mvf, mvt, f, af, deff, cs, ds, ts
  // Paragraphs.
  case par, pard, s, outlinelevel, ilvl, page, pagebb, sect, column
  // Tables.
  case trowd, trleft, trhdr, cellx, clmgf, clmrg, clvmgf, clvmrg, cell, row, intbl, itap, nestcell, nestrow
  case nesttableprops
  // Code pages and fonts.
  case ansi, mac, pc, pca, ansicpg, fonttbl, fcharset, cpg
  // The document's own particulars.
  case stylesheet, info, title, author, creatim, revtim, yr, mo, dy, hr, min, template, generator
  // Stories.
  case header, headerl, headerr, headerf, footer, footerl, footerr, footerf, footnote, ftnalt
  case drawing = "do", shp, shpinst, shpgrp, shptxt, dptxbxtext, annotation, atnauthor, atnid, atndate, atnparent
  case atrfstart, atrfend
  // Lists.
  case listtext, pntext
  // Fields.
  case field, fldinst, fldrslt, formfield, ffname, ffl, ffres, ffdefres, fftype, ffdeftext
  // Pictures and their descriptions.
  case pict, shppict, picprop, sp, sn, sv, object, result, bin
  // Words in two code pages.
  case upr, ud
  // Formulas.
  case moMath, moMathPara
  /// The settings of a formula's parts, which are no words of it.
  case mathProperties = "mctrlPr"
  /// Settings, and words that are told elsewhere too.
  case skipped = "colortbl"

  /// Words that share another's meaning.
  private static let others: [(RTFWord, [String])] = [
    (.line, ["softline"]),
    (
      .skipped,
      [
        "filetbl", "revtbl", "listtable", "listoverridetable", "rsidtbl", "themedata", "datastore", "pn", "pnseclvl",
        "keycode", "ftnsep", "ftnsepc", "aftnsep", "aftnsepc", "ftncn", "aftncn", "bkmkstart", "bkmkend", "private1",
        "objdata", "objclass", "objname", "objalias", "xmlnstbl", "falt", "panose", "fname", "fontemb", "fontfile",
        "datafield", "latentstyles", "nonshppict", "shprslt", "xe", "tc", "rxe", "mmathPict", "nonesttables",
        "docvar", "userprops", "stylerestrictions", "passwordhash", "mailmerge", "background", "atnref", "atnicn",
      ]
    ),
    (
      .mathProperties,
      [
        "mfPr", "mnaryPr", "mdPr", "mradPr", "msSupPr", "msSubPr", "msSubSupPr", "mfuncPr", "mlimLowPr", "mlimUppPr",
        "maccPr", "mbarPr", "mboxPr", "mmPr", "mborderBoxPr", "meqArrPr", "mgroupChrPr", "mphantPr", "msPrePr",
        "margPr", "mmathPr", "moMathParaPr",
      ]
    ),
  ]

  static let emptyKey: UInt64 = 0xCBF2_9CE4_8422_2325

  /// The key of a word with one more letter.
  static func extended(_ key: UInt64, by byte: UInt8) -> UInt64 { (key ^ UInt64(byte)) &* 0x100_0000_01B3 }

  /// The words by the keys of their letters.
  static let byKey: [UInt64: RTFWord] = {
    let all = allCases.map { ($0, [$0.rawValue]) } + others
    let pairs = all.flatMap { word, spellings in spellings.map { (key(of: $0), word) } }
    return Dictionary(pairs) { first, _ in first }
  }()

  private static func key(of word: String) -> UInt64 { word.utf8.reduce(emptyKey, extended) }
}
