internal import CBoundedProcess

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// Where programs are, and what they are told of the surroundings.
package enum ProgramPath {
  /// The first program of a name in the folders of `PATH`; folders named relative to the current one do not count.
  package static func find(_ name: String) -> String? {
    guard !name.isEmpty, !name.utf8.contains(UInt8(ascii: "/")) else { return nil }
    for folder in folders.split(separator: ":") where folder.hasPrefix("/") {
      let path = "\(folder)/\(name)"
      if unsafe cbp_is_program(path) != 0 { return path }
    }
    return nil
  }

  /// The variables that a program gets: none that this process has, but for `PATH`.
  static func environment(home: String?) -> [String] {
    ["PATH=\(folders)", "LC_ALL=C.UTF-8", "TZ=UTC", "HOME=\(home ?? "/nonexistent")"]
      + (home.map { ["TMPDIR=\($0)"] } ?? [])
  }

  private static var folders: String { variable("PATH") ?? "/usr/local/bin:/usr/bin:/bin" }

  static func variable(_ name: String) -> String? {
    guard let value = unsafe getenv(name) else { return nil }
    let text = unsafe String(cString: value)
    return text.isEmpty ? nil : text
  }
}
