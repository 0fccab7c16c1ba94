"""North Fork Alternative School (grades 7-12), 90-day plan 2026-27 (Word, python-docx, landscape).

Layout: a goals table (Goal | KVSD goal | 2025-26 RESULTS | 2026-27 GOALS | GOAL INDICATORS with BOY, MOY and EOY
values), priorities with a table each (Task | Lead | By When | Evidence) and a table of 30/60/90-day checkpoints.

Planted: MOY and EOY left blank; "XX%" as a target; groups of fewer than ten students with their results;
a priority that serves two goals at once; empty lead and date cells; "ASAP"; a goal without a priority; a prompt under
most headings; a task repeated under two priorities; last year's 90-day plan with results; an empty review
table; a goal whose target is worse than its result (discipline referrals).
"""
from kit import (activity, bullets, goal, gold, header_footer, heading, metric, new_document, page_break, para, save,
                 set_font, shade, strategy, table)

PATH = "plans/north-fork-alternative.docx"

GRAD = "Students who graduate within four or five years"
CREDITS = "Credits earned per student in a semester (full load: 3.0)"
READING = "Students meeting standard on the SBA in ELA, grades 7, 8 and 10"
ATTEND = "Students present on at least 90% of school days"
REFER = "Discipline referrals that end in lost class time"
ADULT = "Students who say that an adult at North Fork knows them well (Panorama)"

P_MAP = "Priority A: Every student has a graduation map and knows what it says"
P_MORNING = "Priority B: The first hour of the day is worth coming for"
P_READ = "Priority C: Students read in every class, every day"
P_TEAM = "Priority D: Adults work as one team"
TASK_COLUMNS = ["Task", "Lead", "By When", "Evidence"]
TASK_WIDTHS = [4.6, 1.8, 1.5, 1.7]


def prompt(doc, text):
    para(doc, f"_{text}_", size=9, color="7F7F7F")


def priority(doc, title, serves, cause, tasks):
    rows = [[f"**{title}**", None, None, None], [f"Serves: {serves}", None, None, None],
            [f"Root cause: {cause}", None, None, None], [f"**{c}**" for c in TASK_COLUMNS]] + tasks
    made = table(doc, rows, TASK_WIDTHS, header=0, merges=[((r, 0), (r, 3)) for r in range(3)])
    for cell in (made.cell(0, 0), *made.rows[3].cells):
        shade(cell, "F6E3CE")


