"""Stonebridge Middle School, plan 2026-27 (Word, python-docx, landscape).

Layout: "GOAL I:" and "OBJECTIVE 1:" lines, "NEED ADDRESSED:", then a table with a header row:
Strategy - Activity | Staff Responsible | Timeline | Resources | Formative Evaluation | Summative
Evaluation. Roman numerals; a contents list in front holds the goal headings with page numbers.

Planted: contents list with goals; a need paragraph copied under two objectives; a stale deadline (June 2025)
for a 2026-27 objective; an objective whose strategy row is empty; "Ongoing" and "As needed" timelines; empty
staff and resources cells; targets in the formative column; a group of 8 students; an untouched "Choose an
item." drop-down; a template instruction; merged cells; no objective for multilingual learners
though the support status names them; the belonging
objective stands, word for word, in Redwillow Middle's plan too; a running header with last year's date; DRAFT left in the footer.
"""
from kit import (bullets, checkbox, content_control, goal, gold, header_footer, heading, metric, new_document,
                 numbered, page_break, para, save, set_font, strategy, table, toc)

PATH = "plans/stonebridge-middle.docx"

COLUMNS = ["Strategy - Activity", "Staff Responsible", "Timeline", "Resources", "Formative Evaluation", "Summative Evaluation"]
WIDTHS = [3.0, 1.35, 1.15, 1.35, 1.45, 1.3]

GOAL_1 = "Stonebridge students will read, write and solve problems at grade level, and the students who are furthest behind will grow fastest."
GOAL_2 = "Every Stonebridge student will come to school, feel safe here and be missed when absent."
GOAL_3 = "Stonebridge families will know what their children are learning and will take part in decisions about it."
OBJ_11 = "By May 2027, the percentage of students in grades 6-8 meeting standard on the SBA in ELA will increase from 46% to 51%."
OBJ_12 = "By May 2027, the percentage of students with disabilities meeting standard on the SBA in mathematics will increase by 6 percentage points, from 12% to 18%."
OBJ_21 = "By June 2025, the percentage of students who are chronically absent will decrease from 27% to 21%."
OBJ_22 = ("By June 2027, the percentage of Stonebridge students who report a sense of belonging will increase by 9 percentage points, "
          "from 52% to 61%, as measured by the spring Panorama survey.")
OBJ_31 = "At least 60% of families will take part in a student-led conference in 2026-27."

NEED_CLIMATE = (
    "More than one student in four missed eighteen or more days in 2025-26. Students in our focus groups said that "
    "nobody notices a single missed day, and that the hour after lunch is when they feel least safe. The two problems "
    "are one problem: a student who is sent out of class falls behind, and a student who is behind stays home.")


def labelled(doc, label, text):
    para(doc, f"**{label}** {text}")


def actions(doc, rows):
    table(doc, [COLUMNS] + rows, WIDTHS, fill="D5E3DC", size=8.5)


