package import DistrictModel
package import DocumentModel
package import PlanModel
import Prose

/// Finds the plan in a document: layouts say what they see as events, a builder puts the plan together from them.
package struct PlanExtractor: Sendable {
  let lexicon: Lexicon
  private let identity: IdentityReader

  /// Prepares the vocabulary once; the extractor can then be used on any number of documents at a time.
  ///
  /// - Parameters:
  ///   - vocabulary: The words of the field, the district's own included.
  ///   - district: Its roster helps to name the school; nil where no district file is known.
  package init(vocabulary: Vocabulary, district: District? = nil) {
    lexicon = Lexicon(vocabulary.naming(district))
    identity = IdentityReader(lexicon: lexicon, district: district)
  }

  /// The plan in a document; a document without goals gives a plan without goals, never an error.
  package func extract(_ document: Document) -> ImprovementPlan {
    let document = IndexedDocument(document, dates: lexicon.dates)
    let found = identity.identity(of: document)
    let labels = LabelReader(document: document, lexicon: lexicon)
    let order = ReadingOrder(document: document, lexicon: lexicon, labels: labels, planYear: found.schoolYear?.value)
    let logistics = LogisticsFacts(
      document: document, lexicon: lexicon, noise: Noise(document: document, lexicon: lexicon))
    let restored = FlattenedTables(document: document, logistics: logistics).restored(order.events())
    let events = TableLeads.removed(from: restored)
    var builder = PlanBuilder(
      document: document, lexicon: lexicon, labels: labels, declaresAbove: Self.declaresAbove(events, in: document),
      identity: found)
    builder.mentions = Self.mentions(events)
    builder.pillarsSetGoals = builder.isDistrictDocument && !events.contains(where: \.setsGoal)
    for event in events { builder.take(event) }
    return builder.plan(found)
  }

  /// How often each goal number stands in a label.
  private static func mentions(_ events: [Event]) -> [String: Int] {
    var mentions: [String: Int] = [:]
    for case .field(let field) in events where field.role == .goal && field.goalNumber == nil {
      if let number = field.match.number { mentions[number, default: 0] += 1 }
    }
    return mentions
  }

  /// Whether the first district goal stands before the first goal.
  private static func declaresAbove(_ events: [Event], in document: IndexedDocument) -> Bool {
    for event in events {
      switch event {
      case .field(let field) where field.role == .districtGoal && !field.titlesDistrictGoals(in: document): return true
      case .field(let field) where field.role == .goal || field.role == .objective: return false
      case .text(let item) where document.isGoalCode(at: item.range): return false
      case .row(let row) where row.first(.districtGoal) != nil: return true
      case .row(let row) where row.first(.goal) != nil || row.first(.objective) != nil: return false
      default: continue
      }
    }
    return false
  }
}

extension Vocabulary {
  /// With the district's own name before "goal", as tables head their columns: "KVSD goal".
  fileprivate func naming(_ district: District?) -> Vocabulary {
    guard let district else { return self }
    var named = self
    for name in [district.name] + district.aliases {
      named.labels[.districtGoal, default: []] += ["\(name) goal", "\(name) strategic goal", "\(name) priority"]
    }
    return named
  }
}

/// All events of a document, in the order a person reads it; page headers, contents and comments are left out.
struct ReadingOrder {
  let document: IndexedDocument
  let paragraphs: ParagraphLayout
  let tables: TableLayout

  init(document: IndexedDocument, lexicon: Lexicon, labels: LabelReader, planYear: SchoolYear?) {
    self.document = document
    paragraphs = ParagraphLayout(document: document, labels: labels)
    let grids = document.tables.map(TableGrid.init)
    tables = TableLayout(
      document: document, grids: grids, lexicon: lexicon, paragraphs: paragraphs,
      headers: HeaderReader(document: document, grids: grids, lexicon: lexicon, planYear: planYear))
  }

  func events() -> [Event] {
    var events: [Event] = []
    var seen: Set<Int> = []
    let furniture = RunningLines(in: document, paragraphs)
    let contents = TypedContents(in: document)
    for index in document.blocks.indices {
      let block = document.blocks[index]
      guard block.story.isProse, !block.isTableOfContents, !furniture.contains(index),
        !contents.contains(index)
      else { continue }
      if let cell = block.cell {
        let table = outermost(cell.table)
        if seen.insert(table).inserted { events += tables.events(ofTable: table) }
      } else {
        events += paragraphs.events(ofBlock: index)
      }
    }
    return events
  }

  private func outermost(_ table: Int) -> Int {
    var current = table
    while let parent = document.tables[current].parent { current = parent.table }
    return current
  }
}
