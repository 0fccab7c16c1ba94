"""Harlow Creek Elementary's scorecard 2026-27 as UTF-8 text: pasted from a spreadsheet, so tabs stand between columns.

One block a goal: label lines, KPI rows, milestone rows (what people will do), a reflection and a rating.
Planted: a stated change that does not match its from-to pair, a page header and a header row repeated in the middle of
a table, empty cells as runs of tabs, a prompt left in a reflection, N/A and TBD, a KPI that is a tool only,
a goal without a district goal, a lower-is-better KPI, a milestone's blank owner, a rating at odds with its numbers, last year's goals quoted.
"""
from kit import goal, gold, metric, strategy

PATH = "scorecards/harlow-creek-scorecard.txt"

TEXT = """\
HARLOW CREEK ELEMENTARY SCHOOL
School Scorecard\t2026-27
Kestrel Valley School District

Principal:\tDorrit Vanslyke
Scorecard team:\tPrincipal, instructional coach, reading specialist, school counselor, two parents
Presented to staff:\tAugust 27, 2026
Final to superintendent:\tSeptember 18, 2026
Updated:\tOctober 28, 2026

WHAT THIS IS
This page keeps score of our school improvement plan. The plan says why we chose our goals and how we will teach; the scorecard says, three times a year, how it is going. Each goal has a few key performance indicators (KPIs), the milestones we promised, and what we make of both. We enter results at the end of October, January and May, and the principal goes through them with the superintendent’s designee.

Ratings:\t4 = on track\t3 = mostly on track\t2 = some progress\t1 = no progress

HOW 2025-26 ENDED
2025-26 goal\tResult\tVerdict
64% of grade 3-5 students meet standard on the SBA in ELA\t61.8%\tAttempted, results flat
Chronic absence at 13% or lower\t12.7%\tMet
Two conversations about learning with every family\t78% of families\tProgress made, not yet met

The attendance goal was met and the routine behind it stays. We kept it on the scorecard because the last forty-odd children are the hardest to reach, and because the gap between Alder Terrace and the rest of our neighborhoods is still seven points.

=====================================================================
GOAL 1\tREADING
=====================================================================
Annual goal:\tBy May 2027, 67% of students in grades 3-5 will meet standard on the SBA in ELA, up from 61.8%.
Cascades from:\tDistrict Goal 1, Strong Readers and Mathematical Thinkers
Goal lead:\tTeague Ostrander, instructional coach

KPIs
KPI\tBaseline (spring 2026)\tTarget (May 2027)\tOct. actual\tJan. actual\tMay actual
Grade 3-5 students meeting standard, SBA ELA\t61.8%\t67%\tN/A\t\t
Grade 3-5 students at or above grade level, i-Ready Reading\t55%\t64%\t47%\t\t
K-2 students at or above benchmark, DIBELS 8 composite\t69%\t76%\t61%\t\t
Grade 3-5 writing about text, mean rubric score (1-4)\t2.3\t3.0\t2.4\t\t

Milestones
Milestone\tWho\tBy\tOctober status
Score the first common writing task together\tGrade-level leads\tOct. 9, 2026\tDone
Regroup the skills block from the fall diagnostic\tReading specialist\tOct. 16, 2026\tDone
Regroup the skills block from the winter diagnostic\tReading specialist\tFeb. 5, 2027\t
Send home each child’s reading goal\tClassroom teachers\tLast Friday of the month\tSeptember and October sent

Reflection, October:\tWriting moved first. When three grades scored one task together, teachers saw that students copy the evidence and stop. The fall i-Ready is lower than last spring, as each fall; compared with last October it is up by two points. What we change: the routine’s “explain” step is taught on its own for two weeks in November.
Rating, October:\t3
Reflection, January:\t[What moved? What did not? What will you change?]
Rating, January:\t

=====================================================================
GOAL 2\tATTENDANCE
=====================================================================
Annual goal:\tReduce chronic absence by 3 percentage points, from 12.7% to 10.7%, by May 2027.
Cascades from:\tStrategic Goal 2
Goal lead:\tBly Marchetti, school counselor

KPIs
KPI\tBaseline (spring 2026)\tTarget (May 2027)\tOct. actual\tJan. actual\tMay actual
Students chronically absent, K-5 (lower is better)\t12.7%\t10.7%\t13.4%\t\t
Students with two or more absences in September (lower is better)\t61\t45\t66\t\t
Weekly attendance report\t\t\t\t\t

Milestones
Milestone\tWho\tBy\tOctober status
Call or visit each family of a child who missed 15 days or more last year\tAttendance team\tSept. 11, 2026\t31 of 38

Harlow Creek Elementary School Scorecard 2026-27\tpage 2

Milestone\tWho\tBy\tOctober status
Walk the Alder Terrace group to school on Mondays and Fridays\t\tFrom Sept. 21, 2026\t14 children
Post the month’s attendance by grade in the front hall\tOffice manager\tFirst school day of each month\tDone
Ask the city for a crossing guard on Alder Street\tPrincipal\tTBD\tLetter sent

Reflection, October:\tSeptember was worse than last year. Two weeks of smoke kept children with asthma at home, and the crossing on Alder Street has no guard. The walking group is popular and small.
Rating, October:\t4
Reflection, January:\t[What moved? What did not? What will you change?]
Rating, January:\t

=====================================================================
GOAL 3\tFAMILY PARTNERSHIP
=====================================================================
Annual goal:\tFamilies are partners in their child’s learning and say so.
Cascades from:\tA Thriving Staff and Engaged Families (District Goal 4)
Goal lead:\tDorrit Vanslyke, principal

KPIs
KPI\tBaseline (spring 2026)\tTarget (May 2027)\tOct. actual\tJan. actual\tMay actual
Families who agree “I feel like a partner”, spring family survey\t71%\t78%\t\t\t
Families with two conversations about learning in the year\t78%\t90%\t44%\t\t
Families at Alder Terrace evenings, total for the year\tN/A\t120\t27\t\t

Milestones
Milestone\tWho\tBy\tOctober status
Hold conferences at Alder Terrace with Somali and Spanish interpreters\tFamily liaison, reading specialist\tNov. 5 and March 18\tInterpreters booked
Rewrite the reading goal note with six parents\tReading specialist\tNov. 20, 2026\tFour parents so far
Invite every new family for a walk through the school before the first day\tOffice manager\tAug. 31, 2026\t52 of 57 families came

Reflection, October:\tParents told us that the goal note reads like a form. Six offered to rewrite it. The conversations are on pace: 162 families have had one and 44% will have had two when fall conferences end.
Rating, October:\t3
Reflection, January:\t
Rating, January:\t

=====================================================================
GOAL 4\tBELONGING
=====================================================================
Annual goal:\t80% of grade 3-5 students will respond favorably on Sense of Belonging in the Panorama survey, up from 73%.
Cascades from:\t
Goal lead:\t

KPIs
KPI\tBaseline (spring 2026)\tTarget (May 2027)\tOct. actual\tJan. actual\tMay actual
Favorable responses, Panorama Sense of Belonging, grades 3-5\t73%\t80%\t72%\t\t
Office referrals from recess per month (lower is better)\t24\tTBD\t19\t\t

Milestones
Milestone\tWho\tBy\tOctober status
Open four recess zones with trained leaders\tPE teacher\tSept. 14, 2026\tThree zones open
Pair new students with two student hosts\t\t\t

Reflection, October:\tRecess referrals fell when the third zone opened. The fourth needs one more adult.
Rating, October:\t3

=====================================================================
AT THE END OF THE YEAR (June)
For each goal write one: Met / Progress made, not yet met / Attempted, results flat / Not attempted
Goal\tVerdict\tKeep, change or drop
1\t\t
2\t\t
3\t\t
4\t\t
"""


