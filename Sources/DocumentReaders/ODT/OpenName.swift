import XMLStream

/// The element and attribute names of OpenDocument text that mean something here; all others are looked through.
enum OpenName: UInt16 {
  // Parts of a file.
  case body, masterStyles, automaticStyles, forms

  // Paragraphs and what stands in them.
  case paragraph, heading, span, link, field, pageNumber, blanks, tab, lineBreak, softPageBreak, ruby, rubyText
  case note, noteBody, noteCitation, annotation, annotationEnd
  case placeholder, dropDown, textInput, hiddenText, hiddenParagraph, variable
  case trackedChanges, changedRegion, insertion, deletion, formatChange, changeInfo, change, changeStart, changeEnd
  case section, index, indexSource, indexBody
  case list, listItem, listHeader, numberedParagraph

  // Tables.
  case table, headerRows, row, cell, coveredCell

  // Drawings, forms and fields to fill in.
  case frame, group, textBox, image, object, shape, title, description, control, math
  case checkBox, radio, listBox, comboBox, option, textField, controlProperty
  case contentControl, fieldMark, fieldMarkStart, fieldMarkEnd, fieldParameter

  // Styles.
  case style, defaultStyle, textProperties, paragraphProperties, fontFace
  case listStyle, outlineStyle, numberLevel, bulletLevel, imageLevel
  case masterPage, header, footer

  // What a file says of itself.
  case creator, date, initialCreator, creationDate, generator, template

  // Attributes.
  case styleName, styleOverride, name, parentStyle, family, displayName, listStyleName, masterPageName, outlineLevel,
    nextStyle
  case fontWeight, display, fontName, fontFamily, breakBefore, breakAfter, isHidden
  case level, numFormat, numPrefix, numSuffix, displayLevels, startValue, bulletChar, letterSync, numListFormat
  case continueNumbering, continueList, listID, isListHeader, id
  case count, columnsRepeated, rowsRepeated, columnsSpanned, rowsSpanned
  case noteClass, changeID, href, placeholderType, currentSelected, value, label, currentState, currentValue
  case isCheckbox, isChecked, isDropDown, isComboBox, isDate, showsPlaceholder, alias, tag, type, parentName
  case isDecorative, anchorType
}

extension XMLAttributes {
  /// The value of an attribute as text, or nil where it is not given.
  func value(_ name: OpenName) -> String? { string(name.rawValue) }

  /// The value of an attribute as a whole number.
  func number(_ name: OpenName) -> Int? { integer(name.rawValue) }

  /// Whether the value of an attribute is exactly this word.
  func says(_ name: OpenName, _ word: String) -> Bool { equals(name.rawValue, word) }
}
