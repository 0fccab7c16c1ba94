import DocumentModel

extension DocumentReader {
  /// Reads web pages: saved ones, those of Word, Google Docs and LibreOffice, in web archives and zip archives too.
  ///
  /// Nothing is loaded and no script is run.
  static let html = DocumentReader(
    name: "web page", format: .html, extensions: ["html", "htm", "xhtml", "mht", "mhtml"],
    accepts: { file in
      file.isZip ? HTMLFormat.pagePart(file) != nil : HTMLFormat.isPage(file) || WebArchive.isArchive(file)
    },
    read: { (bytes, options) throws(ReadingError) in
      let source = try HTMLSource(bytes, options)
      var page = HTMLPage(options)
      try page.read(source.bytes)
      var whole = page.flow.finish()
      for section in page.margins { whole.append(section, isInCell: false) }
      guard !whole.blocks.isEmpty else { throw ReadingError.withoutWords }
      let pictures = whole.pictures.count { $0.description == nil }
      let notices = page.notices(comments: whole.comments.count, pictures: pictures, encoding: source.notices)
      return whole.document(.html, properties: page.properties, notices: notices)
    })
}

extension HTMLPage {
  /// What was resolved or left out.
  func notices(comments: Int, pictures: Int, encoding: [ReadingNotice]) -> [ReadingNotice] {
    var notices = NoticeList()
    notices.all = encoding
    notices.noteChanges(tally.trackedChanges, options.changes)
    notices.note(
      .commentsKeptApart, comments, "comment was kept apart from the text", "comments were kept apart from the text")
    notices.note(
      .hiddenTextLeftOut, flow.hiddenStretches, "stretch of hidden text was left out",
      "stretches of hidden text were left out")
    notices.note(
      .imageWithoutText, pictures, "picture was left out; words in it cannot be read",
      "pictures were left out; words in them cannot be read")
    notices.note(
      .partLeftOut, tally.menus, "menu of the web site was left out", "menus of the web site were left out")
    return notices.all
  }
}
