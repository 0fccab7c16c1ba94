internal import Foundation
import PlanModel

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

extension Console {
  /// The process's own streams, folder and day.
  ///
  /// All of Foundation is for its file handles: nothing smaller writes to standard error without unsafe code, and the
  /// reader of YAML brings it along anyway.
  static let standard = Console(
    input: { [UInt8]((try? FileHandle.standardInput.readToEnd()) ?? Data()) },
    output: { bytes in try? FileHandle.standardOutput.write(contentsOf: Data(bytes)) },
    message: { text in try? FileHandle.standardError.write(contentsOf: Data(text.utf8)) },
    outputIsTerminal: isatty(1) == 1, messagesAreTerminal: isatty(2) == 1,
    environment: ProcessInfo.processInfo.environment, workingFolder: FileManager.default.currentDirectoryPath,
    today: systemDay())

  private static func systemDay() -> CalendarDate {
    let day = Calendar(identifier: .gregorian).dateComponents([.year, .month, .day], from: Date())
    return CalendarDate(year: day.year ?? 1970, month: day.month ?? 1, day: day.day ?? 1)
  }
}
