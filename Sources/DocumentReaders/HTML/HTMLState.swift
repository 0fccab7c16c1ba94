/// A list to choose from.
struct HTMLSelect {
  var title: String?
  var isMultiple: Bool
  var choices: [HTMLChoice] = []
}

/// One of its choices.
struct HTMLChoice {
  var isSelected: Bool
  /// It stands for no choice.
  var isEmpty: Bool
  var words: [UInt8] = []
}

/// What is left out, to say so in the end.
struct HTMLTally {
  var menus = 0
  var trackedChanges = 0
}
