/// What one run of a program may cost; 0 stands for no limit where the system sets it.
package struct ProcessLimits: Hashable, Sendable {
  /// How long it may take, by the clock on the wall.
  package var milliseconds: Int
  /// How long it may compute.
  package var cpuSeconds: Int
  /// Address space; on macOS the system does not hold programs to it.
  package var memoryBytes: Int
  /// Bytes that it may write to its standard output.
  package var outputBytes: Int
  /// How many bytes of its complaints are kept; the others are read and dropped.
  package var errorBytes: Int
  /// Bytes of each file that it writes.
  package var fileBytes: Int

  package init(
    milliseconds: Int = 60_000, cpuSeconds: Int = 60, memoryBytes: Int = 2 << 30, outputBytes: Int = 100 << 20,
    errorBytes: Int = 4_096, fileBytes: Int = 200 << 20
  ) {
    self.milliseconds = milliseconds
    self.cpuSeconds = cpuSeconds
    self.memoryBytes = memoryBytes
    self.outputBytes = outputBytes
    self.errorBytes = errorBytes
    self.fileBytes = fileBytes
  }
}

/// How a program ended by itself.
package struct ProcessEnd: Hashable, Sendable {
  package var status: Int
  /// The beginning of what it wrote to its standard error.
  package var complaint: String
}

/// Why a program did not run to its end.
package enum ProcessError: Error, Hashable, Sendable {
  case notFound(String)
  case notStarted(String)
  case timedOut(Int)
  case tooMuchOutput(Int)
  /// A crash, or a limit of the system's that it ran into.
  case killed(signal: Int)
}
