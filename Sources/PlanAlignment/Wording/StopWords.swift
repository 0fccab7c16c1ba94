/// Words of English that say nothing of a goal's subject, and words for "how many": they stand in every text.
///
/// They are folded as `Tokenizer` folds words.
enum StopWords {
  static func contains(_ word: String) -> Bool { words.contains(word) }

  private static let words: Set<String> = Set(
    """
    a about above across after again against all also although am among an and another any anyone are around as at away
    back be because been before being below between both but by can could cannot did do doe done down during each either
    else enough etc even ever every for from further get give given go had ha has have having he her here him his how i
    if in including into is it its itself just like made make may me might more most much must my near need next no nor
    not of off on once one only onto or other our out over own per same see set shall she should since so some still such
    take than that the their them then there these they this those through throughout to together too toward two
    under until up upon us use used using very via was we well were what when where whether which while who whom whose
    why will with within without would year yet you your three four five six seven eight nine ten first second third new
    least dont doesnt isnt share percent percentage number proportion
    """.split(whereSeparator: \.isWhitespace).map(String.init))
}
