internal import ArgumentParser
import PlanModel

/// What plans are measured against.
struct DistrictOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The district's file; without it, district.yml is looked for beside the input and in the folders above.",
      valueName: "file"))
  var district: String?

  @Option(
    help: ArgumentHelp(
      "A folder whose vocabulary/*.yml are used instead of the words that are built in.", valueName: "dir"))
  var rubrics: String?
}

/// The day that deadlines and stale years are judged for.
struct TodayOption: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The date that counts as today, as in 2026-10-01; without it, the system's date.", valueName: "date"),
    transform: { text in
      guard let date = CalendarDate(iso: text) else {
        throw ValidationError("'\(text)' is no date; write it as in 2026-10-01")
      }
      return date
    })
  var today: CalendarDate?
}

/// Plain text on a terminal.
struct ColorOption: ParsableArguments {
  @Flag(name: .customLong("no-color"), help: "Write without colours; NO_COLOR in the environment does the same.")
  var isColorless = false
}
