import DocumentModel

/// Something that points at words of a fragment, beside its blocks.
struct Mark {
  enum Kind {
    /// Where the words lead.
    case link(String)
    /// The comment's index in the list of comments.
    case comment(Int)
    /// What the picture shows, if its author said it.
    case picture(String?)
    /// A page ends here; the cell is the one that holds the place.
    case page(PageBreak, CellReference?)
  }

  var kind: Kind
  var range: TextRange
}

/// Why a page ends.
enum PageBreak {
  /// Word's last printing broke here.
  case rendered
  /// The author's own break.
  case explicit
  /// The next paragraph or section begins a page.
  case before
}
