package import DistrictModel
package import DocumentModel

extension PlanExtractor {
  /// The labels, headings and prompts that a blank form prints; of a form that was filled in, only what its own words
  /// show to be a prompt.
  package func template(_ document: Document) -> TemplateWords {
    var walk = TemplateWalk(document: IndexedDocument(document, dates: lexicon.dates), lexicon: lexicon)
    walk.read()
    return walk.settled
  }
}
