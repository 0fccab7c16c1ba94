#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Hands the bytes that libFuzzer makes to one of the targets, which the variable `FUZZ_TARGET` names.
@main
struct Main {
  static let target = FuzzTarget.named(unsafe getenv("FUZZ_TARGET").map { unsafe String(cString: $0) } ?? "")

  static func main() {
    guard target != nil else {
      print("Set FUZZ_TARGET to one of: " + FuzzTarget.all.map(\.name).joined(separator: " "))
      exit(2)
    }
    var count = CommandLine.argc
    var arguments = unsafe CommandLine.unsafeArgv
    exit(unsafe runFuzzer(&count, &arguments) { unsafe testOneInput($0, $1) })
  }
}

@_cdecl("LLVMFuzzerTestOneInput")
func testOneInput(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  Main.target?.run(unsafe [UInt8](UnsafeBufferPointer(start: start, count: count)))
  return 0
}

/// libFuzzer's own main function.
@_silgen_name("LLVMFuzzerRunDriver")
func runFuzzer(
  _ count: UnsafeMutablePointer<CInt>,
  _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>>,
  _ test: @convention(c) (UnsafePointer<UInt8>, Int) -> CInt
) -> CInt
