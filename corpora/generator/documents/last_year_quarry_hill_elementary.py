"""Quarry Hill Elementary, plan 2025-26 (last year's): a site council plan as Windows-1252 text.

Layout: as this year's plan (plans_quarry_hill_elementary.py), which reuses much of this text with new
years and numbers: goal 4, most steps of goals 1 and 3, several prompts and the closing sections.

Planted: prompts left in; a step that runs on behind another; a goal with no measure, target or date
(goal 4, one step only, with a TBD cost); an older goal quoted for context; a step in the past tense.
"""
from kit import goal, gold, metric, strategy

PATH = "last-year/quarry-hill-elementary.txt"

TEXT = """\
Quarry Hill Elementary School
School Improvement Plan and Site Council Budget, 2025–2026
Kestrel Valley School District

Principal: Maren Oakes          Site council chair: Delphine Achterberg
Site council allocation: $36,900          Carryover from 2024–2025: $1,155

Site council approval: May 20, 2025          School board review: September 23, 2025
Members voting yes: 8          Members voting no: 1          Absent: 2


1. ABOUT OUR SCHOOL

Describe your school and the people who helped to write this plan. (Limit: one page.)

Quarry Hill is the smallest neighborhood elementary in Kestrel Valley: 271 students from kindergarten through grade 5, thirteen classroom teachers, and a half-time counselor whom we share with Harlow Creek. The old granite works closed in 2011, and for the first time in years our kindergarten is growing. Eleven percent of our students receive special education services and eight percent are multilingual learners. We do not receive Title I funds.

Our mission is the one that the children painted over the front door: “Be kind, be curious, finish what you start.”

The site council (six parents, four teachers, one classified member and the principal) met six times. Staff completed the self-review in March and one evening forum was held for families.


2. LOOKING BACK

How did the school do on last year’s goals? Be honest and brief.

Our 2024–2025 goal was that 60% of students in grades K–2 would reach benchmark in reading. We met it with 61%. There was no goal for mathematics. We spent all but $1,155 of the money that we had; the largest item was the reading paraeducator.

DIBELS 8 composite, percent at or above benchmark
Grade          BOY 2024          MOY 2024          EOY 2025
K          39%          51%          64%
1          47%          53%          57%
2          55%          58%          62%

SBA, percent meeting standard (spring)
Test          2023          2024          2025
ELA, grades 3–5          57%          58%          60%
Mathematics, grades 3–5          50%          49%          50%
Science (WCAS), grade 5          51%          55%          53%


3. WHAT THE DATA TELL US

Which needs stand out? Why do they exist?

Reading in the early grades is better than it was, and first grade is behind the others. In mathematics the fourth grade has been our lowest grade two years running (46%, 47%). The council heard from the upper grades that there are too many textbooks and too little talk. Eighteen percent of students missed eighteen days or more; we had no team that looked at attendance. The counselor was with us on two days a week, and letters were the only contact that most families had with us about a missed day.


4. GOALS AND ACTION STEPS


 Goal # 1

By June 2026, 65% of students in kindergarten through grade 2 will be at or above benchmark on the DIBELS 8 composite, up from 61% in May 2025.

This goal supports: Strategic Goal 1, Strong Readers and Mathematical Thinkers

Goal #1 Action Steps
1- All K–2 teachers will use the same decoding lessons every day from 8:45 to 9:30 (grade-level leads; September–June).

2- Hire a literacy paraeducator for first grade, three hours a day ($15,700).

3- Buy decodable readers for the kindergarten classrooms ($3,900). 4- Screen every student in September, January and May and check students in groups every second week.

5- Structured literacy walkthroughs with feedback (principal; monthly).


 Goal # 2

The percentage of students in grades 3–5 who meet standard on the SBA in mathematics will increase from 50% to 54% by spring 2026.

This goal supports: Strategic Goal 1

Goal #2 Action Steps
1- Choose one textbook for grades 3–5 and buy the consumables.............................$7,115
2- Offered a mathematics night for families in November.............................$400
3- Open a before-school mathematics club on Tuesdays and Thursdays (Mr. Abellard; October–April).............$3,400
4- Give the i-Ready diagnostic in fall and winter and look at results by student group.


 Goal # 3

State the SPECIFIC result and the date by which the school will reach it. Put the steps of the action plan below.

By June 2026, no more than 15% of Quarry Hill students will be chronically absent (18% in 2024–25).

This goal supports: Safe, Welcoming and Connected

Goal #3 Action Steps
1- Form an attendance team that meets every other Wednesday (counselor, secretary; from September).
2- Call home on the day of a second absence in a month.
3- Give families a fridge calendar with the no-school Fridays marked – and the reasons to be here on the others ($300).
4- Attendance team home visits for students who missed 18 or more days last year (counselor; by October 15).
5- Pay a coach for two lunchtime leagues.............$5,100


 Goal # 4

More of our families will feel that they are partners in their children’s learning.

This goal supports: Goal 4

Goal #4 Action Steps
List the steps that you will take. Number each step and give its cost.
1- Rewrite the compact with families (site council; spring; TBD).


5. DIGITAL CITIZENSHIP AND SAFETY

How does the school teach students to use technology safely?

Every class has four lessons from the district’s media-literacy sequence in October, and the librarian meets with fourth and fifth graders about passwords and screen time. The safety committee walks the building each September; the 2025 walk asked for new blinds in the portable classrooms.


6. FAMILIES

Families have a standing invitation to “First Friday” breakfast in the gym. In 2024–2025 the council surveyed families with eleven questions; 71 households answered. They asked for shorter messages and for conferences that do not all fall in one week. The council will look at the conference calendar with the teachers in the fall and will print the weekly note on one side of one page. Grandparents’ Day stays in April, and the reading buddies from the senior center will come back on Thursdays…they have asked for larger chairs.


7. STAFF LEARNING

What will the adults learn, and when?

• August 28: the decoding lessons, with practice in pairs
• October 10: the new mathematics textbook, with the publisher’s consultant
• Wednesdays at 2:15: grade-level teams


8. BUDGET SUMMARY

Literacy paraeducator.............................$15,700
Books, textbooks and materials.............................$11,315
Family mathematics night.............................$400
Clubs and leagues.............................$8,500
TOTAL.............................$35,915
Estimated carryover to 2026–2027.............................$2,140

If the allocation changes, the council will first reduce the leagues and then the family night. Any change above $1,000 needs a council vote.


9. ASSURANCES

The plan is based on a self-review with staff, families and students. The council has received the training on its duties. The plan and the final report are on the school’s website – paper copies are in the office.

Signature of chair: ____________________          Date: ____________
Signature of principal: ____________________          Date: ____________
"""

