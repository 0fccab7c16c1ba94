import DocumentModel

/// Comments and notes, which word processors put at the end of a page with a mark in the words.
extension HTMLPage {
  /// Whether a link is only the mark of a comment or a note; where a comment's stands is noted.
  mutating func isMark(_ tag: HTMLTag, _ attributes: [HTMLAttribute]) -> Bool {
    guard tag == .a else { return false }
    let name = attributes[.id] ?? attributes[.name] ?? ""
    if let number = AsideName.number(of: name, after: "cmnt_ref") {
      marks[number] = flow.flow.builder.bytes.count
      return true
    }
    if attributes.classes.contains(where: { $0 == "msocomanchor" }) {
      let target = attributes[.href] ?? ""
      if let number = AsideName.number(of: target, after: "#_msocom_") {
        marks[number] = flow.flow.builder.bytes.count
      }
      return true
    }
    return attributes.classes.contains("msocomoff") || AsideName.comment(name) != nil || AsideName.isNoteMark(name)
  }

  /// Opens a comment or note where its container does, or turns the container into one where its mark tells.
  mutating func openedAside(_ element: inout HTMLElement, _ attributes: [HTMLAttribute]) {
    guard element.tag == .div, captures.isEmpty, !stack.contains(where: { $0.aside != nil }) else { return }
    let id = attributes[.id] ?? ""
    if let title = attributes[.title], title == "header" || title == "footer", tables.isEmpty {
      if flow.beginStory(title == "header" ? .header : .footer) { element.aside = .margin }
      return
    }
    if attributes.classes.contains("msocomtxt"), let number = AsideName.number(of: id, after: "_com_") {
      element.aside = .comment(number)
      captures.append([])
    } else if AsideName.isNote(id), flow.beginStory(id.contains("edn") || id.contains("endnote") ? .endnote : .footnote)
    {
      element.aside = .note
    }
  }

  /// The mark in front of a comment or a note of Google Docs, whose container has no name.
  mutating func noteAsideMark(_ attributes: [HTMLAttribute]) {
    guard captures.isEmpty, let name = attributes[.id] ?? attributes[.name],
      let index = stack.lastIndex(where: { $0.tag == .div }), !stack[index].isOut, stack[index].aside == nil
    else { return }
    if let number = AsideName.comment(name) {
      breakParagraph()
      stack[index].aside = .comment(number)
      captures.append([])
    } else if AsideName.number(of: name, after: "ftnt") != nil {
      breakParagraph()
      if flow.beginStory(.footnote) { stack[index].aside = .note }
    }
  }

  mutating func closedAside(_ element: HTMLElement) {
    switch element.aside {
    case .comment(let number):
      guard let bytes = captures.popLast() else { return }
      let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(\.words).filter { !$0.isEmpty }
      guard !lines.isEmpty else { return }
      let at = min(marks[number] ?? flow.flow.builder.bytes.count, flow.flow.builder.bytes.count)
      flow.flow.builder.comments.append(
        DocumentComment(text: lines.joined(separator: "\n"), range: TextRange(at, at)))
    case .note: flow.endStory()
    case .margin: if let section = flow.takeStory() { margins.append(section) }
    case nil: break
    }
  }
}

/// The names by which comments and notes are known.
enum AsideName {
  /// The digits after a beginning, where nothing else follows.
  static func number(of name: String, after beginning: String) -> String? {
    guard name.hasPrefix(beginning) else { return nil }
    let digits = name.dropFirst(beginning.count)
    guard !digits.isEmpty, digits.allSatisfy(\.isNumber) else { return nil }
    return String(digits)
  }

  /// A comment's own mark in a page of Google Docs.
  static func comment(_ name: String) -> String? { number(of: name, after: "cmnt") }

  /// The mark of a note, in the words or before its own.
  static func isNoteMark(_ name: String) -> Bool {
    for beginning in ["ftnt_ref", "ftnt", "_ftnref", "_ftn", "_ednref", "_edn"]
    where number(of: name, after: beginning) != nil {
      return true
    }
    let isOffice = name.hasPrefix("sdfootnote") || name.hasPrefix("sdendnote")
    return isOffice && (name.hasSuffix("anc") || name.hasSuffix("sym"))
  }

  /// The container of a note in the pages of Word and LibreOffice.
  static func isNote(_ id: String) -> Bool {
    ["ftn", "edn", "sdfootnote", "sdendnote"].contains { number(of: id, after: $0) != nil }
  }
}

extension Substring {
  /// The words with single blanks.
  fileprivate var words: String { split(whereSeparator: \.isWhitespace).joined(separator: " ") }
}
