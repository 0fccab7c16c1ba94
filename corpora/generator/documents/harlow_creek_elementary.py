"""Harlow Creek Elementary, 2026-27: portrait text with landscape action pages.

Dialect: IMPROVEMENT GOAL heading, Target Area, a "SMART GOAL:" line, then an action table with one header row
(Improvement Strategy | Timeline | Who is responsible? | Resources needed | Monitoring Progress), a question prompt under
each header.
Planted: the prompts; an example goal in a help line; blank timeline, owner, resource and monitoring cells; cells merged
down two rows (timeline, owner) and band rows merged across; a goal continued on the next page under a repeated heading and
header row; a cohort goal (grade 4 test to grade 5 test); a goal without baseline, deadline or district goal; a
near-name for the district goal ("&"); a monitoring cell with a number to be reached; N/A, TBD and "Ongoing"; an empty template
block (IMPROVEMENT GOAL 5); a group of 7 students in the data text; last year's targets quoted.
"""
from docx.enum.section import WD_ORIENT, WD_SECTION

import kit

PATH = "plans/harlow-creek-elementary.docx"
SCHOOL = "Harlow Creek Elementary School"

HEADER = [
    "**Improvement Strategy**\n_What will we do differently?_",
    "**Timeline**\n_When does it start and end?_",
    "**Who is responsible?**\n_Name a person, not a group._",
    "**Resources needed**\n_What will it cost, and who pays?_",
    "**Monitoring Progress**\n_How will we know it is happening and working?_",
]
WIDTHS = [3.3, 1.5, 1.6, 1.55, 1.95]


def turn(doc, landscape):
    section = doc.add_section(WD_SECTION.NEW_PAGE)
    section.orientation = WD_ORIENT.LANDSCAPE if landscape else WD_ORIENT.PORTRAIT
    long, short = kit.Inches(11), kit.Inches(8.5)
    section.page_width, section.page_height = (long, short) if landscape else (short, long)
    for side in ("left_margin", "right_margin"):
        setattr(section, side, kit.Inches(0.55 if landscape else 0.9))


def goal_head(doc, number, target_area, district, smart):
    kit.heading(doc, f"IMPROVEMENT GOAL {number}", 1).paragraph_format.page_break_before = number in (3, 5)
    kit.para(doc, f"**Target Area:** {target_area}".rstrip())
    kit.para(doc, f"**District goal:** {district}".rstrip())
    kit.para(doc, f"**SMART GOAL:** {smart}".rstrip())


def actions(doc, rows, merges=(), bands=()):
    across = [((r, 0), (r, 4)) for r in bands]
    made = kit.table(doc, [HEADER, *rows], widths=WIDTHS, merges=[*across, *merges], fill="DDEBDA")
    for row in bands:
        kit.shade(made.cell(row, 0), "F2F2F2")
    return made


