"""Osprey Point K-8's plan 2026-27 on the state's consolidated form: numbered field codes, a prompt beside every answer.

Content controls hold many answers (plain text and drop-down lists with a chosen value), w14 check boxes the statuses;
each high-priority goal is a two-column table of fields (4a-4f) followed by an activity table.
Planted: a drop-down left at "Choose an item.", a date control left untouched, an unused fourth goal block, prompts and
an example goal, a stated change that does not match its pair (goal 1), a goal whose baseline is only in the needs
assessment (goal 2), a stale year (goal 3, "June 2025"), blank owner and resource cells, "TBD", an empty activity row,
a student group of seven, last year's goal quoted, check boxes with nothing marked (1m),
a funds total that is off by $450.
"""
from kit import (checkbox, content_control, fill_cell, goal, gold, header_footer, heading, metric, new_document, para,
                 rich, save, shade, strategy, table)

PATH = "plans/osprey-point-k8.docx"

STATUSES = ["No status", "Targeted (TSI)", "Targeted, additional (ATSI)", "Comprehensive (CSI)"]
AREAS = ["English language arts", "Mathematics", "English language development", "Attendance", "Climate", "Graduation"]
DISTRICT_GOALS = ["Goal 1: Strong Readers and Mathematical Thinkers", "Goal 2: Safe, Welcoming and Connected",
                  "Goal 3: Ready for What Comes Next", "Goal 4: A Thriving Staff and Engaged Families"]
TIERS = ["Tier 1 (strong)", "Tier 2 (moderate)", "Tier 3 (promising)", "Tier 4 (rationale)"]
CHOOSE, CLICK = "Choose an item.", "Click or tap here to enter text."
EXAMPLE = ("By June 2027, the percentage of grade 4 students meeting standard in mathematics will increase from 45% to 52%, as "
           "measured by the state assessment.")
LIMIT = "Write no more than three high-priority goals."
VISION = "Every Osprey leaves our point of land ready to read, reckon and look after others."
LAST = "In 2025-26 we aimed for 55% of students in grades 3-8 at standard in ELA and reached 51.3%."
PROMPTS = {
    "4a": "Which area does this goal address?",
    "4b": "What will be different for students, for whom, by how much and by when?",
    "4c": "Which goal of the district’s strategic plan does it support?",
    "4d": "What will you use to know? Give the starting point, a mid-year check and the end of the year.",
    "4e": "Mark each student group that this goal is meant to reach.",
    "4f": "Level of evidence of the main practice",
}

# area, statement, district goal (index or None), measures, groups marked, tier (index), activities
# activity: text, owner, timeline, resources, evidence
GOALS = [
    (0, "By June 2027, the percentage of students in grades 3-8 meeting standard on the SBA in ELA will increase by 6 percentage points, "
        "from 51.3% to 55.3%, and the percentage of students with disabilities meeting standard will increase from 19.4% to 27%.",
     0, ["SBA in ELA", "i-Ready Reading, students in grades K-8 on or above grade level: 44% in spring 2026, 49% by January 2027, 54% by May 2027"],
     (0, 1), 1,
     [("Teach the core reading unit to students with disabilities in the general education room, with two teachers", "Special education lead teacher",
       "September 2026 - June 2027", "IDEA; building schedule", "Observation notes, each six weeks"),
      ("Plan scaffolds for each anchor text in joint planning time", "Grade-band leads", "Every second Wednesday", "TOSA time, $6,200", "Annotated texts in the shared folder"),
      ("Run a small-group decoding class for grades 4-7", "Title I teacher", "October 5, 2026 - May 28, 2027", "Title I, Part A, $41,300", "Phonics survey in January: 60% of students pass the multisyllable section"),
      ("Structured literacy walkthroughs with feedback", "Principal", "", "", "Walkthrough summary")]),
    (2, "By June 2027, 58% of multilingual learners will make their expected growth in English.",
     0, ["Share of multilingual learners making expected growth on WIDA ACCESS",
         "Share of observed lessons in which students speak in full sentences about content"],
     (2,), 2,
     [("Schedule 40 minutes of English language development a day by proficiency level, not by grade", "EL specialist", "By September 18, 2026", "Title III, $9,850", "Master schedule"),
      ("Train all K-8 teachers in structured talk routines", "EL specialist\nInstructional coach", "August and November 2026", "Title II, Part A, $3,400", "Sign-in sheets; lesson visits"),
      ("Send progress notes home in Spanish, Marshallese and Russian", "", "Each trimester", "TBD", "Copies on file")]),
    (3, "By June 2025, the percentage of students in grades 6-8 who are chronically absent will decrease from 26.1% to 20%.",
     None, ["Chronic absence by grade, monthly", "Panorama sense of belonging, grades 6-8, favorable: 49% to 57% by March 2027"],
     (), 2,
     [("Attendance team home visits", "Assistant principal", "Weekly from September 21, 2026", "LAP, $7,500", "Visit log"),
      ("Open an advisory period in which each adult has twelve students", "Middle-level team leader", "Daily, 20 minutes", "N/A", "Advisory plans; student check-ins"),
      ("Tier 2 check-in/check-out", "Counselor", "", "Community grant, $4,000", "At least 80% of students in the program meet their point goal in four weeks of six"),
      ("", "", "", "", "")]),
]
GROUPS = ["All students", "Students with disabilities", "Multilingual learners", "Low-income students", "Hispanic/Latino students", "Pacific Islander students"]