def build(path):
    path.write_text(TEXT, encoding="utf-8")


DUE = "May 2027"
GOLD = gold(
    "scorecard", "Harlow Creek Elementary School", "2026-27",
    [goal("By May 2027, 67% of students in grades 3-5 will meet standard on the SBA in ELA, up from 61.8%.", "District Goal 1",
          [metric("Grade 3-5 students meeting standard, SBA ELA", "61.8%", "67%", DUE),
           metric("Grade 3-5 students at or above grade level, i-Ready Reading", "55%", "64%", DUE),
           metric("K-2 students at or above benchmark, DIBELS 8 composite", "69%", "76%", DUE),
           metric("Grade 3-5 writing about text, mean rubric score (1-4)", "2.3", "3.0", DUE)],
          [strategy("Score the first common writing task together", "Grade-level leads", "Oct. 9, 2026"),
           strategy("Regroup the skills block from the fall diagnostic", "Reading specialist", "Oct. 16, 2026"),
           strategy("Regroup the skills block from the winter diagnostic", "Reading specialist", "Feb. 5, 2027"),
           strategy("Send home each child’s reading goal", "Classroom teachers", "Last Friday of the month")]),
     goal("Reduce chronic absence by 3 percentage points, from 12.7% to 10.7%, by May 2027.", "Strategic Goal 2",
          [metric("Students chronically absent, K-5 (lower is better)", "12.7%", "10.7%", DUE),
           metric("Students with two or more absences in September (lower is better)", "61", "45", DUE),
           metric("Weekly attendance report")],
          [strategy("Call or visit each family of a child who missed 15 days or more last year", "Attendance team", "Sept. 11, 2026"),
           strategy("Walk the Alder Terrace group to school on Mondays and Fridays", None, "From Sept. 21, 2026"),
           strategy("Post the month’s attendance by grade in the front hall", "Office manager", "First school day of each month"),
           strategy("Ask the city for a crossing guard on Alder Street", "Principal")]),
     goal("Families are partners in their child’s learning and say so.", "District Goal 4",
          [metric("Families who agree “I feel like a partner”, spring family survey", "71%", "78%", DUE),
           metric("Families with two conversations about learning in the year", "78%", "90%", DUE),
           metric("Families at Alder Terrace evenings, total for the year", None, "120", DUE)],
          [strategy("Hold conferences at Alder Terrace with Somali and Spanish interpreters",
                    ["Family liaison", "reading specialist"], "Nov. 5 and March 18"),
           strategy("Rewrite the reading goal note with six parents", "Reading specialist", "Nov. 20, 2026"),
           strategy("Invite every new family for a walk through the school before the first day", "Office manager", "Aug. 31, 2026")]),
     goal("80% of grade 3-5 students will respond favorably on Sense of Belonging in the Panorama survey, up from 73%.", (),
          [metric("Favorable responses, Panorama Sense of Belonging, grades 3-5", "73%", "80%", DUE),
           metric("Office referrals from recess per month (lower is better)", "24")],
          [strategy("Open four recess zones with trained leaders", "PE teacher", "Sept. 14, 2026"),
           strategy("Pair new students with two student hosts")])],
    not_goals=["64% of grade 3-5 students meet standard on the SBA in ELA", "Chronic absence at 13% or lower",
               "Two conversations about learning with every family",
               "[What moved? What did not? What will you change?]",
               "For each goal write one: Met / Progress made, not yet met / Attempted, results flat / Not attempted"])