def build(path):
    doc = new_document(landscape=True, font="Cambria", size=10.5, margins=0.7, color="2F5D50", title="Stonebridge Middle School Improvement Plan")
    header_footer(doc, "Stonebridge Middle School | Campus plan, revised September 2025", "DRAFT for board review")

    set_font(doc.styles["Title"], "Cambria")
    heading(doc, "Stonebridge Middle School", 0)
    para(doc, "Schoolwide Title I and School Improvement Plan, 2026-2027", size=15)
    para(doc, "Kestrel Valley School District", size=12)
    cover = table(doc, [
        ["Principal", "Leocadia Brandt", "Grades / enrollment", "6-8 / 588"],
        ["Plan approved by school team", "June 16, 2026", "Board approval date", "October 13, 2026"],
        ["Title I, Part A", lambda cell: boxes(cell), "State support status", lambda cell: status(cell)],
        ["Groups that led to the status", "Multilingual learners; students with disabilities", None, None],
    ], [2.2, 2.9, 1.9, 2.6], header=0, merges=[((3, 1), (3, 3))])
    for row in cover.rows:
        for run in row.cells[0].paragraphs[0].runs:
            run.bold = True

    heading(doc, "Contents", 2)
    toc(doc, [
        (1, "Mission and planning team", 2),
        (1, "Results of the 2025-26 plan", 2),
        (1, "Needs assessment summary", 3),
        (1, f"GOAL I: {GOAL_1}", 4),
        (1, f"GOAL II: {GOAL_2}", 6),
        (1, f"GOAL III: {GOAL_3}", 7),
        (1, "Title I requirements, budget and assurances", 7),
    ], width=9.5)

    page_break(doc)
    heading(doc, "Mission and planning team", 1)
    para(doc, "Stonebridge Middle School prepares young people to think for themselves, to care for one another and to leave the valley, if they wish to, with a way back.")
    table(doc, [
        ["Name", "Role", "Name", "Role"],
        ["Leocadia Brandt", "Principal", "Farid Okonjo", "Special education teacher"],
        ["Merrick Tull", "Assistant principal", "Ysolde Hanratty", "Multilingual learner specialist"],
        ["Paz Whitcomb", "Instructional coach", "Gwen and Tomas Arriaga", "Parents"],
        ["Lucia Vantongeren", "Grade 7 mathematics", "Two eighth graders", "Student council"],
    ], [2.2, 2.6, 2.2, 2.6], size=9)
    para(doc, "The team met six times between February and June 2026. The draft was read aloud, in English and Spanish, at the May 21 family dinner, and 63 people left comments. The most frequent comment was that the last plan had too many strategies.")

    heading(doc, "Results of the 2025-26 plan", 1)
    table(doc, [
        ["2025-26 objective", "Result", "What we think happened"],
        ["Increase ELA proficiency from 44% to 50%", "46%", "Common texts were in place in grade 6 only. The coach covered a vacancy from November to February."],
        ["Increase mathematics proficiency of students with disabilities from 11% to 16%", "12%", "Co-teaching started in January when the schedule could be changed."],
        ["Reduce chronic absence from 29% to 22%", "27%", "Home visits reached 31 of 90 families. The families that we reached came back."],
    ], [3.6, 1.0, 5.0], fill="E7E6E6")

    page_break(doc)
    heading(doc, "Needs assessment summary", 1)
    para(doc, "Stonebridge has the highest student mobility of the four schools that serve grade 6: one in five students who finish the year did not begin it with us. Seventy-four percent qualify for free or reduced-price meals, 24% are multilingual learners and 17% receive special education services. The state has identified the school for targeted support because of the results of two groups.")
    table(doc, [
        ["Students meeting standard, spring", "ELA", None, None, "Mathematics", None, None],
        [None, "2024", "2025", "2026", "2024", "2025", "2026"],
        ["All students (571 tested in 2026)", "43%", "44%", "46%", "33%", "34%", "35%"],
        ["Multilingual learners (131)", "11%", "12%", "13%", "9%", "10%", "10%"],
        ["Students with disabilities (94)", "13%", "14%", "16%", "10%", "11%", "12%"],
        ["Hispanic/Latino (268)", "36%", "37%", "40%", "25%", "27%", "28%"],
        ["American Indian/Alaska Native (8)", "38%", "38%", "50%", "25%", "38%", "38%"],
    ], [3.0, 1.05, 1.05, 1.05, 1.05, 1.05, 1.05], header=2, merges=[((0, 0), (1, 0)), ((0, 1), (0, 3)), ((0, 4), (0, 6))])
    para(doc, "Teachers, families and students discussed the tables in April. They agreed on four causes that the school can change:")
    numbered(doc, [
        "Students with disabilities receive grade-level mathematics in fewer than half of their lessons, because the resource class follows its own sequence.",
        "Most reading in content classes is done by the teacher, aloud.",
        "Attendance is handled by one secretary, and the first call is made after the fifth absence.",
        "Conferences are held at a time when half of our families work.",
    ])

    page_break(doc)
    heading(doc, f"GOAL I: {GOAL_1}", 1)
    para(doc, "_Supports Kestrel Valley Strategic Goal 1: Strong Readers and Mathematical Thinkers_")
    para(doc, "_Copy this page for each goal. Objectives must be specific, measurable and time-bound._", size=9, color="808080")
    labelled(doc, "OBJECTIVE 1:", OBJ_11)
    labelled(doc, "NEED ADDRESSED:", "Fewer than half of our students meet standard in ELA. On the winter i-Ready diagnostic 43% were on or above grade level; comprehension of informational text was the weakest domain in every grade.")
    actions(doc, [
        ["Use three common informational texts a quarter in science, social studies and ELA, with text-based questions and partner reading", "Instructional coach; department heads", "September 2026 - May 2027", "Title I--$7,372", "48% on or above grade level on the January 2027 i-Ready reading diagnostic", "SBA ELA, May 2027"],
        ["Provide a second reading period for students two or more years below grade level", "Reading interventionist", "Daily", "Title I--$68,400", "Fluency checks every two weeks", "Spring i-Ready"],
        ["Grade-level PLC data cycles", "Assistant principal", "Every six weeks", "", "Cycle notes", "End-of-year reflection"],
    ])
    page_break(doc)
    labelled(doc, "OBJECTIVE 2:", OBJ_12)
    labelled(doc, "NEED ADDRESSED:", "Only 12% of our students with disabilities met standard in mathematics, and in fall 2025 fewer than half sat in a class that taught the grade-level unit.")
    actions(doc, [
        ["Schedule students with disabilities first, so that each has grade-level mathematics with two teachers", "Principal; counselors", "July - August 2026", "Local funds", "Master schedule", "Share of students in co-taught classes"],
        ["Train co-teaching pairs and observe each pair twice", "Special education department head", "August 24, 2026 and January 2027", "IDEA--$5,150; Title II--$2,300", "80% of observed lessons show both teachers instructing by February 2027", "Co-teaching rubric"],
        ["Pre-teach vocabulary and number routines in the resource period", "", "Ongoing", "Title I--$940", "Unit pre-tests", "Unit post-tests"],
    ])

    page_break(doc)
    heading(doc, f"GOAL II: {GOAL_2}", 1)
    para(doc, "_Supports Kestrel Valley Strategic Goal 2: Safe, Welcoming and Connected_")
    labelled(doc, "OBJECTIVE 1:", OBJ_21)
    labelled(doc, "NEED ADDRESSED:", NEED_CLIMATE)
    actions(doc, [
        ["Attendance team home visits", "Family liaison; assistant principal", "Within a week of the fourth absence", "Title I--$11,200", "Visit log", "Attendance dashboard, June"],
        ["Greet every late student by name at one entrance and walk the student to class", "Campus supervisors", "Ongoing", "", "Tardy report", "Tardy report"],
        ["Text families a two-line absence message before 10 a.m. in the home language", "Attendance secretary", "Daily", "Title III--$1,875", "Delivery report", "Family survey"],
    ])
    labelled(doc, "OBJECTIVE 2:", OBJ_22)
    labelled(doc, "NEED ADDRESSED:", NEED_CLIMATE)
    actions(doc, [["", "", "", "", "", ""]])

    page_break(doc)
    heading(doc, f"GOAL III: {GOAL_3}", 1)
    labelled(doc, "OBJECTIVE 1:", OBJ_31)
    labelled(doc, "NEED ADDRESSED:", "In spring 2026 the gymnasium was full for the concert and empty for conferences. Families asked for evening times, for child care and for their child to be in the room.")
    actions(doc, [
        ["Move conferences to two evenings and one Saturday, led by students, with child care and a meal", "Principal; advisory teachers", "November 2026 and March 2027", "Title I parent and family engagement--$3,640", "Sign-up list", "Attendance count"],
        ["Teach students in advisory to present their own work and goals", "Advisory teachers", "Four weeks before each round", "", "Practice checklist", "Student reflections"],
        ["Seat two parents on the team that reviews this plan each quarter", "Principal", "As needed", "N/A", "Minutes", "Minutes"],
    ])

    heading(doc, "Title I requirements, budget and assurances", 1)
    para(doc, "**Parent and family engagement.** The compact was rewritten with families on April 30, 2026. The annual Title I meeting is on September 24 at 6:00 p.m. in the library and online. Family materials are printed in English, Spanish and Ukrainian.")
    para(doc, "**Professional development.** Two August days and four early-release afternoons are given to informational text and co-teaching; the coach works with each department for one full unit.")
    para(doc, "**Transition.** Fifth graders visit in May; eighth graders spend a morning at each high school, and their counselors review the High School and Beyond Plan with them in February.")
    table(doc, [
        ["Fund", "Use", "Amount"],
        ["Title I, Part A", "Texts, interventionist, vocabulary materials, liaison hours", "$87,912"],
        ["Title I, family engagement", "Conferences", "$3,640"],
        ["Title II, Part A", "Co-teaching observation days", "$2,300"],
        ["Title III", "Absence messages", "$1,875"],
        ["IDEA", "Co-teaching training", "$5,150"],
        ["Total", "", "$100,877"],
    ], [2.8, 5.0, 1.8])
    para(doc, "The school assures that:")
    bullets(doc, [
        "the plan was developed with staff, families, students and community members;",
        "strategies are based on evidence and will be reviewed in November, February and May;",
        "the plan is available to the public in a form that families can understand.",
    ])
    save(doc, path)


