extension Array where Element == UInt8 {
  /// Appends the bytes of a span in one copy.
  @inlinable
  package mutating func append(contentsOf span: Span<UInt8>) {
    unsafe span.withUnsafeBufferPointer { unsafe append(contentsOf: $0) }
  }
}
