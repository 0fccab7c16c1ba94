import DistrictFiles
import DistrictModel
import Testing

@Test(arguments: [
  (
    "goals:\n  - id: G1\n    titel: Readers\n    title: R\n",
    "district.yml:3:5: unknown key 'titel' in goal. Did you mean 'title'?"
  ),
  (
    "colour: red",
    "district.yml:1:1: unknown key 'colour' in the district file. Its keys are district, goals, schools, "
      + "departments, strategyMenu, minimumN, vocabulary, alignment, name, aliases, year."
  ),
  (
    "goals: [{title: T}]", "district.yml:1:9: goal without 'id'. Add 'id': it is required."
  ),
  (
    "goals: [{id: G1}]",
    "district.yml:1:9: goal without 'title' or 'statement'. Add one of them: plans are matched with its words."
  ),
  (
    "goals:\n- {id: G1, title: A}\n- {id: g1, title: B}",
    "district.yml:3:8: duplicate id 'g1' of goal: another goal has it. Give each goal its own id."
  ),
  (
    "goals:\n- {id: G1, title: A, aliases: [Goal 1]}\n- {id: G2, title: B, aliases: [Two, goal 1]}",
    "district.yml:3:37: duplicate alias 'goal 1' of goal 'G2': it stands for 'G1' already. Keep it with one of the two."
  ),
  (
    "schools:\n- {name: Alder}\n- {name: Alder}",
    "district.yml:3:10: duplicate name 'Alder' of school: another school has it. Give each school its own name."
  ),
  (
    "schools:\n- {name: Alder, aliases: [Bay]}\n- {name: Bay}",
    "district.yml:3:10: duplicate name 'Bay' of school: it is an alias of school 'Alder'. "
      + "Give each school its own name."
  ),
  (
    "schools: [{name: S, grades: K-5x}]",
    "district.yml:1:29: bad grades 'K-5x'. Write a span such as K-5, 9-12 or PK-8, or one grade such as 6."
  ),
  (
    "schools: [{name: S, titleI: schoolwid}]",
    "district.yml:1:29: unknown titleI 'schoolwid' of school. Did you mean 'schoolwide'?"
  ),
  (
    "schools: [{name: S, support: maybe}]",
    "district.yml:1:30: unknown support 'maybe' of school. Use one of none, CSI, TSI, ATSI."
  ),
  ("minimumN: 0", "district.yml:1:11: bad minimumN '0'. Write a whole number, 1 or more."),
  ("minimumN: ten", "district.yml:1:11: bad minimumN 'ten'. Write a whole number, 1 or more."),
  (
    "district:\n  year: 2026",
    "district.yml:2:9: bad year '2026'. Write a school year such as 2026-27."
  ),
  (
    "district: Alder",
    "district.yml:1:11: district must be a list of keys and values, but it is text. "
      + "Write a line for each, such as 'name: …'."
  ),
  (
    "district: {aliases: ABSD}",
    "district.yml:1:21: 'aliases' of district must be a list, but it is text. Write it as [one, two]."
  ),
  (
    "goals:\n- id: G1\n  title: T\n  objectives:\n  - Literacy: every child reads",
    "district.yml:5:5: an entry of 'objectives' of goal must be text, but it is keys and values. "
      + "Put quotes around text that holds a colon."
  ),
  (
    "goals:\n- id: G1\n  title: T\n  measures: [A, ~]",
    "district.yml:4:17: an entry of 'measures' of goal is empty. Write some text or take it out."
  ),
  (
    "district: {name: A}\nyear: 2026-27",
    "district.yml:2:7: 'year' stands beside 'district'. Move it under 'district:'."
  ),
  (
    "vocabulary: {labels: {gaol: [Aim]}}",
    "district.yml:1:23: unknown key 'gaol' in 'labels' of vocabulary. Did you mean 'goal'?"
  ),
  (
    "vocabulary: {synonyms: [[absence]]}",
    "district.yml:1:25: a group of one synonym. Write two words or more, or take it out."
  ),
])
func `says where a file is wrong and what to do`(_ yaml: String, _ description: String) {
  #expect(problems(yaml) == [description])
}

@Test(arguments: [
  ("goals:\n  - id: G1\n   title: T", "district.yml:3:4:"),
  ("goals:\n- id: G1\n  title: Equity: for all", "district.yml:3:16:"),
  ("goals:\n- id: G1\n\ttitle: T", "district.yml:3:1:"),
  ("goals: [{id: G1", "district.yml:"),
  ("title: \"open", "district.yml:"),
  ("goals:\n- id: G1\n  id: G2\n  title: T", "district.yml:2:3: key 'id' stands twice"),
  ("minimumN: 10\n---\nminimumN: 20", "district.yml:2:1: YAML syntax: but found another document"),
  ("title: *reading", "district.yml:1:8:"),
  ("goals: \u{1}", "district.yml:1:1:"),
  ("", "district.yml:1:1: the file is empty"),
  ("- just\n- a list", "district.yml:1:1: the district file must be"),
])
func `names the line of broken YAML`(_ yaml: String, _ start: String) {
  let problems = problems(yaml)
  #expect(problems.count == 1)
  #expect(problems.first?.hasPrefix(start) == true, "\(problems)")
}

@Test func `reports all errors at once, by line`() {
  let problems = problems(
    "minimumN: 0\ngoals:\n- titel: T\nschools:\n- {nme: S}\n- {name: S, grades: XX}\ndistrict: {year: soon}")
  let lines = problems.map { String($0.split(separator: ":")[1]) }
  #expect(lines == ["1", "3", "3", "3", "5", "5", "6", "7"])
}

@Test func `refuses aliases before they are followed`() throws {
  var yaml = "a0: &a0 [x, x]\n"
  for level in 1...200 { yaml += "a\(level): &a\(level) [*a\(level - 1), *a\(level - 1)]\n" }
  yaml += "? *a200\n: key\n"
  #expect(
    problems(yaml) == [
      "district.yml:2:10: alias '*a0' of an anchor. Write the value out; anchors and aliases are not read."
    ])
}

@Test func `refuses an anchor that nothing follows`() {
  #expect(
    problems("goals: [{id: &one G1, title: T}]") == [
      "district.yml:1:14: anchor '&one'. Take it out; anchors and aliases are not read."
    ])
}

@Test func `takes signs within words as words`() throws {
  let file = try load("goals: [{id: G1, title: 'Safe & sound R&D', statement: 'Read *daily* & at home'}]")
  #expect(file.district.goals.first?.statement == "Read *daily* & at home")
}

@Test func `refuses files that are too large or no text`() {
  let large = [UInt8](repeating: UInt8(ascii: "#"), count: (1 << 20) + 1)
  #expect(throws: ConfigurationErrors.self) { try DistrictFile.load(large, path: "d") }
  #expect(throws: ConfigurationErrors.self) { try DistrictFile.load([0xFF, 0xFE, 0x67], path: "d") }
}

@Test func `survives deep nesting`() {
  #expect(problems(String(repeating: "[", count: 100_000)).count == 1)
  #expect(problems(String(repeating: "{a: ", count: 900) + String(repeating: "}", count: 900)).count == 1)
}
