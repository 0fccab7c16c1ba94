"""Millbrook Elementary, 2026-27 (CSI, Title I schoolwide): one table per goal, labels in the first column.

Dialect: rows District Strategic Priority/Goal, Goal, Rationale, Baseline | Target, Strategies, Person(s) Responsible,
Timeline, Funding Source(s), Evidence of Implementation; values merged across the other columns; action steps in a table
nested in the Strategies cell.
Planted: a prompt under the label "Rationale"; drop-down controls, one still "Choose an item."; Target "XX%"; two numbered
strategies with owners, timelines and funds numbered in the same way in other cells; two student groups in the Baseline and
Target cells; a tracked change in an action's month and in the rationale; blank owner and TBD timeline; an empty baseline cell
where the goal has the number; a budget that does not add up; a text box; last year's goal quoted; an unmarked check box pair.
"""
import kit

PATH = "plans/millbrook-elementary.docx"
SCHOOL = "Millbrook Elementary School"
PRIORITIES = ["Choose an item.", "Strategic Goal 1: Strong Readers and Mathematical Thinkers", "Strategic Goal 2: Safe, Welcoming and Connected",
              "Strategic Goal 3: Ready for What Comes Next", "Strategic Goal 4: A Thriving Staff and Engaged Families"]
LABELS = ["District Strategic Priority/Goal", "Goal", "Rationale\n_Why this goal? What does your data say?_", None, "Strategies",
          "Person(s) Responsible", "Timeline", "Funding Source(s)", "Evidence of Implementation"]


def choice(index):
    """A drop-down over the district's goals; index 0 leaves it untouched."""
    return lambda cell: kit.content_control(cell.paragraphs[0], PRIORITIES[index], PRIORITIES[1:], "Priority", placeholder=index == 0)


def with_steps(text, steps):
    """Fills a Strategies cell: the strategy, then a nested table of action steps."""
    def fill(cell):
        kit.fill_cell(cell, text, 9.5)
        nested = cell.add_table(rows=len(steps) + 1, cols=3)
        nested.style = "Light List Accent 1"
        nested.autofit = False
        for r, row in enumerate([["Action step", "Who", "By when"], *steps]):
            for c, content in enumerate(row):
                nested.cell(r, c).width = kit.Inches((2.9, 1.2, 1.1)[c])
                kit.fill_cell(nested.cell(r, c), content, 9)
                for run in nested.cell(r, c).paragraphs[0].runs:
                    run.bold = r == 0
        cell.add_paragraph()
    return fill


def goal_table(doc, number, values):
    """values: one per label; the Baseline | Target row takes a pair."""
    kit.heading(doc, f"School Goal {number}", 2)
    rows, merges = [], []
    for label, value in zip(LABELS, values):
        if label is None:
            rows.append(["**Baseline**", value[0], "**Target**", value[1]])
        else:
            first, _, prompt = label.partition("\n")
            rows.append([f"**{first}**" + (f"\n{prompt}" if prompt else ""), value, None, None])
            merges.append(((len(rows) - 1, 1), (len(rows) - 1, 3)))
    made = kit.table(doc, rows, widths=[1.5, 2.1, 0.9, 2.4], header=0, merges=merges, size=9.5)
    for row in made.rows:
        kit.shade(row.cells[0], "E8E4F0")
    kit.shade(made.cell(3, 2), "E8E4F0")


def changed(before, deleted, inserted, after, size=9.5):
    """A cell whose text holds a tracked replacement."""
    def fill(cell):
        paragraph = cell.paragraphs[0]
        kit.rich(paragraph, before, size)
        kit.deleted(paragraph, deleted)
        kit.inserted(paragraph, inserted)
        kit.rich(paragraph, after, size)
    return fill


