import DocumentModel
import Prose
import Testing

/// Sentences divided by "|", which is no part of the text.
private struct Cut: Sendable, CustomTestStringConvertible {
  var sentences: [String]
  var separator: String
  var testDescription: String { sentences.joined(separator: " | ") }

  init(_ marked: String, separator: String = " ") {
    sentences = marked.split(separator: "|").map { String($0.drop { $0 == " " }) }
    sentences = sentences.map { $0.last == " " ? String($0.dropLast()) : $0 }
    self.separator = separator
  }
}

@Test(arguments: [
  Cut("We met.|Then we left.|Why?|Because!"),
  Cut("Use e.g. Teams, i.e. Zoom vs. Meet, approx. 5.|Next."),
  Cut("Dr. Smith, J. R. Lee and Ms. Cho met.|They left."),
  Cut("Ed.D. Lee and Ph.D. Kim met.|The U.S. Department paid."),
  Cut("Staff of the MS. Teachers met.".replacing("MS. ", with: "MS.|")),
  Cut("It rose by .5 points from 3.5 to 4.0.|Done."),
  Cut("He said “we met.”|Then left.|She said \"done.\"|Next (see above.)|After."),
  Cut("“What works?” we ask.|Done"),
  Cut("What will we do?|we will act!|Next"),
  Cut("1. Train staff.|2. Meet weekly.|1.2. Coach.|IV. Report."),
  Cut("a. Train staff.|b. Meet."),
  Cut("A. Train staff.|B. Meet."),
  Cut("Funded by Title I.|Teachers meet in Part A.|Next."),
  Cut("By Jan. 15 we meet.|By Sept. 2025 we end.|In Dec.|Teachers rest."),
  Cut("Students pass the Map. 85% of them stay.".replacing("Map. ", with: "Map.|")),
  Cut("See No. 4 and fig. 2.|The answer is no.|Next."),
  Cut("Books, etc. and pens, etc.|Teachers go."),
  Cut("Mon. and Wed. at 3 p.m. sharp.|Then."),
  Cut("Wait...|Then go.|Version 2.0.|Next"),
  Cut("Goal one.|By June we meet.", separator: "\u{A0}"),
  Cut("Goal one.|By June we meet.", separator: " \u{2003} \t"),
  Cut("Goal one|‘By’ June|(see) it", separator: "\n"),
  Cut("No end"),
  Cut("A."),
])
private func `cuts where sentences end`(_ row: Cut) {
  let text = row.sentences.joined(separator: row.separator)
  #expect(Sentences.ranges(of: text[...]).map { written($0, in: text) } == row.sentences)
}

@Test(arguments: ["", " ", "\n\n", " \u{A0} "])
func `finds no sentence in white space`(_ text: String) {
  #expect(Sentences.ranges(of: text[...]).isEmpty)
}

@Test func `counts sentences from where the text begins`() {
  let text = "É: One. Two."
  let ranges = Sentences.ranges(of: text.dropFirst(3), at: 4)
  #expect(ranges == [TextRange(4, 8), TextRange(9, 13)])
  #expect(ranges.map { written($0, in: text) } == ["One.", "Two."])
}
