extension WeightsFile {
  /// A small tensor of floats, copied.
  package func numbers(_ name: String, count: Int) throws(WeightsError) -> [Double] {
    try unsafe floats(name, count: count).map(Double.init)
  }
}