def build(path):
    doc = new_document(landscape=True, font="Arial", size=10, margins=0.7, color="8A4B08", title="North Fork 90-Day Plan")
    set_font(doc.styles["Title"], "Arial")
    header_footer(doc, None, "North Fork Alternative School  |  90-Day Plan, fall 2026")

    heading(doc, "North Fork Alternative School", 0)
    para(doc, "90-Day Improvement Plan, school year 2026-27", size=15)
    table(doc, [
        ["District", "Kestrel Valley School District", "Grades", "7-12"],
        ["Principal", "Isidora Quill", "Enrollment, June 2026", "126"],
        ["State support", "CSI (low graduation rate)", "Title I", "Targeted assistance"],
        ["Days 1-90", "September 2, 2026 - January 22, 2027", "Plan approved", "August 19, 2026, building team; September 22, 2026, school board"],
    ], [1.5, 3.4, 1.9, 2.8], header=0)
    para(doc, "North Fork is the small school at the end of the Larch Street bus line where students come when another school has not worked, or when life has not. We have seven teachers, a counselor, a social worker two days a week, and a kitchen that feeds everyone at 10:15. **Our mission:** one more chance, and then as many as it takes.")
    para(doc, "This plan names what we will do in ninety school days. It was written by the building team (principal, three teachers, counselor, two students, a grandmother who has raised three of our graduates, and the district improvement partner) and is read aloud at Monday circle.")

    heading(doc, "1. What the last 90 days taught us", 1)
    prompt(doc, "List what you planned for spring 2026, what happened, and what you learned. Do not name students.")
    table(doc, [
        ["What we planned for spring 2026", "Met?", "What happened"],
        ["60 students with a graduation map by May", "No", "38. The maps took two hours each, and only the counselor could make them."],
        ["Average attendance of 75% in April and May", "No", "69%. Attendance fell on days without a hands-on class."],
        ["A reading block in all morning classes", "Partly", "In place in five of nine classes."],
    ], [3.8, 0.8, 5.0], fill="F6E3CE")
    para(doc, "**Who our students are.** Of 126 students, 81% qualify for free or reduced-price meals, 22% receive special education services and 14% are multilingual learners. On average a student arrives 4.1 credits behind.")
    table(doc, [
        ["Student group (2025-26)", "Students", "Met standard, SBA ELA", "Present 90% of days", "Graduated in 4 or 5 years"],
        ["All students", "126", "14%", "38%", "47.5% (19 of 40)"],
        ["Students with disabilities", "28", "4%", "36%", "5 of 11"],
        ["Multilingual learners", "18", "1 of 9", "39%", "2 of 6"],
        ["Students in foster care", "7", "0 of 3", "2 of 7", "1 of 3"],
        ["Native American students", "9", "2 of 5", "4 of 9", "2 of 4"],
    ], [2.9, 1.0, 2.0, 1.8, 1.9], fill="F6E3CE")
    para(doc, "**Resource inequities.** We compared staffing with the two comprehensive high schools. Our students have half as much counselor time per credit short, no elective in career and technical education before noon, and the three least experienced teachers teach our youngest students. In response, the district has added 0.4 counselor FTE and moved the welding trailer to our lot.")

    heading(doc, "2. Goals for the year", 1)
    prompt(doc, "Include graduation. Add up to five other goals. Give last year's results and this year's goal, and indicators that show movement before spring.")
    table(doc, [
        ["", "GOAL", "KVSD GOAL", "2025-26 RESULTS", "2026-27 GOALS", "GOAL INDICATORS"],
        ["1", GRAD, "Goal 3", "47.5%", "55%", "Seniors with 18 or more credits by January 2027: 70%"],
        ["2", CREDITS, "Goal 3", "1.9", "2.4", "Mid-semester progress reports"],
        ["3", READING, "Goal 1", "14%", "20%", "i-Ready Reading, on or above grade level\nBOY: 18%   MOY: 24%   EOY: 30%"],
        ["4", ATTEND, "Goal 2", "38%", "50%", "Average daily attendance\nBOY: 71%   MOY:          EOY:"],
        ["5", REFER, "Goal 2", "94", "110", "Referrals per month"],
        ["6", ADULT, "", "79%", "XX%", ""],
    ], [0.35, 3.2, 0.95, 1.25, 1.15, 2.7], fill="F6E3CE")
    para(doc, "BOY, MOY and EOY: beginning, middle and end of year. Results for groups with fewer than ten students are discussed by the building team only.", size=8.5)

    page_break(doc)
    heading(doc, "3. Priorities for 90 days", 1)
    prompt(doc, "Choose three or four priorities. For each, give the root cause and the tasks in order. What will adults do differently?")
    priority(doc, P_MAP, "Goal 1", "Only one person knows how to read a transcript, and students learn that they are short of credit when it is too late to plan.", [
        ["Train all advisors to read a transcript and to complete a one-page map in 30 minutes", "Counselor", "September 4, 2026", "Practice maps"],
        ["Meet with each student and a family member, at school, at home or by video", "Advisors", "October 30, 2026", "Signed maps"],
        ["Offer half-credit intensives in the two weeks before winter break", "Principal", "December 18, 2026", "Course list; credits earned"],
        ["Set up credit for work experience with four local employers", "", "ASAP", "Signed agreements"],
    ])
    priority(doc, P_MORNING, "Goal 4", "Our required classes are in the first hour and our hands-on classes are in the last, so students come late and leave early or do not come at all.", [
        ["Move welding, kitchen science and screen printing to the first hour", "Principal", "September 2, 2026", "Master schedule"],
        ["Attendance team home visits", "Social worker", "Weekly, Thursdays", "Visit log"],
        ["Serve breakfast in the shop from 8:15", "Kitchen manager", "September 14, 2026", ""],
        ["Call every absent student before 9:30, from a person the student knows", "Advisors", "Daily", "Call sheet"],
    ])
    priority(doc, P_READ, "Goal 3", "Teachers read aloud or summarize, because texts are too hard and there is no shared routine for hard text.", [
        ["Choose one routine for hard text and practice it in staff meeting every second Monday", "English teacher", "September 21, 2026", "Meeting notes"],
        ["Buy 12 sets of short, adult-looking texts at several levels", "Office manager", "October 2, 2026", "Packing slips"],
        ["Visit each classroom in pairs and give feedback the same day", "Principal; district literacy coach", "", "Visit notes"],
    ])
    page_break(doc)
    priority(doc, P_TEAM, "Goals 4 and 5", "Each adult has private rules, and students spend energy finding them out.", [
        ["Write five shared agreements with students and post them", "Two student leaders; social worker", "September 18, 2026", "Agreements posted"],
        ["Practice restorative conversations for 20 minutes each week", "Social worker", "Weekly from September 9", "Observation"],
        ["Call every absent student before 9:30, from a person the student knows", "Advisors", "Daily", "Call sheet"],
    ])

    heading(doc, "4. Checkpoints", 1)
    prompt(doc, "What will be true on days 30, 60 and 90? Use numbers.")
    table(doc, [
        ["Goal", "Checkpoint measure", "October 14, 2026\n(day 30)", "December 1, 2026\n(day 60)", "January 22, 2027\n(day 90)"],
        ["Goal 1", "Students with a signed graduation map", "35%", "75%", "95%"],
        ["Goal 3", "Observed lessons in which students read for ten minutes or more", "", "", "80%"],
        ["Goal 4", "Average daily attendance", "73%", "75%", "77%"],
    ], [0.9, 4.2, 1.5, 1.5, 1.5], fill="F6E3CE")
    table(doc, [
        ["Review questions", "Day 30", "Day 60", "Day 90"],
        ["What did we do?", "", "", ""],
        ["What do the numbers say?", "", "", ""],
        ["What will we stop, start or change?", "", "", ""],
    ], [3.6, 2.0, 2.0, 2.0], fill="E7E6E6")

    heading(doc, "5. Families, partners and money", 1)
    bullets(doc, [
        "Family supper on the last Wednesday of each month; child care and rides are provided.",
        "The community college enrolls our seniors for one course without a fee.",
        "Staff learning: transcripts (August), the reading routine (fall), restorative conversations (weekly).",
        "Notices are sent in English and Spanish; the counselor and the kitchen manager speak Spanish.",
    ])
    table(doc, [
        ["Source", "Use", "Amount"],
        ["School improvement grant (CSI)", "Intensives before winter break; leveled texts", "$27,400"],
        ["Title I, targeted assistance", "Reading support teacher, 0.3 FTE", "$31,950"],
        ["District general fund", "Counselor time, 0.4 FTE", "$46,200"],
        ["Total", "", "$105,550"],
    ], [3.2, 4.6, 1.6], fill="F6E3CE")
    para(doc, "The building team meets every second Thursday. The district improvement partner attends on days 30, 60 and 90 and reports to the superintendent. The plan was reviewed with students, families and staff and is posted in the entry and on the website.")
    save(doc, path)


