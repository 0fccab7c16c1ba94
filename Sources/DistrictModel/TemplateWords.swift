/// What a blank form prints, sorted by what it means in a plan that is made from the form.
package struct TemplateWords: Hashable, Sendable {
  /// Labels before a value and heads of columns, in the form's order, each once.
  package var labels: [TemplateWord<FieldRole>] = []
  /// Headings of the form's parts.
  package var headings: [TemplateWord<SectionTopic>] = []
  /// Instructions and questions, a sentence each.
  package var prompts: [TemplatePrompt] = []
  /// What stands in a field until somebody fills it in; the whole field, and short.
  package var placeholders: [TemplatePrompt] = []
  /// How the form was filled in, if it was.
  package var answers = TemplateAnswers()

  package init() {}
}

/// A label or heading of a form.
package struct TemplateWord<Meaning: Hashable & Sendable>: Hashable, Sendable {
  /// As printed, without number, colon and what stands in brackets.
  package var words: String
  /// Nil where nothing tells what they mean.
  package var meaning: Meaning?
  /// What tells the meaning, where the vocabulary does not know the words: "'steps' in it".
  package var reason: String?
  /// Where it is printed, for a person.
  package var place: String

  package init(words: String, meaning: Meaning?, reason: String? = nil, place: String) {
    self.words = words
    self.meaning = meaning
    self.reason = reason
    self.place = place
  }

  /// The vocabulary has the words already.
  package var isKnown: Bool { meaning != nil && reason == nil }
}

/// Words of a form to whoever fills it in.
package struct TemplatePrompt: Hashable, Sendable {
  package var words: String
  package var place: String
  /// Its own words or marks say that it is one; what else a form prints is a prompt only where nobody has written in it.
  package var isEvident: Bool

  package init(words: String, place: String, isEvident: Bool) {
    self.words = words
    self.place = place
    self.isEvident = isEvident
  }
}

/// The places to write in, and how many of them hold words.
package struct TemplateAnswers: Hashable, Sendable {
  package var places = 0
  package var filled = 0
  /// Where the first answer stands.
  package var first: String?

  package init() {}

  /// Somebody wrote a plan: a form may print an example, but leaves nearly all of its places open.
  package var isPlan: Bool { filled >= 3 && 5 * filled >= places }
}
