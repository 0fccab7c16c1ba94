/// What an RTF file is made of, piece by piece.
enum RTFToken {
  case open, close
  /// "\word" with its number; nil for a word that means nothing to the reader.
  case word(RTFWord?, Int?)
  /// "\*": what follows may be left out by those who do not know it.
  case optional
  /// A character of another code page, "\'e9".
  case code(UInt8)
  /// Any other sign after a backslash.
  case sign(UInt8)
  /// Words, from one offset to another.
  case text(Range<Int>)
  case end
}
