import DocumentModel
import Testing

/// A plan with headings, a table under one of them, and a text box.
private func plan() -> Sheet {
  var sheet = Sheet()
  sheet.add("Before any heading")
  sheet.heading("Goals", level: 1)
  sheet.heading("Goal 1: Reading", level: 2)
  sheet.add("Every student reads.")
  sheet.heading("Goal 2: Mathematics", level: 2)
  sheet.heading("Action plan", level: 3)
  sheet.table([
    ["Strategy", "Owner", "Évidence"], ["Coach weekly", "Principal", "Notes"], ["A cell over two columns", nil, "Log"],
  ])
  sheet.add("A note in a box.", story: .textBox)
  sheet.heading("Signatures", level: 1)
  sheet.add("Signed here.")
  sheet.add("District 12", story: .footer)
  return sheet
}

@Test(arguments: [
  ("Before any heading", "paragraph 1"),
  ("Every student reads.", "Goals › Goal 1: Reading"),
  ("Goal 2: Mathematics", "Goals › Goal 2: Mathematics"),
  ("Coach weekly", "Goals › Goal 2: Mathematics › Action plan, table 1, row 2, Strategy"),
  ("Principal", "Goals › Goal 2: Mathematics › Action plan, table 1, row 2, Owner"),
  ("Log", "Goals › Goal 2: Mathematics › Action plan, table 1, row 3, Évidence"),
  ("A cell over", "Goals › Goal 2: Mathematics › Action plan, table 1, row 3, Strategy"),
  ("Owner", "Goals › Goal 2: Mathematics › Action plan, table 1, row 1"),
  ("A note in a box", "Goals › Goal 2: Mathematics › Action plan (text box)"),
  ("Signed here", "Signatures"),
])
func `says in words where something stands`(_ words: String, _ place: String) {
  #expect(plan().place(of: words) == place)
}

@Test func `gives a program the coordinates, rows and columns from 1`() throws {
  let sheet = plan()
  let range = try #require(sheet.range(of: "Log"))
  let location = sheet.document.place(of: range).location
  #expect(location.story == .body)
  #expect(location.table == 0)
  #expect(location.row == 3)
  #expect(location.column == 3)
  #expect(location.range == range)
  #expect(sheet.document.blocks[location.block].range == range)
}

@Test func `gives no table where there is none`() throws {
  let sheet = plan()
  let range = try #require(sheet.range(of: "note"))
  let location = sheet.document.place(of: range).location
  #expect(location.story == .textBox)
  #expect(location.table == nil && location.row == nil && location.column == nil)
}

@Test(
  arguments: zip(
    [Story.header, .footer, .footnote, .endnote, .textBox, .diagram, .chart],
    ["page header", "page footer", "footnote", "endnote", "text box", "diagram", "chart"]))
func `names a story that no heading stands over`(_ story: Story, _ words: String) {
  var sheet = Sheet()
  sheet.add("Kestrel Valley", story: story)
  #expect(sheet.place(of: "Kestrel") == words)
}

@Test func `passes over headings in tables and other stories`() {
  var sheet = Sheet()
  sheet.heading("Goals", level: 1)
  sheet.add("Boxed", .heading(level: 2), story: .textBox)
  sheet.add("Celled", .heading(level: 2), cell: CellReference(table: 0, cell: 0))
  sheet.add("Here.")
  #expect(sheet.place(of: "Here.") == "Goals")
}

@Test func `keeps a skipped heading level and drops a closed one`() {
  var sheet = Sheet()
  sheet.heading("Deep", level: 4)
  sheet.heading("Goals", level: 1)
  sheet.heading("Detail", level: 3)
  sheet.add("Here.")
  sheet.heading("Part", level: 2)
  sheet.add("There.")
  #expect(sheet.place(of: "Here.") == "Goals › Detail")
  #expect(sheet.place(of: "There.") == "Goals › Part")
}

@Test func `shortens a long heading at a word`() throws {
  var sheet = Sheet()
  sheet.heading("Ensure that every student in every school of our district learns to read with joy", level: 1)
  sheet.add("Here.")
  let place = try #require(sheet.place(of: "Here."))
  #expect(place == "Ensure that every student in every school of our…")
}

@Test func `names no column by a title that spans the table or says nothing`() {
  var sheet = Sheet()
  sheet.table([["Action plan", nil], ["Coach", "Principal"]])
  sheet.table([["", "Owner"], ["Train", "Lead"]])
  sheet.table([["Only row", "of two"]])
  #expect(sheet.place(of: "Principal") == "table 1, row 2")
  #expect(sheet.place(of: "Train") == "table 2, row 2")
  #expect(sheet.place(of: "Lead") == "table 2, row 2, Owner")
  #expect(sheet.place(of: "of two") == "table 3, row 1")
}

@Test func `names the start of a document without blocks`() {
  let place = Document(format: .text).place(of: TextRange(0, 0))
  #expect(place.description == "start")
  #expect(place.location == Location(story: .body, block: 0, range: TextRange(0, 0)))
}
