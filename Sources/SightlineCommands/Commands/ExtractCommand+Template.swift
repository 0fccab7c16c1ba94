import DistrictFiles
import DistrictModel
import DocumentReaders
import ReviewPipeline

extension ExtractCommand {
  /// Writes what a blank form prints as a vocabulary file.
  func learn(on console: Console) throws(CommandFailure) {
    if let outputFile { try console.requireNew(outputFile, mayReplace: force) }
    let input = try SingleInput(file, on: console)
    let pipeline = try pipeline(near: input, on: console)
    let words = try input.read { bytes, path throws(ReadingError) in try pipeline.template(bytes: bytes, path: path) }
    if let warning = words.answers.warning { console.say("\(file): \(warning)") }
    let bytes = TemplateVocabulary.bytes(words, source: console.shown(input.file.location).lastPart)
    guard let outputFile else { return console.output(bytes) }
    try console.write(bytes, to: console.location(of: outputFile), shown: outputFile)
    console.say("Wrote \(outputFile)")
  }
}

extension TemplateAnswers {
  /// Nil for a blank form.
  fileprivate var warning: String? {
    guard isPlan else { return nil }
    return "this seems to be a plan that somebody wrote, not a blank form: \(filled) of \(places) places to write in "
      + "hold words, the first at '\(first ?? "")'. Only what is surely a prompt was learned; use the blank form."
  }
}

extension String {
  /// What stands behind the last slash.
  fileprivate var lastPart: String { split(separator: "/").last.map(String.init) ?? self }
}
