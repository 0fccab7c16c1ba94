import DocumentModel
import DocumentReaders
import Testing

struct TextMarkdownTests {
  private func markdown(_ text: String) throws -> Document {
    let document = try read(text, as: "plan.md")
    #expect(document.format == .markdown)
    checkPromises(document)
    return document
  }

  @Test(arguments: [
    ("# Goal 1", "h1 Goal 1"), ("### Goal 1 ###", "h3 Goal 1"), ("## C#", "h2 C#"), ("#hashtag", "p #hashtag"),
    ("Goal 1\n===", "h1 Goal 1"), ("Goal *1*\nand 2\n---", "h2 Goal 1 and 2"), ("####### seven", "p ####### seven"),
  ])
  func `reads headings`(_ text: String, _ expected: String) throws {
    #expect(outline(try markdown(text)) == [expected])
  }

  @Test(arguments: [
    ("**Owner:** coach", "p Owner: coach", ["Owner:"]), ("**All of it**", "p! All of it", ["All of it"]),
    ("__Owner__ and *more* and _yet_", "p Owner and more and yet", ["Owner"]), ("***both***", "p! both", ["both"]),
    ("snake_case_word and 2*3*4", "p snake_case_word and 234", []),
    ("Signature: ____ Date: ____", "p Signature: ____ Date: ____", []),
    ("**a*b**", "p! a*b", ["a*b"]), ("2 * 3 ** 4", "p 2 * 3 ** 4", []), ("~~gone~~ kept", "p gone kept", []),
    ("<b>Owner</b>: x", "p Owner: x", ["Owner"]), ("**one** **two**", "p! one two", ["one", "two"]),
    ("*a **b** c*", "p a b c", ["b"]), ("**unclosed", "p **unclosed", []), ("\\*\\*not\\*\\*", "p **not**", []),
    ("`**code**` x", "p **code** x", []), ("“**Mut**”", "p “Mut”", ["Mut"]),
  ])
  func `takes emphasis out of the words and keeps where bold stands`(
    _ text: String, _ expected: String, _ bold: [String]
  ) throws {
    let document = try markdown(text)
    #expect(outline(document) == [expected])
    #expect(document.emphasis.map { String(document[$0]) } == bold)
  }

  @Test func `joins soft breaks, keeps hard ones, and keeps labels on lines of their own`() throws {
    let document = try markdown("one\ntwo  \nthree\\\nfour<br>five\nOwner: coach\n**Due**: May\nthe end")
    #expect(document.text == "one two\nthree\nfour\nfive\nOwner: coach\nDue: May the end")
    #expect(document.blocks.count == 1)
  }