def build(path):
    doc = kit.new_document(font="Calibri", size=10.5, margins=0.8, color="4B3B73", title=f"{SCHOOL} 2026-27 School Improvement Plan")
    kit.header_footer(doc, f"{SCHOOL}, 2026-27 SIP", "Kestrel Valley School District, Comprehensive Support school")

    doc.add_heading(SCHOOL, 0)
    box = kit.para(doc, "**2026-27 School Improvement Plan**", size=14)
    kit.text_box(box, ["Identified for Comprehensive Support and Improvement (CSI) in March 2025, all students, lowest five percent."],
                 width=2.1, height=0.85, x=4.7)
    kit.para(doc, "Principal: Renske Adeyemi-Holt")
    kit.para(doc, "Grades K-5, 301 students")
    kit.para(doc, "Plan date: August 19, 2026. Board approval date: ____________")
    line = kit.para(doc, "Title I, Part A: ")
    kit.checkbox(line, True, "schoolwide")
    kit.checkbox(line, False, "targeted")
    line = kit.para(doc, "Plan amended since approval: ")
    kit.checkbox(line, False, "yes")
    kit.checkbox(line, False, "no")

    kit.heading(doc, "Mission", 1)
    kit.para(doc, "Millbrook is the school of the river district: we teach every child to read the world, count what matters and "
             "speak up for others.")

    kit.heading(doc, "Comprehensive Needs Assessment", 1)
    kit.para(doc, "Between January and April 2026 a team of teachers, families and the district’s support specialist studied three years of "
             "results, visited all fifteen classrooms twice and interviewed 38 families. Seventy-four percent of our students come from "
             "low-income households, 36 percent are multilingual learners and 19 percent have an IEP. Our enrollment fell by 44 "
             "children after the mill apartments closed.")
    kit.table(doc, [
        ["Indicator", "2024", "2025", "2026"],
        ["DIBELS 8 composite, K-3 at or above benchmark (May)", "33%", "35%", "38%"],
        ["SBA ELA, grades 3-5 meeting standard", "28.4%", "29.0%", "31.2%"],
        ["SBA mathematics, grades 3-5 meeting standard", "24.1%", "25.8%", "27.3%"],
        ["SBA mathematics, students with disabilities (36 tested in 2026)", "8%", "9%", "11%"],
        ["Chronically absent", "35.0%", "33.2%", "31.6%"],
        ["Teachers who returned in the fall", "68%", "73%", "76%"],
    ], widths=[4.0, 0.9, 0.9, 0.9])
    kit.para(doc, "Every indicator has improved since the school was identified, but slowly: at this pace a child now in kindergarten would "
             "finish fifth grade before half of the school reads at benchmark. Third grade is the weakest point. In eleven of fifteen "
             "classrooms the phonics lesson was taught as designed; in four it was replaced by worksheets. Mathematics visits found "
             "strong manipulative work in kindergarten and grade 1 and very little student talk after that.")
    kit.heading(doc, "Root causes", 2)
    kit.bullets(doc, [
        "New teachers receive the reading materials in August and the coaching in November.",
        "The schedule gives grade 3 the shortest reading block in the school.",
        "Special education teachers are pulled from co-taught mathematics for meetings in two weeks out of five.",
        "Families hear from the school about absence by letter only, and a third of the letters come back.",
    ])
    kit.heading(doc, "Resource inequities", 2)
    kit.para(doc, "Millbrook has the district’s highest share of teachers in their first three years (41 percent against 18 percent) and has "
             "had no full-time counselor since 2024. The district has moved one counselor position to Millbrook from September 2026 and "
             "will fill our vacancies before those of other schools.")
    kit.heading(doc, "Last year", 2)
    kit.para(doc, "The 2025-26 plan had one reading goal, that 42% of K-3 students would reach benchmark by June 2026. We reached 38%.")

    kit.heading(doc, "Goals and Action Plans", 1)
    goal_table(doc, 1, [
        choice(1),
        "By June 2027, the percentage of K-3 students at or above benchmark on the DIBELS 8 composite will increase from 38% to 48%.",
        changed("Third graders lose ground between winter and spring. Classrooms that taught the phonics lesson as designed gained ",
                "six", "nine", " points more than those that did not."),
        ("38% (May 2026)", "48% (June 2027)"),
        with_steps("Teach the adopted foundational skills lessons as designed, every day, in every K-3 classroom, with coaching from the first week.", [
            ["Start six-week coaching cycles with the seven newest teachers", "Literacy coach", "September 8, 2026"],
            ["Lengthen the grade 3 reading block to 110 minutes", "Principal", "August 2026"],
            ["Structured literacy walkthroughs with feedback", "Principal, literacy coach",
             changed("", "October 2026", "November 2026", ", then monthly", 9)],
            ["Open a 30-minute small-group time taught by six trained adults", "", "September 28, 2026"],
        ]),
        "Jolanta Reyes-Whitcomb, literacy coach",
        "August 2026 – June 2027",
        "School improvement grant (1003), $42,000\nTitle I, Part A, $58,500",
        "Coaching log; walkthrough form; weekly phonics checks entered by each teacher",
    ])
    goal_table(doc, 2, [
        choice(1),
        "By spring 2027, students in grades 3-5 meeting standard on the SBA in mathematics will increase by 6 percentage points, from 27.3% to "
        "33.3%, and students with disabilities meeting standard will increase from 11% to 20%.",
        "Co-taught mathematics is on the schedule but not in the room. Students with disabilities meet standard at less than half the rate "
        "of the school as a whole, and nearly all of them spend mathematics in a general classroom.",
        ("All students: 27.3%\nStudents with disabilities: 11%", "All students: 33.3%\nStudents with disabilities: 20%"),
        "1. Protect co-teaching in grade 3-5 mathematics by holding all IEP meetings outside the block.\n"
        "2. Give students who are two grades behind a tutor three times a week (high-dosage tutoring, evidence tier 1).",
        "1. Special education lead\n2. Mathematics interventionist",
        "1. From September 2026\n2. October 12, 2026 – May 14, 2027",
        "1. IDEA, $2,700 (substitutes)\n2. Learning Assistance Program, $14,300",
        "1. Meeting calendar checked monthly\n2. Tutoring log; unit quizzes",
    ])
    goal_table(doc, 3, [
        choice(2),
        "Fewer Millbrook students will be chronically absent.",
        "Absence is highest on Mondays and in the families who moved across the river when the apartments closed. No bus serves two of "
        "the new addresses.",
        ("31.6% (June 2026)", "XX%"),
        with_steps("Build an attendance team that knows each family and solves practical problems with it.", [
            ["Attendance team home visits", "Family liaison, counselor", "Monthly"],
            ["Add a bus stop at Ferry Street and Locust", "District transportation", "September 2026"],
            ["Tier 2 check-in/check-out for 40 students with the most Monday absences", "Counselor", "October 2026"],
            ["Phone families in the home language on the second day of an absence", "Office staff", ""],
        ]),
        "Counselor (new position)",
        "September 2026 – June 2027",
        "Title I, Part A, family engagement, $7,250",
        "Team agenda and contact log; attendance by weekday, reviewed every two weeks",
    ])
    goal_table(doc, 4, [
        choice(0),
        "By June 2027, 85% of Millbrook teachers will say in the staff survey that they plan to stay another year, up from 71% in June 2026.",
        "Five of the eleven teachers who left since 2024 named the lack of planning time and of help with behavior.",
        ("", "85%"),
        "Give each teacher in the first three years a mentor and one release day a month to observe and plan.",
        "",
        "TBD",
        "Title II, Part A, $11,600",
        "Mentor meeting notes; exit interviews",
    ])

    kit.heading(doc, "Family and Community Engagement", 1)
    kit.para(doc, "The school-parent compact and the family engagement policy were revised with families on May 6, 2026, and are handed out in "
             "English, Spanish and Marshallese. Nineteen parents took part in the review of this plan. The River District Food Bank, the "
             "library and the Millbrook Neighborhood Association each sent a representative to the spring data walk.")
    kit.heading(doc, "Professional Development", 1)
    kit.para(doc, "Staff learning follows the action plans: foundational skills in August and September, co-teaching models in October, and a "
             "winter day on attendance conversations. Coaching continues after every training, and the coach’s calendar is open to all staff.")
    kit.heading(doc, "Progress Reviews", 1)
    kit.para(doc, "As a CSI school we meet with the district’s support specialist every month and with the state in December and May. After each "
             "review the principal writes a two-page note that says what will change, and the staff reads it together.")
    kit.heading(doc, "Budget Summary", 1)
    kit.table(doc, [
        ["Fund", "Goal", "Amount"],
        ["School improvement grant (1003)", "1", "$42,000"],
        ["Title I, Part A", "1", "$58,500"],
        ["Title I, Part A, family engagement", "3", "$7,250"],
        ["Learning Assistance Program", "2", "$14,300"],
        ["IDEA", "2", "$2,700"],
        ["Title II, Part A", "4", "$11,600"],
        ["Total", "", "$137,350"],
    ], widths=[3.6, 0.8, 1.4])
    kit.heading(doc, "Assurances", 1)
    kit.bullets(doc, [
        "The plan was written with families, staff and community partners and is available in the languages of our families.",
        "The plan includes evidence-based interventions and names the resource inequities that it will address.",
        "The district approved the plan and will monitor it.",
    ])
    kit.save(doc, path)