def field(label, prompt, answer):
    """One row of a field table: bold label and grey prompt on the left, the answer (text or function) on the right."""
    def left(cell):
        rich(cell.paragraphs[0], f"**{label}**", 9.5)
        para(cell, f"_{prompt}_", size=8, color="7F7F7F")
    return [left, answer]


def control(value, options=None, title="", placeholder=False):
    return lambda cell: content_control(cell.paragraphs[0], value, options, title, placeholder)


def boxes(labels, marked):
    def fill(cell):
        for index, label in enumerate(labels):
            paragraph = cell.paragraphs[0] if index == 0 else cell.add_paragraph()
            paragraph.paragraph_format.space_after = 0
            checkbox(paragraph, index in marked, label)
    return fill


def lines(texts):
    def fill(cell):
        for index, text in enumerate(texts):
            content_control(cell.paragraphs[0] if index == 0 else cell.add_paragraph(), text, title="Measure")
    return fill


def fields(doc, rows):
    made = table(doc, rows, [2.3, 4.7], header=0, size=10)
    for row in made.rows:
        shade(row.cells[0], "EEF3EA")


def goal_block(doc, n, block):
    area, statement, district, measures, groups, tier, activities = block
    heading(doc, f"High-Priority Goal {n}", 2)
    fields(doc, [
        field("4a. Priority area", PROMPTS["4a"], control(AREAS[area], AREAS, "Priority area")),
        field("4b. Goal statement", PROMPTS["4b"], control(statement, title="Goal statement")),
        field("4c. District goal", PROMPTS["4c"], control(CHOOSE if district is None else DISTRICT_GOALS[district],
                                                          DISTRICT_GOALS, "District goal", district is None)),
        field("4d. Measure(s)", PROMPTS["4d"], lines(measures)),
        field("4e. Student groups", PROMPTS["4e"], boxes(GROUPS, groups)),
        field("4f. Evidence tier", PROMPTS["4f"], control(TIERS[tier], TIERS, "Tier")),
    ])
    table(doc, [["Activity", "Owner", "Timeline", "Resources", "Evidence of implementation and impact"]] + [list(a) for a in activities],
          [2.5, 1.15, 1.15, 1.05, 1.15], fill="D5E3C8", size=8.5)


