import DistrictFiles
import DistrictModel
import Testing

/// What a loader makes of the file that is written for a form's words.
private func loaded(_ words: TemplateWords) throws -> Vocabulary {
  try VocabularyFiles.load([("form.yml", TemplateVocabulary.bytes(words, source: "form.docx"))])
}

@Test(arguments: [
  "Say \"why\": it's #1 - *stars*, &anchors, !tags, %s and {braces}", "C:\\forms\\sip", "- [ ] yes",
  "Größe – “ça” 学校 🎓",
  "tab\tnext\u{85}line\u{2028}end\u{0}\u{FEFF}", "null", "12", "?", "key: value",
])
func `writes any words so that they are read back`(_ words: String) throws {
  var template = TemplateWords()
  template.labels = [TemplateWord(words: words, meaning: .owner, reason: words, place: words)]
  template.headings = [TemplateWord(words: words, meaning: .team, reason: words, place: words)]
  template.prompts = [TemplatePrompt(words: words, place: words, isEvident: true)]
  template.placeholders = template.prompts
  let vocabulary = try loaded(template)
  #expect(vocabulary.labels == [.owner: [words]])
  #expect(vocabulary.sections == [.team: [words]])
  #expect(vocabulary.prompts == [words])
  #expect(vocabulary.placeholders == [words])
}

@Test func `writes what is known or unknown as comments`() throws {
  var template = TemplateWords()
  template.labels = [
    TemplateWord(words: "Owner", meaning: .owner, place: "table 1"),
    TemplateWord(words: "Fuel", meaning: nil, place: "table 2\nrow 1"),
  ]
  template.headings = [TemplateWord(words: "Story", meaning: nil, place: "Story")]
  let text = String(decoding: TemplateVocabulary.bytes(template, source: "form.docx"), as: UTF8.self)
  #expect(text.contains("\n#   Owner (owner)\n"))
  #expect(text.contains("\n#   - \"Fuel\"  at: table 2 row 1\n"))
  #expect(text.contains("\n#   - \"Story\"  at: Story\n"))
  #expect(try loaded(template) == Vocabulary())
}

@Test func `adds the words of the files that a district file names, and then its own`() throws {
  let yaml = "vocabulary:\n  files: [form.yml, more/other.yml]\n  acronyms: {PD: professional days}\n"
  let files = [
    "form.yml": "labels: {owner: [Captain]}\nacronyms: {PD: pupil data}\n",
    "more/other.yml": "labels: {owner: [Captain, Pilot]}\n",
  ]
  let file = try DistrictFile.load(Array(yaml.utf8), path: "plans/district.yml") { files[$0].map { Array($0.utf8) } }
  #expect(file.vocabulary.labels == [.owner: ["Captain", "Pilot"]])
  #expect(file.vocabulary.acronyms == ["PD": "professional days"])
}

@Test(arguments: [
  ("vocabulary: {files: [gone.yml]}", "d.yml:1:22: there is no file 'gone.yml' to read. Put it in the folder of d.yml"),
  ("vocabulary: {files: form.yml}", "d.yml:1:21: 'files' of vocabulary must be a list, but it is text."),
  ("vocabulary: {files: [{a: b}]}", "d.yml:1:22: an entry of 'files' of vocabulary must be text"),
  ("vocabulary: {flies: [form.yml]}", "d.yml:1:14: unknown key 'flies' in vocabulary. Did you mean 'files'?"),
  ("vocabulary: {files: [deep.yml]}", "deep.yml:1:1: unknown key 'files' in vocabulary."),
])
func `says what is wrong with the files that a district file names`(_ yaml: String, _ problem: String) throws {
  let error = #expect(throws: ConfigurationErrors.self) {
    try DistrictFile.load(Array(yaml.utf8), path: "d.yml") { $0 == "deep.yml" ? Array("files: [a.yml]".utf8) : nil }
  }
  #expect(error?.description.hasPrefix(problem) == true, "\(error?.description ?? "")")
  #expect(error?.errors.count == 1)
}