GOLD = gold(
    "sip", "Quarry Hill Elementary School", "2025–2026",
    goals=[
        goal(
            "By June 2026, 65% of students in kindergarten through grade 2 will be at or above benchmark on the DIBELS 8 composite, up from 61% in May 2025.",
            "Strategic Goal 1",
            [metric("students in kindergarten through grade 2 at or above benchmark on the DIBELS 8 composite", "61%", "65%", "June 2026")],
            [
                strategy("All K–2 teachers will use the same decoding lessons every day from 8:45 to 9:30", "grade-level leads", "September–June"),
                strategy("Hire a literacy paraeducator for first grade, three hours a day", funding="$15,700"),
                strategy("Buy decodable readers for the kindergarten classrooms", funding="$3,900"),
                strategy("Screen every student in September, January and May and check students in groups every second week."),
                strategy("Structured literacy walkthroughs with feedback", "principal", "monthly"),
            ],
        ),
        goal(
            "The percentage of students in grades 3–5 who meet standard on the SBA in mathematics will increase from 50% to 54% by spring 2026.",
            "Strategic Goal 1",
            [metric("students in grades 3–5 who meet standard on the SBA in mathematics", "50%", "54%", "spring 2026")],
            [
                strategy("Choose one textbook for grades 3–5 and buy the consumables", funding="$7,115"),
                strategy("Offered a mathematics night for families in November", funding="$400"),
                strategy("Open a before-school mathematics club on Tuesdays and Thursdays", "Mr. Abellard", "October–April", "$3,400"),
                strategy("Give the i-Ready diagnostic in fall and winter and look at results by student group."),
            ],
        ),
        goal(
            "By June 2026, no more than 15% of Quarry Hill students will be chronically absent (18% in 2024–25).",
            "Safe, Welcoming and Connected",
            [metric("Quarry Hill students chronically absent", "18%", "15%", "June 2026")],
            [
                strategy("Form an attendance team that meets every other Wednesday", ["counselor", "secretary"], "from September"),
                strategy("Call home on the day of a second absence in a month."),
                strategy("Give families a fridge calendar with the no-school Fridays marked – and the reasons to be here on the others", funding="$300"),
                strategy("Attendance team home visits for students who missed 18 or more days last year", "counselor", "by October 15"),
                strategy("Pay a coach for two lunchtime leagues", funding="$5,100"),
            ],
        ),
        goal(
            "More of our families will feel that they are partners in their children’s learning.",
            "Goal 4",
            strategies=[strategy("Rewrite the compact with families", "site council", "spring")],
        ),
    ],
    not_goals=[
        "Describe your school and the people who helped to write this plan. (Limit: one page.)",
        "How did the school do on last year’s goals? Be honest and brief.",
        "60% of students in grades K–2 would reach benchmark in reading",
        "State the SPECIFIC result and the date by which the school will reach it. Put the steps of the action plan below.",
        "List the steps that you will take. Number each step and give its cost.",
        "Strong Readers and Mathematical Thinkers",
        "Be kind, be curious, finish what you start.",
    ],
)


def build(path):
    path.write_bytes(TEXT.replace("\n", "\r\n").encode("cp1252"))
