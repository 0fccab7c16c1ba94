internal import ArgumentParser
import DocumentReaders

/// How documents are read.
struct ReadingFlags: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Which wording of a document with tracked changes is read: accepted, original or all.", valueName: "wording"))
  var changes = ReadingOptions.Changes.accepted

  @Flag(
    help: "Let LibreOffice, where it is installed, turn files of Word 97 and Excel 97 (.doc, .xls) into readable ones.")
  var convert = false

  var options: ReadingOptions { ReadingOptions(changes: changes, convertsLegacyFiles: convert) }
}

extension ReadingOptions.Changes: ExpressibleByArgument {}
