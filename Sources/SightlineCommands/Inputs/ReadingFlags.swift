internal import ArgumentParser
import DocumentReaders

/// How documents are read.
struct ReadingFlags: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Which wording of a document with tracked changes is read: accepted, original or all.", valueName: "wording"))
  var changes = ReadingOptions.Changes.accepted

  var options: ReadingOptions { ReadingOptions(changes: changes) }
}

extension ReadingOptions.Changes: ExpressibleByArgument {}