def boxes(cell):
    checkbox(cell.paragraphs[0], True, "Schoolwide")
    checkbox(cell.paragraphs[0], False, "Targeted")
    checkbox(cell.paragraphs[0], False, "None")


def status(cell):
    cell.paragraphs[0].add_run("TSI  ")
    content_control(cell.paragraphs[0], "Choose an item.", ["Foundational", "TSI", "ATSI", "CSI"], "Support status", placeholder=True)


GOAL = "Strategic Goal"

GOLD = gold(
    "sip", "Stonebridge Middle School", "2026-2027",
    goals=[
        goal(GOAL_1, f"{GOAL} 1"),
        goal(
            OBJ_11, f"{GOAL} 1",
            [
                metric("students in grades 6-8 meeting standard on the SBA in ELA", "46%", "51%", "May 2027"),
                metric("on or above grade level on the i-Ready reading diagnostic", None, "48%", "January 2027"),
            ],
            [
                strategy("Use three common informational texts a quarter in science, social studies and ELA, with text-based questions and partner reading",
                         ["Instructional coach", "department heads"], "September 2026 - May 2027", "Title I--$7,372"),
                strategy("Provide a second reading period for students two or more years below grade level",
                         "Reading interventionist", "Daily", "Title I--$68,400"),
                strategy("Grade-level PLC data cycles", "Assistant principal", "Every six weeks"),
            ],
        ),
        goal(
            OBJ_12, f"{GOAL} 1",
            [
                metric("students with disabilities meeting standard on the SBA in mathematics", "12%", "18%", "May 2027"),
                metric("observed lessons that show both teachers instructing", None, "80%", "February 2027"),
            ],
            [
                strategy("Schedule students with disabilities first, so that each has grade-level mathematics with two teachers",
                         ["Principal", "counselors"], "July - August 2026", "Local funds"),
                strategy("Train co-teaching pairs and observe each pair twice", "Special education department head",
                         "August 24, 2026 and January 2027", ["IDEA--$5,150", "Title II--$2,300"]),
                strategy("Pre-teach vocabulary and number routines in the resource period", None, "Ongoing", "Title I--$940"),
            ],
        ),
        goal(GOAL_2, f"{GOAL} 2"),
        goal(
            OBJ_21, f"{GOAL} 2",
            [metric("students who are chronically absent", "27%", "21%", "June 2025")],
            [
                strategy("Attendance team home visits", ["Family liaison", "assistant principal"],
                         "Within a week of the fourth absence", "Title I--$11,200"),
                strategy("Greet every late student by name at one entrance and walk the student to class", "Campus supervisors", "Ongoing"),
                strategy("Text families a two-line absence message before 10 a.m. in the home language", "Attendance secretary", "Daily", "Title III--$1,875"),
            ],
        ),
        goal(OBJ_22, f"{GOAL} 2", [metric("Stonebridge students who report a sense of belonging on the Panorama survey", "52%", "61%", "June 2027")]),
        goal(GOAL_3),
        goal(
            OBJ_31, (),
            [metric("families who take part in a student-led conference", None, "60%", "2026-27")],
            [
                strategy("Move conferences to two evenings and one Saturday, led by students, with child care and a meal",
                         ["Principal", "advisory teachers"], "November 2026 and March 2027", "Title I parent and family engagement--$3,640"),
                strategy("Teach students in advisory to present their own work and goals", "Advisory teachers", "Four weeks before each round"),
                strategy("Seat two parents on the team that reviews this plan each quarter", "Principal", "As needed"),
            ],
        ),
    ],
    not_goals=[
        "Stonebridge Middle School prepares young people to think for themselves, to care for one another and to leave the valley, if they wish to, with a way back.",
        "Increase ELA proficiency from 44% to 50%",
        "Increase mathematics proficiency of students with disabilities from 11% to 16%",
        "Reduce chronic absence from 29% to 22%",
        "Strong Readers and Mathematical Thinkers",
        "Safe, Welcoming and Connected",
        "Copy this page for each goal. Objectives must be specific, measurable and time-bound.",
        "Most reading in content classes is done by the teacher, aloud.",
        NEED_CLIMATE,
    ],
)
