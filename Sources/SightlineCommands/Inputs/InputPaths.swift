import ReviewModel
import ReviewPipeline

/// The files that the paths on a command line stand for.
struct InputPaths {
  private(set) var files: [InputFile] = []
  /// Files in folders that were passed over.
  private(set) var skipped: [SkippedFile] = []

  /// Resolves files and folders, in the order given.
  ///
  /// - Throws: `CommandFailure` where a path leads nowhere, or where nothing is left to read.
  init(_ paths: [String], on console: Console) throws(CommandFailure) {
    for path in paths { try add(path, on: console) }
    guard !files.isEmpty else { throw Self.nothing(in: paths.joined(separator: ", "), skipped: skipped) }
    tellApart()
  }

  /// The failure of a run that found nothing to read.
  static func nothing(in place: String, skipped: [SkippedFile]) -> CommandFailure {
    let count = skipped.count == 1 ? "1 other file" : "\(skipped.count) other files"
    let others = skipped.first.map { " It holds \(count), such as '\($0.path)' (\($0.words))." } ?? ""
    return CommandFailure("there is no document to read in '\(place)'.\(others) Name the folder that holds the plans.")
  }

  private mutating func add(_ path: String, on console: Console) throws(CommandFailure) {
    let location = console.location(of: path)
    switch console.kind(of: location) {
    case .missing:
      throw CommandFailure("there is no file or folder '\(path)'. Check the name; nothing was judged.")
    case .file:
      let file = InputFile(path: Self.shown(path, location, on: console), location: location)
      guard file.isBundle else {
        files.append(file)
        return
      }
      let contents = try Self.contents(of: location, named: path, prefix: file.path + "/")
      files += contents.files
      skipped += contents.skipped
    case .folder:
      let shown = Self.shown(path, location, on: console)
      let prefix = shown == "." || shown.isEmpty ? "" : shown + "/"
      let contents = try Self.contents(of: location, named: path, prefix: prefix)
      files += contents.files
      skipped += contents.skipped
    }
  }

  /// Lists a folder.
  static func contents(
    of location: String, named path: String, prefix: String = "", excluding excluded: Set<String> = []
  ) throws(CommandFailure) -> FolderContents {
    do {
      return try FolderContents(of: location, prefix: prefix, excluding: excluded)
    } catch {
      throw CommandFailure("the folder '\(path)' cannot be listed. Check that you may open it and all folders in it.")
    }
  }

  /// As given, without the machine's folders where an absolute path was given.
  private static func shown(_ path: String, _ location: String, on console: Console) -> String {
    if path.hasPrefix("/") { return console.shown(location) }
    var shown = path
    while shown.hasSuffix("/") { shown.removeLast() }
    while shown.hasPrefix("./") { shown.removeFirst(2) }
    return shown
  }

  /// Two files with one name, from folders that are not shown, get as many folders as tell them apart.
  private mutating func tellApart() {
    var counts: [String: Int] = [:]
    for file in files { counts[file.path, default: 0] += 1 }
    for index in files.indices where counts[files[index].path, default: 0] > 1 {
      let parts = files[index].location.split(separator: "/")
      files[index].path = parts.suffix(2).joined(separator: "/")
    }
  }
}
