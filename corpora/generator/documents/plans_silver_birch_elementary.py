"""Silver Birch Elementary, plan 2026-27: label lines in UTF-16 (little-endian, byte order mark, CRLF).

Layout: one "Label: value" line a field ("Goal 1:", "District goal:", "Measure:", "Baseline:",
"Target:", "Strategy 1.1:", "Lead:", "When:", "Evidence:", "Funding:").

Planted: baseline TBD (goal 2); target XX% (goal 3); "increase" over a pair that falls (goal 3);
a measure that only names a survey, N/A baseline and an empty target (goal 4); a district goal that
does not exist (Strategic Goal 5); a district goal's near-name with "&"; empty Lead and When lines; an
empty Strategy 4.2; another school's name in a strategy; a doubled label ("Evidence: Evidence:");
last year's goals quoted with results; one help line left in.
"""
from kit import goal, gold, metric, strategy

PATH = "plans/silver-birch-elementary.txt"

TEXT = """\
KESTREL VALLEY SCHOOL DISTRICT
SCHOOL IMPROVEMENT PLAN

School: Silver Birch Elementary School
Plan year: 2026-27
Grades: K-5
Enrollment (May 2026): 448
Principal: Ines Calloway
Title I: No
State support status: Foundational
Leadership team approval: June 3, 2026
School board approval date: October 13, 2026


MISSION

At Silver Birch every child is known by name, by strength and by need.


WHO WE ARE

Silver Birch stands between the county library and the wetlands that gave the school its outdoor classroom. We serve 448 children in nineteen classrooms, with two developmental preschool rooms. Twenty-six percent of our students are multilingual learners (Spanish, Marshallese, Vietnamese and Russian), 14% receive special education services, and 38% qualify for free or reduced-price meals. Fourteen of our 31 certificated staff members have been here for fewer than three years.

The plan was written by a team of eleven: the principal, six teachers, a paraeducator, the counselor and two parents. All staff took part in the self-review on March 11. We held a listening evening in April with interpreters in three languages, and fourth and fifth graders answered three questions on sticky notes: What helps you learn? What gets in the way? What would you change?


LAST YEAR'S GOALS AND RESULTS

Reading goal for 2025-26: 62% of third graders will meet standard on the SBA in ELA. Result: 57%. Not met.
Mathematics goal for 2025-26: 55% of students in grades 3-5 will meet standard on the SBA in mathematics. Result: 56%. Met.
Behavior goal for 2025-26: Playground referrals will fall below 100. Result: 118. Not met.

What we learned: the mathematics teams met every week with a protected hour, and the reading teams did not. We wrote a reading calendar in August and did not look at it again until February.


NEEDS

Reading in grade 3. The third grade is the lowest of our tested grades in reading (57%, against 63% in grade 4 and 66% in grade 5). On the winter i-Ready diagnostic 49% of third graders were on or above grade level. Vocabulary is the weakest domain by far.
Why: Knowledge-building read-alouds were cut from the second and third grade schedules when the intervention block was moved, and no one was asked to find the time again.

English language development. Fifty-one of 116 multilingual learners made their growth target on WIDA ACCESS. Speaking scores rose; writing scores were flat for the third year.
Why: Language lessons are pulled from different blocks on different days, and classroom teachers do not know what was taught.

Recess. The playground produced 118 of the 171 referrals of the year, most of them from soccer and from the line at the swings. The spring Panorama survey shows that 71% of students in grades 3-5 feel that they belong here.
Why: Supervision is assigned by who is free and not by zone. New paraeducators have no training before their first recess.

Staff. Six certificated staff members left in June. In exit conversations four of them named the lack of a mentor.


GOALS AND STRATEGIES

Help: Enter no more than four goals. Each goal needs a measure, a baseline and a target.


Goal 1: Third graders will leave Silver Birch's primary grades as fluent readers who understand what they read.
District goal: Strategic Goal 1, Strong Readers and Mathematical Thinkers
Measure: Grade 3 students meeting standard on the SBA in ELA
Baseline: 57% (spring 2026)
Target: 64% by spring 2027
Checkpoint: 55% of grade 3 students on or above grade level on i-Ready Reading by January 2027

Strategy 1.1: Restore a daily 25-minute knowledge-building read-aloud in grades 2 and 3, with a shared list of texts and vocabulary
Lead: Grade 2 and grade 3 team leaders
When: September 8, 2026 to June 11, 2027
Evidence: Schedule posted; 90% of observed read-alouds use the shared text list by March 2027
Funding: PTA grant, $3,200

Strategy 1.2: Structured literacy walkthroughs with feedback
Lead: Principal
When: Twice a month from October
Evidence: Walkthrough notes shared within two days

Strategy 1.3: Harlow Creek teachers will meet every three weeks to study student writing about reading
Lead:
When: Every third Thursday
Evidence: Evidence: Team notes
Funding: Building professional development, $2,750 for substitutes


Goal 2: By the spring 2027 test window, the share of multilingual learners who make their growth target on WIDA ACCESS will rise to 52%.
District goal: Strategic Goal 1
Measure: Multilingual learners who make their growth target on WIDA ACCESS
Baseline: TBD
Target: 52%

Strategy 2.1: Teach English language development at one fixed time in each grade, in groups by proficiency level
Lead: Multilingual learner specialists
When: By September 21, 2026
Evidence: Master schedule; group rosters

Strategy 2.2: Plan one writing lesson a week together, classroom teacher and specialist
Lead: Multilingual learner specialists; classroom teachers of grades 1-5
When: Weekly, October-May
Evidence: Shared lesson folder
Funding: Title III, $4,100


Goal 3: By June 2027, increase the number of playground referrals from 118 to 90.
District goal: Safe, Welcoming & Connected
Measure: Playground referrals in the discipline log
Baseline: 118 (2025-26)
Target: 90
Measure: Students in grades 3-5 who feel that they belong, Panorama spring survey
Baseline: 71%
Target: XX%

Strategy 3.1: Assign recess supervision by zone and train all supervisors before the first day
Lead: Assistant principal
When: August 31, 2026
Evidence: Zone map and sign-in sheet
Funding: Basic education, $1,180

Strategy 3.2: Open a games cart and teach four shared games in physical education
Lead: Physical education teacher
When: September-October 2026
Evidence: Referral count by zone each month

Strategy 3.3: Tier 2 check-in/check-out
Lead: Counselor
When:
Evidence: CICO points, reviewed every two weeks


Goal 4: Staff will find Silver Birch a good place to work, to learn and to stay.
District goal: Strategic Goal 5
Measure: Staff climate survey
Baseline: N/A
Target:

Strategy 4.1: Pair every teacher in the first three years with a mentor in the building and two half-day visits to other classrooms
Lead: Instructional coach
When: October 2026 and February 2027
Evidence: Mentor log
Funding: Title II, $5,600

Strategy 4.2:
Lead:
When:
Evidence:


MONITORING

Grade-level teams look at classroom evidence every two weeks. The leadership team meets on the third Monday of each month, takes one goal at a time and writes one sentence about what will change. The principal reports to the director of elementary schools in November, February and June, and to families at the February open house.

Mid-year review date: February 8, 2027
End-of-year review date: June 14, 2027


FAMILIES AND COMMUNITY

Families receive the weekly letter in four languages and can answer it by text message. The county library lends us two bilingual story tellers on the first Tuesday of the month. The “walking school bus” from the Alder Court apartments carries about 30 children and is led by parents. We will repeat the listening evening in November and in April.


STAFF LEARNING CALENDAR

August 25-26: building read-aloud lists; recess supervision
October 12: writing with multilingual learners, part 1
January 25: writing with multilingual learners, part 2
Each Wednesday, 2:30-3:30: team time (first and third), staff learning (second), building business (fourth)


BUDGET SUMMARY

PTA grant: $3,200
Building professional development: $2,750
Title III: $4,100
Basic education: $1,180
Title II: $5,600
Total: $16,830


ASSURANCES

This plan rests on a self-review with staff, students, families and members of the community. It is based on data, gives attention to equity, technology and family involvement, and will be reviewed and adjusted during the year. A summary for families is on the school website in English, Spanish, Vietnamese and Russian; the Marshallese summary will follow in October.
"""

