import TestSupport

/// A district's form as a Word file, blank or filled in, with a dialect of its own.
struct FormSketch {
  /// The first goal's statement; empty in the blank form.
  var statement = ""
  /// The rows of the first goal's table: what, who, when, how it shows; two empty ones in the blank form.
  var rows = [["", "", "", ""], ["", "", "", ""]]
  /// Which of the district's goals the first goal serves; a list to choose from in the blank form.
  var link: String?
  /// What the school says of itself.
  var story = ""

  /// A statement that stands in the form as help, and reads like a goal.
  static let example =
    "By June of each year, 60% of students in grade 3 should meet standard on the SBA, up from 55%."

  var bytes: [UInt8] {
    var body = heading("Maple Valley School Improvement Plan 2026-27", 1)
    body += paragraph("This form is due to the district office by June 15. Write it for families.")
    body += heading("Story of our school", 1)
    body += paragraph("Tell the story of your students in a few sentences. \(story)")
    body += heading("Our promises", 1)
    for number in 1...2 {
      body += heading("Promise \(number)", 2) + paragraph(Self.example)
      body += paragraph("Promise statement: \(number == 1 ? statement : "")")
      body += "<w:p>\(run("North star: "))\(number == 1 ? link.map(run) ?? choice : choice)</w:p>"
      body += heading("Moves", 3) + moves(number == 1 ? rows : FormSketch().rows)
    }
    return StoredZip.wordFile(body)
  }

  private var choice: String {
    "<w:sdt><w:sdtPr><w:showingPlcHdr/><w:dropDownList/></w:sdtPr><w:sdtContent>"
      + run("Pick the star that this promise follows.") + "</w:sdtContent></w:sdt>"
  }

  private func moves(_ rows: [[String]]) -> String {
    let heads = ["Moves", "Captain", "Window", "Proof points"]
    let help = ["What will adults do differently?", "Name one person.", "Say from when to when.", "How will you know?"]
    let grid = ([heads, help] + rows).map { cells in
      "<w:tr>\(cells.map { "<w:tc>\(paragraph($0))</w:tc>" }.joined())</w:tr>"
    }
    return "<w:tbl>\(grid.joined())</w:tbl>"
  }

  private func heading(_ words: String, _ level: Int) -> String {
    "<w:p><w:pPr><w:pStyle w:val=\"Heading\(level)\"/></w:pPr>\(run(words))</w:p>"
  }

  private func paragraph(_ words: String) -> String { "<w:p>\(run(words))</w:p>" }

  private func run(_ words: String) -> String { "<w:r><w:t xml:space=\"preserve\">\(words)</w:t></w:r>" }
}

extension FormSketch {
  /// A school's plan on the form.
  static let plan = FormSketch(
    statement: "By June 2027, 62% of grade 4 students will meet standard on the SBA in ELA, up from 55%.",
    rows: [
      ["Teach phonics in small groups each day", "Literacy coach", "Sept-May", "Lesson logs"],
      ["Screen all readers every month", "Interventionist", "Monthly", "Screening results"],
    ], link: "District Goal 1", story: "We serve 400 students.")
}
