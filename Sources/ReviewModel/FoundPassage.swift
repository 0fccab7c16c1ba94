package import DocumentModel

/// Finds the passages of a document that bear on a statement: what rubrics look for evidence with.
///
/// The pipeline gives it to whoever judges documents; nobody else needs to know how passages are found.
package protocol PassageFinding: Sendable {
  /// The passages that say most about a statement, the strongest first.
  ///
  /// - Parameters:
  ///   - statement: What evidence is wanted for, in a sentence.
  ///   - document: Where to look.
  ///   - limit: The most that are wanted.
  /// - Returns: Sentences of the document, with how much each says.
  func passages(on statement: String, in document: Document, limit: Int) -> [FoundPassage]
}

/// A sentence of a document that bears on a statement.
package struct FoundPassage: Hashable, Sendable {
  /// Word for word in the document.
  package var quote: String
  package var range: TextRange
  package var place: Place
  /// The probability that a careful reader would say that it serves the statement.
  package var score: Double
  package var support: AlignmentLevel
  package var band: AlignmentBand

  package init(
    quote: String, range: TextRange, place: Place, score: Double, support: AlignmentLevel, band: AlignmentBand
  ) {
    self.quote = quote
    self.range = range
    self.place = place
    self.score = score
    self.support = support
    self.band = band
  }
}