GOLD = gold(
    "sip", "North Fork Alternative School", "2026-27",
    goals=[
        goal(
            GRAD, "Goal 3",
            [
                metric(GRAD, "47.5%", "55%", "2026-27"),
                metric("Seniors with 18 or more credits", None, "70%", "January 2027"),
                metric("Students with a signed graduation map", None, "35%", "October 14, 2026"),
                metric("Students with a signed graduation map", None, "75%", "December 1, 2026"),
                metric("Students with a signed graduation map", None, "95%", "January 22, 2027"),
            ],
            [
                strategy("Every student has a graduation map and knows what it says", activities=[
                    activity("Train all advisors to read a transcript and to complete a one-page map in 30 minutes", "Counselor", "September 4, 2026"),
                    activity("Meet with each student and a family member, at school, at home or by video", "Advisors", "October 30, 2026"),
                    activity("Offer half-credit intensives in the two weeks before winter break", "Principal", "December 18, 2026"),
                    activity("Set up credit for work experience with four local employers", None, "ASAP"),
                ]),
            ],
        ),
        goal(
            CREDITS, "Goal 3",
            [metric(CREDITS, "1.9", "2.4", "2026-27"), metric("Mid-semester progress reports")],
        ),
        goal(
            READING, "Goal 1",
            [
                metric(READING, "14%", "20%", "2026-27"),
                metric("i-Ready Reading, on or above grade level", "18%", "30%", "EOY"),
                metric("i-Ready Reading, on or above grade level", None, "24%", "MOY"),
                metric("Observed lessons in which students read for ten minutes or more", None, "80%", "January 22, 2027"),
            ],
            [
                strategy("Students read in every class, every day", activities=[
                    activity("Choose one routine for hard text and practice it in staff meeting every second Monday", "English teacher", "September 21, 2026"),
                    activity("Buy 12 sets of short, adult-looking texts at several levels", "Office manager", "October 2, 2026"),
                    activity("Visit each classroom in pairs and give feedback the same day", ["Principal", "district literacy coach"]),
                ]),
            ],
        ),
        goal(
            ATTEND, "Goal 2",
            [
                metric(ATTEND, "38%", "50%", "2026-27"),
                metric("Average daily attendance", "71%"),
                metric("Average daily attendance", None, "73%", "October 14, 2026"),
                metric("Average daily attendance", None, "75%", "December 1, 2026"),
                metric("Average daily attendance", None, "77%", "January 22, 2027"),
            ],
            [
                strategy("The first hour of the day is worth coming for", activities=[
                    activity("Move welding, kitchen science and screen printing to the first hour", "Principal", "September 2, 2026"),
                    activity("Attendance team home visits", "Social worker", "Weekly, Thursdays"),
                    activity("Serve breakfast in the shop from 8:15", "Kitchen manager", "September 14, 2026"),
                    activity("Call every absent student before 9:30, from a person the student knows", "Advisors", "Daily"),
                ]),
            ],
        ),
        goal(REFER, "Goal 2", [metric(REFER, "94", "110", "2026-27"), metric("Referrals per month")]),
        goal(ADULT, (), [metric(ADULT, "79%")]),
    ],
    strategies=[
        strategy("Adults work as one team", activities=[
            activity("Write five shared agreements with students and post them", ["Two student leaders", "social worker"], "September 18, 2026"),
            activity("Practice restorative conversations for 20 minutes each week", "Social worker", "Weekly from September 9"),
            activity("Call every absent student before 9:30, from a person the student knows", "Advisors", "Daily"),
        ]),
    ],
    not_goals=[
        "one more chance, and then as many as it takes",
        "60 students with a graduation map by May",
        "Average attendance of 75% in April and May",
        "A reading block in all morning classes",
        "Include graduation. Add up to five other goals. Give last year's results and this year's goal, and indicators that show movement before spring.",
        "Choose three or four priorities. For each, give the root cause and the tasks in order. What will adults do differently?",
        "What will be true on days 30, 60 and 90? Use numbers.",
        "What will we stop, start or change?",
    ],
)
