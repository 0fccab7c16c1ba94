import Digest
package import DistrictModel
import DocumentModel
package import DocumentReaders
import PlanAlignment
import PlanExtraction
package import PlanModel
package import ReviewModel
package import Rules

/// The path of a document: bytes are read, the plan is found, aligned with the district's goals, and checked.
package struct ReviewPipeline: Sendable {
  /// Nil where no district file was given: nothing is aligned then, and rules that need a district do not apply.
  package let district: District?
  package let vocabulary: Vocabulary
  /// What depends on the date, such as a deadline that has passed, is judged for this day.
  package let today: CalendarDate
  package let rules: [Rule]
  /// Whether plans are aligned by their meaning, too, or by words alone.
  package let comparesMeaning: Bool
  private let options: ReadingOptions
  private let extractor: PlanExtractor
  private let aligner: Aligner?
  private let words: RuleWords

  /// - Parameters:
  ///   - district: What plans are aligned with and checked against.
  ///   - vocabulary: The words of the field, the district's own included.
  ///   - alignment: How the signals of alignment are weighed; nil aligns nothing.
  ///   - meaning: The sentence encoder; nil leaves it out, which is faster and misses what is said in other words.
  ///   - today: The day that deadlines and stages are judged for.
  ///   - rules: What plans are checked for.
  ///   - options: How documents are read.
  package init(
    district: District?, vocabulary: Vocabulary, alignment: AlignmentSettings? = nil,
    meaning: MeaningSource? = nil, today: CalendarDate, rules: [Rule] = Rule.all,
    options: ReadingOptions = ReadingOptions()
  ) {
    self.district = district
    self.vocabulary = vocabulary
    self.today = today
    self.rules = rules
    comparesMeaning = meaning != nil
    self.options = options
    extractor = PlanExtractor(vocabulary: vocabulary, district: district)
    words = RuleWords(vocabulary)
    aligner = district.flatMap { district in
      alignment.map { settings in
        let method = AlignmentMethod(settings, meaning: meaning?.model)
        return Aligner(district: district, vocabulary: vocabulary, method: method)
      }
    }
  }

  /// Reviews one document.
  ///
  /// - Parameters:
  ///   - bytes: The whole file.
  ///   - path: Its name as reports should show it; the ending may decide how it is read.
  /// - Returns: Everything said of the document.
  /// - Throws: `ReadingError` where the file cannot be read.
  package func review(bytes: [UInt8], path: String) throws(ReadingError) -> Review {
    let read = try Self.read(bytes: bytes, path: path, options: options)
    let document = read.document
    guard document.hasWords else { throw ReadingError(withoutWords: document) }
    let plan = extractor.extract(document)
    let alignment = aligner?.align(plan, in: document) ?? Alignment()
    let subject = RuleSubject(
      document: document, plan: plan, alignment: alignment, district: district, words: words, today: today)
    let (findings, outcomes) = RuleRunner.run(rules, on: subject)
    return Review(
      source: read.source, document: document, plan: plan, alignment: alignment, findings: findings,
      outcomes: outcomes)
  }

  /// Reads one document and makes nothing of it.
  ///
  /// - Throws: `ReadingError` where the file cannot be read.
  package static func read(
    bytes: [UInt8], path: String, options: ReadingOptions
  ) throws(ReadingError) -> ReadDocument {
    let document = try DocumentReader.read(bytes, fileName: path, options: options)
    return ReadDocument(
      source: Source(path: path, format: document.format.rawValue, sha256: sha256(bytes)), document: document)
  }

  /// What a blank form prints.
  ///
  /// - Parameters:
  ///   - bytes: The whole file.
  ///   - path: Its name; the ending may decide how it is read.
  /// - Returns: Its labels, headings and prompts, with what the vocabulary knows of them.
  /// - Throws: `ReadingError` where the file cannot be read.
  package func template(bytes: [UInt8], path: String) throws(ReadingError) -> TemplateWords {
    let document = try Self.read(bytes: bytes, path: path, options: options).document
    guard document.hasWords else { throw ReadingError(withoutWords: document) }
    return extractor.template(document)
  }

  /// What reports need to know of the rules, in their order.
  package var cards: [RuleCard] { rules.map(\.card) }
}

extension Rule {
  /// What a report needs to know of it.
  package var card: RuleCard { RuleCard(id: id, summary: summary, severity: severity, why: why, fix: fix) }
}
