/// An attribute of an element; its value is escaped when it is written.
struct HTMLAttribute: Sendable {
  var name: String
  var value: String

  private init(_ name: String, _ value: String) {
    self.name = name
    self.value = value
  }

  static func `class`(_ value: String) -> Self { Self("class", value) }
  static func id(_ value: String) -> Self { Self("id", value) }
  /// A link within the page; reports link nowhere else.
  static func target(_ id: String) -> Self { Self("href", "#" + id) }
  static func scope(_ value: String) -> Self { Self("scope", value) }
  static func columns(_ count: Int) -> Self { Self("colspan", String(count)) }
  static func rows(_ count: Int) -> Self { Self("rowspan", String(count)) }
  static func label(_ value: String) -> Self { Self("aria-label", value) }
  static func labelledBy(_ id: String) -> Self { Self("aria-labelledby", id) }
  static func language(_ value: String) -> Self { Self("lang", value) }
  static func meta(_ name: String, _ content: String) -> [Self] { [Self("name", name), Self("content", content)] }
  static func policy(_ name: String, _ content: String) -> [Self] {
    [Self("http-equiv", name), Self("content", content)]
  }
  static func charset(_ value: String) -> Self { Self("charset", value) }

  /// Said to nobody who listens: the words beside a drawing say the same.
  static let hidden = Self("aria-hidden", "true")
  static func viewBox(_ width: Int, _ height: Int) -> Self { Self("viewBox", "0 0 \(width) \(height)") }
  static let stretched = Self("preserveAspectRatio", "none")
  static func drawing(_ name: DrawingName, _ value: String) -> Self { Self(name.rawValue, value) }

  enum DrawingName: String, Sendable {
    case x, y, width, height, cx, cy, r, x1, x2, y1, y2
  }
}
