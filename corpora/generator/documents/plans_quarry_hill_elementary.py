"""Quarry Hill Elementary, plan 2026-27: a site council plan as Windows-1252 text.

Layout: "Goal # 1" lines, each with "Goal #1 Action Steps" numbered "1-", costs inline "($4,500)"
or after leader dots; curly quotes, dashes, bullets and ellipses are single cp1252 bytes.

Planted: prompts left in; steps 4 and 5 of goal 1 run on inside step 3 with a stray label fragment;
goal 2 says 4% where its pair makes 5 points; goal 3 has last year's deadline (June 2026); goal 4 is
direction only (no measure, baseline, target or date) and its steps are an unanswered prompt; budget
rows that do not add up to the total; last year's goals and results quoted; a blank owner line.
The plan keeps much of last year's text (see last_year_quarry_hill_elementary.py).
"""
from kit import goal, gold, metric, strategy

PATH = "plans/quarry-hill-elementary.txt"

TEXT = """\
Quarry Hill Elementary School
School Improvement Plan and Site Council Budget, 2026–2027
Kestrel Valley School District

Principal: Maren Oakes          Site council chair: Teodor Lindqvist
Site council allocation: $38,600          Carryover from 2025–2026: $2,140

Site council approval: May 19, 2026          School board review: September 22, 2026
Members voting yes: 9          Members voting no: 0          Absent: 2


1. ABOUT OUR SCHOOL

Describe your school and the people who helped to write this plan. (Limit: one page.)

Quarry Hill is the smallest neighborhood elementary in Kestrel Valley: 287 students from kindergarten through grade 5, thirteen classroom teachers, and a half-time counselor whom we share with Harlow Creek. The old granite works closed in 2011 and the new housing on Slate Road has brought us young families again; kindergarten grew from 38 to 51 children in two years. Twelve percent of our students receive special education services and nine percent are multilingual learners, most of whom speak Spanish or Ukrainian at home. We do not receive Title I funds.

Our mission is the one that the children painted over the front door: “Be kind, be curious, finish what you start.”

The site council (six parents, four teachers, one classified member and the principal) met seven times. Staff completed the self-review in March, two evening forums were held for families, and fifth graders interviewed the younger classes about what helps them learn…and what does not.


2. LOOKING BACK

How did the school do on last year’s goals? Be honest and brief.

Goal #1 of 2025–2026 was that 65% of students in kindergarten through grade 2 would be at or above benchmark on the DIBELS 8 composite by June 2026. We met it: 66% were. Goal #2 was that 54% of grade 3–5 students would meet standard on the SBA in mathematics. We did not meet it; the result was 51%. Goal #3, on attendance, was missed by four points. We spent $35,915 of the $38,055 that we had.

DIBELS 8 composite, percent at or above benchmark
Grade          BOY 2025          MOY 2025          EOY 2026
K          41%          55%          68%
1          52%          58%          63%
2          57%          61%          67%

SBA, percent meeting standard (spring)
Test          2024          2025          2026
ELA, grades 3–5          58%          60%          61%
Mathematics, grades 3–5          49%          50%          51%
Science (WCAS), grade 5          55%          53%          57%


3. WHAT THE DATA TELL US

Which needs stand out? Why do they exist?

Reading is on a good path. The gap is in first grade, where 63% reach benchmark: our first graders had three long-term substitutes in two years, and the decoding lessons were taught from two different programs. In mathematics, fourth grade has been our lowest grade three years running (46%, 47%, 46%). Teachers looked at student work in February and found that children can compute with fractions but cannot explain what the answer means; the units leave four lessons for the whole topic.

One in five students (19%) missed eighteen days or more. Half of those absences fall on a Friday or a Monday. Families told us that they did not know that two days a month adds up to chronic absence, and our letters go out in English only.


4. GOALS AND ACTION STEPS


 Goal # 1

By June 2027, 72% of students in kindergarten through grade 2 will be at or above benchmark on the DIBELS 8 composite, up from 66% in May 2026.

This goal supports: Strategic Goal 1, Strong Readers and Mathematical Thinkers

Goal #1 Action Steps
1- All K–2 teachers will use the same decoding lessons every day from 8:45 to 9:30 (grade-level leads; September–June).

2- Hire a literacy paraeducator for first grade, three hours a day ($16,400).

3- Buy decodable readers for the first grade classrooms ($4,500). 4- Screen every student in September, January and May and check students in groups every second week. 5- Grade-level PLC data cycles will meet every six weeks with a substitute provided ($2,160). oal #1 Action

6- Structured literacy walkthroughs with feedback (principal; monthly).


 Goal # 2

The percentage of students in grades 3–5 who meet standard on the SBA in mathematics will increase by 4%, from 51% to 56%, by spring 2027.

This goal supports: Strategic Goal 1

Goal #2 Action Steps
1- Pay the grade 4 team for two summer days to rewrite the fractions unit.............................$1,280
2- Begin each mathematics lesson with a ten-minute number routine in which students explain their thinking.
3- Send two teachers to the regional mathematics institute, who will then teach the routine to colleagues.............$1,950
4- Open a before-school mathematics club on Tuesdays and Thursdays (Mr. Abellard; October–April).............$3,600
5- Give the i-Ready diagnostic in fall and winter and look at results by student group.

Progress check: the council looks for 45% of grade 3–5 students on or above grade level on i-Ready Mathematics in January 2027.


 Goal # 3

State the SPECIFIC result and the date by which the school will reach it. Put the steps of the action plan below.

By June 2026, no more than 15% of Quarry Hill students will be chronically absent (19% in 2025–26).

This goal supports: Safe, Welcoming and Connected

Goal #3 Action Steps
1- Form an attendance team that meets every other Wednesday (counselor, secretary; from September).
2- Call home in the family’s language on the day of a second absence in a month; pay for telephone interpreting.............$900
3- Give families a fridge calendar with the no-school Fridays marked – and the reasons to be here on the others ($350).
4- Attendance team home visits for students who missed 18 or more days last year (             ; by October 15).
5- Start a Friday morning choir and maker hour that children will not want to miss.............$2,400


 Goal # 4

More of our families will feel that they are partners in their children’s learning.

This goal supports: Goal 4

Goal #4 Action Steps
List the steps that you will take. Number each step and give its cost.


5. DIGITAL CITIZENSHIP AND SAFETY

How does the school teach students to use technology safely?

Every class has four lessons from the district’s media-literacy sequence in October, and the librarian meets with fourth and fifth graders about passwords and screen time. Devices stay at school below grade 3. The safety committee walks the building each September; the 2026 walk asked for a second gate at the kindergarten playground and a new radio for recess duty.


6. FAMILIES

Families have a standing invitation to “First Friday” breakfast in the gym. In 2025–2026 the council surveyed families with eleven questions; 96 households answered (45%). They asked for shorter messages, for conferences that do not all fall in one week, and for someone to call who speaks Ukrainian. The compact with families was rewritten in April…it is now one page.


7. STAFF LEARNING

What will the adults learn, and when?

• August 27: the decoding lessons, with practice in pairs
• October 9 and January 22: number routines, led by the teachers who go to the institute
• Wednesdays at 2:15: grade-level teams
• March: visit to a partner school whose fourth graders do well with fractions


8. BUDGET SUMMARY

Literacy paraeducator.............................$16,400
Books and materials.............................$4,850
Substitutes and summer pay.............................$3,440
Conference travel.............................$1,950
Clubs and choir.............................$6,000
Interpreting.............................$900
TOTAL.............................$34,540
Estimated carryover to 2027–2028.............................$6,200

If the allocation changes, the council will first reduce the Friday hour and then the conference travel. Any change above $1,000 needs a council vote.


9. ASSURANCES

The plan is based on a self-review with staff, families and students. The council has received the training on its duties. The plan and the final report are on the school’s website – paper copies are in the office.

Signature of chair: ____________________          Date: ____________
Signature of principal: ____________________          Date: ____________
"""