def build(path):
    doc = new_document(title="Consolidated School Improvement Plan 2026-27", font="Arial", size=10, margins=0.75, color="3B5323")
    header_footer(doc, "State Consolidated School Improvement Plan, form SIP-C, 2026-27", "Osprey Point K-8 School")
    para(doc, "Consolidated School Improvement Plan", "Title")
    para(doc, "_This form serves the state’s yearly planning rule and the federal requirements for schools in support. Text in grey is guidance and may be "
              "deleted. Answers go in the right-hand column._", size=9, color="7F7F7F")

    heading(doc, "Section 1: Building Data")
    cell_fields = [
        [("1a. Building:", "Osprey Point K-8 School"), ("1b. Principal:", "Lucinda Ferreira-Holt")],
        [("1c. District:", "Kestrel Valley School District"), ("1d. Grade span:", "K-8")],
        [("1e. Enrollment (October):", "587"), ("1f. Low-income:", "58.4%")],
        [("1g. Multilingual learners:", "21.6%"), ("1h. Students with disabilities:", "17.9%")]]

    def pair(label, value, placeholder=False):
        def fill(cell):
            rich(cell.paragraphs[0], f"**{label}** ", 9.5)
            content_control(cell.paragraphs[0], value, title=label[:2], placeholder=placeholder)
        return fill

    def status(cell):
        rich(cell.paragraphs[0], "**1j. Support status under the state framework:** ", 9.5)
        content_control(cell.paragraphs[0], STATUSES[2], STATUSES, "Support status")

    def model(cell):
        rich(cell.paragraphs[0], "**1k. Title I model:** ", 9.5)
        for label, on in (("Schoolwide", False), ("Targeted assistance", True), ("Not served", False)):
            checkbox(cell.paragraphs[0], on, label)

    def identified(cell):
        rich(cell.paragraphs[0], "**1l. Groups identified:** ", 9.5)
        for label in GROUPS[1:]:
            checkbox(cell.paragraphs[0], label in GROUPS[1:3], label)

    def transition(cell):
        rich(cell.paragraphs[0], "**1m. Has the plan changed since last year?** ", 9.5)
        for label in ("Yes", "No"):
            checkbox(cell.paragraphs[0], False, label)
    rows = [[pair(*left), pair(*right)] for left, right in cell_fields]
    rows += [[pair("1i. Plan date:", "August 24, 2026"), pair("Board approval date:", "Click or tap to enter a date.", True)]]
    rows += [[f, None] for f in (status, model, identified, transition)]
    table(doc, rows, [3.5, 3.5], header=0, merges=[((r, 0), (r, 1)) for r in range(5, 9)], size=9.5)

    heading(doc, "Section 2: Planning Team")
    para(doc, "_List the people who wrote the plan. Include staff, families and, in grades 6 and up, students._", size=8.5, color="7F7F7F")
    table(doc, [["Name", "Role", "Name", "Role"],
                ["Lucinda Ferreira-Holt", "Principal", "Ambrose Kettleby", "Special education lead teacher"],
                ["Tavita Leavasa", "EL specialist", "Winslow Adair", "Middle-level team leader"],
                ["Corinne Buxton", "Title I teacher", "Two students", "Grade 7 and grade 8 advisory"],
                ["Magda Ilyenko", "Parent", "", "Tribal liaison"]], [1.6, 1.9, 1.6, 1.9], fill="D5E3C8")

    heading(doc, "Section 3: Needs Assessment")
    fields(doc, [
        field("3a. Vision", "What is your school’s vision for its students?", VISION),
        field("3b. Strengths and needs", "Use at least two kinds of data. Look at each group of ten or more students.",
              "Osprey Point joined a K-5 and a 6-8 program under one roof in 2021, and the seam still shows. Students who stay from grade 5 to grade 6 "
              "lose ground in reading: in spring 2026, 56% of grade 5 and 46% of grade 6 met standard on the SBA in ELA. Mathematics rose three points to 45%.\n"
              "We are identified for two groups. Of our students with disabilities, 19.4% met standard in ELA. Of our multilingual learners, 49% made "
              "their expected growth on WIDA ACCESS. Chronic absence is 15.2% in grades K-5 and 26.1% in grades 6-8."),
        field("3c. Root causes", "Name causes that the school can change.",
              "Students with disabilities in grades 4-8 leave the room during the core reading unit in 23 of 31 schedules.\n"
              "English language development is taught by grade level, so beginners and students near exit sit in one group.\n"
              "Middle-level students have seven teachers and no one whose job is to notice that they are gone."),
        field("3d. Resource inequities", "Required for CSI and ATSI.",
              "The three sections with the most multilingual learners were staffed by teachers in their first or second year. For 2026-27 two of "
              "the three are assigned to teachers with an EL endorsement."),
        field("3e. Last year’s results", "State last year’s goals and what came of them.",
              LAST + " The goal was not met; the gain was 1.1 points. The walkthrough routine was kept and the after-school class, which nine students attended, was dropped."),
    ])
    table(doc, [["Spring 2026", "Students tested", "SBA ELA", "SBA mathematics", "Chronic absence (all grades)"],
                ["All students", "371", "51.3%", "45.0%", "19.3%"],
                ["Students with disabilities", "66", "19.4%", "16.7%", "27.8%"],
                ["Multilingual learners", "74", "23.0%", "24.3%", "20.9%"],
                ["Low-income students", "214", "41.1%", "34.6%", "25.0%"],
                ["Pacific Islander students", "7", "28.6%", "14.3%", "42.9%"]], [2.2, 1.1, 1.1, 1.2, 1.4], fill="D5E3C8")

    heading(doc, "Section 4: High-Priority Goals")
    para(doc, f"_{LIMIT} Schools in support must reach each identified group with at least one goal. Example: {EXAMPLE}_", size=8.5, color="7F7F7F")
    for n, block in enumerate(GOALS, 1):
        goal_block(doc, n, block)
    heading(doc, "High-Priority Goal 4 (only with the approval of the regional office)", 2)
    fields(doc, [field("4a. Priority area", PROMPTS["4a"], control(CHOOSE, AREAS, "Priority area", True)),
                 field("4b. Goal statement", PROMPTS["4b"], control(CLICK, title="Goal statement", placeholder=True))])

    heading(doc, "Section 5: Funds")
    table(doc, [["Source", "Amount", "Used for"], ["Title I, Part A (targeted assistance)", "$41,300", "Decoding class, grades 4-7"],
                ["Title II, Part A", "$3,400", "Talk routines training"], ["Title III", "$9,850", "English language development"],
                ["LAP", "$7,500", "Home visits"], ["Community grant", "$4,000", "Check-in/check-out"], ["Total", "$66,500", ""]],
          [2.9, 1.2, 2.9], fill="D5E3C8")
    heading(doc, "Section 6: Families")
    fields(doc, [field("6a. How did families take part?", "Describe at least two occasions.",
                       "A draft was read aloud, in four languages, at the boat-shed supper on May 21, 2026 (84 people). The parent council met on June 4 and asked that "
                       "progress notes come home in the languages of the house; that became an activity of goal 2."),
                 field("6b. How will families hear about results?", "Name dates.", "In the November, February and June newsletters and at the supper in May 2027.")])
    heading(doc, "Section 7: Assurances")
    for label, on in (("The plan was written with staff, families and students.", True),
                      ("The plan addresses each identified student group.", True),
                      ("The plan covers equity, technology and safety as the planning rule requires.", False)):
        checkbox(para(doc), on, label)
    para(doc, "Principal’s signature: ______________________    Date: ______________")
    save(doc, path)


