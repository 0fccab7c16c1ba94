/// An element that is open.
struct HTMLElement {
  let tag: HTMLTag
  /// What it says itself.
  var own: HTMLStyle
  var isUnseen = false

  // With what the elements around it say.
  var isBold = false
  var isHidden = false
  var keepsSpace = false
  /// It, or one around it, is not shown at all.
  var isOut = false

  // What it is.
  var headingLevel: Int?
  /// Where its words began, for what is noted when it ends.
  var start = 0
  /// A link's target.
  var target: String?
  var isContents = false
  /// A list paragraph of Word's, whose label may be typed.
  var isWordList = false
  /// The label of a Word list paragraph.
  var isLabel = false
  /// A comment, or a note, which stands apart; the number of its mark in the words.
  var aside: HTMLAside?
  var list: HTMLList?

  init(_ tag: HTMLTag, _ own: HTMLStyle) {
    self.tag = tag
    self.own = own
  }

  /// Takes over what the element around it says.
  mutating func inherit(from outer: HTMLElement?) {
    isBold = own.isBold ?? outer?.isBold ?? false
    isHidden = own.isHidden == true || outer?.isHidden ?? false
    keepsSpace = own.keepsSpace ?? outer?.keepsSpace ?? false
    isOut = isUnseen || outer?.isOut ?? false
  }
}

/// A list that is open.
struct HTMLList {
  var type: HTMLListType
  /// The number of the next item; nil where it is not known.
  var next: Int?
  var step = 1
  /// The class whose rules label its items.
  var rule: String?
  var level: Int
}

/// What stands apart from the words, at the end of a page.
enum HTMLAside {
  case comment(String)
  case note
  /// The header or footer of printed pages.
  case margin
}
