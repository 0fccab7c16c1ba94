import DocumentModel
import DocumentReaders
import Testing

/// Formulas on one line.
struct DOCXMathTests {
  private func x(_ words: String) -> String { "<m:r><m:t>\(words)</m:t></m:r>" }

  private static func m(_ name: String, _ content: String) -> String { "<m:\(name)>\(content)</m:\(name)>" }

  private static func t(_ name: String, _ words: String) -> String { m(name, "<m:r><m:t>\(words)</m:t></m:r>") }

  @Test(arguments: [
    (m("f", t("num", "a") + t("den", "b")), "a/b"), (m("f", t("num", "a+1") + t("den", "2")), "(a+1)/2"),
    (m("sSup", t("e", "x") + t("sup", "2")), "x^2"), (m("sSub", t("e", "x") + t("sub", "i+1")), "x_(i+1)"),
    (m("sSubSup", t("e", "x") + t("sub", "i") + t("sup", "2")), "x_i^2"),
    (
      m("nary", "<m:naryPr><m:chr m:val=\"∑\"/></m:naryPr>" + t("sub", "i=1") + t("sup", "n") + t("e", "i")),
      "∑_(i=1)^n i"
    ),
    (m("rad", "<m:deg/>" + t("e", "x")), "√x"), (m("rad", t("deg", "3") + t("e", "x+1")), "3√(x+1)"),
    (m("d", t("e", "a+b")), "(a+b)"),
    (m("d", "<m:dPr><m:begChr m:val=\"[\"/><m:endChr m:val=\"]\"/></m:dPr>" + t("e", "a")), "[a]"),
    (m("func", t("fName", "sin") + t("e", "x")), "sin x"),
    (m("func", m("fName", m("limLow", t("e", "lim") + t("lim", "n"))) + t("e", "x")), "lim_n x"),
    (m("m", m("mr", t("e", "a") + t("e", "b")) + m("mr", t("e", "c") + t("e", "d"))), "a, b; c, d"),
    (m("eqArr", t("e", "a") + t("e", "b")), "a\nb"), (m("acc", t("e", "x")), "x\u{302}"),
    (m("phant", "<m:phantPr><m:show m:val=\"0\"/></m:phantPr>" + t("e", "x")), ""),
    (m("box", t("e", "kept")), "kept"), (t("unknown", "kept"), "kept"),
  ])
  func `writes a formula as it would be typed`(_ formula: String, _ line: String) throws {
    let document = try WordFile(around(r("is ") + "<m:oMath>\(formula)\(x("!"))</m:oMath>" + r("."))).read()
    #expect(document.text == "is \(line)!.")
  }

  @Test func `nests fractions and powers and reads a formula on its own`() throws {
    let inner = Self.m("f", Self.t("num", "1") + Self.m("den", Self.m("sSup", Self.t("e", "x") + Self.t("sup", "2"))))
    let outer = Self.m("f", Self.m("num", inner) + Self.t("den", "y"))
    let document = try WordFile(around("<m:oMathPara><m:oMath>\(outer)</m:oMath></m:oMathPara>") + p("next")).read()
    #expect(document.words == ["(1/(x^2))/y", "next"])
  }

  @Test func `reads tracked changes in a formula, and a formula behind hidden words`() throws {
    let formula = "<m:oMath>\(x("a"))<w:del w:id=\"1\">\(x("b"))</w:del><w:ins w:id=\"2\">\(x("c"))</w:ins></m:oMath>"
    let file = WordFile(around(r("no", "<w:vanish/>") + formula))
    #expect(try file.read().text == "ac")
    #expect(try file.read(changes: .original).text == "ab")
  }
}