GOLD = gold(
    "sip", "Quarry Hill Elementary School", "2026–2027",
    goals=[
        goal(
            "By June 2027, 72% of students in kindergarten through grade 2 will be at or above benchmark on the DIBELS 8 composite, up from 66% in May 2026.",
            "Strategic Goal 1",
            [metric("students in kindergarten through grade 2 at or above benchmark on the DIBELS 8 composite", "66%", "72%", "June 2027")],
            [
                strategy("All K–2 teachers will use the same decoding lessons every day from 8:45 to 9:30", "grade-level leads", "September–June"),
                strategy("Hire a literacy paraeducator for first grade, three hours a day", funding="$16,400"),
                strategy("Buy decodable readers for the first grade classrooms", funding="$4,500"),
                strategy("Screen every student in September, January and May and check students in groups every second week."),
                strategy("Grade-level PLC data cycles will meet every six weeks with a substitute provided", funding="$2,160"),
                strategy("Structured literacy walkthroughs with feedback", "principal", "monthly"),
            ],
        ),
        goal(
            "The percentage of students in grades 3–5 who meet standard on the SBA in mathematics will increase by 4%, from 51% to 56%, by spring 2027.",
            "Strategic Goal 1",
            [
                metric("students in grades 3–5 who meet standard on the SBA in mathematics", "51%", "56%", "spring 2027"),
                metric("grade 3–5 students on or above grade level on i-Ready Mathematics", None, "45%", "January 2027"),
            ],
            [
                strategy("Pay the grade 4 team for two summer days to rewrite the fractions unit", funding="$1,280"),
                strategy("Begin each mathematics lesson with a ten-minute number routine in which students explain their thinking."),
                strategy("Send two teachers to the regional mathematics institute, who will then teach the routine to colleagues", funding="$1,950"),
                strategy("Open a before-school mathematics club on Tuesdays and Thursdays", "Mr. Abellard", "October–April", "$3,600"),
                strategy("Give the i-Ready diagnostic in fall and winter and look at results by student group."),
            ],
        ),
        goal(
            "By June 2026, no more than 15% of Quarry Hill students will be chronically absent (19% in 2025–26).",
            "Safe, Welcoming and Connected",
            [metric("Quarry Hill students chronically absent", "19%", "15%", "June 2026")],
            [
                strategy("Form an attendance team that meets every other Wednesday", ["counselor", "secretary"], "from September"),
                strategy("Call home in the family’s language on the day of a second absence in a month; pay for telephone interpreting", funding="$900"),
                strategy("Give families a fridge calendar with the no-school Fridays marked – and the reasons to be here on the others", funding="$350"),
                strategy("Attendance team home visits for students who missed 18 or more days last year", None, "by October 15"),
                strategy("Start a Friday morning choir and maker hour that children will not want to miss", funding="$2,400"),
            ],
        ),
        goal("More of our families will feel that they are partners in their children’s learning.", "Goal 4"),
    ],
    not_goals=[
        "Describe your school and the people who helped to write this plan. (Limit: one page.)",
        "How did the school do on last year’s goals? Be honest and brief.",
        "65% of students in kindergarten through grade 2 would be at or above benchmark on the DIBELS 8 composite by June 2026",
        "54% of grade 3–5 students would meet standard on the SBA in mathematics",
        "Goal #3, on attendance, was missed by four points.",
        "State the SPECIFIC result and the date by which the school will reach it. Put the steps of the action plan below.",
        "List the steps that you will take. Number each step and give its cost.",
        "Strong Readers and Mathematical Thinkers",
        "Be kind, be curious, finish what you start.",
    ],
)


def build(path):
    path.write_bytes(TEXT.replace("\n", "\r\n").encode("cp1252"))