def _acts(block):
    return [strategy(text, owner.split("\n") if owner else None, when or None, None if money in ("", "TBD", "N/A") else money.split("; "))
            for text, owner, when, money, _ in block[6] if text]


GOLD = gold(
    "sip", "Osprey Point K-8 School", "2026-27",
    [goal(GOALS[0][1], "Goal 1",
          [metric("students in grades 3-8 meeting standard on the SBA in ELA", "51.3%", "55.3%", "June 2027"),
           metric("students with disabilities meeting standard on the SBA in ELA", "19.4%", "27%", "June 2027"),
           metric("i-Ready Reading, students in grades K-8 on or above grade level", "44%", "54%", "May 2027"),
           metric("i-Ready Reading, students in grades K-8 on or above grade level", "44%", "49%", "January 2027"),
           metric("students who pass the multisyllable section of the phonics survey", None, "60%", "January")],
          _acts(GOALS[0])),
     goal(GOALS[1][1], "Goal 1",
          [metric("multilingual learners making expected growth on WIDA ACCESS", None, "58%", "June 2027"),
           metric("Share of observed lessons in which students speak in full sentences about content")],
          _acts(GOALS[1])),
     goal(GOALS[2][1], (),
          [metric("students in grades 6-8 who are chronically absent", "26.1%", "20%", "June 2025"),
           metric("Panorama sense of belonging, grades 6-8, favorable", "49%", "57%", "March 2027"),
           metric("students in the program who meet their point goal in four weeks of six", None, "80%", None)],
          _acts(GOALS[2]))],
    not_goals=[EXAMPLE, LIMIT, VISION, LAST, CHOOSE, CLICK, *PROMPTS.values(),
               "What is your school’s vision for its students?", "Name causes that the school can change.", DISTRICT_GOALS[0]])
