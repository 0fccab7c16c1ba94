import XMLStream

extension OpenName {
  /// One name as it is written.
  private struct Spelling {
    var name: OpenName
    var namespace: OpenNamespace
    var locals: [String]
    var role: XMLVocabulary.Name.Role

    init(_ name: OpenName, _ namespace: OpenNamespace, _ locals: String..., role: XMLVocabulary.Name.Role = .markUp) {
      self.name = name
      self.namespace = namespace
      self.locals = locals
      self.role = role
    }
  }

  static let vocabulary = XMLVocabulary(
    (words + elements + drawings + styles + attributes).flatMap { spelling in
      spelling.locals.map {
        XMLVocabulary.Name(
          id: spelling.name.rawValue, namespace: spelling.namespace.uri, local: $0, role: spelling.role)
      }
    })

  /// The elements whose characters are words.
  private static let words: [Spelling] = [
    Spelling(.paragraph, .text, "p", role: .text), Spelling(.heading, .text, "h", role: .text),
    Spelling(.span, .text, "span", "meta", "meta-field", "ruby-base", role: .text),
    Spelling(.link, .text, "a", role: .text), Spelling(.rubyText, .text, "ruby-text", role: .text),
    Spelling(.placeholder, .text, "placeholder", role: .text), Spelling(.dropDown, .text, "drop-down", role: .text),
    Spelling(.textInput, .text, "text-input", role: .text), Spelling(.hiddenText, .text, "hidden-text", role: .text),
    Spelling(.hiddenParagraph, .text, "hidden-paragraph", role: .text),
    Spelling(.variable, .text, "variable-set", "user-field-get", "user-field-input", "sequence", role: .text),
    Spelling(.contentControl, .extensions, "content-control", role: .text),
    Spelling(.creator, .dublinCore, "creator", role: .text), Spelling(.date, .dublinCore, "date", role: .text),
    Spelling(.title, .dublinCore, "title", role: .text), Spelling(.title, .svg, "title", role: .text),
    Spelling(.description, .svg, "desc", role: .text),
    Spelling(.initialCreator, .meta, "initial-creator", role: .text),
    Spelling(.creationDate, .meta, "creation-date", role: .text),
    Spelling(.generator, .meta, "generator", role: .text),
    Spelling(.pageNumber, .text, "page-number", "page-count", role: .text),
    Spelling(
      .field, .text, "date", "time", "page-continuation", "sender-firstname", "sender-lastname",
      "sender-initials", "sender-title", "sender-position", "sender-email", "sender-phone-private", "sender-fax",
      "sender-company", "sender-phone-work", "sender-street", "sender-city", "sender-postal-code", "sender-country",
      "sender-state-or-province", "author-name", "author-initials", "chapter", "file-name", "template-name",
      "sheet-name", "variable-get", "variable-input", "expression", "initial-creator", "creation-date",
      "creation-time", "description", "user-defined", "print-time", "print-date", "printed-by", "title", "subject",
      "keywords", "editing-cycles", "editing-duration", "modification-time", "modification-date", "creator",
      "paragraph-count", "word-count", "character-count", "table-count", "image-count", "object-count",
      "database-display", "database-row-number", "database-name", "page-variable-get", "conditional-text",
      "reference-ref", "sequence-ref", "bookmark-ref", "note-ref", "measure", "table-formula", "dde-connection",
      "execute-macro", "bibliography-mark", "number", role: .text),
  ]

