import SightlineCommands

@main
struct Main {
  static func main() {
  }
}
