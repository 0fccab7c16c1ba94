import FoundationEssentials

extension Console {
  enum Kind { case missing, file, folder }

  /// Where a path as given lies on this machine, without "." and "..".
  func location(of path: String) -> String {
    var parts: [Substring] = []
    for part in (path.hasPrefix("/") ? path : "\(workingFolder)/\(path)").split(separator: "/") where part != "." {
      if part == ".." { _ = parts.popLast() } else { parts.append(part) }
    }
    return "/" + parts.joined(separator: "/")
  }

  /// A place on this machine as a report may show it: from the working folder, or by its name alone.
  func shown(_ location: String) -> String {
    let folder = self.location(of: ".")
    let prefix = folder == "/" ? folder : folder + "/"
    if location.hasPrefix(prefix) { return String(location.dropFirst(prefix.utf8.count)) }
    return location.split(separator: "/").last.map(String.init) ?? location
  }

  func kind(of location: String) -> Kind {
    var isFolder = false
    guard FileManager.default.fileExists(atPath: location, isDirectory: &isFolder) else { return .missing }
    return isFolder ? .folder : .file
  }

  func folder(of location: String) -> String {
    let parts = location.split(separator: "/").dropLast()
    return "/" + parts.joined(separator: "/")
  }

  func bytes(at location: String) throws -> [UInt8] { [UInt8](try Data(contentsOf: URL(filePath: location))) }

  /// The names in a folder, in order; empty where it cannot be listed.
  func names(in location: String) -> [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: location)) ?? []
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }
}
