import DistrictModel
import FoundationEssentials
import ReportWriters

/// Where the formats of one report go: at most one to standard output, the others to files.
struct OutputPlan<Report: Sendable> {
  struct File {
    var writer: ReportWriter<Report>
    /// As given, for messages.
    var path: String
    var location: String
  }

  private(set) var standard: ReportWriter<Report>?
  private(set) var files: [File] = []

  /// Reads `--format NAME` and `--output NAME[=PATH]`.
  ///
  /// - Parameters:
  ///   - format: The format for standard output, if one was named.
  ///   - outputs: "html=report.html", or "json" for standard output.
  ///   - usual: The format for standard output where none is named.
  ///   - writers: The formats that there are.
  ///   - console: Where relative paths start.
  /// - Throws: `CommandFailure` where a format is unknown, or where two would share standard output.
  init(
    format: String?, outputs: [String] = [], usual: String, writers: [ReportWriter<Report>], on console: Console
  ) throws(CommandFailure) {
    var onStandard = format.map { [$0] } ?? []
    for output in outputs {
      let parts = output.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
      let path = parts.count > 1 ? parts[1] : "-"
      guard !path.isEmpty else { throw CommandFailure("'\(output)' names no file. Write FORMAT=PATH.") }
      if path == "-" {
        onStandard.append(parts[0])
      } else {
        let writer = try Self.writer(parts[0], among: writers)
        files.append(File(writer: writer, path: path, location: console.location(of: path)))
      }
    }
    guard onStandard.count < 2 else {
      throw CommandFailure(
        "\(onStandard.joined(separator: " and ")) cannot both go to standard output. "
          + "Give all but one a file: --output \(onStandard[1])=FILE.")
    }
    standard = try Self.writer(onStandard.first ?? usual, among: writers)
  }

  /// The formats of a set of files in one folder, each named after the report.
  init(
    formats: String, named name: String, in folder: String, writers: [ReportWriter<Report>], on console: Console
  ) throws(CommandFailure) {
    for format in formats.split(separator: ",") {
      let format = String(format.filter { $0 != " " })
      guard !files.contains(where: { $0.writer.name == format }) else { continue }
      let writer = try Self.writer(format, among: writers)
      let path = "\(folder.hasSuffix("/") ? String(folder.dropLast()) : folder)/\(name).\(writer.fileExtension)"
      files.append(File(writer: writer, path: path, location: console.location(of: path)))
    }
    guard !files.isEmpty else { throw CommandFailure("--format names no format.") }
  }

  private static func writer(
    _ name: String, among writers: [ReportWriter<Report>]
  ) throws(CommandFailure) -> ReportWriter<Report> {
    if let writer = writers.first(where: { $0.name == name }) { return writer }
    let names = writers.map(\.name)
    let advice =
      names.nearest(to: name).map { "Did you mean '\($0)'?" } ?? "There are: \(names.joined(separator: ", "))."
    throw CommandFailure("'\(name)' is no format of this report. \(advice)")
  }

  /// A path by which two names of one file are the same.
  static func place(_ location: String) -> String {
    URL(filePath: location).standardizedFileURL.resolvingSymlinksInPath().path
  }

  /// Makes sure, before anything is judged, that every file can be written, once, and over no input.
  func prepare(
    on console: Console, creatingFolders: Bool = false, keeping inputs: Set<String> = []
  ) throws(CommandFailure) {
    var taken: Set<String> = []
    for file in files {
      let location = Self.place(file.location)
      guard !inputs.contains(location) else {
        throw CommandFailure("'\(file.path)' is one of the documents to check; nothing was judged. Name another file.")
      }
      guard taken.insert(location).inserted else {
        throw CommandFailure("Two formats would be written to '\(file.path)'. Name a file for each.")
      }
      let folder = console.folder(of: file.location)
      if creatingFolders {
        try? FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
      }
      guard console.kind(of: folder) == .folder, console.kind(of: file.location) != .folder,
        FileManager.default.isWritableFile(atPath: folder)
      else { throw Console.unwritable(file.path) }
    }
  }

  /// Writes every format; files appear whole or not at all.
  func write(_ report: Report, style: ReportStyle, on console: Console) throws(CommandFailure) {
    for file in files {
      try console.write(file.writer.write(report, ReportStyle()), to: file.location, shown: file.path)
    }
    if let standard { console.output(standard.write(report, style)) }
  }
}
