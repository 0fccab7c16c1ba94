import DocumentModel

/// What a group of an RTF file inherits, and forgets as it ends.
struct RTFState {
  /// Where words go.
  enum Destination {
    /// Into the document.
    case text
    /// Nowhere, but groups inside may lead elsewhere.
    case container
    /// Into a buffer, which is looked at as the group ends.
    case capture(RTFCapture)
    case fontTable, styleSheet
    case time
  }

  /// Which wording of a tracked change has the words.
  enum Wording {
    case both, old, new
  }

  struct Characters {
    var isBold = false
    var isHidden = false
    var isDeleted = false
    var isInserted = false
    /// What is left out is counted once a stretch.
    var isCounted = false

    var wording: Wording { isDeleted ? .old : isInserted ? .new : .both }
  }

  struct Paragraph {
    var style = 0
    /// As written: 0 to 8 for headings, 9 for none; nil where the style decides.
    var outlineLevel: Int?
    var listLevel = 0
    var isInTable = false
    /// How many tables it stands in, where there is more than one.
    var nesting = 0
    var breaksPage = false

    /// How many tables it stands in.
    var depth: Int { nesting > 1 ? nesting : isInTable ? 1 : 0 }
  }

  var destination = Destination.text
  /// The group that led here ends what it began.
  var ending = Ending.none
  var characters = Characters()
  var paragraph = Paragraph()
  var font: Int?
  /// The font for other scripts, which LibreOffice names for symbols too.
  var otherFont: Int?
  /// Bytes of plain fallback after each "\u".
  var fallbackCount = 1
  /// Where words inside "\upr" go, once the half in Unicode begins.
  var unicodeDestination = Destination.text
  /// Inside "\pict", whose properties are its own.
  var isInPicture = false

  /// What a group's end brings about.
  enum Ending {
    case none
    case capture(RTFCapture)
    case time(RTFCapture)
    case field
    /// A drawing, before which so many pictures stood in the paragraph.
    case shape(pictures: Int)
    case story(Story)
    case remark
    case rowShape
  }
}

/// What a captured stretch of words is.
enum RTFCapture {
  case label, fieldCode
  case title, author, created, modified, template, application
  case fieldName, fieldEntry
  case commentAuthor, commentDate, commentParent, rangeStart, rangeEnd
  case propertyName, propertyValue
}