  private static let elements: [Spelling] = [
    Spelling(.body, .office, "text"), Spelling(.masterStyles, .office, "master-styles"),
    Spelling(.automaticStyles, .office, "automatic-styles"),
    Spelling(.forms, .office, "forms"), Spelling(.blanks, .text, "s"), Spelling(.tab, .text, "tab"),
    Spelling(.lineBreak, .text, "line-break"), Spelling(.softPageBreak, .text, "soft-page-break"),
    Spelling(.ruby, .text, "ruby"), Spelling(.note, .text, "note"), Spelling(.noteBody, .text, "note-body"),
    Spelling(.noteCitation, .text, "note-citation", role: .skipped), Spelling(.annotation, .office, "annotation"),
    Spelling(.annotationEnd, .office, "annotation-end"), Spelling(.trackedChanges, .text, "tracked-changes"),
    Spelling(.changedRegion, .text, "changed-region"), Spelling(.insertion, .text, "insertion"),
    Spelling(.deletion, .text, "deletion"), Spelling(.formatChange, .text, "format-change"),
    Spelling(.changeInfo, .office, "change-info", role: .skipped), Spelling(.change, .text, "change"),
    Spelling(.changeStart, .text, "change-start"), Spelling(.changeEnd, .text, "change-end"),
    Spelling(.section, .text, "section"),
    Spelling(.index, .text, "table-of-content", "illustration-index", "table-index", "object-index", "user-index"),
    Spelling(
      .indexSource, .text, "table-of-content-source", "illustration-index-source", "table-index-source",
      "object-index-source", "user-index-source", "alphabetical-index-source", "bibliography-source", role: .skipped),
    Spelling(.indexBody, .text, "index-body"), Spelling(.list, .text, "list"),
    Spelling(.listItem, .text, "list-item"), Spelling(.listHeader, .text, "list-header"),
    Spelling(.numberedParagraph, .text, "numbered-paragraph"), Spelling(.table, .table, "table"),
    Spelling(.headerRows, .table, "table-header-rows"), Spelling(.row, .table, "table-row"),
    Spelling(.cell, .table, "table-cell"), Spelling(.coveredCell, .table, "covered-table-cell"),
  ]

  private static let drawings: [Spelling] = [
    Spelling(.frame, .drawing, "frame"), Spelling(.textBox, .drawing, "text-box"),
    Spelling(.image, .drawing, "image"), Spelling(.object, .drawing, "object", "object-ole", "plugin", "applet"),
    Spelling(
      .shape, .drawing, "custom-shape", "rect", "ellipse", "circle", "line", "polyline", "polygon", "regular-polygon",
      "path", "connector", "caption", "measure"),
    Spelling(.group, .drawing, "g"),
    Spelling(.control, .drawing, "control"), Spelling(.math, .math, "math", role: .skipped),
    Spelling(.checkBox, .form, "checkbox"), Spelling(.radio, .form, "radio"), Spelling(.listBox, .form, "listbox"),
    Spelling(.comboBox, .form, "combobox"), Spelling(.option, .form, "option"),
    Spelling(.textField, .form, "text", "textarea", "formatted-text", "number", "date", "time", "value-range"),
    Spelling(.fieldMark, .field, "fieldmark"), Spelling(.fieldMarkStart, .field, "fieldmark-start"),
    Spelling(.fieldMarkEnd, .field, "fieldmark-end"), Spelling(.fieldParameter, .field, "param"),
  ]

  private static let styles: [Spelling] = [
    Spelling(.style, .style, "style"), Spelling(.defaultStyle, .style, "default-style"),
    Spelling(.textProperties, .style, "text-properties"),
    Spelling(.paragraphProperties, .style, "paragraph-properties", "table-properties"),
    Spelling(.fontFace, .style, "font-face"), Spelling(.listStyle, .text, "list-style"),
    Spelling(.outlineStyle, .text, "outline-style"),
    Spelling(.numberLevel, .text, "list-level-style-number", "outline-level-style"),
    Spelling(.bulletLevel, .text, "list-level-style-bullet"),
    Spelling(.imageLevel, .text, "list-level-style-image"), Spelling(.masterPage, .style, "master-page"),
    Spelling(.header, .style, "header", "header-left", "header-first"),
    Spelling(.header, .extensions, "header-first"),
    Spelling(.footer, .style, "footer", "footer-left", "footer-first"),
    Spelling(.footer, .extensions, "footer-first"), Spelling(.template, .meta, "template"),
  ]

