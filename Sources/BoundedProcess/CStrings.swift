/// Strings as C takes a list of them: bytes ended by zeros, and pointers to them ended by NULL.
@safe
struct CStrings {
  private var bytes: [CChar] = []
  private var starts: [Int] = []

  /// A string ends where it holds a zero.
  init(_ strings: [String]) {
    for string in strings {
      starts.append(bytes.count)
      bytes += string.utf8.prefix { $0 != 0 }.map { CChar(bitPattern: $0) }
      bytes.append(0)
    }
  }

  /// Lends the list for the time of a call.
  func withPointers<Result>(_ body: (UnsafePointer<UnsafeMutablePointer<CChar>?>) -> Result) -> Result {
    var bytes = bytes
    return unsafe bytes.withUnsafeMutableBufferPointer { buffer in
      let base = buffer.baseAddress
      var pointers = unsafe starts.map { unsafe base?.advanced(by: $0) }
      unsafe pointers.append(nil)
      return unsafe pointers.withUnsafeBufferPointer { list in
        guard let start = list.baseAddress else { fatalError("a list that ends with NULL is not empty") }
        return unsafe body(start)
      }
    }
  }
}
