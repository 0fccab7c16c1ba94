#if canImport(Darwin)
  internal import Darwin
#elseif canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#endif

/// The natural logarithm.
func logarithm(_ value: Double) -> Double { log(value) }

/// From any number to a share between 0 and 1: 0 gives one half.
func logistic(_ value: Double) -> Double { 1 / (1 + exp(-value)) }
