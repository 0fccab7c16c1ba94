/// List numbers in letters and numerals that are not Latin, under the names that Word files give them.
///
/// A custom format goes by its first number.
enum NumberScript: String {
  // One sign for each number; decimal digits after the last.
  case ideographTraditional, ideographZodiac, ideographEnclosedCircle, aiueo, aiueoFullWidth, iroha, irohaFullWidth
  case ganada, chosung

  // Letters of an alphabet, doubled after the last.
  case greekLower = "α", greekUpper = "Α"
  case russianLower, russianUpper, arabicAlpha, arabicAbjad, hebrew2, thaiLetters

  // Digits by place.
  case decimalFullWidth, decimalFullWidth2, hindiNumbers, thaiNumbers, ideographDigital, japaneseDigitalTenThousand
  case taiwaneseDigital, koreanDigital, koreanDigital2

  // Digits with signs for ten, hundred and thousand.
  case chineseCounting, chineseCountingThousand, chineseLegalSimplified, taiwaneseCounting, taiwaneseCountingThousand
  case ideographLegalTraditional, japaneseCounting, japaneseLegal, koreanCounting

  // Systems of their own.
  case hebrew1, koreanLegal

  /// The number in these signs; in decimal digits where the script has none for it.
  func written(_ number: Int) -> String {
    let signs = Array(signs)
    switch self {
    case .ideographTraditional, .ideographZodiac, .ideographEnclosedCircle, .aiueo, .aiueoFullWidth, .iroha,
      .irohaFullWidth, .ganada, .chosung:
      return signs.indices.contains(number - 1) ? String(signs[number - 1]) : "\(number)"
    case .greekLower, .greekUpper, .russianLower, .russianUpper, .arabicAlpha, .arabicAbjad, .hebrew2, .thaiLetters:
      guard number > 0, number <= signs.count * 30 else { return "\(number)" }
      return String(repeating: signs[(number - 1) % signs.count], count: (number - 1) / signs.count + 1)
    case .decimalFullWidth, .decimalFullWidth2, .hindiNumbers, .thaiNumbers, .ideographDigital,
      .japaneseDigitalTenThousand, .taiwaneseDigital, .koreanDigital, .koreanDigital2:
      return Self.byPlace(number, signs)
    case .chineseCounting, .taiwaneseCounting:
      return (1...99).contains(number) ? counted(number, signs) : Self.byPlace(number, Array("〇一二三四五六七八九"))
    case .chineseCountingThousand, .chineseLegalSimplified, .taiwaneseCountingThousand, .ideographLegalTraditional,
      .japaneseCounting, .japaneseLegal, .koreanCounting:
      return (1...9999).contains(number) ? counted(number, signs) : "\(number)"
    case .hebrew1: return (1...999).contains(number) ? Self.hebrew(number) : "\(number)"
    case .koreanLegal: return (1...99).contains(number) ? Self.korean(number) : "\(number)"
    }
  }

