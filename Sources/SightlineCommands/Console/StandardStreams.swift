import PlanModel

#if canImport(FoundationEssentials)
  internal import FoundationEssentials
#else
  internal import Foundation
#endif

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

extension Console {
  /// The process's own streams, folder and day.
  package static let standard = Console(
    output: { StandardStreams.write($0, to: 1) }, message: { StandardStreams.write(Array($0.utf8), to: 2) },
    outputIsTerminal: isatty(1) == 1, messagesAreTerminal: isatty(2) == 1,
    environment: ProcessInfo.processInfo.environment, workingFolder: FileManager.default.currentDirectoryPath,
    today: systemDay())

  private static func systemDay() -> CalendarDate {
    let day = Calendar(identifier: .gregorian).dateComponents([.year, .month, .day], from: Date())
    return CalendarDate(year: day.year ?? 1970, month: day.month ?? 1, day: day.day ?? 1)
  }
}

/// The two streams that a process writes to.
private enum StandardStreams {
  /// Writes bytes to a descriptor, at once.
  ///
  /// C writes to one stream without a pointer, standard output; for standard error, that stream is turned to the other
  /// descriptor meanwhile. Commands write from one task at a time.
  static func write(_ bytes: [UInt8], to descriptor: Int32) {
    guard descriptor != 1 else { return put(bytes) }
    let saved = dup(1)
    dup2(descriptor, 1)
    put(bytes)
    dup2(saved, 1)
    close(saved)
  }

  private static func put(_ bytes: [UInt8]) {
    for byte in bytes { putchar(Int32(byte)) }
    fflush(nil)
  }
}
