import SightlineCommands

@main
struct Main {
  static func main() async {
    await Sightline.main()
  }
}