  private static let attributes: [Spelling] = [
    Spelling(.styleName, .text, "style-name"), Spelling(.styleName, .table, "style-name"),
    Spelling(.styleOverride, .text, "style-override"),
    Spelling(.name, .style, "name"), Spelling(.name, .office, "name"), Spelling(.name, .form, "name"),
    Spelling(.name, .field, "name"), Spelling(.name, .text, "name"),
    Spelling(.parentStyle, .style, "parent-style-name"),
    Spelling(.family, .style, "family"), Spelling(.displayName, .style, "display-name"),
    Spelling(.listStyleName, .style, "list-style-name"), Spelling(.masterPageName, .style, "master-page-name"),
    Spelling(.outlineLevel, .text, "outline-level"), Spelling(.outlineLevel, .style, "default-outline-level"),
    Spelling(.nextStyle, .style, "next-style-name"), Spelling(.fontWeight, .format, "font-weight"),
    Spelling(.display, .text, "display"), Spelling(.display, .style, "display"),
    Spelling(.fontName, .style, "font-name"), Spelling(.fontFamily, .format, "font-family"),
    Spelling(.fontFamily, .svg, "font-family"), Spelling(.breakBefore, .format, "break-before"),
    Spelling(.breakAfter, .format, "break-after"), Spelling(.isHidden, .text, "is-hidden"),
    Spelling(.level, .text, "level"), Spelling(.numFormat, .style, "num-format"),
    Spelling(.numPrefix, .style, "num-prefix"), Spelling(.numSuffix, .style, "num-suffix"),
    Spelling(.displayLevels, .text, "display-levels"), Spelling(.startValue, .text, "start-value"),
    Spelling(.bulletChar, .text, "bullet-char"), Spelling(.letterSync, .style, "num-letter-sync"),
    Spelling(.numListFormat, .extensions, "num-list-format"), Spelling(.numListFormat, .style, "num-list-format"),
    Spelling(.continueNumbering, .text, "continue-numbering"), Spelling(.continueList, .text, "continue-list"),
    Spelling(.listID, .text, "list-id"), Spelling(.isListHeader, .text, "is-list-header"),
    Spelling(.id, .xml, "id"), Spelling(.id, .text, "id"), Spelling(.id, .form, "id"),
    Spelling(.count, .text, "c"), Spelling(.columnsRepeated, .table, "number-columns-repeated"),
    Spelling(.rowsRepeated, .table, "number-rows-repeated"),
    Spelling(.columnsSpanned, .table, "number-columns-spanned"),
    Spelling(.rowsSpanned, .table, "number-rows-spanned"), Spelling(.noteClass, .text, "note-class"),
    Spelling(.changeID, .text, "change-id"), Spelling(.href, .link, "href"),
    Spelling(.placeholderType, .text, "placeholder-type"),
    Spelling(.currentSelected, .form, "current-selected"), Spelling(.currentSelected, .text, "current-selected"),
    Spelling(.value, .form, "value"), Spelling(.value, .field, "value"), Spelling(.label, .form, "label"),
    Spelling(.currentState, .form, "current-state"),
    Spelling(.currentValue, .form, "current-value"), Spelling(.isCheckbox, .extensions, "checkbox"),
    Spelling(.isChecked, .extensions, "checked"), Spelling(.isDropDown, .extensions, "drop-down", "dropdown"),
    Spelling(.isComboBox, .extensions, "combobox", "combo-box"), Spelling(.isDate, .extensions, "date"),
    Spelling(.showsPlaceholder, .extensions, "showing-place-holder"), Spelling(.alias, .extensions, "alias"),
    Spelling(.tag, .extensions, "tag"), Spelling(.type, .field, "type"), Spelling(.title, .link, "title"),
    Spelling(.parentName, .extensions, "parent-name"), Spelling(.isDecorative, .extensions, "decorative"),
    Spelling(.isDecorative, .drawing, "decorative"), Spelling(.anchorType, .text, "anchor-type"),
  ]
}
