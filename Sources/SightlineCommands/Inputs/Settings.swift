import DistrictFiles
import DistrictModel

/// The district and the words that a command works with.
struct Settings {
  private(set) var district: District?
  private(set) var vocabulary: Vocabulary
  /// How the signals of alignment are weighed: the district's own way, or the standard one.
  private(set) var alignment: AlignmentSettings
  /// The way that a district's own is fitted from, however often.
  private(set) var standardAlignment: AlignmentSettings

  /// Loads the district file, named or found, and the vocabulary with the district's additions.
  ///
  /// - Parameters:
  ///   - options: The files named on the command line.
  ///   - location: The input; the district file is looked for in its folder and those above.
  ///   - console: Where relative paths start.
  /// - Throws: `CommandFailure` with every mistake in the files, each with its line.
  init(_ options: DistrictOptions, near location: String, on console: Console) throws(CommandFailure) {
    do {
      vocabulary = try Self.vocabulary(in: options.rubrics, on: console)
      alignment = try Self.alignment(in: options.rubrics, on: console)
      standardAlignment = alignment
      guard let found = try Self.districtFile(options.district, near: location, on: console) else { return }
      let file = try Self.load(found.bytes, at: found.location, shown: found.path, on: console)
      district = file.district
      if let own = file.alignment { alignment = own }
      vocabulary = vocabulary.merging(file.vocabulary)
    } catch let errors as ConfigurationErrors {
      throw CommandFailure("nothing was judged, as the settings have mistakes.\n\(errors)")
    } catch let failure as CommandFailure {
      throw failure
    } catch {
      throw CommandFailure("the settings cannot be read: \(error)", status: .fault)
    }
  }

  /// A district file with the vocabulary files that it names.
  static func load(
    _ bytes: [UInt8], at location: String, shown path: String, on console: Console
  ) throws(ConfigurationErrors) -> DistrictFile {
    try DistrictFile.load(bytes, path: path, beside: files(beside: location, on: console))
  }

  /// The bytes of files in the folder of another, by their names.
  static func files(beside location: String, on console: Console) -> (String) -> [UInt8]? {
    let folder = console.folder(of: location)
    return { name in try? console.bytes(at: console.location(of: name.hasPrefix("/") ? name : "\(folder)/\(name)")) }
  }

  private static func alignment(in rubrics: String?, on console: Console) throws -> AlignmentSettings {
    guard let rubrics else { return try AlignmentFile.standard() }
    let path = "\(rubrics)/alignment.yml"
    let location = console.location(of: path)
    guard console.kind(of: location) == .file else { return try AlignmentFile.standard() }
    return try AlignmentFile.load(try bytes(at: location, shown: path, on: console), path: path)
  }

  private static func vocabulary(in rubrics: String?, on console: Console) throws -> Vocabulary {
    guard let rubrics else { return try VocabularyFiles.standard() }
    let folder = console.location(of: rubrics) + "/vocabulary"
    let names = console.names(in: folder).filter { $0.hasSuffix(".yml") && !$0.hasPrefix(".") }
    guard !names.isEmpty else {
      throw CommandFailure(
        "there are no files vocabulary/*.yml in '\(rubrics)'. Name the folder that holds vocabulary/.")
    }
    return try VocabularyFiles.load(
      try names.map { name in
        let path = "\(rubrics)/vocabulary/\(name)"
        return (path: path, bytes: try Self.bytes(at: "\(folder)/\(name)", shown: path, on: console))
      })
  }

  private static func districtFile(
    _ named: String?, near location: String, on console: Console
  ) throws(CommandFailure) -> (path: String, location: String, bytes: [UInt8])? {
    if let named {
      let location = console.location(of: named)
      return (named, location, try bytes(at: location, shown: named, on: console))
    }
    var folder = console.kind(of: location) == .folder ? location : console.folder(of: location)
    while true {
      let candidate = folder == "/" ? "/district.yml" : "\(folder)/district.yml"
      if console.kind(of: candidate) == .file {
        let path = console.shown(candidate)
        return (path, candidate, try bytes(at: candidate, shown: path, on: console))
      }
      if folder == "/" { return nil }
      folder = console.folder(of: folder)
    }
  }

  /// The bytes of a settings file; a missing one stops the command.
  static func bytes(at location: String, shown path: String, on console: Console) throws(CommandFailure) -> [UInt8] {
    switch console.kind(of: location) {
    case .missing: throw CommandFailure("there is no file '\(path)'. Check the name and the folder.")
    case .folder: throw CommandFailure("'\(path)' is a folder. Name the file in it.")
    case .file: break
    }
    do {
      return try console.bytes(at: location)
    } catch {
      throw CommandFailure("'\(path)' cannot be opened. Check that you may read it.")
    }
  }
}
