import XMLStream

/// The names of charts and diagrams that mean something here.
///
/// A case is spelled as its local name; names that mean the same in the newer kind of chart share a case.
enum GraphicName: UInt16, CaseIterable {
  // Words in drawings.
  case p, t, br

  // Diagrams: points and what connects them.
  case pt, cxn, modelId, type, srcId, destId, srcOrd

  // Charts.
  case title, ser, tx, cat, val, xVal, yVal, bubbleSize, v, lvl, idx, formatCode, delete, dLbls
  case catAx, valAx, dateAx, serAx

  // The newer kind.
  case data, dataId, strDim, numDim, series, axis, id

  static let diagrams = XMLVocabulary(
    [p, t, br].flatMap { $0.spellings(in: .drawing) } + [pt, cxn, t].flatMap { $0.spellings(in: .diagram) }
      + [modelId, type, srcId, destId, srcOrd].flatMap { $0.spellings(in: .none) })

  static let charts = XMLVocabulary(
    [p, t, br].flatMap { $0.spellings(in: .drawing) }
      + [
        title, ser, tx, cat, val, xVal, yVal, bubbleSize, v, pt, lvl, formatCode, delete, dLbls, catAx, valAx, dateAx,
        serAx,
      ].flatMap { $0.spellings(in: .chart) }
      + [title, tx, v, pt, lvl, data, dataId, strDim, numDim, series, axis].flatMap {
        $0.spellings(in: .extendedChart)
      }
      + [idx, val, type, id, formatCode].flatMap { $0.spellings(in: .none) })

  private func spellings(in namespace: WordNamespace) -> [XMLVocabulary.Name] {
    namespace.uris.map { XMLVocabulary.Name(id: rawValue, namespace: $0, local: "\(self)", role: role(in: namespace)) }
  }

  private func role(in namespace: WordNamespace) -> XMLVocabulary.Name.Role {
    switch (self, namespace) {
    case (.t, .drawing), (.v, _), (.formatCode, .chart), (.pt, .extendedChart): .text
    default: .markUp
    }
  }
}

extension XMLAttributes {
  func word(_ name: GraphicName) -> String? { string(name.rawValue) }

  func number(_ name: GraphicName) -> Int? { integer(name.rawValue) }
}