def build(path):
    doc = kit.new_document(font="Arial", size=10, margins=0.9, color="1E4D2B", title=f"{SCHOOL} School Improvement Plan")
    kit.header_footer(doc, "Harlow Creek Elementary  •  SIP 2026-27", "Kestrel Valley School District")

    doc.add_heading("School Improvement Plan", 0)
    kit.table(doc, [
        ["School", SCHOOL, "School year", "2026-27"],
        ["Principal", "Dorrit Vanslyke", "Grades", "K-5"],
        ["Plan written", "May 27, 2026", "Board approval", "October 13, 2026"],
        ["Title I status", lambda cell: [kit.checkbox(cell.paragraphs[0], on, text) for on, text in
                                         ((False, "Schoolwide"), (False, "Targeted assistance"), (True, "Not a Title I school"))], None, None],
    ], widths=[1.3, 2.6, 1.3, 1.5], header=0, merges=[((3, 1), (3, 3))], size=9.5)

    kit.heading(doc, "Who we are", 2)
    kit.para(doc, "Harlow Creek serves 368 children from the older neighborhoods north of the creek and from the Alder Terrace apartments, "
             "which opened in 2023. Eleven percent of our students are multilingual learners, 17 percent receive special education "
             "services and 29 percent come from low-income households, up from 21 percent three years ago. Staff turnover is low: "
             "nine in ten teachers have been here five years or more.")
    kit.para(doc, "_Our promise: every child at Harlow Creek is curious, capable and cared for._")

    kit.heading(doc, "What we looked at", 2)
    kit.table(doc, [
        ["Measure", "Spring 2024", "Spring 2025", "Spring 2026"],
        ["SBA ELA, grades 3-5, meeting standard", "60.2%", "62.4%", "61.8%"],
        ["SBA mathematics, grade 4, meeting standard", "58%", "57%", "55%"],
        ["WCAS science, grade 5, meeting standard", "63%", "60%", "59%"],
        ["Panorama sense of belonging, grades 3-5, favorable", "75%", "74%", "73%"],
        ["Chronic absence, K-5", "14.8%", "13.9%", "12.7%"],
    ], widths=[3.5, 1.05, 1.05, 1.05])
    kit.para(doc, "Our overall scores are above the district average, and that has hidden a slow slide. Since 2024 mathematics has fallen "
             "by three points in grade 4 and science by four points in grade 5. In ELA the claim that moved least is writing: students "
             "can find the evidence but rarely explain it. Children who live in Alder Terrace are nineteen points behind "
             "their classmates in ELA. Of our 7 students in foster care, 2 met standard in mathematics.")
    kit.para(doc, "Belonging has gone down a point each year. In listening circles, fourth and fifth graders told us that recess is where "
             "they feel left out, and that new children do not know how to join a game.")

    kit.heading(doc, "Why it is happening", 2)
    kit.bullets(doc, [
        "Each grade teaches response to text in its own way, with its own rubric, so students start over every September.",
        "Mathematics lessons often begin with a worked example; students who need time with the context first never get it.",
        "The science kits arrive in March, after the reading and mathematics units have used up the afternoon.",
        "Two adults supervise 130 children at recess, and neither has been trained to lead play.",
    ])

    kit.heading(doc, "Last year in brief", 2)
    kit.para(doc, "In 2025-26 we aimed to have 64% of grade 3-5 students meet standard in ELA; 61.8% did. We aimed to lower "
             "chronic absence to 13% and reached 12.7%, so attendance moves from a goal to a routine this year.")

    turn(doc, True)
    kit.para(doc, "_Write each goal so that a family could tell in June whether it was met. Example: By spring 2027, the percentage of "
             "grade 2 students reading at grade level will increase from 70% to 76%._", size=9, color="595959")
    goal_head(doc, 1, "Reading, grades 3-5", "Strategic Goal 1",
              "By spring 2027, the percentage of grade 3-5 students meeting standard on the SBA in ELA will increase from 61.8% to 67%.")
    actions(doc, [
        ["Teach one shared routine for writing about text in every grade 3-5 reading unit.", "Sept. 2026 – May 2027",
         "Instructional coach\nGrade-level leads", "Six half-day substitutes, $2,160",
         "Student writing scored with the common rubric in October, January and April"],
        ["Hold a daily 30-minute skills block that regroups students by need across classrooms.", "October 2026 – May 2027",
         "Reading specialist", "LAP, $31,000",
         "By January 2027, 70% of students in the block meet their i-Ready typical growth goal for winter"],
        ["Confer with each student about a reading goal once a month and send the note home.", None, "Classroom teachers", "", ""],
    ], merges=[((2, 1), (3, 1))])
    kit.heading(doc, "IMPROVEMENT GOAL 1 (continued)", 1).paragraph_format.page_break_before = True
    actions(doc, [
        ["Rebuild classroom libraries with texts at three levels for each science and social studies topic.", "By Nov. 20, 2026",
         "Teacher-librarian", "PTA grant, $4,500", ""],
        ["Structured literacy walkthroughs with feedback", "Monthly", "Principal", "N/A",
         "Walkthrough trends shared at the first staff meeting of the month"],
    ])

    goal_head(doc, 2, "Mathematics, grade 5", "Strategic Goal 1",
              "For the class that enters grade 5 this fall, the percentage meeting standard in mathematics will grow from 55% on the grade 4 SBA "
              "in spring 2026 to 60% on the grade 5 SBA in spring 2027.")
    actions(doc, [
        ["CORE TEACHING", None, None, None, None],
        ["Open each lesson with a task that students talk about before they compute.", "From Sept. 8, 2026", "Grade 4 and 5 teachers", "",
         "Two lesson clips per teacher each trimester, studied in teams"],
        ["Grade-level PLC data cycles", "Every six weeks", "", "Early-release Wednesdays", "PLC notes"],
        ["EXTRA SUPPORT", None, None, None, None],
        ["Run a before-school problem-solving club for fifth graders who have not yet met standard.", "Jan. 11 – April 23, 2027",
         "Mathematics interventionist (0.4 FTE)", "LAP, $6,800", "Club attendance and weekly exit tasks"],
        ["Pre-teach the vocabulary and setting of each unit to multilingual learners and students with IEPs.", "The week before each unit",
         None, "TBD", ""],
    ], merges=[((5, 2), (6, 2))], bands=(1, 4))

    goal_head(doc, 3, "Science, grade 5", "", "Raise the share of fifth graders meeting standard on the WCAS to 65%.")
    actions(doc, [
        ["Teach all three adopted science kits in full, with the engineering task.", "", "Grade 5 teachers", "Kit refills, $1,100", "Kit log"],
        ["Spend two days collecting data at the Heron Slough field station.", "May 2027", "", "PTA, $2,400", "Field notebooks"],
        ["Continue to connect science with literacy.", "Ongoing", "All staff", "N/A", ""],
    ])

    goal_head(doc, 4, "Belonging", "Safe, Welcoming & Connected",
              "By the spring 2027 Panorama survey, 80% of grade 3-5 students will respond favorably to the Sense of Belonging questions, "
              "compared with 73% in spring 2026.")
    actions(doc, [
        ["Tier 2 check-in/check-out", "Start Oct. 5, 2026", "School counselor", "Paraeducator hours, $9,700", "Weekly point sheets"],
        ["Teach the friendship lessons in every classroom on the same Monday.", "Mondays, Sept. – March", "Classroom teachers",
         "District SEL curriculum", "Lesson checklist; student exit question each month"],
        ["Train recess staff to start and lead games in four zones.", "August 2026", "PE teacher\nSchool counselor", "", ""],
        ["Pair each new student with two trained student hosts for the first three weeks.", "", "", "", "Host survey"],
    ])

    goal_head(doc, 5, "", "", "")
    actions(doc, [["", "", "", "", ""], ["", "", "", "", ""]])

    turn(doc, False)
    kit.heading(doc, "Professional learning calendar", 2)
    kit.table(doc, [
        ["Date", "Topic", "Hours"],
        ["August 25-26, 2026", "Writing about text; recess zones for classified staff", "12"],
        ["October 9, 2026", "Scoring writing together, round one", "3"],
        ["January 29, 2027", "Mathematics tasks: launch and discussion", "3"],
        ["April 16, 2027", "Reading the year’s evidence; first draft of the 2027-28 plan", "3"],
    ], widths=[1.7, 4.1, 0.9])
    kit.heading(doc, "Families and community", 2)
    kit.para(doc, "Families helped to choose the reading and belonging goals at a PTA meeting on April 14, 2026 (52 people) and at an evening "
             "at Alder Terrace on April 29 (18 people, with Somali and Spanish interpreters). They asked for one page that says what "
             "each goal means for a child at home; it is on our website and at the front desk. The Harlow Creek PTA supports the classroom libraries "
             "and the field station days.")
    kit.heading(doc, "Equity, technology and safety", 2)
    kit.para(doc, "The planning team read every data set by student group and by neighborhood before it chose the goals. Students use "
             "district laptops for the i-Ready diagnostic and for drafting. The school holds monthly safety drills, and the crisis plan "
             "was reviewed with the fire district in June 2026.")
    kit.heading(doc, "How we keep track", 2)
    kit.para(doc, "The planning team meets on the third Thursday of October, December, February and April. At each meeting it marks every "
             "row of the action tables as not started, under way or done, and writes one sentence about what the evidence says.")
    kit.heading(doc, "Planning team", 2)
    kit.table(doc, [
        ["Role", "Name", "Role", "Name"],
        ["Principal", "Dorrit Vanslyke", "Reading specialist", "Cosima Hartnell"],
        ["Instructional coach", "Teague Ostrander", "School counselor", "Bly Marchetti"],
        ["Grade 5 teacher", "Ruperta Sand", "Parents", "Two PTA members"],
    ], widths=[1.6, 1.8, 1.6, 1.8])
    kit.heading(doc, "Signatures", 2)
    kit.table(doc, [["Principal", "", "Date", ""], ["PTA president", "", "Date", ""], ["Superintendent", "", "Date", ""]],
              widths=[1.5, 3.0, 0.8, 1.4], header=0, size=10)
    kit.save(doc, path)


