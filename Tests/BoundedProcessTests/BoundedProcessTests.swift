import BoundedProcess
import Foundation
import Testing

/// Programs end within their limits, and leave nothing behind.
@Suite(.serialized) struct BoundedProcessTests {
  private func shell(_ limits: ProcessLimits = ProcessLimits()) throws -> BoundedProcess {
    try BoundedProcess("sh", limits: limits)
  }

  private func words(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

  /// Whether the process of an id that a program has printed is running, and not only waiting to be asked how it ended.
  private func alive(_ id: String) -> Bool {
    guard let number = Int32(id.trimmingCharacters(in: .whitespacesAndNewlines)), kill(number, 0) == 0 else {
      return false
    }
    let status = (try? String(contentsOfFile: "/proc/\(number)/stat", encoding: .utf8)) ?? ""
    return !status.contains(") Z ")
  }

  private var openFiles: Int { (try? FileManager.default.contentsOfDirectory(atPath: "/dev/fd").count) ?? -1 }

  /// How many children of this process have ended and were not asked how; 0 where the system does not list them.
  private var deadChildren: Int {
    let own = "\(ProcessInfo.processInfo.processIdentifier)"
    let processes = (try? FileManager.default.contentsOfDirectory(atPath: "/proc")) ?? []
    return processes.count { id in
      guard let status = try? String(contentsOfFile: "/proc/\(id)/stat", encoding: .utf8) else { return false }
      let words = status.split(separator: ")").last?.split(separator: " ") ?? []
      return words.count > 1 && words[0] == "Z" && words[1] == own
    }
  }

  private func permissions(of path: String) throws -> Int? {
    (try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? NSNumber)?.intValue
  }

  @Test func `gives arguments as they are and takes what is written`() throws {
    let (bytes, end) = try BoundedProcess("printf").output(["%s|%s", "a b; $HOME", "*"])
    #expect(words(bytes) == "a b; $HOME|*")
    #expect(end.status == 0 && end.complaint.isEmpty)
  }

  @Test(arguments: [0, 1, 77]) func `tells the status and the complaint`(_ status: Int) throws {
    let (bytes, end) = try shell().output(["-c", "echo said; echo wrong >&2; exit \(status)"])
    #expect(words(bytes) == "said\n")
    #expect(end.status == status)
    #expect(end.complaint == "wrong\n")
  }

  @Test func `names a program that is not there`() {
    #expect(throws: ProcessError.notFound("no-such-program")) { try BoundedProcess("no-such-program") }
    #expect(throws: ProcessError.notFound("/bin/sh")) { try BoundedProcess("/bin/sh") }
  }

  @Test func `gives the input, or nothing`() throws {
    let input = [UInt8](repeating: 0x61, count: 300_000)
    #expect(try BoundedProcess("cat").output([], input: input).bytes == input)
    #expect(try BoundedProcess("cat").output([]).bytes == [])
    #expect(try BoundedProcess("true").output([], input: input).end.status == 0, "input that nobody reads")
  }

  @Test(.timeLimit(.minutes(5))) func `kills the whole family when time is over`() throws {
    let folder = try PrivateFolder()
    var quick = try BoundedProcess("sh", limits: ProcessLimits(milliseconds: 400), home: folder.path)
    let started = ContinuousClock.now
    #expect(throws: ProcessError.timedOut(400)) {
      try quick.output(["-c", "sleep 50 & echo $! > child; trap '' TERM; wait; sleep 50"])
    }
    #expect(ContinuousClock.now - started < .seconds(5))
    let child = words(try #require(try folder.read("child", limit: 100)))
    #expect(Int(child.dropLast()) != nil)
    for _ in 0..<100 where alive(child) { usleep(20_000) }
    #expect(!alive(child), "the grandchild goes on")
    quick.limits = ProcessLimits()
    #expect(try quick.output(["-c", "echo well"]).end.status == 0)
  }

  @Test(.timeLimit(.minutes(5))) func `does not wait for a grandchild that holds the output`() throws {
    let started = ContinuousClock.now
    let (bytes, end) = try shell().output(["-c", "sleep 30 & echo $!; echo done"])
    #expect(ContinuousClock.now - started < .seconds(5))
    #expect(end.status == 0)
    #expect(words(bytes).hasSuffix("done\n"))
    let child = words(bytes).split(separator: "\n").first.map(String.init) ?? ""
    for _ in 0..<100 where alive(child) { usleep(20_000) }
    #expect(!alive(child))
  }

  @Test(.timeLimit(.minutes(5))) func `stops a program that writes too much, and drops long complaints`() throws {
    let small = ProcessLimits(outputBytes: 10_000, errorBytes: 10)
    #expect(throws: ProcessError.tooMuchOutput(10_000)) {
      try shell(small).output(["-c", "while :; do echo more; done"])
    }
    let end = try shell(small).output(["-c", "i=0; while [ $i -lt 20000 ]; do echo complaint >&2; i=$((i+1)); done"])
      .end
    #expect(end.complaint == "complaint\n")
  }

