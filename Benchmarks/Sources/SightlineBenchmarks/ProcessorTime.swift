#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The CPU time that this process has used.
enum ProcessorTime {
  /// In seconds.
  static var now: Double { Double(clock()) / 1_000_000 }  // POSIX fixes the unit at a microsecond.
}

/// The end of a run that measured nothing.
enum Failure {
  static func end() -> Never { exit(1) }
}
