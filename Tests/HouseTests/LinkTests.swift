import TestSupport
import Testing

/// What the documentation points to is there.
@Suite struct LinkTests {
  /// Markdown files of the project; a sample document, which has its gold file beside it, is none.
  private static func pages() throws -> [String] {
    let files = try Repository.files()
    return files.filter { $0.hasSuffix(".md") && !files.contains($0 + ".gold.json") }
  }

  @Test func `every link leads somewhere`() throws {
    let pages = try Self.pages()
    #expect(pages.contains("README.md"))
    let broken = try pages.flatMap { page in
      try MarkdownPage(Repository.text(page)).links.filter { try !Self.leadsSomewhere($0, from: page) }.map {
        "\(page) links to \($0)"
      }
    }
    #expect(broken == [])
  }

  private static func leadsSomewhere(_ link: String, from page: String) throws -> Bool {
    guard !["https:", "http:", "mailto:"].contains(where: link.hasPrefix) else { return true }
    let parts = link.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    let path = parts[0].isEmpty ? page : resolve(String(parts[0]), from: page)
    guard let path, Repository.contains(path) else { return false }
    guard parts.count == 2, path.hasSuffix(".md") else { return true }
    return MarkdownPage(try Repository.text(path)).anchors.contains(String(parts[1]))
  }

  /// A path from the top for one from a page's folder; nil where it leaves the repository.
  private static func resolve(_ link: String, from page: String) -> String? {
    var folders = page.split(separator: "/").dropLast().map(String.init)
    for part in link.split(separator: "/") where part != "." {
      if part != ".." {
        folders.append(String(part))
      } else if folders.popLast() == nil {
        return nil
      }
    }
    return folders.joined(separator: "/")
  }

  @Test func `every make target that a page names exists`() throws {
    let makefile = try Repository.text("Makefile").split(separator: "\n")
    let missing = try Self.pages().flatMap { page in
      let targets = MarkdownPage(try Repository.text(page)).makeTargets
      return targets.filter { target in !makefile.contains { $0.hasPrefix("\(target):") } }.map {
        "\(page) says make \($0)"
      }
    }
    #expect(missing == [])
  }

  @Test func `links are found where Markdown has them`() {
    let page = MarkdownPage(
      """
      # The *way* of the data, in brief
      [a](b.md) and ![c](d.png "e") and `[f](g.md)` and [h](<i j.md>), <img src="k.png" alt="">
      ```
      [l](m.md)
      make nothing
      ```
      [n]: o.md
      Run `make test`, or make sense of it.
      """)
    #expect(page.links == ["b.md", "d.png", "i j.md", "k.png", "o.md"])
    #expect(page.anchors == ["the-way-of-the-data-in-brief"])
    #expect(page.makeTargets == ["nothing", "test"])
  }

  @Test(arguments: [
    ("README.md", "../outside.md", false), ("docs/a.md", "../README.md", true), ("docs/a.md", "README.md", false),
    ("README.md", "./Makefile", true), ("README.md", "https://example.org/x.md", true),
    ("README.md", "#no-such-part-of-it", false),
  ])
  func `a link is followed from its page`(_ page: String, _ link: String, _ leads: Bool) throws {
    let found = try Self.leadsSomewhere(link, from: page)
    #expect(found == leads)
  }
}
