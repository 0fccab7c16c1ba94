import Testing

@testable import ReportWriters

@Suite struct StylesheetTests {
  static let sheet = [Stylesheet.text, Stylesheet.tables, Stylesheet.organizations, Stylesheet.print]
    .map(\.description).joined(separator: "\n")

  @Test func `no type is smaller than 9 points on paper`() throws {
    let root = try #require(Stylesheet.print.description.split(separator: "\n").first { $0.contains(":root") })
    let sizes = root.split(separator: " ").filter { $0.contains("pt") }.compactMap {
      Double($0.prefix { $0 != "p" })
    }
    #expect(sizes.count == 7 && sizes.allSatisfy { $0 >= 9 })
  }

  @Test func `sizes of type come from the page's properties, so that paper can set them`() {
    for line in Self.sheet.split(separator: "\n") {
      for declaration in line.ranges(of: "font-size: ").map({ line[$0.upperBound...].prefix { $0 != ";" } }) {
        #expect(declaration.hasPrefix("var(--") || declaration.hasSuffix("pt"), "\(line)")
      }
    }
  }

  /// Ink on ground, as the style sheet pairs them.
  @Test(arguments: [
    ("1b2428", "ffffff"), ("4d5a60", "ffffff"), ("4d5a60", "f3f5f5"), ("1f5868", "ffffff"), ("ffffff", "2a6575"),
    ("143b47", "d5e6ea"), ("553a09", "f8eedb"), ("8b2f1c", "f3f5f5"), ("6e4b07", "f3f5f5"), ("1f5868", "f3f5f5"),
  ])
  func `words stand out from their ground by 4.5 to 1`(_ ink: String, _ ground: String) {
    #expect(Self.sheet.contains("#\(ink)") || ink == "ffffff")
    #expect(Self.sheet.contains("#\(ground)") || ground == "ffffff")
    let (light, dark) = (max(luminance(ink), luminance(ground)), min(luminance(ink), luminance(ground)))
    #expect((light + 0.05) / (dark + 0.05) >= 4.5)
  }

  /// Relative luminance without the exact power function: a square and a cube lie on both sides of it.
  private func luminance(_ color: String) -> Double {
    let value = Int(color, radix: 16) ?? 0
    func channel(_ shift: Int) -> Double {
      let share = Double(value >> shift & 255) / 255
      return 0.6 * share * share + 0.4 * share * share * share
    }
    return 0.2126 * channel(16) + 0.7152 * channel(8) + 0.0722 * channel(0)
  }
}