M, S, A, G = kit.metric, kit.strategy, kit.activity, kit.goal

GOLD = kit.gold(
    "sip", SCHOOL, "2026-27",
    goals=[
        G("By June 2027, the percentage of K-3 students at or above benchmark on the DIBELS 8 composite will increase from 38% to 48%.",
          "Strategic Goal 1",
          [M("K-3 students at or above benchmark on the DIBELS 8 composite", "38%", "48%", "June 2027")],
          [S("Teach the adopted foundational skills lessons as designed, every day, in every K-3 classroom, with coaching from the first week.",
             "Jolanta Reyes-Whitcomb, literacy coach", "August 2026 – June 2027",
             ["School improvement grant (1003), $42,000", "Title I, Part A, $58,500"], [
                 A("Start six-week coaching cycles with the seven newest teachers", "Literacy coach", "September 8, 2026"),
                 A("Lengthen the grade 3 reading block to 110 minutes", "Principal", "August 2026"),
                 A("Structured literacy walkthroughs with feedback", ["Principal", "literacy coach"], "November 2026, then monthly"),
                 A("Open a 30-minute small-group time taught by six trained adults", None, "September 28, 2026")])]),
        G("By spring 2027, students in grades 3-5 meeting standard on the SBA in mathematics will increase by 6 percentage points, from 27.3% to "
          "33.3%, and students with disabilities meeting standard will increase from 11% to 20%.",
          "Strategic Goal 1",
          [M("students in grades 3-5 meeting standard on the SBA in mathematics", "27.3%", "33.3%", "spring 2027"),
           M("students with disabilities meeting standard on the SBA in mathematics", "11%", "20%", "spring 2027")],
          [S("Protect co-teaching in grade 3-5 mathematics by holding all IEP meetings outside the block.",
             "Special education lead", "From September 2026", "IDEA, $2,700 (substitutes)"),
           S("Give students who are two grades behind a tutor three times a week (high-dosage tutoring, evidence tier 1).",
             "Mathematics interventionist", "October 12, 2026 – May 14, 2027", "Learning Assistance Program, $14,300")]),
        G("Fewer Millbrook students will be chronically absent.", "Strategic Goal 2",
          [M("students who are chronically absent", "31.6%", None, None)],
          [S("Build an attendance team that knows each family and solves practical problems with it.",
             "Counselor (new position)", "September 2026 – June 2027", "Title I, Part A, family engagement, $7,250", [
                 A("Attendance team home visits", ["Family liaison", "counselor"], "Monthly"),
                 A("Add a bus stop at Ferry Street and Locust", "District transportation", "September 2026"),
                 A("Tier 2 check-in/check-out for 40 students with the most Monday absences", "Counselor", "October 2026"),
                 A("Phone families in the home language on the second day of an absence", "Office staff")])]),
        G("By June 2027, 85% of Millbrook teachers will say in the staff survey that they plan to stay another year, up from 71% in June 2026.",
          (),
          [M("Millbrook teachers who say in the staff survey that they plan to stay another year", "71%", "85%", "June 2027")],
          [S("Give each teacher in the first three years a mentor and one release day a month to observe and plan.",
             None, None, "Title II, Part A, $11,600")]),
    ],
    not_goals=[
        "Choose an item.",
        "Why this goal? What does your data say?",
        "The 2025-26 plan had one reading goal, that 42% of K-3 students would reach benchmark by June 2026.",
        "We reached 38%.",
        "Millbrook is the school of the river district: we teach every child to read the world, count what matters and speak up for others.",
        "Strategic Goal 1: Strong Readers and Mathematical Thinkers",
        "Strategic Goal 2: Safe, Welcoming and Connected",
    ])
