// Series of our own: the C libraries' functions differ from one another in the last bits, and results must not.

private let naturalLogarithmOf2 = 0.693_147_180_559_945_3

/// The natural logarithm of a number above 0.
func logarithm(_ value: Double) -> Double {
  var exponent = Double(value.exponent)
  var fraction = value.significand
  if fraction > 1.414_213_562_373_095 {
    fraction /= 2
    exponent += 1
  }
  // log((1 + x) / (1 - x)) is twice the sum of x^n / n over odd n; x is below 0.18.
  let step = (fraction - 1) / (fraction + 1)
  var power = step
  var sum = 0.0
  for divisor in stride(from: 1.0, through: 23, by: 2) {
    sum += power / divisor
    power *= step * step
  }
  return exponent * naturalLogarithmOf2 + 2 * sum
}

/// From any number to a share between 0 and 1: 0 gives one half.
func logistic(_ value: Double) -> Double {
  1 / (1 + exponential(-min(max(value, -40), 40)))
}

func exponential(_ value: Double) -> Double {
  let exponent = (value / naturalLogarithmOf2).rounded()
  let rest = value - exponent * naturalLogarithmOf2
  var term = 1.0
  var sum = 1.0
  for divisor in stride(from: 1.0, through: 16, by: 1) {
    term *= rest / divisor
    sum += term
  }
  return Double(sign: .plus, exponent: Int(exponent), significand: sum)
}
