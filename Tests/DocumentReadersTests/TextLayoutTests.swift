import DocumentModel
import DocumentReaders
import Testing

struct TextLayoutTests {
  @Test func `makes a block of each line and keeps blank lines between blocks`() throws {
    let document = try read("Maple School\nPlan 2026-27\n\n\n  Principal: Ada Lopez  \n")
    #expect(outline(document) == ["p Maple School", "p Plan 2026-27", "p Principal: Ada Lopez"])
    #expect(document.text == "Maple School\nPlan 2026-27\n\n\nPrincipal: Ada Lopez")
    checkPromises(document)
  }

  @Test func `joins the lines of a wrapped paragraph`() throws {
    let text = """
      By June 2027, 72% of students in kindergarten through grade 2 will be
      at or above benchmark on the DIBELS 8 composite, up from 66% in May
      2026. Teachers will look at the results of every student each month
      and plan the next lessons together.

      Families will be invited to school twice a year.
      """
    #expect(
      outline(try read(text)) == [
        "p By June 2027, 72% of students in kindergarten through grade 2 will be at or above benchmark on the DIBELS 8 "
          + "composite, up from 66% in May 2026. Teachers will look at the results of every student each month and plan "
          + "the next lessons together.", "p Families will be invited to school twice a year.",
      ])
  }

  @Test func `joins two lines where nothing speaks against it`() throws {
    let text = "The percentage of students in grades 3-5 who meet standard on the SBA\nwill increase from 51% to 56%."
    #expect(try read(text).blocks.count == 1)
  }

  @Test func `joins the lines of wrapped list items, hanging or not, and starts anew at the next label`() throws {
    let text = """
      1. All K-2 teachers will use the same decoding lessons every day from
         8:45 to 9:30 and coaches will visit each classroom twice in a month
         to give feedback.
      2. Hire a literacy paraeducator for first grade, three hours a day, who
      will work with small groups of students in the reading block.
         - Owner: principal
         - Ask for applications in August
      """
    #expect(
      outline(try read(text)) == [
        "i0 1. All K-2 teachers will use the same decoding lessons every day from 8:45 to 9:30 and coaches will visit each "
          + "classroom twice in a month to give feedback.",
        "i0 2. Hire a literacy paraeducator for first grade, three hours a day, who will work with small groups of students "
          + "in the reading block.", "i1 - Owner: principal", "i1 - Ask for applications in August",
      ])
  }

  @Test func `joins the lines of wrapped items that go back to the margin, but no line of its own`() throws {
    let text = """
        a) First thing that the team does in the fall and that wraps over
      to the next line
        b) Second thing that the coaches do in the winter of this year for
      Families of all grades
        c) Third thing
      """
    #expect(
      outline(try read(text)) == [
        "i0 a) First thing that the team does in the fall and that wraps over to the next line",
        "i0 b) Second thing that the coaches do in the winter of this year for", "p Families of all grades",
        "i0 c) Third thing",
      ])
  }

  @Test func `keeps the lines of a table that lost its bars apart`() throws {
    let text = """
      Strategy - Activity
      Staff Responsible
      Timeline
      Use the district writing rubric in all core classes and score one piece
      Department chairs
      September - May
      Title II - $2,600
      Provide accelerated instruction during advisory for students who did not meet standard
      all counselors
      daily
      """
    #expect(try read(text).blocks.count == 10)
  }

  @Test func `keeps label lines, figures, forms and headings of wrapped text apart`() throws {
    let text = """
      Our data team met in June and in August and found that students can
      compute with fractions but that they cannot explain what the answers
      mean, which is what the state test asks of them in the fourth grade.
      Owner: the mathematics team of the school together with the coaches
      Timeline: September to June
      Salaries for the teachers who plan the mathematics lessons......$1,280
      Principal: Maren Oakes          Site council chair: Teodor Lindqvist
      Goal 2
      More families come to school.
      """
    let blocks = outline(try read(text))
    #expect(blocks.count == 8)
    #expect(blocks.dropFirst(3).first == "p Salaries for the teachers who plan the mathematics lessons......$1,280")
  }

  @Test func `does not take paragraphs on one line each for wrapped text`() throws {
    let long = String(repeating: "Teachers meet in teams each Friday and plan. ", count: 8)
    #expect(try read("\(long)\n\(long)\nand so on\n\(long)").blocks.count == 4)
  }

  @Test func `joins a word that a hyphen parts at the end of a line`() throws {
    let text = "Growth of every student is what the teams of our school look for in multi-\nlingual classes."
    #expect(outline(try read(text)) == ["p " + text.split(separator: "\n").joined()])
  }

  @Test(arguments: [
    ("- Hire a coach", "i0 - Hire a coach"), ("* Hire", "i0 * Hire"), ("•Hire a coach", "i0 • Hire a coach"),
    ("–\tHire", "i0 – Hire"), ("o\tHire", "i0 o Hire"), ("\u{F0B7} Hire", "i0 \u{F0B7} Hire"), ("➤ Hire", "i0 ➤ Hire"),
    ("✓ Hire", "i0 ✓ Hire"), ("\u{F0FC} Hire", "i0 \u{F0FC} Hire"),

    ("1. Hire", "i0 1. Hire"), ("1) hire", "i0 1) hire"), ("1-Hire", "i0 1- Hire"), ("1- hire", "i0 1- hire"),
    ("8 -Families come", "i0 8 - Families come"), ("(1) Hire", "i0 (1) Hire"), ("a) Hire", "i0 a) Hire"),
    ("(iv) Hire", "i0 (iv) Hire"), ("2.1. Hire", "i0 2.1. Hire"), ("1.\tHire a coach", "i0 1. Hire a coach"),
    ("3.Buy books", "i0 3. Buy books"),
  ])
  func `reads labels as printed`(_ line: String, _ expected: String) throws {
    #expect(outline(try read("Steps for the year\n\(line)")) == ["p Steps for the year", expected])
  }

  @Test(arguments: [
    "-", "-5 points", "3-5 students", "K-2 teachers", "6-week cycles of lessons", "5 - 8 points", "2026. The year",
    "A. Smith, principal", "1.5 FTE coach", "12.", "o ver", "$4,500", "54%", "I will read", "3.5 on a scale of 5",
    "*", "+4 points", "(2027) plan", "a (b)", "2.5 hours a day",
  ])
  func `takes no figure, name or sentence for a label`(_ line: String) throws {
    #expect(outline(try read("Results\n\(line)")) == ["p Results", "p \(line)"])
  }

  @Test func `believes doubtful labels beside their neighbours`() throws {
    let text = "A. Reading\nB. Writing\n1.1 Hire\n1.2 Train\ni. one\nii. two"
    #expect(outline(try read(text)).allSatisfy { $0.hasPrefix("i0 ") })
  }

  @Test func `does not take the end of a date for a label inside a wrapped sentence`() throws {
    let text = "The council meets for the last time and reads the draft before it closes on May\n30. Teachers come too."
    #expect(outline(try read(text)).last == "p 30. Teachers come too.")
  }

  @Test func `counts list levels by indentation`() throws {
    let text = "1. One\n   a) Two\n      - Three\n   b) Two again\n2. One again\n\nText\n   - fresh list"
    #expect(
      outline(try read(text)) == [
        "i0 1. One", "i1 a) Two", "i2 - Three", "i1 b) Two again", "i0 2. One again", "p Text", "i0 - fresh list",
      ])
  }

  @Test func `takes underlined titles and titles in capitals for headings`() throws {
    let text = """
      SCHOOL IMPROVEMENT PLAN
      =======================
      The plan of our school.

      Goals
      -----

      1. LOOKING BACK

      How did the school do?

      WHAT THE DATA SAY
      They say that we grow.
      """
    #expect(
      outline(try read(text)) == [
        "h1 SCHOOL IMPROVEMENT PLAN", "p The plan of our school.", "h2 Goals", "h3 1. LOOKING BACK",
        "p How did the school do?", "h3 WHAT THE DATA SAY", "p They say that we grow.",
      ])
  }

  @Test(arguments: [
    "SBA ELA", "TBD", "N/A", "NEED ADDRESSED:", "GOAL 54%", "REQUIRED BY LAW.", "OCT 14   PICTURE DAY", "Goal 1",
    "DISTRICT GOAL I: Students will grow", "____ ________", "2026",
  ])
  func `takes no other short line for a heading`(_ line: String) throws {
    #expect(outline(try read("Our school\n\n\(line)\n\nMore words here.")).contains("p \(line)"))
  }

  @Test func `takes capitals for nothing where everything is in capitals`() throws {
    #expect(try read("OUR SCHOOL PLAN\n\nWE WILL READ\n\nWE WILL WRITE").blocks.allSatisfy { $0.headingLevel == nil })
  }

  @Test func `puts page numbers at the end as footers`() throws {
    let text =
      "Teachers read.\n\nPage 4 of 9          Maple School\n\u{C}Teachers write.\n- 5 -\n742\n\n6\n\u{C}The end."
    #expect(
      outline(try read(text)) == [
        "p Teachers read.", "p Teachers write.", "p 742", "p The end.", "p (footer) Page 4 of 9          Maple School",
        "p (footer) - 5 -", "p (footer) 6",
      ])
  }

  @Test func `tells what pages repeat once, and where pages begin`() throws {
    let words = ["We read.", "We write.", "We count.", "We play."]
    let pages = words.map { "Maple School Plan\n\($0)\nGoal \($0.utf8.count)\nBoard draft\n" }
    let document = try read(pages.joined(separator: "\u{C}"))
    #expect(
      outline(document) == [
        "p Maple School Plan", "p We read.", "p Goal 8", "p We write.", "p Goal 9", "p We count.", "p Goal 9",
        "p We play.",
        "p Goal 8", "p (header) Maple School Plan", "p (footer) Board draft",
      ])
    let starts = try #require(document.pages)
    #expect(starts.offsets == [0] + [3, 5, 7].map { document.blocks[$0].range.start })
    checkPromises(document)
  }

  @Test func `takes page numbers and the line beside them out of a text without form feeds`() throws {
    let text = (1...4).map { "Goal \($0)\nTeachers meet in week number \($0).\n\nMaple School Plan\nPage \($0) of 4\n" }
    #expect(
      outline(try read(text.joined(separator: "\n"))).suffix(4) == [
        "p Goal 4", "p Teachers meet in week number 4.", "p (footer) Maple School Plan", "p (footer) Page 1 of 4",
      ])
  }

  @Test func `takes the signs of quoted mail off, but no sign that is meant`() throws {
    #expect(outline(try read("> We agree.\n>> Do you?\n> \n> - Yes")) == ["p We agree.", "p Do you?", "i0 - Yes"])
    #expect(try read("Results\n>90% of students\n> 5 points").text == "Results\n>90% of students\n> 5 points")
  }

  @Test func `takes a hyphen at the end of a line out where the text has the word without it`() throws {
    let text =
      "Teachers look at the achievement of every student in all of the grades and at the achieve-\nment of groups."
    #expect(try read(text).text.hasSuffix("the achievement of groups."))
  }

  @Test func `takes sections and numbered titles that stand alone for headings`() throws {
    let text = """
      SCHOOL PLAN

      Section 1: Who We Are

      1. Introduction

      The school is small.

      2. Needs Assessment

      It has needs.

      Part of the plan is done

      1. Hire Two Coaches

      2. Train Every Teacher
      """
    #expect(
      outline(try read(text)) == [
        "h1 SCHOOL PLAN", "h1 Section 1: Who We Are", "h1 1. Introduction", "p The school is small.",
        "h1 2. Needs Assessment", "p It has needs.", "p Part of the plan is done", "i0 1. Hire Two Coaches",
        "i0 2. Train Every Teacher",
      ])
  }

  @Test func `reads each label of a form's line as a block`() throws {
    let text =
      "Principal: Ada Lopez          Phone: 555-0142\tDate: ____\nName          Role: any\nOCT 14   Curriculum: night"
    #expect(
      outline(try read(text)) == [
        "p Principal: Ada Lopez", "p Phone: 555-0142", "p Date: ____", "p Name          Role: any",
        "p OCT 14   Curriculum: night",
      ])
  }

  @Test func `keeps leader dots`() throws {
    #expect(try read("Books and materials.........$4,850").text == "Books and materials.........$4,850")
  }

  @Test func `makes controls of boxes to tick`() throws {
    let document = try read("☐ Yes ☒ No\n[x] Newsletter [ ] Website\n- [ ] Letter\nraise it by [x] percent")
    #expect(document.text == "☐ Yes ☒ No\n☒ Newsletter ☐ Website\n☐ Letter\nraise it by [x] percent")
    let states = document.controls.map { control in
      if case .checkBox(let isChecked) = control.kind { isChecked } else { false }
    }
    #expect(states == [false, true, true, false, false])
    #expect(document.controls.allSatisfy { ["☐", "☒"].contains(document[$0.range]) })
    checkPromises(document)
  }
}