GOLD = gold(
    "sip", "Silver Birch Elementary School", "2026-27",
    goals=[
        goal(
            "Third graders will leave Silver Birch's primary grades as fluent readers who understand what they read.",
            "Strategic Goal 1",
            [
                metric("Grade 3 students meeting standard on the SBA in ELA", "57%", "64%", "spring 2027"),
                metric("grade 3 students on or above grade level on i-Ready Reading", None, "55%", "January 2027"),
                metric("observed read-alouds that use the shared text list", None, "90%", "March 2027"),
            ],
            [
                strategy("Restore a daily 25-minute knowledge-building read-aloud in grades 2 and 3, with a shared list of texts and vocabulary",
                         "Grade 2 and grade 3 team leaders", "September 8, 2026 to June 11, 2027", "PTA grant, $3,200"),
                strategy("Structured literacy walkthroughs with feedback", "Principal", "Twice a month from October"),
                strategy("Harlow Creek teachers will meet every three weeks to study student writing about reading",
                         None, "Every third Thursday", "Building professional development, $2,750 for substitutes"),
            ],
        ),
        goal(
            "By the spring 2027 test window, the share of multilingual learners who make their growth target on WIDA ACCESS will rise to 52%.",
            "Strategic Goal 1",
            [metric("Multilingual learners who make their growth target on WIDA ACCESS", None, "52%", "spring 2027")],
            [
                strategy("Teach English language development at one fixed time in each grade, in groups by proficiency level",
                         "Multilingual learner specialists", "By September 21, 2026"),
                strategy("Plan one writing lesson a week together, classroom teacher and specialist",
                         ["Multilingual learner specialists", "classroom teachers of grades 1-5"], "Weekly, October-May", "Title III, $4,100"),
            ],
        ),
        goal(
            "By June 2027, increase the number of playground referrals from 118 to 90.",
            "District goal: Safe, Welcoming & Connected",
            [
                metric("Playground referrals in the discipline log", "118", "90", "June 2027"),
                metric("Students in grades 3-5 who feel that they belong, Panorama spring survey", "71%"),
            ],
            [
                strategy("Assign recess supervision by zone and train all supervisors before the first day",
                         "Assistant principal", "August 31, 2026", "Basic education, $1,180"),
                strategy("Open a games cart and teach four shared games in physical education",
                         "Physical education teacher", "September-October 2026"),
                strategy("Tier 2 check-in/check-out", "Counselor"),
            ],
        ),
        goal(
            "Staff will find Silver Birch a good place to work, to learn and to stay.",
            "Strategic Goal 5",
            [metric("Staff climate survey")],
            [
                strategy("Pair every teacher in the first three years with a mentor in the building and two half-day visits to other classrooms",
                         "Instructional coach", "October 2026 and February 2027", "Title II, $5,600"),
            ],
        ),
    ],
    not_goals=[
        "At Silver Birch every child is known by name, by strength and by need.",
        "62% of third graders will meet standard on the SBA in ELA.",
        "55% of students in grades 3-5 will meet standard on the SBA in mathematics.",
        "Playground referrals will fall below 100.",
        "Enter no more than four goals. Each goal needs a measure, a baseline and a target.",
        "Strong Readers and Mathematical Thinkers",
        "Reading in grade 3.",
        "English language development.",
    ],
)


def build(path):
    path.write_bytes(b"\xff\xfe" + TEXT.replace("\n", "\r\n").encode("utf-16-le"))