  #if os(Linux)
    @Test func `holds a program to its memory`() throws {
      let limits = ProcessLimits(memoryBytes: 256 << 20)
      let end = try BoundedProcess("dd", limits: limits).output(["if=/dev/zero", "of=/dev/null", "bs=600M", "count=1"])
        .end
      #expect(end.status != 0)
      #expect(end.complaint.contains("memory"))
    }
  #endif

  @Test(.timeLimit(.minutes(5))) func `holds a program to its computing time and the size of its files`() throws {
    #expect(throws: ProcessError.killed(signal: Int(SIGKILL))) {
      try shell(ProcessLimits(cpuSeconds: 1)).output(["-c", "while :; do :; done"])
    }
    let folder = try PrivateFolder()
    let writer = try BoundedProcess("dd", limits: ProcessLimits(fileBytes: 1_000), home: folder.path)
    #expect(throws: ProcessError.killed(signal: Int(SIGXFSZ))) {
      try writer.output(["if=/dev/zero", "of=big", "bs=100", "count=100"])
    }
    #expect(try folder.read("big", limit: 100_000)?.count == 1_000)
    #expect(throws: ProcessError.tooMuchOutput(10)) { try folder.read("big", limit: 10) }
  }

  @Test func `shows a program neither the surroundings nor open files`() throws {
    let file = try FileHandle(forReadingFrom: URL(fileURLWithPath: "/dev/null"))
    defer { try? file.close() }
    let told = words(try BoundedProcess("env").output([]).bytes).split(separator: "\n")
    #expect(told.map { $0.prefix { $0 != "=" } }.sorted() == ["HOME", "LC_ALL", "PATH", "TZ"])
    let inherited = words(try shell().output(["-c", "ls -1 /dev/fd | wc -l"]).bytes)
    #expect(Int(inherited.filter(\.isNumber)).map { $0 <= 4 } == true, "\(inherited)")
  }

  @Test(.timeLimit(.minutes(5))) func `leaves neither open files nor dead children, whatever happens`() throws {
    _ = try shell().output(["-c", ":"])
    let before = openFiles
    for number in 0..<200 {
      switch number % 4 {
      case 0: _ = try shell().output(["-c", "exit 3"])
      case 1: _ = try? shell(ProcessLimits(outputBytes: 2)).output(["-c", "echo long"])
      case 2: _ = try? shell(ProcessLimits(milliseconds: 5)).output(["-c", "sleep 5"])
      default: _ = try BoundedProcess("cat").output([], input: [1, 2, 3])
      }
    }
    // Other tests may have a few of their own.
    #expect(openFiles < before + 40)
    #expect(deadChildren < 20)
  }

  @Test func `keeps private files private and removes them`() throws {
    var path = ""
    do {
      let folder = try PrivateFolder()
      path = folder.path
      let file = try folder.write([1, 2, 3], as: "in.pdf")
      #expect(throws: ProcessError.self, "nothing is overwritten") { try folder.write([4], as: "in.pdf") }
      #expect(try permissions(of: path) == 0o700)
      #expect(try permissions(of: file) == 0o600)
      #expect(try folder.read("in.pdf", limit: 3) == [1, 2, 3])
      #expect(try folder.read("none", limit: 3) == nil)
      try FileManager.default.createDirectory(atPath: "\(path)/a/b", withIntermediateDirectories: true)
      try FileManager.default.createSymbolicLink(atPath: "\(path)/a/b/link", withDestinationPath: "/")
      #expect(try folder.read("a/b/link", limit: 3) == nil, "links are not followed")
    }
    #expect(!FileManager.default.fileExists(atPath: path))
  }
}
