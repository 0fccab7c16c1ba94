internal import CBoundedProcess

/// Runs a program under limits, without a shell, and waits for its end.
///
/// The program sees the arguments, a small environment and its standard streams, and nothing else of this process. At
/// its end, whatever that is, all processes that it started in its group are killed.
@safe
package struct BoundedProcess: Sendable {
  /// Where the program is, as found in the folders of `PATH`.
  package let path: String
  package var limits: ProcessLimits
  /// The folder that it runs in and takes for its home; the root where there is none.
  package var home: String?

  /// Finds a program.
  ///
  /// - Parameters:
  ///   - name: The program's file name.
  ///   - limits: What it may cost.
  ///   - home: The folder that it runs in.
  /// - Throws: `ProcessError.notFound`.
  package init(
    _ name: String, limits: ProcessLimits = ProcessLimits(), home: String? = nil
  ) throws(ProcessError) {
    guard let path = ProgramPath.find(name) else { throw .notFound(name) }
    self.path = path
    self.limits = limits
    self.home = home
  }

  /// Runs the program to its end.
  ///
  /// - Parameters:
  ///   - arguments: As they are; nothing is expanded.
  ///   - input: What it reads from its standard input.
  ///   - consume: Takes what the program writes, piece by piece.
  /// - Returns: How it ended, with the beginning of what it complained of.
  /// - Throws: `ProcessError`; a status other than 0 is no error.
  package func run(
    _ arguments: [String], input: [UInt8] = [], consume: (Span<UInt8>) -> Void
  ) throws(ProcessError) -> ProcessEnd {
    var process = try start(arguments, input: input)
    var stop: ProcessError?
    var complaint: [UInt8] = []
    var outputCount = 0
    let buffer = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: 1 << 16)
    defer { unsafe buffer.deallocate() }
    loop: while stop == nil {
      var count = 0
      switch Int(unsafe cbp_next(&process, buffer.baseAddress, buffer.count, &count)) {
      case CBP_OUTPUT:
        outputCount += count
        if outputCount > limits.outputBytes {
          stop = .tooMuchOutput(limits.outputBytes)
        } else {
          consume(unsafe UnsafeBufferPointer(start: buffer.baseAddress, count: count).span)
        }
      case CBP_ERROR:
        let room = max(0, min(count, limits.errorBytes - complaint.count))
        unsafe complaint += buffer[..<room]
      case CBP_TIMED_OUT: stop = .timedOut(limits.milliseconds)
      default: break loop
      }
    }
    var status: Int32 = 0
    var signal: Int32 = 0
    unsafe cbp_finish(&process, &status, &signal)
    if let stop { throw stop }
    guard signal == 0 else { throw .killed(signal: Int(signal)) }
    return ProcessEnd(status: Int(status), complaint: String(decoding: complaint, as: UTF8.self))
  }

  /// Runs the program and keeps all that it writes.
  package func output(
    _ arguments: [String], input: [UInt8] = []
  ) throws(ProcessError) -> (bytes: [UInt8], end: ProcessEnd) {
    var bytes: [UInt8] = []
    let end = try run(arguments, input: input) { span in
      unsafe span.withUnsafeBufferPointer { unsafe bytes.append(contentsOf: $0) }
    }
    return (bytes, end)
  }

  private func start(_ arguments: [String], input: [UInt8]) throws(ProcessError) -> cbp_process {
    var process = cbp_process(pid: -1, output: -1, error: -1, deadline: 0)
    let words = CStrings([path] + arguments)
    let surroundings = CStrings(ProgramPath.environment(home: home))
    var file: Int32 = -1
    if !input.isEmpty {
      file = unsafe input.withUnsafeBufferPointer {
        unsafe cbp_unnamed_file(PrivateFolder.base, $0.baseAddress, $0.count)
      }
      guard file >= 0 else { throw .notStarted("its input could not be written") }
    }
    defer { if file >= 0 { cbp_close(file) } }
    let costs = cbp_limits(
      cpu_seconds: UInt64(clamping: limits.cpuSeconds), memory_bytes: UInt64(clamping: limits.memoryBytes),
      file_bytes: UInt64(clamping: limits.fileBytes))
    let failure = unsafe words.withPointers { arguments in
      unsafe surroundings.withPointers { environment in
        unsafe cbp_start(
          &process, path, arguments, environment, home ?? "/", file, costs, Int64(clamping: limits.milliseconds))
      }
    }
    guard failure == 0 else { throw .notStarted("\(path) could not be started (error \(failure))") }
    return process
  }
}
