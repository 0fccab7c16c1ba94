import DocumentModel
import XMLStream

extension OpenTextReader {
  mutating func beginParagraph(isHeading: Bool, _ attributes: XMLAttributes) {
    let style = styles.resolved(attributes.value(.styleName), .paragraph)
    noteMasterPage(style.masterPage)
    if style.breaksBefore { breakPage() }
    runs.append(OpenRun(isBold: style.isBold ?? false, isHidden: style.isHidden ?? false, symbols: style.symbols))
    settleRun()
    var paragraph = OpenParagraph(breaksAfter: style.breaksAfter)
    if !changes.isExcluding {
      let level = isHeading ? attributes.number(.outlineLevel) ?? style.headingLevel ?? 1 : style.headingLevel ?? 0
      paragraph.label = label(style, heading: isHeading ? level : 0, attributes)
      if level > 0 || isHeading {
        paragraph.kind = .heading(level: max(1, min(level, 9)))
      } else if paragraph.label != nil {
        paragraph.kind = .listItem(level: max(0, lists.count - 1))
      }
    }
    if let held = changes.held {
      changes.held = nil
      paragraph = held
    } else {
      flow.beginParagraph()
    }
    paragraphs.append(paragraph)
    settlePage()
  }

  mutating func endParagraph() {
    guard let paragraph = paragraphs.popLast() else { return }
    endRun()
    if changes.isExcluding, !paragraph.isHidden {
      changes.held = paragraph
      return
    }
    if paragraph.isHidden {
      tally.hiddenParts += 1
      flow.dropParagraph()
    } else {
      flow.endParagraph(paragraph.kind, label: paragraph.label, isTableOfContents: contentsDepth > 0)
    }
    if paragraph.breaksAfter { breakPage() }
  }

  /// The label of a paragraph in its list, or of a heading in the outline; nil where nothing is printed.
  private mutating func label(
    _ style: OpenStyleSheet.Resolved, heading: Int, _ attributes: XMLAttributes
  ) -> String? {
    guard runs.last?.isHidden != true else { return nil }
    var label = ""
    if let list = lists.last {
      guard list.isFresh else { return nil }
      lists[lists.count - 1].isFresh = false
      let named = list.override ?? lists.last { $0.style != nil }?.style ?? style.listStyle
      guard style.listStyle != "", let named, let look = look(named) else { return nil }
      label = counter.next(list.counter, level: lists.count - 1, look, start: list.start)
    } else if heading > 0, !attributes.says(.isListHeader, "true"), styles.outline.labels(heading - 1) {
      label = counter.nextHeading(level: heading - 1, styles.outline, start: attributes.number(.startValue))
    }
    return label.isEmpty ? nil : label
  }

  private func look(_ name: String) -> OpenListStyle? {
    styles.listStyles[name] ?? (name == styles.outlineName ? styles.outline : nil)
  }
}

extension OpenTextReader {
  mutating func beginList(_ attributes: XMLAttributes) {
    let style = attributes.value(.styleName)
    let list =
      lists.last?.counter
      ?? counter.begin(
        attributes.value(.id), style: style, continuing: attributes.value(.continueList),
        goesOn: attributes.says(.continueNumbering, "true"))
    lists.append(OpenList(counter: list, style: style))
  }

  mutating func endList() {
    _ = lists.popLast()
  }

  mutating func endNumberedParagraph() {
    guard let list = lists.last else { return }
    while let last = lists.last, last.counter == list.counter { lists.removeLast() }
  }

  mutating func beginItem(isHeader: Bool, _ attributes: XMLAttributes) {
    guard let last = lists.indices.last else { return }
    lists[last].isFresh = !isHeader
    lists[last].start = attributes.number(.startValue)
    lists[last].override = attributes.value(.styleOverride)
  }

  /// A paragraph that names its list and level itself; as many lists are opened as it is deep.
  mutating func beginNumberedParagraph(_ attributes: XMLAttributes) {
    let list = counter.list(id: attributes.value(.listID) ?? "")
    let level = max(1, min(attributes.number(.level) ?? 1, OpenListStyle.levelCount))
    for _ in 1..<level { lists.append(OpenList(counter: list, style: nil)) }
    lists.append(
      OpenList(
        counter: list, style: attributes.value(.styleName), isFresh: true, start: attributes.number(.startValue)))
  }

  /// Sets the open lists aside, as cells, text boxes and notes stand outside them.
  mutating func pushLists() {
    outerLists.append(lists)
    lists = []
  }

  mutating func popLists() {
    lists = outerLists.popLast() ?? []
  }
}
