/// Ends the program where something does not hold that must, with words that also a release build prints.
func require(_ holds: @autoclosure () -> Bool, _ promise: String) {
  guard !holds() else { return }
  fatalError("broken: \(promise)")
}