  @Test func `numbers and nests lists as they are printed`() throws {
    let text = """
      1. One
      1. Two
         - Inner
           still inner
           * Innermost
      1. Three

         More of three
      - [ ] open
      - [x] done

      Text ends the list
      3) Anew
      """
    let document = try markdown(text)
    #expect(
      outline(document) == [
        "i0 1. One", "i0 2. Two", "i1 • Inner still inner", "i2 • Innermost", "i0 3. Three", "p More of three",
        "i0 • ☐ open", "i0 • ☒ done", "p Text ends the list 3) Anew",
      ])
    #expect(document.controls.map(\.kind) == [.checkBox(isChecked: false), .checkBox(isChecked: true)])
    #expect(document.controls.map { String(document[$0.range]) } == ["☐", "☒"])
  }

  @Test func `keeps the written number where a new list begins`() throws {
    #expect(outline(try markdown("Steps\n\n4. Four\n5. Five")) == ["p Steps", "i0 4. Four", "i0 5. Five"])
  }

  @Test func `reads tables with mark-up in their cells`() throws {
    let text = "| Group | *Share* |\n|---|---:|\n| **Low** income | 46\\|2 |\n| | [x](http://a.b) |\n\nAfter"
    let document = try markdown(text)
    #expect(
      outline(document) == [
        "c0:0,0 Group", "c0:0,1 Share", "c0:1,0 Low income", "c0:1,1 46|2", "c0:2,1 x", "p After",
      ])
    #expect(document.tables.map(\.headerRowCount) == [1])
    #expect(document.tables.first?.cells.count == 6)
  }

  @Test func `reads tables in the mark-up of web pages`() throws {
    let text = """
      Before
      <table style="width:100%">
      <thead><tr class="header"><th>Goal</th><th>Who</th></tr></thead>
      <tbody>

      <tr><td rowspan="2"><p>Read &amp; write</p>
      <ul><li>daily</li></ul></td><td><strong>Coach</strong></td></tr>
      <tr><td><s>six</s> nine</td></tr>
      </tbody>
      </table>

      After **all**
      """
    let document = try read(text, as: "plan.md")
    checkPromises(document)
    #expect(
      outline(document) == [
        "p Before", "c0:0,0! Goal", "c0:0,1! Who", "c0:1,0 Read & write", "c0:1,0 • daily", "c0:1,1! Coach",
        "c0:2,1 six nine", "p After all",
      ])
    #expect(document.tables[0].headerRowCount == 1 && document.tables[0].cells[2].rowSpan == 2)
  }

  @Test func `reads no table that does not end, or that has Markdown in it`() throws {
    #expect(try read("<table>\n\na **b**\n\n</table>", as: "plan.md").tables.isEmpty)
    #expect(try read("<table>\n<tr><td>a\n", as: "plan.md").tables.isEmpty)
    #expect(try read("<tables>\n</tables>\n# A", as: "plan.md").tables.isEmpty)
  }

  @Test func `reads quotes, rules and code as text`() throws {
    let text =
      "> **About.** This plan\n> sets goals.\n\n---\n\n```\nlet *a* = 1\n# no heading\n```\n    indented **x**\n***"
    #expect(
      outline(try markdown(text)) == [
        "p About. This plan sets goals.", "p let *a* = 1", "p # no heading", "p indented **x**",
      ])
  }

  @Test func `reads links to their words and leaves pictures, comments and front matter out`() throws {
    let text = """
      ---
      title: "The plan"
      author: Ada
      ---
      See [the *site*](https://a.b/c_(d) "title"), [ref][r], [Short] and <https://x.y>.[^1]<!-- not
      this --> ![logo](a.png)[brackets]

      [r]: https://a.b
      [short]: https://c.d
      [^1]: A note.
      [Principal]: Ada
      """
    let document = try markdown(text)
    #expect(
      outline(document) == [
        "p See the site, ref, Short and https://x.y. [brackets]", "p (footnote) A note.\n[Principal]: Ada",
      ])
    #expect(document.properties.title == "The plan")
    #expect(document.properties.author == "Ada")
    #expect(document.notices.isEmpty)
  }

  @Test(arguments: [
    ("Goal  [\nÕ two](https://maple.example)", "Õ two", "https://maple.example"),
    ("See [the *site*](https://a.b/c_(d) \"title\").", "the site", "https://a.b/c_(d)"),
    ("See [the plan][Ref].\n\n[ref]: <https://a.b> \"t\"", "the plan", "https://a.b"),
    ("[Short]\n\n[short]: #goals", "Short", "#goals"),
    ("at <https://x.y/_z_> now", "https://x.y/_z_", "https://x.y/_z_"),
    ("<ada@maple.org>", "ada@maple.org", "mailto:ada@maple.org"),
    ("(see https://x.y/a_b_c).", "https://x.y/a_b_c", "https://x.y/a_b_c"),
    ("<a href=\"https://q.r\">here</a>!", "here", "https://q.r"),
    ("[https://a.b](https://c.d) x", "https://a.b", "https://c.d"),
  ])
  func `keeps where links lead beside their words`(_ text: String, _ words: String, _ target: String) throws {
    let document = try markdown(text)
    #expect(document.links.map { String(document[$0.range]) } == [words])
    #expect(document.links.map(\.target) == [target])
  }

  @Test func `keeps what pictures show apart from the text`() throws {
    let document = try markdown(
      "Our ![logo of *Maple*](a.png) school\n\n<img src='b.png' alt=\"A bar chart\">\n\n![](c.png)")
    #expect(document.text == "Our school")
    #expect(document.pictures.map(\.description) == ["logo of *Maple*", "A bar chart", nil])
    #expect(document.pictures.map(\.anchor) == [4, 10, 10])
    #expect(document.notices.map(\.count) == [1], "of which nobody says what it shows")
  }

  @Test func `takes the names of headings out`() throws {
    #expect(outline(try markdown("## Goals {#goals}\n## A {b}")) == ["h2 Goals", "h2 A {b}"])
  }

  @Test(arguments: [
    ("a &amp; b &ndash; c &#8217; &#x2019; &#146; &nope; AT&T", "p a & b – c ’ ’ ’ &nope; AT&T"),
    ("1 < 2 and 5 > 3, <School Name>", "p 1 < 2 and 5 > 3, <School Name>"),
    ("<p align=\"center\">Maple</p>", "p Maple"), ("a<br/><br>b", "p a\nb"), ("[x] and \\[y\\]", "p [x] and [y]"),
    ("<!-- never closed", "p <!-- never closed"), ("\\# no heading", "p # no heading"),
  ])
  func `reads characters by name and lets other signs stand`(_ text: String, _ expected: String) throws {
    #expect(outline(try markdown(text)) == [expected])
  }

  @Test func `reads Markdown under the name of a plain text by its mark-up`() throws {
    let marked = try read("# Plan\n## Goals\n**Owner:** coach", as: "plan.txt")
    #expect(marked.format == .markdown)
    #expect(marked.blocks.map(\.headingLevel) == [1, 2, nil])
    for text in ["# of students: 30\n# of teachers: 4", "Owner: **", "# Plan\nwords", "a * b ** c\n- [ ] box"] {
      #expect(try read(text).format == .text)
    }
  }

  @Test func `reads a plan as it is rendered`() throws {
    let text = """
      ### Activities for all of our goals

      1. **Use two strategies in all classes.** Lead: coaches.
      2. **Offer tutoring.** Lead: staff

      | Test | 2024 |
      |------|-----:|
      | ELA  | 66.9 |
      _Approved 9/22/25._
      """
    #expect(
      outline(try markdown(text)) == [
        "h3 Activities for all of our goals", "i0 1. Use two strategies in all classes. Lead: coaches.",
        "i0 2. Offer tutoring. Lead: staff", "c0:0,0 Test", "c0:0,1 2024", "c0:1,0 ELA", "c0:1,1 66.9",
        "p Approved 9/22/25.",
      ])
  }
}