M, S, G = kit.metric, kit.strategy, kit.goal
MATH_LEAD = "Mathematics interventionist (0.4 FTE)"

GOLD = kit.gold(
    "sip", SCHOOL, "2026-27",
    goals=[
        G("By spring 2027, the percentage of grade 3-5 students meeting standard on the SBA in ELA will increase from 61.8% to 67%.",
          "Strategic Goal 1",
          [M("grade 3-5 students meeting standard on the SBA in ELA", "61.8%", "67%", "spring 2027"),
           M("students in the block who meet their i-Ready typical growth goal for winter", None, "70%", "January 2027")],
          [S("Teach one shared routine for writing about text in every grade 3-5 reading unit.",
             ["Instructional coach", "Grade-level leads"], "Sept. 2026 – May 2027", "Six half-day substitutes, $2,160"),
           S("Hold a daily 30-minute skills block that regroups students by need across classrooms.",
             "Reading specialist", "October 2026 – May 2027", "LAP, $31,000"),
           S("Confer with each student about a reading goal once a month and send the note home.",
             "Classroom teachers", "October 2026 – May 2027"),
           S("Rebuild classroom libraries with texts at three levels for each science and social studies topic.",
             "Teacher-librarian", "By Nov. 20, 2026", "PTA grant, $4,500"),
           S("Structured literacy walkthroughs with feedback", "Principal", "Monthly")]),
        G("For the class that enters grade 5 this fall, the percentage meeting standard in mathematics will grow from 55% on the grade 4 SBA "
          "in spring 2026 to 60% on the grade 5 SBA in spring 2027.",
          "Strategic Goal 1",
          [M("percentage of the class that enters grade 5 this fall meeting standard in mathematics on the SBA", "55%", "60%", "spring 2027")],
          [S("Open each lesson with a task that students talk about before they compute.", "Grade 4 and 5 teachers", "From Sept. 8, 2026"),
           S("Grade-level PLC data cycles", None, "Every six weeks", "Early-release Wednesdays"),
           S("Run a before-school problem-solving club for fifth graders who have not yet met standard.",
             MATH_LEAD, "Jan. 11 – April 23, 2027", "LAP, $6,800"),
           S("Pre-teach the vocabulary and setting of each unit to multilingual learners and students with IEPs.",
             MATH_LEAD, "The week before each unit")]),
        G("Raise the share of fifth graders meeting standard on the WCAS to 65%.", (),
          [M("share of fifth graders meeting standard on the WCAS", None, "65%", None)],
          [S("Teach all three adopted science kits in full, with the engineering task.", "Grade 5 teachers", None, "Kit refills, $1,100"),
           S("Spend two days collecting data at the Heron Slough field station.", None, "May 2027", "PTA, $2,400"),
           S("Continue to connect science with literacy.", "All staff", "Ongoing")]),
        G("By the spring 2027 Panorama survey, 80% of grade 3-5 students will respond favorably to the Sense of Belonging questions, "
          "compared with 73% in spring 2026.",
          "District goal: Safe, Welcoming & Connected",
          [M("grade 3-5 students who respond favorably to the Sense of Belonging questions on the Panorama survey", "73%", "80%", "spring 2027")],
          [S("Tier 2 check-in/check-out", "School counselor", "Start Oct. 5, 2026", "Paraeducator hours, $9,700"),
           S("Teach the friendship lessons in every classroom on the same Monday.", "Classroom teachers", "Mondays, Sept. – March",
             "District SEL curriculum"),
           S("Train recess staff to start and lead games in four zones.", ["PE teacher", "School counselor"], "August 2026"),
           S("Pair each new student with two trained student hosts for the first three weeks.")]),
    ],
    not_goals=[
        "By spring 2027, the percentage of grade 2 students reading at grade level will increase from 70% to 76%.",
        "Write each goal so that a family could tell in June whether it was met.",
        "What will we do differently?",
        "When does it start and end?",
        "Name a person, not a group.",
        "What will it cost, and who pays?",
        "How will we know it is happening and working?",
        "In 2025-26 we aimed to have 64% of grade 3-5 students meet standard in ELA; 61.8% did.",
        "We aimed to lower chronic absence to 13% and reached 12.7%, so attendance moves from a goal to a routine this year.",
        "Our promise: every child at Harlow Creek is curious, capable and cared for.",
        "CORE TEACHING",
        "EXTRA SUPPORT",
    ])