  /// The signs in their order; for counting systems zero to nine, then ten, hundred and thousand.
  private var signs: String {
    switch self {
    case .ideographTraditional: "甲乙丙丁戊己庚辛壬癸"
    case .ideographZodiac: "子丑寅卯辰巳午未申酉戌亥"
    case .ideographEnclosedCircle: "㊀㊁㊂㊃㊄㊅㊆㊇㊈㊉"
    case .aiueo: "ｱｲｳｴｵｶｷｸｹｺｻｼｽｾｿﾀﾁﾂﾃﾄﾅﾆﾇﾈﾉﾊﾋﾌﾍﾎﾏﾐﾑﾒﾓﾔﾕﾖﾗﾘﾙﾚﾛﾜｦﾝ"
    case .aiueoFullWidth: "アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヲン"
    case .iroha: "ｲﾛﾊﾆﾎﾍﾄﾁﾘﾇﾙｦﾜｶﾖﾀﾚｿﾂﾈﾅﾗﾑｳヰﾉｵｸﾔﾏｹﾌｺｴﾃｱｻｷﾕﾒﾐｼヱﾋﾓｾｽﾝ"
    case .irohaFullWidth: "イロハニホヘトチリヌルヲワカヨタレソツネナラムウヰノオクヤマケフコエテアサキユメミシヱヒモセスン"
    case .ganada: "가나다라마바사아자차카타파하"
    case .chosung: "ㄱㄴㄷㄹㅁㅂㅅㅇㅈㅊㅋㅌㅍㅎ"
    case .greekLower: "αβγδεζηθικλμνξοπρστυφχψω"
    case .greekUpper: "ΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩ"
    case .russianLower: "абвгдежзиклмнопрстуфхцчшщыэюя"
    case .russianUpper: "АБВГДЕЖЗИКЛМНОПРСТУФХЦЧШЩЫЭЮЯ"
    case .arabicAlpha: "أبتثجحخدذرزسشصضطظعغفقكلمنهوي"
    case .arabicAbjad: "أبجدهوزحطيكلمنسعفصقرشتثخذضغظ"
    case .hebrew2: "אבגדהוזחטיכלמנסעפצקרשת"
    case .thaiLetters: "กขคงจฉชซฌญฎฏฐฑฒณดตถทธนบปผฝพฟภมยรลวศษสหฬอฮ"
    case .decimalFullWidth, .decimalFullWidth2: "０１２３４５６７８９"
    case .hindiNumbers: "०१२३४५६७८९"
    case .thaiNumbers: "๐๑๒๓๔๕๖๗๘๙"
    case .ideographDigital, .japaneseDigitalTenThousand: "〇一二三四五六七八九"
    case .taiwaneseDigital: "○一二三四五六七八九"
    case .koreanDigital: "영일이삼사오육칠팔구"
    case .koreanDigital2: "零一二三四五六七八九"
    case .chineseCounting, .chineseCountingThousand, .taiwaneseCounting, .taiwaneseCountingThousand: "零一二三四五六七八九十百千"
    case .chineseLegalSimplified: "零壹贰叁肆伍陆柒捌玖拾佰仟"
    case .ideographLegalTraditional: "零壹貳參肆伍陸柒捌玖拾佰仟"
    case .japaneseCounting: "〇一二三四五六七八九十百千"
    case .japaneseLegal: "零壱弐参四伍六七八九拾百阡"
    case .koreanCounting: "영일이삼사오육칠팔구십백천"
    case .hebrew1, .koreanLegal: ""
    }
  }
}

extension NumberScript {
  private static func byPlace(_ number: Int, _ digits: [Character]) -> String {
    guard number >= 0 else { return "\(number)" }
    return String("\(number)".compactMap(\.wholeNumberValue).map { digits[$0] })
  }

  /// A number below 10,000 by its digits and their places; `signs` as in the property.
  private func counted(_ number: Int, _ signs: [Character]) -> String {
    var written = ""
    var skipsZero = false
    for (power, value) in [(3, 1000), (2, 100), (1, 10), (0, 1)] {
      let digit = number / value % 10
      guard digit > 0 else {
        skipsZero = skipsZero || !written.isEmpty
        continue
      }
      if skipsZero, hasZero { written.append(signs[0]) }
      skipsZero = false
      if digit > 1 || power == 0 || keepsOne(before: value, isFirst: written.isEmpty) { written.append(signs[digit]) }
      if power > 0 { written.append(signs[9 + power]) }
    }
    return written
  }

  /// Whether a missing place between others is written as zero.
  private var hasZero: Bool { self != .japaneseCounting && self != .japaneseLegal && self != .koreanCounting }

  /// Whether a single ten, hundred or thousand is written as "one ten".
  private func keepsOne(before value: Int, isFirst: Bool) -> Bool {
    switch self {
    case .japaneseCounting, .koreanCounting: false
    case .chineseLegalSimplified, .ideographLegalTraditional, .japaneseLegal: true
    default: value > 10 || !isFirst
    }
  }

  /// Letters that add up; fifteen and sixteen are not written as the name of God.
  private static func hebrew(_ number: Int) -> String {
    let steps: [(Int, Character)] = [
      (400, "ת"), (300, "ש"), (200, "ר"), (100, "ק"), (90, "צ"), (80, "פ"), (70, "ע"), (60, "ס"), (50, "נ"), (40, "מ"),
      (30, "ל"), (20, "כ"), (10, "י"), (9, "ט"), (8, "ח"), (7, "ז"), (6, "ו"), (5, "ה"), (4, "ד"), (3, "ג"), (2, "ב"),
      (1, "א"),
    ]
    var rest = number
    var written = ""
    for (value, letter) in steps {
      while rest >= value, rest != 15 && rest != 16 || value <= 9 {
        written.append(letter)
        rest -= value
      }
    }
    return written
  }

  private static func korean(_ number: Int) -> String {
    let tens = ["", "열", "스물", "서른", "마흔", "쉰", "예순", "일흔", "여든", "아흔"]
    let ones = ["", "하나", "둘", "셋", "넷", "다섯", "여섯", "일곱", "여덟", "아홉"]
    return tens[number / 10] + ones[number % 10]
  }
}
