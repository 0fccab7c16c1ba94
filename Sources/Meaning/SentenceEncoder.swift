internal import CMeaning

/// Turns texts into states that are near each other where the texts mean the same.
///
/// A transformer of MiniLM's shape (Wang and others 2020) with 8-bit weights. Products of weights are sums of whole numbers
/// and everything else has one order, so that every machine finds the same numbers.
@safe
package struct SentenceEncoder: @unchecked Sendable {
  /// The states of a text's pieces, and what they stand for.
  package struct States: Sendable {
    /// A row of `width` floats for each piece.
    package var rows: [Float]
    package var width: Int
    /// The bytes of the text that each piece stands for; empty for those that begin and end it.
    package var ranges: [Range<Int>]
  }

  package let width: Int
  private let instructions: Instructions
  private let pieces: WordPieces
  private let words: UnsafeBufferPointer<Int8>
  private let wordScales: UnsafeBufferPointer<Float>
  private let places: UnsafeBufferPointer<Float>
  private let placeCount: Int
  private let norm: Normalization
  private let layers: [Layer]

  /// - Throws: `WeightsError` where the file holds no encoder.
  package init(_ file: WeightsFile, instructions: Instructions = .fastest) throws(WeightsError) {
    pieces = try WordPieces(file.text("vocabulary"))
    let placeShape = try file.shape(of: "places")
    guard placeShape.count == 2, (3...100_000).contains(placeShape[0]), (32...65_536).contains(placeShape[1]),
      placeShape[1] % 32 == 0
    else {
      throw .unexpected(tensor: "places", wanted: "a table of at least three places whose width is a multiple of 32")
    }
    placeCount = placeShape[0]
    width = placeShape[1]
    unsafe words = try file.small("words.weight", count: pieces.count * width)
    unsafe wordScales = try file.floats("words.scale", count: pieces.count)
    unsafe places = try file.floats("places", count: placeCount * width)
    norm = try Normalization("norm", width: width, in: file)
    var layers: [Layer] = []
    while (try? file.shape(of: "layers.\(layers.count).up.weight")) != nil {
      layers.append(try Layer(layers.count, width: width, in: file))
    }
    guard !layers.isEmpty else { throw .missing(tensor: "layers.0.up.weight") }
    self.layers = layers
    self.instructions = instructions
  }

  /// Reads a text up to as many pieces as the encoder has places; the rest of a longer one is not read.
  package func states(of text: String) -> States {
    let read = pieces.pieces(of: text, limit: placeCount)
    var rows = [Float](repeating: 0, count: read.count * width)
    for (place, piece) in read.enumerated() {
      let scale = unsafe wordScales[piece.row]
      for column in 0..<width {
        let word = unsafe Float(words[piece.row * width + column]) * scale
        rows[place * width + column] = unsafe word + places[place * width + column]
      }
    }
    norm.apply(to: &rows)
    for layer in layers { layer.apply(to: &rows, with: instructions) }
    return States(rows: rows, width: width, ranges: read.map(\.range))
  }
}
