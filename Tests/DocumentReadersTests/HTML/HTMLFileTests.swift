import DocumentModel
import DocumentReaders
import TestSupport
import Testing

/// Pages in their encodings and packings, and pages made to cost.
@Suite(.serialized)
struct HTMLFileTests {
  private func read(_ bytes: [UInt8], _ name: String = "plan.html") throws -> Document {
    try DocumentReader.read(bytes, fileName: name)
  }

  private static let smart: [UInt8] = [0x93, 0x61, 0xE9, 0x94]

  private static let wide = "<html><p>“aé”".utf16.reduce(into: [0xFF, 0xFE] as [UInt8]) { bytes, unit in
    bytes += [UInt8(unit & 0xFF), UInt8(unit >> 8)]
  }

  private static let encoded: [(bytes: [UInt8], notices: Int)] = [
    (Array("<html><p>“aé”".utf8), 0),
    (Array("<html>".utf8) + smart, 1),
    (Array("<html><meta charset=windows-1252>".utf8) + smart, 0),
    (Array("<html><meta http-equiv=x content='text/html; charset=ISO-8859-1'>".utf8) + smart, 0),
    (Array("\u{FEFF}<html><meta charset=latin1>“aé”".utf8), 0),
    (wide, 0),
  ]

  @Test(arguments: encoded.indices)
  func `decodes pages as they say, or as they look`(_ index: Int) throws {
    let (bytes, notices) = Self.encoded[index]
    let document = try read(bytes)
    #expect(document.text == "“aé”")
    #expect(document.notices.count == notices)
  }

  @Test(arguments: ["plan.html", "plan.docx", "plan", "plan.htm"])
  func `knows a page by its beginning, whatever its name`(_ name: String) throws {
    for beginning in ["<!DOCTYPE HTML>", "<HTML>", "\n<!-- saved from url -->\n<html>", "<?xml version='1.0'?><html>"] {
      #expect(try read(Array("\(beginning)<p>Goal</p>".utf8), name).format == .html)
    }
    #expect(try read(Array("<p>Goal".utf8), "plan.html").text == "Goal")
    #expect(try read(Array("<html><p>Goal".utf8), "plan.txt").format == .text)
  }

  @Test func `reads the page of a web archive`() throws {
    let archive = """
      From: <Saved by Browser>\r\nSubject: Plan\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r
      \ttype="text/html";\r\n\tboundary="--=_x"\r\n\r\n----=_x\r\nContent-Type: image/gif\r
      Content-Transfer-Encoding: base64\r\n\r\nR0lGODlh\r\n----=_x\r\nContent-Type: text/html; charset="windows-1252"\r
      Content-Transfer-Encoding: quoted-printable\r\n\r\n<html><p class=3D"x">G=6Fal=\r\n =93one=94</p>\r\n----=_x--\r\n
      """
    for name in ["plan.mht", "plan.docx"] {
      #expect(try read(Array(archive.utf8), name).text == "Goal “one”")
    }
    let packed = archive.replacing("quoted-printable", with: "base64").replacing(
      "<html><p class=3D\"x\">G=6Fal=\r\n =93one=94</p>", with: "PGh0bWw+PHA+R29\r\nhbA==")
    #expect(try read(Array(packed.utf8), "plan.mht").text == "Goal")
    let error = #expect(throws: ReadingError.self) {
      try read(Array(archive.replacing("text/html; charset", with: "text/css; charset").utf8), "plan.mht")
    }
    #expect(error?.code == .unknownFormat)
  }

  @Test func `reads the one page of a zip archive`() throws {
    var zip = StoredZip()
    zip.add("images/a.png", [1])
    zip.add("Plan.html", Array("<html><p>Goal".utf8))
    #expect(try read(zip.archive, "plan.zip").text == "Goal")
    zip.add("Other.html", Array("<html><p>Goal".utf8))
    let archive = zip.archive
    #expect(throws: ReadingError.self) { try read(archive, "plan.zip") }
  }

  @Test func `says that a page without words is empty`() {
    let error = #expect(throws: ReadingError.self) { try read(Array("<html><script>x</script>".utf8)) }
    #expect(error?.code == .empty)
  }

  private static let units = [
    "<b>", "<div>", "<p>", "<li>", "<ul><li>", "<table>", "<table><tr><td>", "<tr><td>", "</b>", "</i><b>", "<!--",
    "<a ",
    "<a b='", "&amp", "&", "&#", "<", "</", "<script>", "<td rowspan=65000 colspan=1000>", "<select><option>",
    "<style>a{",
    "<p><b></p>", "<span style='mso-list:Ignore'>", "<a id=cmnt1>", "<div id=ftn1>", "<textarea>", "<i></b>", "<input>",
  ]

  @Test(.timeLimit(.minutes(5)), arguments: units)
  func `reads or refuses what is made to cost`(_ unit: String) {
    let attack = "<html><body><table><tr><td>" + String(repeating: unit, count: 1_000) + "x"
    let attributes = "<html><body><p " + (0..<1_000).map { "a\($0)=1 " }.joined() + ">x"
    for text in [attack, attributes] {
      do {
        let document = try read(Array(text.utf8))
        #expect(document.text.utf8.count <= text.utf8.count * 2)
      } catch {
        #expect(["empty", "tooSlow"].contains((error as? ReadingError)?.code.name ?? ""))
      }
    }
  }

  @Test func `keeps its promises on pages cut anywhere`() throws {
    let text = """
      <html><style>.a{font-weight:700}</style><h1>A</h1><ol><li><b>b</b> c<table><tr><th>d<td rowspan=2>é&amp;</table></ol>\
      <p class=a>f <a href=x>g</a><input type=checkbox> <select><option>h</select><div id=ftn1>i</div><pre>\nj\n k</pre>
      """
    let bytes = Array(text.utf8)
    for length in 7...bytes.count {
      do {
        let document = try read(Array(bytes.prefix(length)))
        let end = document.text.utf8.count
        #expect(document.blocks.allSatisfy { $0.range.end <= end })
        #expect(
          (document.emphasis + document.links.map(\.range) + document.controls.map(\.range)).allSatisfy {
            $0.end <= end
          })
      } catch {
        #expect((error as? ReadingError)?.code == .empty)
      }
    }
  }
}
