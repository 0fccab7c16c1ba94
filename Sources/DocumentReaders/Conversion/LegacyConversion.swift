import BoundedProcess
import DocumentModel

/// Files of older programs, which LibreOffice makes readable first.
struct LegacyConversion {
  /// The kind of file that is made, by its ending: "docx".
  var ending: String
  /// LibreOffice's name for it.
  private var filter: String
  /// The ending of the file as it came.
  private var oldEnding: String

  /// How a format is converted; nil for formats that are not.
  init?(_ format: ForeignFormat) {
    switch format {
    case .legacyWord: (ending, filter, oldEnding) = ("docx", "docx:MS Word 2007 XML", "doc")
    case .legacyExcel: (ending, filter, oldEnding) = ("xlsx", "xlsx:Calc MS Excel 2007 XML", "xls")
    default: return nil
    }
  }

  /// Converts a file and reads what comes of it.
  func read(_ bytes: [UInt8], _ options: ReadingOptions) throws(ReadingError) -> Document {
    let converted = try convert(bytes, options)
    var options = options
    options.convertsLegacyFiles = false
    var document = try DocumentReader.read(converted, fileName: "file.\(ending)", options: options)
    document.notices.append(
      ReadingNotice(
        kind: .converted, count: 1,
        message: "LibreOffice made a .\(ending) file of the .\(oldEnding) file, which was read"))
    return document
  }

  private func convert(_ bytes: [UInt8], _ options: ReadingOptions) throws(ReadingError) -> [UInt8] {
    do {
      let folder = try PrivateFolder(holding: bytes, as: "file.\(oldEnding)")
      try folder.makeFolders("profile/user", "made")
      _ = try folder.write(Array(Self.settings.utf8), as: "profile/user/registrymodifications.xcu")
      let limits = ProcessLimits(
        milliseconds: max(1, options.millisecondsLeft), cpuSeconds: options.millisecondsLeft / 1_000 + 1,
        memoryBytes: 8 << 30, outputBytes: 1 << 20, fileBytes: options.limits.fileBytes)
      _ = try Self.office(limits, home: folder.path).output([
        "-env:UserInstallation=file://\(folder.path)/profile", "--headless", "--norestore", "--nologo", "--nodefault",
        "--nolockcheck", "--convert-to", filter, "--outdir", "\(folder.path)/made", "\(folder.path)/file.\(oldEnding)",
      ])
      if let made = try folder.read("made/file.\(ending)", limit: options.limits.fileBytes) { return made }
    } catch {
      throw Self.error(error)
    }
    throw ReadingError(
      code: .damaged, problem: "LibreOffice could not convert the .\(oldEnding) file, which is damaged or protected",
      remedy: "Open it in Word or Excel, save it in the current format (.\(ending)) without a password, and submit that"
    )
  }

  /// The launcher has one of two names.
  private static func office(_ limits: ProcessLimits, home: String) throws(ProcessError) -> BoundedProcess {
    do {
      return try BoundedProcess("soffice", limits: limits, home: home)
    } catch {
      return try BoundedProcess("libreoffice", limits: limits, home: home)
    }
  }

  private static func error(_ error: ProcessError) -> ReadingError {
    switch error {
    case .notFound:
      ReadingError(
        code: .toolMissing, problem: "converting old files needs LibreOffice, which is not on this computer",
        remedy: "Install it (apt-get install libreoffice-writer libreoffice-calc), or save the file as .docx or .xlsx")
    case .notStarted(let reason):
      ReadingError(
        code: .notAllowed, problem: "the file could not be handed to LibreOffice: \(reason)",
        remedy: "Make room there, or set TMPDIR to a folder that can be written to")
    case .timedOut:
      ReadingError(
        code: .tooSlow, problem: "LibreOffice took too long over the file and was stopped",
        remedy: "Save the file as .docx or .xlsx, and submit that")
    case .tooMuchOutput, .killed:
      ReadingError(
        code: .damaged, problem: "LibreOffice broke off over the file, which is damaged or needs too much memory",
        remedy: "Save the file as .docx or .xlsx, and submit that")
    }
  }

  /// What LibreOffice is told before it opens a file of unknown origin: no macros, and nothing from elsewhere.
  private static let settings = """
    <?xml version="1.0" encoding="UTF-8"?>
    <oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema">
    <item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="DisableMacrosExecution" \
    oor:op="fuse"><value>true</value></prop></item>
    <item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="MacroSecurityLevel" \
    oor:op="fuse"><value>3</value></prop></item>
    <item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="BlockUntrustedRefererLinks" \
    oor:op="fuse"><value>true</value></prop></item>
    </oor:items>
    """
}
