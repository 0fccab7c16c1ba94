/// The characters that a web page may write by their names or numbers: "&amp;", "&#8217;", "&#x2019;".
enum CharacterNames {
  /// The names of U+00A0 to U+00FF in their order, which old pages write without a semicolon.
  private static let latin = """
    nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro
    para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil
    Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave
    Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml
    igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute
    thorn yuml
    """

  /// Names with the characters' numbers.
  private static let others = """
    amp 26 lt 3C gt 3E quot 22
    OElig 152 oelig 153 Scaron 160 scaron 161 Yuml 178 fnof 192 circ 2C6 tilde 2DC Alpha 391 Beta 392 Gamma 393
    Delta 394 Epsilon 395 Zeta 396 Eta 397 Theta 398 Iota 399 Kappa 39A Lambda 39B Mu 39C Nu 39D Xi 39E Omicron 39F
    Pi 3A0 Rho 3A1 Sigma 3A3 Tau 3A4 Upsilon 3A5 Phi 3A6 Chi 3A7 Psi 3A8 Omega 3A9 alpha 3B1 beta 3B2 gamma 3B3
    delta 3B4 epsilon 3B5 zeta 3B6 eta 3B7 theta 3B8 iota 3B9 kappa 3BA lambda 3BB mu 3BC nu 3BD xi 3BE omicron 3BF
    pi 3C0 rho 3C1 sigmaf 3C2 sigma 3C3 tau 3C4 upsilon 3C5 phi 3C6 chi 3C7 psi 3C8 omega 3C9 thetasym 3D1 upsih 3D2
    piv 3D6 ensp 2002 emsp 2003 thinsp 2009 zwnj 200C zwj 200D lrm 200E rlm 200F ndash 2013 mdash 2014 lsquo 2018
    rsquo 2019 sbquo 201A ldquo 201C rdquo 201D bdquo 201E dagger 2020 Dagger 2021 bull 2022 hellip 2026 permil 2030
    prime 2032 Prime 2033 lsaquo 2039 rsaquo 203A oline 203E frasl 2044 euro 20AC image 2111 weierp 2118 real 211C
    trade 2122 alefsym 2135 larr 2190 uarr 2191 rarr 2192 darr 2193 harr 2194 crarr 21B5 lArr 21D0 uArr 21D1 rArr 21D2
    dArr 21D3 hArr 21D4 forall 2200 part 2202 exist 2203 empty 2205 nabla 2207 isin 2208 notin 2209 ni 220B prod 220F
    sum 2211 minus 2212 lowast 2217 radic 221A prop 221D infin 221E ang 2220 and 2227 or 2228 cap 2229 cup 222A
    int 222B there4 2234 sim 223C cong 2245 asymp 2248 ne 2260 equiv 2261 le 2264 ge 2265 sub 2282 sup 2283 nsub 2284
    sube 2286 supe 2287 oplus 2295 otimes 2297 perp 22A5 sdot 22C5 lceil 2308 rceil 2309 lfloor 230A rfloor 230B
    lang 2329 rang 232A loz 25CA spades 2660 clubs 2663 hearts 2665 diams 2666 Tab 9 NewLine A excl 21 QUOT 22 num 23
    dollar 24 percnt 25 AMP 26 apos 27 lpar 28 rpar 29 ast 2A plus 2B comma 2C period 2E sol 2F colon 3A semi 3B LT 3C
    equals 3D GT 3E quest 3F commat 40 lbrack 5B lsqb 5B bsol 5C rbrack 5D rsqb 5D lowbar 5F grave 60 lbrace 7B
    lcub 7B verbar 7C vert 7C rbrace 7D rcub 7D COPY A9 REG AE half BD Amacr 100 amacr 101 Abreve 102 abreve 103
    aogon 105 Cacute 106 cacute 107 Ccaron 10C ccaron 10D emacr 113 eogon 119 Ecaron 11A ecaron 11B imacr 12B
    Lstrok 141 lstrok 142 Nacute 143 nacute 144 Omacr 14C omacr 14D Rcaron 158 rcaron 159 Sacute 15A sacute 15B
    umacr 16B zacute 17A zdot 17C Zcaron 17D zcaron 17E emsp13 2004 emsp14 2005 numsp 2007 puncsp 2008 hairsp 200A
    dash 2010 hyphen 2010 horbar 2015 bullet 2022 nldr 2025 mldr 2026 TRADE 2122 frac13 2153 frac23 2154 frac15 2155
    frac18 215B frac38 215C leftarrow 2190 rarrow 2192 rightarrow 2192 approx 2248 leq 2264 geq 2265 squ 25A1
    square 25A1 squf 25AA cir 25CB bigstar 2605 starf 2605 star 2606 phone 260E check 2713 checkmark 2713 cross 2717
    """

