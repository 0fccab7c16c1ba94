import DocumentModel
package import ReviewModel

extension ReportWriter where Subject == Review {
  /// A line for each part of a document that has some words in it, to report that it was read wrongly.
  ///
  /// The line says where the part stands, what it was taken for and how its text is built, in none of its words.
  ///
  /// - Parameters:
  ///   - words: Part of the text, or where no text has them, of the place that `planRoles` shows over it.
  ///   - version: The program's.
  /// - Returns: A writer whose bytes are empty where no part has the words.
  package static func wrongReadings(of words: String, version: String) -> ReportWriter<Review> {
    ReportWriter<Review>(name: "wrong", fileExtension: "txt") { review, _ in
      var lines = ReadingLines(review, version: version)
      lines.write(matching: words)
      return lines.writer.bytes
    }
  }
}

private struct ReadingLines {
  private let parts: RoleParts
  private let places: [Place]
  private let source: String
  var writer = ByteWriter()

  init(_ review: Review, version: String) {
    parts = RoleParts(review)
    places = review.document.places()
    let name = review.source.path.split(separator: "/").last.map(String.init) ?? ""
    source = "\(name) | \(review.source.format) | sightline \(version)"
  }

  /// Lines of the parts whose text has the words, or else of those whose place has.
  mutating func write(matching words: String) {
    let wanted = Self.key(words)
    let all = parts.all
    var found = all.filter { Self.key(parts.words($0.range)).contains(wanted) }
    if found.isEmpty {
      found = all.filter { Self.key(parts.words(parts.document.blocks[$0.block].range)).contains(wanted) }
    }
    if found.isEmpty { found = all.filter { Self.key(places[$0.block].description).contains(wanted) } }
    for part in found {
      writer.raw(
        "\(source) | \(coordinates(part.block)) | \(part.name) | \"\(TextShape(parts.words(part.range)).shape)\"\n")
    }
  }

  private static func key(_ words: String) -> String {
    words.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// Where and what a block is in numbers, as headings may hold names.
  private func coordinates(_ index: Int) -> String {
    let block = parts.document.blocks[index]
    let place = places[index].location
    var words = ["block \(index + 1)"]
    if let table = place.table, let row = place.row, let column = place.column {
      words.append("table \(table + 1) row \(row) column \(column)")
    }
    if let level = block.headingLevel { words.append("heading \(level)") }
    if let level = block.listLevel { words.append("list level \(level)") }
    if block.isBold { words.append("bold") }
    if block.story != .body { words.append(block.story.words) }
    return words.joined(separator: ", ")
  }
}

/// How a text is built, in none of its words: "By June 2027, 62%" is "Xx Xxxx 9999, 99%".
struct TextShape {
  private(set) var shape: String

  /// Characters; what is longer is cut.
  private static let longest = 300

  init(_ text: String) {
    shape = String(text.prefix(Self.longest).map(Self.mark)) + (text.count > Self.longest ? "…" : "")
  }

  /// Letters and digits of any script become the same few; punctuation and signs stay.
  private static func mark(_ character: Character) -> Character {
    if character.isLetter { return character.isUppercase ? "X" : "x" }
    if character.isNumber { return "9" }
    if character.isWhitespace { return " " }
    return character.isPunctuation || character.isSymbol ? character : "·"
  }
}