  private static let byName: [String: UInt32] = {
    var names: [String: UInt32] = [:]
    for (offset, name) in latin.split(whereSeparator: \.isWhitespace).enumerated() {
      names[String(name)] = 0xA0 + UInt32(offset)
    }
    let words = others.split(whereSeparator: \.isWhitespace)
    for index in stride(from: 0, to: words.count - 1, by: 2) {
      names[String(words[index])] = UInt32(words[index + 1], radix: 16)
    }
    return names
  }()

  /// Names that mean a character without a semicolon, too.
  private static let withoutSemicolon = Set(
    (latin + " amp lt gt quot AMP LT GT QUOT COPY REG").split(whereSeparator: \.isWhitespace).map(String.init))

  /// The longest name that is looked for.
  private static let longest = 16

  /// Characters with what their references stand for.
  static func decoded(_ text: ArraySlice<UInt8>) -> String {
    guard text.contains(UInt8(ascii: "&")) else { return String(decoding: text, as: UTF8.self) }
    var decoded: [UInt8] = []
    append(text, to: &decoded)
    return String(decoding: decoded, as: UTF8.self)
  }

  /// Appends characters with what their references stand for.
  static func append(_ text: ArraySlice<UInt8>, to output: inout [UInt8]) {
    var index = text.startIndex
    while index < text.endIndex {
      if text[index] == UInt8(ascii: "&"), let (scalar, end) = reference(at: index, in: text) {
        UTF8Bytes.append(scalar, to: &output)
        index = end
      } else {
        output.append(text[index])
        index += 1
      }
    }
  }

  private static func reference(at start: Int, in text: ArraySlice<UInt8>) -> (UInt32, Int)? {
    let first = start + 1
    guard first < text.endIndex else { return nil }
    if text[first] == UInt8(ascii: "#") { return number(at: first + 1, in: text) }
    var end = first
    while end < text.endIndex, end - first < longest, text[end].isLetter || text[end].isDigit { end += 1 }
    let name = String(decoding: text[first..<end], as: UTF8.self)
    if end < text.endIndex, text[end] == UInt8(ascii: ";"), let scalar = byName[name] { return (scalar, end + 1) }
    for length in stride(from: min(end - first, 6), through: 2, by: -1) {
      let name = String(decoding: text[first..<first + length], as: UTF8.self)
      if withoutSemicolon.contains(name), let scalar = byName[name] { return (scalar, first + length) }
    }
    return nil
  }

  /// As browsers read it: numbers of Windows-1252 mean its characters.
  private static func number(at start: Int, in text: ArraySlice<UInt8>) -> (UInt32, Int)? {
    var index = start
    let isHexadecimal = index < text.endIndex && text[index].lowered == UInt8(ascii: "x")
    if isHexadecimal { index += 1 }
    let first = index
    var value: UInt32 = 0
    while index < text.endIndex, let digit = text[index].digit(isHexadecimal: isHexadecimal) {
      value = min(value * (isHexadecimal ? 16 : 10) + digit, 0x110000)
      index += 1
    }
    guard index > first else { return nil }
    if index < text.endIndex, text[index] == UInt8(ascii: ";") { index += 1 }
    if (0x80...0x9F).contains(value) { value = Windows1252.scalar(of: UInt8(value)) }
    return (value == 0 || value > 0x10FFFF ? 0xFFFD : value < 0x20 ? 0x20 : value, index)
  }
}

extension UInt8 {
  fileprivate func digit(isHexadecimal: Bool) -> UInt32? {
    if isDigit { return UInt32(self - 0x30) }
    guard isHexadecimal, (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(lowered) else { return nil }
    return UInt32(lowered - UInt8(ascii: "a")) + 10
  }
}
